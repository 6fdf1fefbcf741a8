"""Hedges and rates around a number, and the interval that they make of it.

Several may be stacked ("at least some 100"): what bounds wins over what blurs. Words are taken
while they adjoin: hedge, filler ("a total of"), rate (月, per month), in any order.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import get_args

from reconcile.extract.numbers.draft import Draft
from reconcile.extract.numbers.set_against import set_against
from reconcile.extract.numbers.units import back_space, skip_space
from reconcile.lexicon.anchored import Anchored, Found, Page
from reconcile.lexicon.numbers import Hedging, hedges
from reconcile.lexicon.phrases import Phrases
from reconcile.lexicon.unit import Per, unit_words
from reconcile.model.interval import Interval
from reconcile.model.quantity import Hedge

_RANK: tuple[Hedge, ...] = (
    "at_least", "more_than", "at_most", "less_than", "range", "vague", "nearly", "approx", "exact",
)  # fmt: skip
_FAR = 16
_NEAR = 40
_STOPS = frozenset("、，,。.;；:：!?！？「」“”()（）\n")
_NEARLY = Decimal("0.9")


@cache
def _hedging(lang: str, where: str) -> Anchored[Hedging]:
    sides = {"inside", "after"} if where == "inside" else {where}
    return Anchored(
        (word, entry) for entry in hedges(lang).hedge if entry.where in sides for word in entry.words
    )


@cache
def _fillers(lang: str) -> Anchored[str]:
    return Anchored((word, word) for word in (*hedges(lang).fillers, *hedges(lang).leads))


@cache
def _per(lang: str, where: str) -> Anchored[Per]:
    return Anchored(
        (word, entry) for entry in unit_words(lang).per if entry.where == where for word in entry.words
    )


def before(page: Page, draft: Draft, lang: str, floor: int = 0) -> None:
    """Takes the hedges and rates that stand directly before, none of them before ``floor``."""
    at = draft.start
    for _ in range(6):
        end = back_space(page.plain, at)
        hedge = hedge_until(page, end, at, lang)
        if hedge is not None and hedge.start >= floor and _stacks(draft, hedge):
            at = draft.start = hedge.start
            _add(draft, hedge, lang, page)
            continue
        per = _per(lang, "before").until(page, end)
        if per is not None and per.start >= floor and _per_fits(page, per, draft):
            at = per.start
            if not per.values[0].outside:
                draft.start = at
            _rate(draft, per, lang, page)
            continue
        filler = _fillers(lang).until(page, end)
        if filler is None or filler.start < floor:
            break
        at = filler.start
        if filler.values[0] in hedges(lang).leads and end == back_space(page.plain, draft.start):
            draft.start = at
    if not draft.hedges:
        _far(page, draft, lang, floor)
    if not draft.per:
        _far_rate(page, draft, lang, floor)


def hedge_until(page: Page, end: int, at: int, lang: str) -> Found[Hedging] | None:
    """The hedge that ends at ``end``, before a number (with its sign) that begins at ``at``."""
    found = _hedging(lang, "before").until(page, end)
    if found is None:
        return None
    entry = found.values[0]
    if entry.glued and end != at:
        return None
    if entry.not_after and page.plain.endswith(entry.not_after, 0, found.start):
        return None
    if entry.not_before and page.plain.startswith(entry.not_before, found.end):
        return None
    if entry.unless and _senses(entry).find(page.plain[max(0, found.start - _NEAR) : found.start]):
        return None
    return found


@cache
def _senses(entry: Hedging) -> Phrases[str]:
    return Phrases((word, word) for word in entry.unless)


def _stacks(draft: Draft, found: Found[Hedging]) -> bool:
    """Of two hedges on one number, one at least blurs; two bounds belong to two numbers."""
    return not draft.hedges or "approx" in (found.values[0].kind, *draft.hedges) or "range" in draft.hedges


def _far(page: Page, draft: Draft, lang: str, floor: int) -> None:
    """A hedge with nouns between it and the number: 少なくとも北朝鮮兵30人, 최소 북한군 100명."""
    plain = page.plain
    at = draft.start
    for _ in range(_FAR):
        at -= 1
        if at <= floor or not (plain[at] == " " or plain[at] == "の" or _noun(plain[at])):
            return
        found = _hedging(lang, "before").until(page, at)
        if found is not None and found.values[0].far and hedge_until(page, at, at, lang):
            draft.start = found.start
            _add(draft, found, lang, page)
            return


def _far_rate(page: Page, draft: Draft, lang: str, floor: int) -> None:
    """A rate further on before the number in the same clause (每天亏损三百万元); not part of its stretch."""
    plain, table = page.plain, _per(lang, "before")
    at = draft.start
    for _ in range(_FAR if not unit_words(lang).spaced else 0):
        at -= 1
        if at <= floor or plain[at] in _STOPS:
            return
        found = table.until(page, at)
        far = tuple(entry for entry in found.values if entry.far) if found is not None else ()
        if found is not None and far and _per_fits(page, found._replace(values=far), draft):
            for entry in far:  # 日当 is per person and per day
                _rate(draft, found._replace(values=(entry,)), lang, page)
            return


def _noun(char: str) -> bool:
    """Han, katakana, Hangul or Latin letters: what nouns are written in."""
    return char.isalpha() and not "\u3041" <= char <= "\u3096"


def inside(page: Page, draft: Draft, lang: str) -> int:
    """Takes a hedge between number and unit (10余人, 100-odd tanks); gives where the unit may begin."""
    end = draft.numeral.end
    at = end + 1 if page.plain[end : end + 1] == "-" else skip_space(page.plain, end)
    found = _hedging(lang, "inside").at(page, at)
    if found is None or found.values[0].unit_before or not _fits_after(page, found, end):
        return end
    draft.end = found.end
    _add(draft, found, lang, page)
    return found.end


def after(page: Page, draft: Draft, lang: str) -> None:
    """Takes the hedges and rates that stand directly after the number and its unit."""
    _past_noun(page, draft, lang)
    for _ in range(4):
        at = skip_space(page.plain, draft.end)
        hedge = _hedging(lang, "after").at(page, at)
        bare = hedge is not None and hedge.values[0].unit_before and draft.unit is None
        if hedge is not None and not bare and _fits_after(page, hedge, draft.end):
            draft.end = hedge.end
            _add(draft, hedge, lang, page)
            continue
        per = _per(lang, "after").at(page, at)
        if per is None or not _per_fits(page, per, draft):
            return
        draft.end = per.end
        _rate(draft, per, lang, page)


def _past_noun(page: Page, draft: Draft, lang: str) -> None:
    """A bound behind a noun that no data know, in scripts that glue it to its number (40試合以上, 40골 이상)."""
    plain, end = page.plain, draft.end
    in_digits = plain[end - 1 : end].isascii() and plain[end - 1 : end].isdigit()
    if draft.unit is not None or not in_digits or not _glued_noun(plain[end : end + 1]):
        return
    for at in range(end + 1, end + _GLUED):
        found = _hedging(lang, "after").at(page, skip_space(plain, at))
        if found is not None and _plainly(page, found) and _fits_after(page, found, at):
            draft.end = found.end
            _add(draft, found, lang, page)
            return
        if not _glued_noun(plain[at : at + 1]):
            return


_GLUED = 6


def _plainly(page: Page, found: Found[Hedging]) -> bool:
    """True for a hedge of more than a sign, or of one that ends its word (40試合超)."""
    ends = not _glued_noun(page.plain[found.end : found.end + 1])
    return found.values[0].kind != "range" and (ends or found.end - found.start > 1)


def _glued_noun(char: str) -> bool:
    """True for a sign of a noun that may stand right behind its number: Han, katakana, Hangul."""
    return char >= "\u3041" and _noun(char)


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d\Z")
_NUMBER = re.compile(r" \d")


def _fits_after(page: Page, found: Found[Hedging], end: int) -> bool:
    entry = found.values[0]
    if entry.glued and found.start != end:
        return False
    if _YEAR.search(page.plain, max(0, end - 5), end) and _NUMBER.match(page.plain, found.end):
        return False  # "wurden 2024 〈mindestens〉 200 Geschütze geliefert"
    if entry.held_against and set_against(page.plain, entry, found.start, found.end):
        return False
    return not (entry.not_before and page.plain.startswith(entry.not_before, found.end))


def _per_fits(page: Page, found: Found[Per], draft: Draft) -> bool:
    entry = found.values[0]
    if entry.money and (draft.unit is None or not draft.unit.unit.isupper()):
        return False
    if entry.glued and found.end != draft.start and found.start != draft.end:
        return False
    if entry.not_after and page.plain.endswith(entry.not_after, 0, found.start):
        return False
    if entry.not_before and page.plain.startswith(entry.not_before, found.end):
        return False
    if entry.where == "before" and _syllable(page.plain, found.start, found.end):
        return False
    return entry.where == "after" or found.start == 0 or not page.plain[found.start - 1].isdigit()


def _syllable(plain: str, start: int, end: int) -> bool:
    """True for a rate of one syllable of Hangul within a longer word (연 of 연행자, 월 of 월드컵)."""
    around = plain[start - 1 : start] + plain[end : end + 1]
    return (
        end - start == 1 and any("\uac00" <= char <= "\ud7a3" for char in around) and plain[start] > "\uabff"
    )


def _add(draft: Draft, found: Found[Hedging], lang: str, page: Page) -> None:
    draft.hedges.append(found.values[0].kind)
    draft.patterns.append(f"{lang}.hedge.{page.plain[found.start : found.end]}")


def _rate(draft: Draft, found: Found[Per], lang: str, page: Page) -> None:
    if found.values[0].per not in draft.per:
        draft.per.append(found.values[0].per)
    draft.patterns.append(f"{lang}.per.{page.plain[found.start : found.end]}")


def strongest(found: list[Hedge]) -> Hedge:
    """The hedge that decides, of several on one number."""
    return min(found, key=_RANK.index, default="exact")


def interval(low: Decimal, high: Decimal, hedge: Hedge, *, vague: bool = False) -> tuple[Interval, Hedge]:
    """The interval that a hedge makes of a number or of the two ends of a range or vague word.

    A vague word stays vague under an upper bound: "at most several thousand" gives no bound to reckon with.
    """
    assert hedge in get_args(Hedge)
    if low != high:
        return _of_two(low, high, hedge, vague=vague)
    if hedge == "at_least":
        return Interval(low, None), hedge
    if hedge == "more_than":
        return Interval(low, None, low_open=True), hedge
    if hedge == "at_most":
        return Interval(None, high), hedge
    if hedge == "less_than":
        return Interval(None, high, high_open=True), hedge
    if hedge == "nearly" and low > 0:
        return Interval(low * _NEARLY, high), hedge
    if hedge == "range":
        return Interval(low, low + _decade(low)), hedge
    return Interval.point(low), "exact" if hedge == "vague" else hedge


def _decade(value: Decimal) -> Decimal:
    """The step from a round number to the next one like it (80%台 are 80 to 90, 3万人台 30,000 to 40,000)."""
    whole = int(value)
    return Decimal(10 ** (len(str(whole)) - len(str(whole).rstrip("0")))) if whole else Decimal(1)


def _of_two(low: Decimal, high: Decimal, hedge: Hedge, *, vague: bool) -> tuple[Interval, Hedge]:
    if hedge in {"at_least", "more_than"}:
        return Interval(low, None, low_open=hedge == "more_than"), hedge
    if hedge in {"at_most", "less_than"} and not vague:
        return Interval(None, high, high_open=hedge == "less_than"), hedge
    return Interval(low, high), "range" if hedge == "range" else "vague"
