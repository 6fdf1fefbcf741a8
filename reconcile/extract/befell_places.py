"""Places right behind the verb of what befell them ("an earthquake shook 〈Nepal〉")."""

from __future__ import annotations

import re

from reconcile.extract.sight import Sight
from reconcile.lexicon import Entity, Hit

_PARTS = re.compile(
    r"(?:the )?(?:(?:central|(?:north|south)?-?(?:east|west)?ern|coastal|rural|parts|much|most|town|city|port"
    r"|village|province|region|district|island|capital|suburbs|outskirts|of|the) )*\Z"
)


def befell(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a place right behind what befell it ("an earthquake shook 〈Nepal〉", "floods hit the port of 〈Odesa〉")."""
    grammar = sight.language.grammar
    if not grammar.leads:
        return False
    before = _PARTS.sub("", sight.text[: hit.start].lower()).rstrip()
    return before.endswith(tuple(f" {word}" for word in grammar.given))
