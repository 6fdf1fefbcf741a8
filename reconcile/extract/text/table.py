"""Small plain-text tables: rows of cells that line up, with a heading over each column, and their captions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reconcile.extract.text.document import Sentence
from reconcile.model import Source, Statement

_GAP = re.compile(r"\t+|\u3000+|[ \u3000]{2,}|[ ]*[|｜│][ ]*")
_RULE = re.compile(r"[\s|+:=\-–—─━┼│]+\Z")
_MAX_CELL = 60
_MAX_ROWS = 400
_LETTERS = 18
"""Letters of a cell that is a number with its hedge and scale ("between 8 and 11 million")."""
CAPTION_LINES = 6
"""Lines above a table that may say its unit and date."""


class Cell(NamedTuple):
    """The text of a cell and where it stands in the source."""

    start: int
    end: int
    text: str

    @property
    def numeric(self) -> bool:
        """True where the cell is a number with little beside it."""
        digits = sum(char.isdigit() for char in self.text)
        letters = sum(char.isalpha() for char in self.text)
        return digits > 0 and letters <= _LETTERS


class Table(NamedTuple):
    """A heading row (its cells by column), the rows below, and the lines above that caption it."""

    start: int
    end: int
    first_line: int
    last_line: int
    heads: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    captions: tuple[str, ...]


def tables(source: Source) -> Iterator[Table]:
    """The tables of a source, in order."""
    lines = list(_lines(source))
    number = 0
    while number < len(lines):
        run = _run(lines, number)
        if run is None:
            number += 1
            continue
        table, number = run
        yield table


def _lines(source: Source) -> Iterator[tuple[int, str]]:
    start = source.body
    for line in source.text[source.body :].splitlines(keepends=True):
        yield start, line.rstrip("\r\n")
        start += len(line)


def _cells(start: int, line: str) -> tuple[Cell, ...]:
    body = line.strip(" |｜│\t\u3000")
    if not body or _RULE.match(line):
        return ()
    offset = line.index(body)
    cells: list[Cell] = []
    at = 0
    for gap in [*_GAP.finditer(body), None]:
        stop = gap.start() if gap is not None else len(body)
        text = body[at:stop]
        if text.strip():
            lead = len(text) - len(text.lstrip())
            clean = text.strip()
            begin = start + offset + at + lead
            cells.append(Cell(begin, begin + len(clean), clean))
        at = gap.end() if gap is not None else stop
    return tuple(cells)


def _run(lines: list[tuple[int, str]], first: int) -> tuple[Table, int] | None:
    """The table that begins at a line: a heading without numbers, then two rows or more with them."""
    head = _cells(*lines[first])
    if len(head) < 2 or any(len(cell.text) > _MAX_CELL for cell in head) or _counts(head):
        return None
    rows: list[tuple[Cell, ...]] = []
    number = first + 1
    while number < len(lines) and len(rows) < _MAX_ROWS:
        start, line = lines[number]
        cells = _cells(start, line)
        if not cells and line.strip() and _RULE.match(line):
            number += 1
            continue
        if not _fits(cells, head):
            break
        rows.append(cells)
        number += 1
    if len(rows) < 2:
        return None
    captions = tuple(text for _, text in lines[max(0, first - CAPTION_LINES) : first] if text.strip())
    start = lines[first][0]
    end = rows[-1][-1].end
    return Table(start, end, first, number - 1, head, tuple(rows), captions), number


def _fits(cells: tuple[Cell, ...], head: tuple[Cell, ...]) -> bool:
    """A row has a label and a number in some column of the heading."""
    if not 2 <= len(cells) <= len(head) + 1 or any(len(cell.text) > _MAX_CELL for cell in cells):
        return False
    return not cells[0].numeric and any(cell.numeric for cell in cells[1:])


def _counts(cells: tuple[Cell, ...]) -> bool:
    return any(cell.numeric and not cell.text.endswith(("年", "月")) for cell in cells[1:])


def column(table: Table, row: tuple[Cell, ...], index: int) -> Cell | None:
    """The heading over a cell; where rows have a label and the heading has none for it, one less."""
    shift = 0 if len(row) <= len(table.heads) else 1
    place = index - shift
    return table.heads[place] if 0 <= place < len(table.heads) else None


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
