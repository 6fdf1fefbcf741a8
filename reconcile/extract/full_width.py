"""Signs that a text writes otherwise than its language does: half-width commas in Chinese, other quotation marks.

The signs of data files and of the patterns are those of the language; a text is read as if it had them.
Each stands for one sign, so that no offset moves.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon.grammar import Grammar

_STRAIGHT = '"'


def full_width(text: str, grammar: Grammar) -> str:
    """The text with the signs of its language, where they stand beside its script; of the same length."""
    if not grammar.signs:
        return text
    text = _beside_script(tuple(grammar.signs)).sub(lambda match: grammar.signs[match.group()], text)
    text = text.translate(_quotes(tuple(grammar.quotation.items())))
    return _paired(text) if grammar.quotation and text.count(_STRAIGHT) > 1 else text


@cache
def _beside_script(signs: tuple[str, ...]) -> re.Pattern[str]:
    """A sign with no letter or digit of another script before it, or none behind it."""
    words = "".join(map(re.escape, signs))
    return re.compile(rf"(?<![A-Za-z0-9])[{words}](?!//)|[{words}](?=[\u4e00-\u9fff“「《])")


@cache
def _quotes(pairs: tuple[tuple[str, str], ...]) -> dict[int, str]:
    return {ord(written): meant for written, meant in pairs}


def _paired(text: str) -> str:
    """The text with its straight quotation marks as opening and closing ones, where all have a partner."""
    if text.count(_STRAIGHT) % 2:
        return text
    parts = text.split(_STRAIGHT)
    return "".join(f"{'“' if at % 2 else '”'}{part}" if at else part for at, part in enumerate(parts))
