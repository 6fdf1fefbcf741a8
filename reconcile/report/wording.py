"""What reports say, read from ``messages.toml``: no wording stands in the code of a renderer."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Literal

import msgspec

from reconcile.model import Estimate, Finding, LeftOut

Lang = Literal["en", "ja"]
LANGS: tuple[Lang, ...] = ("en", "ja")

_FILES = ("messages.toml", "scope.toml", "delta.toml", "review.toml")

Message = dict[str, str | list[str]]


class Figures(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a language writes numbers and dates.

    ``scales`` are powers of ten with their words, largest first. ``additive``: the rest follows the
    scale (1万2000) instead of a fraction (1.2 million).
    """

    scales: tuple[tuple[str, str], ...]
    additive: bool
    grouping: str
    between: str
    day: str
    month: str
    year: str
    months: tuple[str, ...]
    span: str
    since: str
    until: str
    list: str
    either: str
    colon: str


class Messages(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    say: dict[str, Message]
    status: dict[str, Message]
    confidence: dict[str, Message]
    likelihood: dict[str, Message]
    kind: dict[str, Message]
    reason: dict[str, Message]
    stance: dict[str, Message]
    facet: dict[str, Message]
    hedge: dict[str, Message]
    unit: dict[str, Message]
    per: dict[str, Message]
    figures: dict[str, Figures]
    delta: dict[str, Message] = {}
    review: dict[str, Message] = {}


class Wording:
    """The words of one language."""

    def __init__(self, lang: str) -> None:
        if lang not in LANGS:
            raise ValueError(f"reports are written in {' and '.join(LANGS)}, not in {lang!r}")
        self.lang = lang
        self.messages = messages()
        self.figures = self.messages.figures[lang]

    def say(self, key: str, n: int | None = None, **values: object) -> str:
        """A message with its names filled in; ``n`` also picks between one and many."""
        text = self.pick(self.messages.say[key], n)
        return text.format(n=n, **values)

    def tell(self, table: str, key: str, n: int | None = None, **values: object) -> str:
        """As ``say``, from the table of one command (``delta``, ``review``)."""
        messages: dict[str, Message] = getattr(self.messages, table)
        return self.pick(messages[key], n).format(n=n, **values)

    def word(self, table: str, key: str) -> str:
        """A word of a closed table (status, kind, reason ...); an unknown key stands for itself."""
        found: Message | None = getattr(self.messages, table).get(key)
        return key if found is None else self.pick(found)

    def why(self, told: Finding | Estimate | LeftOut) -> str:
        """The sentence of a finding, of an estimate, or of what an estimate left out."""
        return told.why_ja if self.lang == "ja" and told.why_ja else told.why

    def listed(self, parts: list[str]) -> str:
        """Parts as a list in running text; empty ones left out."""
        return self.figures.list.join(part for part in parts if part)

    def pick(self, message: Message, n: int | None = None) -> str:
        """The text of this language, for one or for many."""
        text = message[self.lang]
        return text if isinstance(text, str) else text[0 if n == 1 else 1]


@cache
def messages() -> Messages:
    """The message files.

    Raises:
        msgspec.ValidationError: they are not of the form above.
    """
    tables: dict[str, dict[str, object]] = {}
    for name in _FILES:
        data = resources.files("reconcile.report").joinpath(name).read_bytes()
        for table, rows in tomllib.loads(data.decode("utf-8")).items():
            tables.setdefault(table, {}).update(rows)
    return msgspec.convert(tables, Messages)


@cache
def wording(lang: str) -> Wording:
    """The words of a language.

    Raises:
        ValueError: reports are not written in it.
    """
    return Wording(lang)
