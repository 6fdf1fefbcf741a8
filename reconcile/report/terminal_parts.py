"""Pieces of the terminal's pages: the console, a finding, a verdict. Only ``Text`` is ever printed."""

from __future__ import annotations

from typing import TextIO

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reconcile.model import Finding
from reconcile.report import sentences
from reconcile.report.lookup import Asked, Lookup
from reconcile.report.visible import one_line
from reconcile.report.wording import Wording

STYLES = {"ok": "green", "contested": "bold red", "insufficient": "yellow"}


def console_for(file: TextIO, *, width: int | None, color: bool) -> Console:
    """A console that interprets nothing, and writes no escape sequence unless colour is asked for."""
    return Console(
        file=file,
        width=width,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )


def verdict(asked: Asked, words: Wording, between: str) -> Text:
    """The verdict with the number of clashes that are open, or settled."""
    word, beside = sentences.verdict(asked, words)
    text = Text(word, STYLES[asked.status])
    if beside:
        text.append(between).append(beside, "bold red" if asked.open else "dim")
    return text


def finding_item(finding: Finding, book: Lookup, words: Wording) -> RenderableType:
    """One finding: its mark, code and short id, its sentence, and who acknowledged it."""
    settled = book.ledger.acknowledged.get(finding.id)
    mark, style = ("!", "bold red") if finding.clash else ("·", "dim")
    if settled is not None:
        mark, style = "=", "green"
    text = Text.assemble((f"{finding.code} {finding.id[:8]} ", "dim"), one_line(words.why(finding)))
    if finding.suggestion:
        text.append(f" ({words.say('suggestion', value=one_line(finding.suggestion))})")
    if settled is not None:
        text.append(f" [{sentences.acknowledgement(settled, book, words)}]", "green")
    return item(Text(mark, style), text)


def item(mark: Text, text: Text) -> RenderableType:
    """A text with a mark before it and its further lines indented."""
    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(no_wrap=True)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_row(mark, text)
    return Padding(grid, (0, 0, 0, 1))


def heading(text: str) -> list[RenderableType]:
    """A heading with a blank line before it."""
    return [Text(""), Text(text, "bold")]
