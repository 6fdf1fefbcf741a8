"""Countries in a case that no subject has: what is spoken of, never who speaks."""

from __future__ import annotations

from reconcile.extract.counted import is_place
from reconcile.extract.sight import Sight

_ENDING = 2
"""Letters at the end of a country's name that change with its case."""


def declined(sight: Sight, start: int, end: int) -> bool:
    """True for a country's name in another form than the data have first ("Росії" of "Росія"): it is spoken of."""
    for hit in sight.names:
        if hit.value.kind != "country" or (hit.start, hit.end) != (start, end):
            continue
        forms = hit.value.aliases.get(sight.sentence.lang, ())
        word = sight.text[start:end]
        before = forms[: forms.index(word)] if word in forms else ()
        if any(_same_stem(word, other) for other in before):
            return True
    return False


def _same_stem(one: str, two: str) -> bool:
    words, others = one.split(), two.split()
    return len(words) == len(others) and words[-1].startswith(others[-1][:-_ENDING])


def spoken_of(sight: Sight, start: int) -> bool:
    """True where a country's or a place's name begins that something is in or that has the case of no subject.

    Also for the last words of people's name ("военных 〈Северной Кореи〉").
    """
    return any(
        hit.start < start < hit.end
        if hit.value.kind == "group"
        else hit.value.kind in ("country", "place")
        and hit.start <= start < hit.end
        and (is_place(sight, hit) or declined(sight, hit.start, hit.end))
        for hit in sight.names
    )
