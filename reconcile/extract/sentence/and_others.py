"""Names that stand for others with them: 世界銀行〈など〉が."""

from __future__ import annotations

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.glossing import glosses


def past_and_others(sight: Sight, end: int) -> int:
    """Where a name ends that a word for others follows, with a particle behind that; else where it ends itself."""
    data = glosses(sight.sentence.lang)
    others = () if data is None else data.and_others
    word = next((one for one in others if sight.text.startswith(one, end)), "")
    marks = (*sight.language.grammar.topic, *sight.language.grammar.subject)
    return end + len(word) if word and sight.text.startswith(marks, end + len(word)) else end
