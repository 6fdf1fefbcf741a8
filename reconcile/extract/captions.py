"""Captions of tables: the unit over a table ("millions of dollars") counts nothing by itself."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.extract.document import Sentence
from reconcile.extract.table import CAPTION_LINES, Table
from reconcile.model import Statement

_CAPTION = 2
"""Lines right above a table: its caption, also where it is written as a sentence."""
_SHORT = 60
"""Characters of such a caption; a longer sentence counts something."""


def uncaptioned(
    found: list[tuple[Sentence, Statement]], grids: Sequence[Table]
) -> list[tuple[Sentence, Statement]]:
    """Without the unit over a table ("millions of dollars"), which counts nothing by itself."""
    lines = {line for grid in grids for line in range(grid.first_line - CAPTION_LINES, grid.first_line)}
    above = {line for grid in grids for line in range(grid.first_line - _CAPTION, grid.first_line)}
    return [
        (sentence, item)
        for sentence, item in found
        if sentence.line not in lines
        or (sentence.kind == "prose" and (sentence.line not in above or len(sentence.text) > _SHORT))
        or any(char.isdigit() for char in item.span.quote)
        or not _unit(item)
    ]


_UNITS = frozenset(10**power for power in (3, 4, 5, 6, 8, 9, 12))


def _unit(item: Statement) -> bool:
    """True for a scale word with no hedge ("millions"): what a caption says of the cells, and no count."""
    low = item.said.interval.low
    return item.said.hedge in ("exact", "vague") and (
        low is None or item.said.hedge == "vague" or low in _UNITS
    )
