"""Where a name ends that a word of citing stands behind, and which words are no name (보고〈에 따르면〉)."""

from __future__ import annotations

from reconcile.extract.papers_told import told_in
from reconcile.extract.sight import Sight


def telling(sight: Sight, end: int) -> bool:
    """True for a word for what is told, not for who tells it (보고〈에 따르면〉)."""
    word = sight.text[:end].split(" ")[-1]
    return told_in(sight.language, word) or word in sight.language.grammar.spoken_of


def past_object(sight: Sight, end: int) -> int:
    """Where a name ends that stands apart from its word, marked as its object (감시단〈을〉 인용해)."""
    head = sight.text[:end].rstrip()
    if len(head) == end:
        return end
    grammar = sight.language.grammar
    marks = (*grammar.cited, *grammar.of, *(("에",) if grammar.quoting else ()))
    return next((len(head) - len(mark) for mark in marks if head.endswith(mark)), end)
