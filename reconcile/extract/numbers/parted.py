"""Numbers whose words other words part: "un obus sur trois", "500 zugesagte Millionen"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

import msgspec

from reconcile.extract.numbers import numberwords
from reconcile.extract.numbers.numeral import Numeral
from reconcile.lexicon.anchored import Page, begins_word
from reconcile.lexicon.numbers import Proportion, numbers

_PERCENT = Decimal(100)
_PLACES = Decimal("0.0001")
_MOST = Decimal(100)
"""A whole of which somebody takes one is small: "un obus sur dix", not "un débat sur 2025"."""
_TWO = 2
"""The lowest multiple that a scale word in the plural is read as."""


@cache
def _forms(lang: str) -> tuple[tuple[Proportion, re.Pattern[str]], ...]:
    return tuple(
        (entry, re.compile(rf" (?:[^\W\d]+[ -]){{1,2}}(?:{'|'.join(map(re.escape, entry.words))}) "))
        for entry in numbers(lang).proportion
        if entry.ones
    )


def share_at(page: Page, start: int, lang: str) -> Numeral | None:
    """The share that begins at ``start``, with a noun between its part and its whole."""
    plain = page.plain
    for entry, middle in _forms(lang):
        if not begins_word(plain, start):
            return None
        part, end = _part(page, start, lang, entry)
        between = middle.match(plain, end) if part else None
        whole = numberwords.read(page, between.end(), lang) if between is not None else None
        if whole is None or part is None or whole.vague or whole.scaled or not part < whole.low <= _MOST:
            continue
        if _noun_follows(plain, whole.end, entry):
            continue
        percent = (part * _PERCENT / whole.low).quantize(_PLACES)
        return Numeral(
            start, whole.end, percent, percent, script="words", scaled=True, unit="percent",
            patterns=(f"{lang}.proportion.{entry.words[0]}",),
        )  # fmt: skip
    return None


def _part(page: Page, start: int, lang: str, entry: Proportion) -> tuple[Decimal | None, int]:
    for word in entry.ones:
        end = start + len(word)
        if page.plain.startswith(word, start) and not page.plain[end : end + 1].isalpha():
            return Decimal(1), end
    one = numberwords.read(page, start, lang)
    if one is None or one.vague or one.scaled or one.low > _MOST:
        return None, start
    return one.low, one.end


def _noun_follows(plain: str, end: int, entry: Proportion) -> bool:
    match = re.match(r" ([^\W\d]+)", plain[end:])
    word = match.group(1) if match else ""
    return word.endswith(entry.plural) and word not in entry.unless if word else False


def scaled(page: Page, found: Sequence[Numeral], lang: str) -> list[Numeral]:
    """The numerals, with those put together that only adjectives part from their scale."""
    endings = numbers(lang).interposed
    if not endings:
        return list(found)
    adjectives = re.compile(rf" (?:[^\W\d_]+(?:{'|'.join(endings)}) ){{1,2}}\Z")
    made: list[Numeral] = []
    for two in found:
        one = made[-1] if made else None
        apart = one is not None and _bare(one) and two.vague and two.script == "words"
        if one is not None and apart and adjectives.fullmatch(page.plain[one.end : two.start]):
            scale = two.low / _TWO
            made[-1] = msgspec.structs.replace(
                one, end=two.end, low=one.low * scale, high=one.high * scale, scale=scale,
                scaled=True, other=None,
            )  # fmt: skip
        else:
            made.append(two)
    return made


def _bare(one: Numeral) -> bool:
    return not one.vague and one.scale == 1 and one.unit is None and one.kind is None
