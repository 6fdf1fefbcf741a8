"""The lines that plain review understands: a word, claims by number or id, fields, and after a colon the reason."""

from __future__ import annotations

import re

import msgspec

NAMES = {
    "accept": "accept", "a": "accept",
    "correct": "correct", "c": "correct",
    "reject": "reject", "x": "reject",
    "same": "same", "s": "same",
    "notsame": "not_same", "not-same": "not_same", "n": "not_same",
    "prefer": "prefer", "p": "prefer",
    "ack": "acknowledge", "acknowledge": "acknowledge", "k": "acknowledge",
    "undo": "undo", "u": "undo",
    "next": "skip", "skip": "skip", "back": "back", "b": "back",
    "go": "go", "list": "list", "l": "list", "show": "show",
    "filter": "filter", "f": "filter", "refresh": "refresh", "r": "refresh",
    "help": "help", "h": "help", "?": "help", "quit": "quit", "q": "quit",
}  # fmt: skip
"""What may be written, and the command that it means; the letters are those of the full screen."""
_FIELD = re.compile(r"([a-z_]+)=(.*?)(?=\s+[a-z_]+=|$)", re.DOTALL)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z", re.ASCII)


class Command(msgspec.Struct, frozen=True):
    """A line, read. ``words`` are numbers of claims, ids, the day of an acknowledgement, a filter's name."""

    name: str
    words: tuple[str, ...] = ()
    fields: dict[str, str] = {}
    why: str = ""

    @property
    def day(self) -> str | None:
        """The day that is named, or None."""
        return next((word for word in self.words if _DAY.match(word)), None)


def parsed(line: str) -> Command | None:
    """The command of a line; None where its first word is none.

    ``correct 1 place=New York as_of=2025-03: misread`` has two fields; a value may hold blanks. A
    colon within a value is no end of it unless a blank follows.
    """
    head, why = _parted(line.strip())
    word, _, rest = head.partition(" ")
    name = NAMES.get(word.lower())
    if name is None:
        return None
    fields = {key: value.strip() for key, value in _FIELD.findall(rest)}
    plain = _FIELD.sub("", rest)
    return Command(name, tuple(plain.split()), fields, why)


def _parted(line: str) -> tuple[str, str]:
    """What stands before and after the first colon that ends a word (or is a full-width one)."""
    hit = re.search(r":(?=\s|$)|：", line)
    if hit is None:
        return line, ""
    return line[: hit.start()].rstrip(), line[hit.end() :].strip()
