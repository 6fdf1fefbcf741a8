"""All numerals of a text, from left to right, none overlapping: the one pass that finds numbers."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers import digits, numberwords, parted, shares, sino, turned
from reconcile.extract.numbers.numeral import Numeral
from reconcile.extract.text.blocked import Blocked
from reconcile.lexicon.anchored import Page, begins_word, hangul
from reconcile.lexicon.notclaim import notclaims
from reconcile.lexicon.numbers import number_words, numbers
from reconcile.lexicon.phrases import Phrases, unspaced

_MONEY = "$€£¥₩₽₴₹￥￦"
_SUPERSCRIPTS = "²³¹⁰⁴⁵⁶⁷⁸⁹^"


@cache
def _starters(lang: str) -> re.Pattern[str]:
    """Where a numeral may begin: digits, characters that are numerals, first letters of number words."""
    data = numbers(lang)
    single = "0-9" + "".join(digits.FRACTIONS)
    if data.sino is not None:
        known = (*data.sino.digits, *data.sino.several, *data.sino.small, *data.sino.big)
        single += "".join(sorted(set(known)))
    firsts = sorted(number_words(lang).firsts | shares.firsts(lang) | turned.firsts(lang), reverse=True)
    inside = "|".join(re.escape(first) for first in firsts if unspaced(first[0]))
    begins = "|".join(re.escape(first) for first in firsts if not unspaced(first[0]))
    return re.compile(f"[{single}]|(?<![^\\W\\d_])(?:{begins or '(?!)'})|{inside or '(?!)'}")


@cache
def _lookalikes(lang: str) -> Phrases[str]:
    words = [word for entry in notclaims(lang) if entry.where == "word" for word in entry.words]
    return Phrases((word, word) for word in words)


def lookalikes(page: Page, lang: str) -> list[tuple[int, int]]:
    """The words of a page that only look like numbers (参戦, one of); in them nothing is read."""
    return [
        (hit.start, hit.end)
        for hit in _lookalikes(lang).longest(page.raw)
        if not _begins_share(page, hit.start, hit.end, lang)
    ]


def _begins_share(page: Page, start: int, end: int, lang: str) -> bool:
    """True for a word whose end begins a share ("les 〈deux〉 tiers")."""
    for at in (start, page.plain.rfind(" ", start, end) + 1):
        share = shares.word_at(page, at, lang) if at >= start else None
        if share is not None and share.end > end:
            return True
    return False


def find(page: Page, lang: str, blocked: Blocked) -> list[Numeral]:
    """Every numeral of the page outside of the blocked stretches."""
    found: list[Numeral] = []
    at = 0
    for match in _starters(lang).finditer(page.plain):
        start = match.start()
        if start < at:
            continue
        at = blocked.until(start)
        if at > start:
            continue
        numeral = _read(page, start, lang)
        if numeral is not None:
            found.append(numeral)
            at = numeral.end
    return parted.scaled(page, found, lang)


def _read(page: Page, start: int, lang: str) -> Numeral | None:
    rough = turned.scaled(page, start, lang)
    if rough is not None:
        return rough
    share = parted.share_at(page, start, lang) or shares.word_at(page, start, lang)
    numeral = _number(page, start, lang)
    return share if share is not None and (numeral is None or share.end >= numeral.end) else numeral


def _number(page: Page, start: int, lang: str) -> Numeral | None:
    plain, data = page.plain, numbers(lang)
    char = plain[start]
    if data.sino is not None and (digits.digit(char) or sino.starts(char, data.sino)):
        if hangul(char) and start and hangul(plain[start - 1]):
            return None
        numeral = _longer(sino.read(page, start, data, data.sino), page, start, lang)
        return None if numeral is None else _after(page, numeral)
    if not digits.begins(char) and not begins_word(plain, start):
        return None
    money = start > 0 and plain[start - 1] in _MONEY
    numeral = numberwords.read(page, start, lang, money=money)
    return None if numeral is None else _after(page, numeral)


def _longer(one: Numeral | None, page: Page, start: int, lang: str) -> Numeral | None:
    """Of a numeral in characters and one in words at the same place, the longer (수천 but 성천상만)."""
    if digits.digit(page.plain[start]):
        return one
    if one is not None and hangul(page.plain[start]) and not one.scaled:
        one = None  # a lone 이, 사, 오 is a word far more often than a digit
    two = numberwords.read(page, start, lang) if begins_word(page.plain, start) else None
    if one is None or two is None:
        return one or two
    return two if two.end > one.end else one


def _after(page: Page, numeral: Numeral) -> Numeral:
    """A raised digit after a small number makes it a power, no number to count with."""
    import msgspec

    follows = page.raw[numeral.end : numeral.end + 1]
    if follows and follows in _SUPERSCRIPTS and not numeral.grouped and numeral.kind is None:
        return msgspec.structs.replace(numeral, kind="identifier")
    return numeral
