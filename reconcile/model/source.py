"""Sources and the spans that point into their untouched text."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

Admiralty = Literal["A", "B", "C", "D", "E", "F"]
"""Reliability of a source in the Admiralty (NATO) system: A reliable .. E unreliable, F unknown."""


class Span(msgspec.Struct, frozen=True, order=True):
    """A stretch of a source's text, in code points; ``quote == text[start:end]`` always."""

    source: str
    start: int
    end: int
    quote: str


class Source(msgspec.Struct, frozen=True):
    """One document with its untouched text.

    ``published`` (when it came out) and ``retrieved`` (when it was captured) are kept apart
    from the dates of events, which belong to claims. ``read_share`` is the share (0 to 1)
    of the document that could be read as text. ``body`` is where the document's own words begin
    (code points; after a byte order mark and front matter). ``revises`` is the id of the source
    that this one replaces.
    """

    id: str
    sha256: str
    text: str
    file: str | None = None
    lang: str | None = None
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    citation: str | None = None
    published: date | None = None
    retrieved: date | None = None
    reliability: Admiralty | None = None
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    encoding_guessed: bool = False
    reader: str = "text@1"
    size: int = 0
    read_share: float = 1.0
    body: int = 0
    revises: str | None = None

    def span(self, start: int, end: int) -> Span:
        """The span of these code points, with its quote.

        Raises:
            ValueError: the offsets are not a non-empty stretch of the text.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no such stretch of {self.id}: {start}..{end}")
        return Span(self.id, start, end, self.text[start:end])

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column (both from 1) of a code point, as editors count them."""
        line = self.text.count("\n", 0, offset) + 1
        return line, offset - (self.text.rfind("\n", 0, offset) + 1) + 1
