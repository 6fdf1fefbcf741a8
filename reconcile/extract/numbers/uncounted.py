"""Numerals in characters without a counter: which are numbers (所谓六千), and which are parts of words (三菱)."""

from __future__ import annotations

from reconcile.extract.numbers.draft import Draft
from reconcile.lexicon.anchored import Page
from reconcile.lexicon.numbers import numbers
from reconcile.lexicon.phrases import unspaced


def unread(page: Page, one: Draft, lang: str) -> bool:
    """Characters that are numerals in some words only (三菱): a number where a counter follows."""
    if one.numeral.script == "digits" or one.numeral.unit is not None:
        return False
    if one.unit is not None and one.unit.start < one.numeral.start and one.numeral.lone:
        return True  # "in US$ million" heads a column
    if not numbers(lang).counted or one.unit is not None or _alone(page, one, lang):
        return False
    return not (one.hedges and one.numeral.scaled)


def _alone(page: Page, one: Draft, lang: str) -> bool:
    """True for a numeral with a hundred or more in it that has blanks, or nothing at all, on both sides."""
    text = page.plain
    if len(text) <= _LINE and not text[: one.numeral.start].strip() and not text[one.number_end :].strip():
        return True
    if _said_alone(page, one) or _in_full(page, one, lang):
        return True
    near = page.plain[max(0, one.numeral.start - 1) : one.numeral.start]
    far = page.plain[one.number_end : one.number_end + 1]
    return one.numeral.scaled and not one.numeral.lone and not near.strip() and not far.strip()


_LINE = 64
"""A longer text is no numeral by itself."""


def _in_full(page: Page, one: Draft, lang: str) -> bool:
    """True for hundreds or more that begin with a digit (所谓六千), where those count without a counter."""
    sino, written = numbers(lang).sino, page.plain[one.numeral.start : one.numeral.end]
    if sino is None or not sino.bare or one.numeral.lone or one.numeral.low < _HUNDRED:
        return False
    leads = written[:1] in sino.digits or sino.small.get(written[:1]) == _TEN
    return one.numeral.scaled and leads and len(written) > 1


_TEN, _HUNDRED = 10, 100
_LEADS = "：:是为達达有到至约約超近逾“「上足"
_ENDS = "，。；、！？”」）),;"


def _said_alone(page: Page, one: Draft) -> bool:
    """True for tens or more in characters, behind a word for "is" and before a pause (人数是几百，)."""
    if one.numeral.lone or (not one.numeral.scaled and not one.numeral.vague):
        return False
    before, after = page.plain[: one.start][-1:], page.plain[one.end :][:1]
    vague = one.numeral.vague and not unspaced(after or ",") and not _before_name(page, one)
    return vague or (before in _LEADS and (not after or after in _ENDS))


def _before_name(page: Page, one: Draft) -> bool:
    """True for such a word before another in Hangul that is no counter: a part of a name (그레고리 〈두세〉 시장)."""
    near = page.plain[one.number_end : one.number_end + 2]
    return near[:1] == " " and "가" <= near[1:] <= "힣"
