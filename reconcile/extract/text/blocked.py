"""Stretches in which no number is one: addresses of the web, file names, ids; and the cleaning before.

Before anything is read, characters that show nothing (zero-width ones) and readings in ruby
brackets are taken out, with a map back to the untouched text: "1<zero width>2,000" is 12,000.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from reconcile.extract.text.wrapped import CUT

_NOTHING = re.compile(
    "[\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f\u200e\u200f\u202a-\u202e\u2066-\u2069]|《[\u3041-\u30fe]{1,32}》"
)
_WRAPPED = re.compile(CUT)
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,300}>")
_ASCII = re.compile(r"[!-~]{4,}")
_FILE = re.compile(r"\.(?:html?|php|aspx?|pdf|docx?|xlsx?|csv|txt|jpe?g|png|gif|webp|svg|mp[34]|zip)\b", re.I)
_SITE = re.compile(r"://|www\.|\w@\w|doi:|10\.\d{4,9}/\S", re.I)


class Cleaned(msgspec.Struct, frozen=True):
    """A text without what shows nothing. ``back[i]`` is the untouched offset of code point ``i``."""

    text: str
    back: tuple[int, ...] | None

    def start(self, at: int) -> int:
        """The untouched offset of where a stretch begins."""
        return at if self.back is None else self.back[at]

    def end(self, at: int) -> int:
        """The untouched offset of where a stretch ends."""
        return at if self.back is None else self.back[at - 1] + 1

    def forth(self, at: int) -> int:
        """The offset here of an untouched one."""
        if self.back is None:
            return at
        import bisect

        return bisect.bisect_left(self.back, at)


def clean(text: str) -> Cleaned:
    """The text without zero-width characters, ruby readings and line breaks inside a number."""
    cut = [match.span() for match in _NOTHING.finditer(text)]
    cut += [match.span() for match in _WRAPPED.finditer(text)]
    if not cut:
        return Cleaned(text, None)
    kept: list[str] = []
    back: list[int] = []
    at = 0
    for start, end in sorted(cut):
        kept.append(text[at:start])
        back.extend(range(at, start))
        at = max(at, end)
    kept.append(text[at:])
    back.extend(range(at, len(text)))
    back.append(len(text))
    return Cleaned("".join(kept), tuple(back))


def stretches(text: str, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where no number is to be read: what was taken, web addresses, tags, paths, file names, ids; sorted."""
    found = [match.span() for match in _ASCII.finditer(text) if _blocked(match.group())]
    found += [match.span() for match in _TAG.finditer(text)]
    return sorted([*found, *((start, end) for start, end in taken if start < end)])


def _blocked(token: str) -> bool:
    if _SITE.search(token) or _FILE.search(token):
        return True
    letters = any(char.isalpha() for char in token)
    if "/" in token and letters and (token.count("/") > 1 or token.startswith("/")):
        return True
    return "_" in token.strip("_*") and any(char.isdigit() for char in token)


class Blocked:
    """Answers, from left to right, whether a place lies in one of the stretches."""

    def __init__(self, stretches: Sequence[tuple[int, int]]) -> None:
        self._stretches = stretches
        self._next = 0
        self._reach = 0

    def until(self, at: int) -> int:
        """The end of the blocked stretch that holds ``at``, or ``at`` itself. Ask in rising order."""
        while self._next < len(self._stretches) and self._stretches[self._next][0] <= at:
            self._reach = max(self._reach, self._stretches[self._next][1])
            self._next += 1
        return max(at, self._reach)
