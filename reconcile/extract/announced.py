"""Sentences that only tell that somebody made figures known: what follows in the line is theirs.

県は20日、被害の状況を発表した。死者は… – the second sentence is the prefecture's; so is 应急局20日通报了灾情。遇难者….
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.event import Event
from reconcile.extract.sight import Sight

_BEHIND = 18
"""Characters of the object behind a verb, up to the end of the sentence."""
_ENDING = 8
"""Characters of the endings of a verb that closes a sentence."""


def announces(sight: Sight, event: Event) -> bool:
    """True for a verb of speech whose object is figures and which closes a sentence without any."""
    grammar = sight.language.grammar
    if not grammar.announced or event.speaker is None or event.entry.kind != "say" or event.entry.close:
        return False
    if event.entry.stance != "asserts":
        return False
    if sight.final:
        verb = sight.text[event.start :].lstrip("をと")
        ends = len(verb) <= event.end - event.start + _ENDING and verb.rstrip().endswith("。")
        head = sight.text[: event.start + len(sight.text[event.start :]) - len(verb)]
        return ends and _object(grammar.announced, grammar.object).search(head) is not None
    rest = sight.text[event.end :].rstrip("。.!！ ")
    return 0 < len(rest) <= _BEHIND and rest.endswith(grammar.announced) and "，" not in rest


@cache
def _object(nouns: tuple[str, ...], marks: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, nouns), key=len, reverse=True))
    return re.compile(rf"(?:{words})(?:など|等)?(?:{'|'.join(map(re.escape, marks))})\Z")
