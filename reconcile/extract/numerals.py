"""All numerals of a text, from left to right, none overlapping: the one pass that finds numbers."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract import digits, numberwords, shares, sino
from reconcile.extract.blocked import Blocked
from reconcile.extract.numeral import Numeral
from reconcile.lexicon.anchored import Anchored, Page, begins_word, hangul
from reconcile.lexicon.numbers import NotClaim, notclaims, number_words, numbers

_MONEY = "$€£¥₩₽₴₹￥￦"
_SUPERSCRIPTS = "²³¹⁰⁴⁵⁶⁷⁸⁹^"


@cache
def _starters(lang: str) -> re.Pattern[str]:
    """Where a numeral may begin: digits, characters that are numerals, first letters of number words."""
    data = numbers(lang)
    single = {"0-9"}
    if data.sino is not None:
        known = (*data.sino.digits, *data.sino.several, *data.sino.small, *data.sino.big)
        single.update(re.escape(char) for char in known)
    firsts = {re.escape(first) for first in number_words(lang).firsts | shares.firsts(lang)}
    return re.compile(f"[{''.join(sorted(single))}]|{'|'.join(sorted(firsts, reverse=True)) or '(?!)'}")


@cache
def _lookalikes(lang: str) -> Anchored[NotClaim]:
    entries = [entry for entry in notclaims(lang) if entry.where == "word"]
    return Anchored((word, entry) for entry in entries for word in entry.words)


def find(page: Page, lang: str, blocked: Blocked) -> list[Numeral]:
    """Every numeral of the page outside of the blocked stretches."""
    found: list[Numeral] = []
    starters, lookalikes, table = _starters(lang), _lookalikes(lang), lookalike_starts(lang)
    at, last = 0, 0
    for match in starters.finditer(page.plain):
        start = match.start()
        if start < at:
            continue
        at = blocked.until(start)
        if at > start:
            continue
        for begin in range(max(last, start - table), start + 1):
            word = lookalikes.at(page, begin)
            if word is not None and word.end > start:
                at = word.end
                break
        if at > start:
            continue
        numeral = _read(page, start, lang)
        if numeral is not None:
            found.append(numeral)
            at = last = numeral.end
    return found


@cache
def lookalike_starts(lang: str) -> int:
    """How far before a numeral a word that only looks like one may begin."""
    words = [word for entry in notclaims(lang) if entry.where == "word" for word in entry.words]
    return max((_first_number(word, lang) for word in words), default=0)


def _first_number(word: str, lang: str) -> int:
    match = _starters(lang).search(word)
    return match.start() if match else 0


def _read(page: Page, start: int, lang: str) -> Numeral | None:
    share = shares.word_at(page, start, lang)
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
    if not digits.digit(char) and not begins_word(plain, start):
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
