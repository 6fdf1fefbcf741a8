"""The delta on a terminal."""

from __future__ import annotations

from typing import TextIO

from rich.text import Text

from reconcile.report.deltaparts import Entry, Sides, sections, summary
from reconcile.report.terminal_parts import console_for, heading, put
from reconcile.report.terminal_table import hanging, wrapped
from reconcile.report.visible import one_line
from reconcile.report.wording import wording

_STYLES = {"!": "bold red", "=": "green", "+": "green", "~": "yellow", "-": "red"}


def render_delta(
    sides: Sides, file: TextIO, *, width: int | None = None, color: bool = False, lang: str = "en"
) -> None:
    """Writes what changed, what has to be settled first.

    Raises:
        ValueError: reports are not written in this language.
    """
    console, words = console_for(file, width=width, color=color), wording(lang)
    lines: list[Text] = []
    if not sides.delta.empty:
        title = words.tell("delta", "title", since=one_line(sides.since))
        lines += wrapped(Text(title, "bold"), console.width)
    for line in summary(sides, words):
        lines += wrapped(Text(line), console.width)
    for section in sections(sides, words):
        lines += heading(f"{section.title} ({len(section.entries)})", console.width)
        for entry in section.entries:
            lines += _entry(entry, console.width)
    if sides.delta.to_settle:
        lines += [Text(""), *wrapped(Text(words.tell("delta", "how"), "dim"), console.width)]
    put(console, lines)


def _entry(entry: Entry, width: int) -> list[Text]:
    text = Text.assemble((f"{entry.code}  " if entry.code else "", "dim"), entry.text)
    lines = hanging(Text(entry.mark, _STYLES.get(entry.mark, "dim")), text, width)
    for line in entry.under:
        lines += hanging(Text("·", "dim"), Text(line), width, indent=4)
    return lines
