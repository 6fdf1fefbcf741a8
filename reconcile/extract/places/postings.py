"""Places where somebody is posted, where no spaces part words: they tell no scene (世界粮食计划署驻〈马尼拉〉代表)."""

from __future__ import annotations

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.relaying import relaying

_OFFICE = 8
"""Signs behind a place with the office of who is posted there."""


def posted_to(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for where somebody is posted, and only speaks."""
    data = relaying(sight.sentence.lang)
    if sight.language.grammar.spaced or data is None or not sight.text.endswith(data.posted, 0, hit.start):
        return False
    return sight.text[hit.end : hit.end + _OFFICE].startswith(data.posts)
