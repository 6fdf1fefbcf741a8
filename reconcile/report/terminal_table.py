"""Lines and columns of text in exact cells: wide characters count two, and no line ends in blanks.

rich wraps at blanks only, which tears Japanese; here a line may break beside any wide character,
but no line begins with a closing mark or ends with an opening one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec
from rich.cells import cell_len
from rich.text import Text

_PIECES = re.compile(
    r"[ ]+|[^ \u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]+|."
)
_NOT_FIRST = frozenset("、。，．・：；？！）」』】〉》］｝〕ーっゃゅょッャュョ々〜%％")
_NOT_LAST = frozenset("（「『【〈《［｛〔約￥")


class Column(msgspec.Struct, frozen=True):
    """A column: its width in cells, and whether its text stands at the right edge."""

    cells: int
    right: bool = False


def wrapped(text: Text, cells: int) -> list[Text]:
    """The text in lines of at most so many cells (at least one line)."""
    cells = max(2, cells)
    lines: list[Text] = []
    for line in text.split("\n", allow_blank=True):
        breaks = list(_breaks(line.plain, cells))
        lines += line.divide(breaks) if breaks else [line]
    for line in lines:
        line.rstrip()
    return lines or [Text("")]


def hanging(mark: Text, text: Text, cells: int, indent: int = 1) -> list[Text]:
    """The text with a mark before its first line and the further lines under the first."""
    left = indent + cell_len(mark.plain) + 1
    rows = []
    for number, line in enumerate(wrapped(text, cells - left)):
        head = Text.assemble(" " * indent, mark, " ") if number == 0 else Text(" " * left)
        rows.append(Text.assemble(head, line))
    return rows


def grid(rows: Sequence[Sequence[Text]], columns: Sequence[Column], gap: int = 2) -> list[Text]:
    """Rows of cells, each wrapped in its column."""
    lines = []
    for row in rows:
        cells = [wrapped(text, column.cells) for text, column in zip(row, columns, strict=True)]
        for number in range(max(map(len, cells))):
            parts: list[Text] = []
            for column, cell in zip(columns, cells, strict=True):
                text = cell[number] if number < len(cell) else Text("")
                blank = Text(" " * max(0, column.cells - cell_len(text.plain)))
                parts += [blank, text] if column.right else [text, blank]
                parts.append(Text(" " * gap))
            line = Text.assemble(*parts)
            line.rstrip()
            lines.append(line)
    return lines


def widest(texts: Sequence[str], most: int) -> int:
    """The cells that the widest of the texts takes, up to ``most``."""
    return min(most, max(map(cell_len, texts), default=0))


def _breaks(plain: str, cells: int) -> Iterator[int]:
    """Offsets at which new lines begin."""
    used = 0
    for start, end in _units(plain):
        if used and used + cell_len(plain[start:end]) > cells and plain[start] != " ":
            yield start
            used = 0
        for spot in range(start, end):
            size = cell_len(plain[spot])
            if used + size > cells and plain[spot] != " ":  # one word longer than a line is cut
                yield spot
                used = 0
            used += size


def _units(plain: str) -> Iterator[tuple[int, int]]:
    """Stretches that stay on one line: words, blanks, single wide characters with their marks."""
    start = end = 0
    glue = False
    for hit in _PIECES.finditer(plain):
        piece = hit.group()
        if end > start and (glue or piece[0] in _NOT_FIRST):
            end = hit.end()
        else:
            if end > start:
                yield start, end
            start, end = hit.start(), hit.end()
        glue = piece[-1] in _NOT_LAST
    if end > start:
        yield start, end
