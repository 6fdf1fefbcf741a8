"""Places right behind the verb of what befell them ("an earthquake shook 〈Nepal〉")."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.venues import venue
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Grammar
from reconcile.lexicon.phrases import any_of

_PARTS = re.compile(
    r"(?:the )?(?:(?:central|(?:north|south)?-?(?:east|west)?ern|coastal|rural|parts|much|most|town|city|port"
    r"|village|province|region|district|island|capital|suburbs|outskirts|of|the) )*\Z"
)


def befell(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a place right behind what befell it ("an earthquake shook 〈Nepal〉", "floods hit the port of 〈Odesa〉")."""
    grammar = sight.language.grammar
    if grammar.occurs:
        return _occurred(grammar).match(sight.text, hit.end) is not None and not venue(sight, hit)
    if not grammar.leads:
        return False
    before = _PARTS.sub("", sight.text[: hit.start].lower()).rstrip()
    return before.endswith(tuple(f" {word}" for word in grammar.given))


@cache
def _occurred(grammar: Grammar) -> re.Pattern[str]:
    """What stands behind a place where something occurred ("〈서울〉 광화문광장에서 집회가 열렸다")."""
    words = any_of(grammar.occurs)
    site = r"(?:(?: [가-힣]{1,8})?[가-힣]{0,3})"
    return re.compile(rf"{site}(?:에서는|에서|에|을|를|의)(?: [^\s.,]+){{0,3}}? (?:{words})")
