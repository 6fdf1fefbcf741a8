"""How the full screen looks: styles of a card's pieces, the line of keys, what a correction starts from."""

from __future__ import annotations

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from reconcile.decide import FIELDS
from reconcile.model import Claim, Item
from reconcile.model.record import claim_record
from reconcile.report.card import Line, headline
from reconcile.report.lookup import Lookup
from reconcile.report.visible import one_line
from reconcile.report.wording import Wording

SHEET = """
#head { height: 1; padding: 0 1; background: $primary; color: $text; }
#queue { width: 38; border: none; border-right: solid $primary; text-wrap: nowrap; text-overflow: ellipsis; }
#side { padding: 0 1; }
#told { height: auto; max-height: 3; padding: 0 1; color: $text-success; }
#told.wrong { color: $text-error; }
#keys { height: auto; padding: 0 1; background: $surface; }
.narrow #queue { display: none; }
"""
"""The layout; below so many columns the queue gives way to the item."""
STYLES = {
    "title": "bold", "bad": "bold red", "good": "green", "value": "bold cyan", "quote": "bold reverse", "dim": "dim"
}  # fmt: skip
KEYS = (
    ("k", "acknowledge"), ("a", "accept"), ("c", "correct"), ("x", "reject"), ("n", "not_same"), ("s", "same"),
    ("p", "prefer"), ("1-9", "claim"), ("space", "skip"), ("b", "back"), ("PgDn", "scroll"), ("u", "undo"), ("f", "filter"),
    ("r", "refresh"), ("?", "help"), ("q", "quit"),
)  # fmt: skip
"""What the line at the bottom shows."""


def key_line(words: Wording) -> Text:
    """Every key with what it does; a key and its words stay on one line."""
    line = Text()
    for key, name in KEYS:
        told = words.tell("review", f"key_{name}").replace(" ", "\u00a0")
        line.append(f"\u00a0{key}\u00a0", "bold reverse").append(f"\u00a0{told} ")
    return line


def drawn(lines: list[Line]) -> Group:
    """A card, its lines under one another."""
    return Group(*map(_styled, lines))


def row(item: Item, book: Lookup, words: Wording) -> Text:
    """An item in the list: its points, and what it is about."""
    style = {"clash": "bold red", "again": "bold red", "settled": "green"}.get(item.kind, "")
    return Text.assemble((f"{item.score:4.1f} ", "dim"), (headline(item, book, words), style))


def _styled(line: Line) -> Padding:
    """The line, its further rows under its first one."""
    text = Text.assemble(*((words, STYLES.get(style, "")) for style, words in line))
    indent = len(text.plain) - len(text.plain.lstrip(" ")) if line and line[0][0] != "value" else 0
    return Padding(text[indent:] if indent else text, (0, 0, 0, indent))


def fields_now(claim: Claim) -> dict[str, str]:
    """The fields that can be corrected, with what they are now."""
    record = claim_record(claim)
    record["value"] = record["low"] if record["low"] == record["high"] else None
    found: dict[str, str] = {}
    for name in FIELDS:
        value = record[name]
        shown = "; ".join(value) if isinstance(value, list) else "" if value is None else str(value)
        found[name] = one_line(shown)
    return found
