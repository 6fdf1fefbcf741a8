"""Pieces of the terminal's pages: a finding, a verdict, a heading. Everything is ``Text``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from rich.console import Console
from rich.text import Text

from reconcile.model import Finding
from reconcile.report import sentences
from reconcile.report.lookup import Asked, Lookup
from reconcile.report.terminal_table import hanging, wrapped
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


def put(console: Console, lines: Sequence[Text]) -> None:
    """Writes lines; what the file's encoding cannot hold becomes a question mark, never a crash."""
    encoding = console.encoding or "utf-8"
    for line in lines:
        try:
            line.plain.encode(encoding)
        except UnicodeEncodeError:
            line = Text(line.plain.encode(encoding, "replace").decode(encoding))  # noqa: PLW2901
        console.print(line, no_wrap=True, overflow="ignore", crop=False)


def verdict(asked: Asked, words: Wording, between: str) -> Text:
    """The verdict with the number of clashes that are open, or settled."""
    word, beside = sentences.verdict(asked, words)
    text = Text(word, STYLES[asked.status])
    if beside:
        text.append(between).append(beside, "bold red" if asked.open else "dim")
    return text


def finding_lines(finding: Finding, book: Lookup, words: Wording, width: int) -> list[Text]:
    """One finding: its mark, code and short id, its sentence, and who acknowledged it."""
    settled = book.ledger.acknowledged.get(finding.id)
    mark, style = ("!", "bold red") if finding.clash else ("·", "dim")
    if settled is not None:
        mark, style = "=", "green"
    name = f"{one_line(finding.code)} {finding.id[:8]}  "
    text = Text.assemble((name, "dim"), one_line(words.why(finding)))
    if finding.suggestion:
        text.append(f" ({words.say('suggestion', value=one_line(finding.suggestion))})")
    if settled is not None:
        text.append(f" [{sentences.acknowledgement(settled, book, words)}]", "green")
    return hanging(Text(mark, style), text, width)


def heading(text: str, width: int) -> list[Text]:
    """A heading with a blank line before it."""
    return [Text(""), *wrapped(Text(text, "bold"), width)]
