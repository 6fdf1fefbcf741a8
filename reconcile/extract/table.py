"""Small plain-text tables: rows of cells that line up, with a heading over each column.

A cell's number takes its measure from the column's heading (or from the row's, where rows are
measures) and its unit from there or from a line above the table ("Amounts in US$ million").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reconcile.model import Source

_GAP = re.compile(r"\t+|[ \u3000]{2,}|[ ]*[|｜│][ ]*")
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
