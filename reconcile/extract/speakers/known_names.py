"""Known names in whose words, cases or longer forms a stretch of text stands: they speak, or keep it from speaking."""

from __future__ import annotations

from reconcile.extract.places.counted import is_place
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, speaker_name
from reconcile.lexicon.callings import callings
from reconcile.lexicon.glossing import calling_in, glosses
from reconcile.model import Name


def of_known(sight: Sight, start: int, end: int) -> bool:
    """True for a known name in another case, or a part of one ("в отчёте 〈ООН〉 говорится"), and for a town
    behind its preposition ("в 〈Рудногорске〉 обнаружили").
    """
    seats = sight.language.grammar.spoken_at
    before, words = sight.text[:start].split()[-1:], sight.text[start:end].split()
    if len(words) > 1 and words[0].lower() in seats:
        before, words = words[:1], words[1:]
    if before and before[0].lower() in seats:
        return len(words) == 1 and not (words[0].isascii() or words[0].isupper())
    genitive = bool(before) and before[0].islower()
    return genitive and any(hit.start < end and start < hit.end for hit in sight.names)


def name_around(sight: Sight, start: int, end: int) -> Found | None:
    """The body whose longer name holds a stretch, where a body's own words stand apart from what it is of."""
    data = callings(sight.sentence.lang)
    if data is None or data.compounds:
        return None
    for hit in sight.names:
        body = hit.value.kind in ("agency", "government", "thinktank")
        if body and hit.start < start and end <= hit.end and (name := speaker_name(hit.value)) is not None:
            return name, hit.start, hit.end, hit.value.kind
    return None


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


def of_many(sight: Sight, start: int, words: str) -> bool:
    """True for what is joined to bodies in general (各国〈・機関〉, 各国と〈国際機関〉): nobody speaks."""
    data, before = glosses(sight.sentence.lang), sight.text[:start]
    joined = words[0] == "・" and bool(before.strip())
    return joined or (data is not None and before.endswith(data.of_many))


def known_bearer(sight: Sight, start: int, end: int) -> Name | None:
    """The person of the data whose office or courtesy ends a phrase (ウクライナの〈ゼレンスキー〉大統領)."""
    for hit in sight.names:
        if hit.value.kind == "person" and start <= hit.start < hit.end <= end:
            behind = sight.text[hit.end : end]
            if not behind or calling_in(behind, sight.sentence.lang) is not None:
                return hit.value.as_name
    return None
