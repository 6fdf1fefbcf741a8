"""The words and quoted titles of a sentence, in languages with data for speakers' phrases."""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(r"«[^«»]{2,60}»|[А-ЯЁІЇЄҐ]\.(?= ?[А-ЯЁІЇЄҐ])|[^\W\d_][\w’'ʼ-]*")


class Token(NamedTuple):
    """A word, or a title in quotation marks; ``joined`` where one blank stands before it."""

    start: int
    end: int
    text: str
    joined: bool


def tokens_of(text: str) -> list[Token]:
    """The words and quoted titles of a sentence."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        joined = bool(found) and text[found[-1].end : match.start()] in (" ", "\u00a0")
        found.append(Token(match.start(), match.end(), match.group(), joined))
    return found
