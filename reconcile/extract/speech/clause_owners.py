"""Who owns what stands right before a verb of telling: whose paper or unit it is, or who tells whom."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, body, named
from reconcile.lexicon import Hit
from reconcile.lexicon.clause_words import ClauseWords
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_TELLERS = ("agency", "thinktank", "media", "government", "person")


def teller(sight: Sight, hit: Hit[Speech], floor: int, text: str) -> Found | None:
    """Who stands right before a verb whose object only hears ("〈the home secretary〉 told parliament")."""
    data = framing(sight.sentence.lang)
    if data is None or sight.text[hit.start : hit.end].lower() not in data.hearing:
        return None
    end = floor + len(text)
    for item, name in named(sight):
        if item.end == end and item.value.kind == "anonymous":
            return name, item.start, item.end, "anonymous"  # not of the house that hears it
    return None


def owner(sight: Sight, floor: int, text: str, words: ClauseWords) -> Found | None:
    """Whose paper or head tells something in a clause about him ("the World Bank, 〈whose monitor〉 puts it at")."""
    match = _whose(words).search(text + " ")
    if match is None:
        return None
    at = floor + match.start()
    told = (pair for pair in named(sight) if pair[0].end == at and pair[0].value.kind in _TELLERS)
    return next((body(sight, item, name) for item, name in told), None)


@cache
def _whose(words: ClauseWords) -> re.Pattern[str]:
    return re.compile(rf", (?:{any_of(words.whose)}) (?:[\w’'-]+ ){{1,6}}?\Z")


def unit_of(sight: Sight, floor: int, text: str, words: ClauseWords) -> Found | None:
    """A unit of some country's army by its own name ("〈Ukraine's 8th Operations Regiment〉 said")."""
    match = _unit(words).search(text + " ")
    if match is None:
        return None
    unit = match.group("unit").strip()
    known = any(item.start == floor + match.start("unit") and item.value.key for item in sight.names)
    if known or not unit.endswith(words.unit_ends):
        return None
    return Name(f"{unit} ({match.group('owner')})"), floor + match.start(), floor + len(text), "raw"


@cache
def _unit(words: ClauseWords) -> re.Pattern[str]:
    ordinal = rf"\d+(?:{any_of(words.ordinal_ends)}) "
    tail = rf"(?:{any_of(words.unit_links)}) [A-Z]\w+ "
    return re.compile(
        r"(?P<owner>[A-Z][\w-]+(?: [A-Z][\w-]+)?)['’]s? "
        rf"(?P<unit>(?:{ordinal})?(?:[A-Z][\w-]+ ){{1,5}}(?:{tail})?)\Z"
    )
