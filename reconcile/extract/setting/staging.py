"""Where the sentences of a paragraph go on to be, after one of them has named it ("Es riecht nach Staub in Chivay")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.extract.places.regions import unknown
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.venues import spoken_there, venue
from reconcile.extract.setting.placing import common_noun
from reconcile.lexicon.phrases import led_words
from reconcile.lexicon.whereabouts import is_alone
from reconcile.model import Name

Stage = tuple[int, int, Name]
"""A line, where in the text the place stands that it has set, and that place."""


def named_scenes(sight: Sight, text: str) -> list[tuple[int, Name]]:
    """The places within a country that a sentence has something at, with where they stand in it.

    A seat of power is none: who rules there is meant as often. A name that no data file has is one
    where the text has it twice.
    """
    code = sight.sentence.lang
    if any(cue.value.measure.key == "aid_pledged" for cue in sight.own_cues):
        return []  # where they met who promised
    if sight.language.grammar.verb_second and _in_a_year(sight):
        return []  # "2014 waren in Serbien 57 Menschen gestorben": only told for comparison
    found = [
        (hit.start, hit.value.as_name)
        for hit in sight.names
        if hit.value.kind == "place"
        and hit.value.metonym_of is None
        and not (spoken_there(sight, hit) or venue(sight, hit))
    ]
    taken = [(hit.start, hit.end) for hit in sight.names]
    found += [
        (start, name)
        for start, end, name in unknown(sight.text, sight.language.grammar)
        if not any(start < stop and begin < end for begin, stop in taken)
        and not common_noun(name.text, text, code, sure=False)
    ]
    return sorted((at, name) for at, name in found if _led(sight, at))


_YEAR = re.compile(r"(?<![\d.,:/-])(?:19|20)\d\d(?![\d.,:/-]\d|\d)")


def _in_a_year(sight: Sight) -> bool:
    """True for a sentence with a bare year, without a day or month of it."""
    dated = any(time.period is not None and time.period.first_precision != "year" for time in sight.times)
    return not dated and _YEAR.search(sight.text) is not None


_TELLERS = frozenset({"agency", "government", "thinktank", "media"})


def stage_kept(sight: Sight, stages: Sequence[Stage]) -> list[Stage]:
    """The places that sentences before have set and that still hold in one that names none.

    A sentence that tells of several places, one by one, has set none for those behind it; and a body known beyond
    the town (the Red Cross, a ministry) or a country counts all that its own words do not place.
    """
    here = sight.sentence.start
    last = max((at for _, at, _ in stages), default=here)
    told = {name for _, at, name in stages if last - at <= _ONE_BY_ONE}
    beyond = any(
        (hit.value.kind in _TELLERS and not hit.value.common and bool(sight.speech))
        or (hit.value.kind == "country" and len(sight.text[: hit.start].split()) <= 1)
        for hit in sight.names
    )
    return [] if beyond or len(told) > 1 else list(stages)


_ONE_BY_ONE = 160
"""Characters within which places are told of in one sentence or in two short ones."""
_HEADS = re.compile(r"\W*(?:In|At|Near|Around|Outside) (?:the )?(?:[a-z]+ (?:of )?)?\Z")


def led_scene(sight: Sight) -> list[tuple[int, Name]]:
    """The place at the head of a sentence that a comma closes ("In the town of Melk, …"): the paragraph is there."""
    known = [
        (hit.start, hit.end, hit.value.as_name)
        for hit in sight.names
        if hit.value.kind == "place" and hit.value.metonym_of is None
    ]
    taken = {start for start, _, _ in known}
    new = [one for one in unknown(sight.text, sight.language.grammar) if one[0] not in taken]
    return [
        (start, name)
        for start, end, name in [*known, *new]
        if sight.text[end : end + 1] == "," and _HEADS.match(sight.text[:start]) is not None
    ][:1]


def _led(sight: Sight, at: int) -> bool:
    """True for a place right behind a word by which something is there; not "bis nach", "jusqu'à"."""
    head = sight.text[:at].replace("’", "'").lower()
    if is_alone(sight.text[:at], sight.sentence.lang):
        return False
    words = led_words(sight.language.grammar.scenes)
    return any(head == word or head.endswith((f" {word}", f"({word}", f"«{word}")) for word in words)
