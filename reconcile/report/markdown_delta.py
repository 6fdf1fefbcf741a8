"""The delta as Markdown for the comment of a pull request or the summary of a job."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from reconcile.report.deltaparts import Entry, Section, Sides, sections, summary
from reconcile.report.markdown import escaped
from reconcile.report.visible import one_line
from reconcile.report.wording import Wording, wording

LIMIT = 65_000
"""Characters; GitHub takes comments of up to 65,536."""
_MARKS = {"!": "❗ ", "=": "✅ ", "+": "➕ ", "~": "✏️ ", "-": "➖ ", "·": ""}
_SHORTER = (
    (400, 60),
    (200, 30),
    (120, 20),
    (80, 15),
    (60, 12),
    (40, 8),
    (25, 6),
    (10, 3),
    (5, 0),
    (2, 0),
    (0, 0),
)
"""How many entries of a section, and lines under an entry, are shown; the first that fits is taken."""


def render_delta(sides: Sides, file: TextIO, *, lang: str = "en", limit: int = LIMIT) -> None:
    """Writes what changed in at most ``limit`` characters; what does not fit is counted.

    Raises:
        ValueError: reports are not written in this language.
    """
    words = wording(lang)
    found = sections(sides, words)
    text = ""
    for most, under in ((10**9, 10**9), *_SHORTER):
        text = "".join(f"{line}\n" for line in _lines(sides, found, words, (most, under), limit))
        if len(text) <= limit:
            break
    file.write(text if len(text) <= limit else _cut(text, limit))


def _lines(
    sides: Sides, found: list[Section], words: Wording, most: tuple[int, int], limit: int
) -> Iterator[str]:
    since = escaped(sides.since)
    yield f"### {words.tell('delta', 'title', since=since)}"
    yield ""
    for line in summary(sides, words):
        yield escaped(line)
        yield ""
    for section in found:
        yield from _section(section, words, most)
    if most[0] < 10**9:
        cut = words.tell("delta", "cut", limit=f"{limit:,}", since=one_line(sides.since).replace("`", "'"))
        yield f"*{cut}*"
        yield ""
    if sides.delta.to_settle:
        yield words.tell("delta", "how")


def _section(section: Section, words: Wording, most: tuple[int, int]) -> Iterator[str]:
    count = most[0] // 2 if section.quiet else most[0]
    shown = section.entries[:count]
    yield f"**{section.title}** ({len(section.entries)})"
    yield ""
    if section.columns and shown:
        yield "| " + " | ".join(section.columns) + " |"
        yield "|---" + "|--:" * (len(section.columns) - 1) + "|"
        for entry in shown:
            yield "| " + " | ".join(map(escaped, entry.cells)) + " |"
    else:
        for entry in shown:
            yield from _entry(entry, words, most[1])
    left = len(section.entries) - len(shown)
    if left:
        yield ("" if not section.columns or not shown else "\n") + f"*{words.tell('delta', 'more', left)}*"
    yield ""


def _entry(entry: Entry, words: Wording, under: int) -> Iterator[str]:
    code = f"`{entry.code.replace('`', chr(39))}` " if entry.code else ""
    yield f"- {_MARKS[entry.mark]}{code}{escaped(entry.text)}"
    shown = entry.under[:under]
    yield from (f"  - {escaped(line)}" for line in shown)
    if len(entry.under) > len(shown):
        yield f"  - *{words.tell('delta', 'more', len(entry.under) - len(shown))}*"


def _cut(text: str, limit: int) -> str:
    """As many whole lines as fit."""
    kept = text[: max(0, limit - 1)].rpartition("\n")[0]
    return f"{kept}\n" if kept else text[:limit]
