"""Places where people only meet or speak, which say nothing of where what is counted is."""

from __future__ import annotations

from reconcile.extract.sight import Sight
from reconcile.lexicon import Entity, Hit


def venue(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a place where people only meet or speak ("gathered in Geneva", 키이우에서 열린 회견)."""
    grammar = sight.language.grammar
    before = sight.text[max(0, hit.start - 40) : hit.start].lower().rstrip()
    after = sight.text[hit.end : hit.end + 14].lower().lstrip()
    if hit.value.metonym_of is not None and grammar.seat_marks and _speaking(sight, hit):
        return True
    return bool(grammar.venues_before and before.endswith(grammar.venues_before)) or bool(
        grammar.venues_after and after.startswith(grammar.venues_after)
    )


def _speaking(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a seat of power before a number that somebody tells there (평양에서 … 받기로 했다고 발표했다)."""
    if not sight.text.startswith(sight.language.grammar.seat_marks, hit.end):
        return False
    told = any(
        word.value.kind == "say" and not word.value.close and word.start > hit.end for word in sight.speech
    )
    return told and not any(item.end <= hit.start for item in sight.numbers)
