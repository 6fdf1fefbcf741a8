"""Where the sentences of a paragraph go on to be, after one of them has named it ("Es riecht nach Staub in Chivay")."""

from __future__ import annotations

import re

from reconcile.extract.places.regions import unknown
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.venues import spoken_there, venue
from reconcile.extract.setting.placing import common_noun
from reconcile.lexicon.phrases import led_words
from reconcile.model import Name


def named_scenes(sight: Sight, text: str) -> list[tuple[int, Name]]:
    """The places within a country that a sentence has something at, with where they stand in it.

    A seat of power is none: who rules there is meant as often. A name that no data file has is one
    where the text has it twice.
    """
    code = sight.sentence.lang
    if any(cue.value.measure.key == "aid_pledged" for cue in sight.own_cues):
        return []  # where they met who promised
    found = [
        (hit.start, Name(hit.value.name, hit.value.key))
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


_HEADS = re.compile(r"\W*(?:In|At|Near|Around|Outside) (?:the )?(?:[a-z]+ (?:of )?)?\Z")


def led_scene(sight: Sight) -> list[tuple[int, Name]]:
    """The place at the head of a sentence that a comma closes ("In the town of Melk, …"): the paragraph is there."""
    known = [
        (hit.start, hit.end, Name(hit.value.name, hit.value.key))
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
    words = led_words(sight.language.grammar.scenes)
    return any(head == word or head.endswith((f" {word}", f"({word}", f"«{word}")) for word in words)
