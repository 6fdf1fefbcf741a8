"""Numbers that count nothing: names, ordinals, ages, dates, clock times, scores, marks.

Form first (a letter or a second hyphen glued to a number makes a name or a date in any language),
then the words of the language's data beside it (歳, aged, Article).
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.counted_years import dated
from reconcile.extract.numbers.draft import Draft
from reconcile.extract.numbers.units import back_space, skip_space
from reconcile.extract.text.numbered import counted_off, numbering
from reconcile.lexicon.anchored import Anchored, Found, Page, hangul, word_end
from reconcile.lexicon.language import language
from reconcile.lexicon.notclaim import NotClaim, notclaims
from reconcile.lexicon.numbers import hedges as hedge_data
from reconcile.lexicon.phrases import Phrases, unspaced
from reconcile.lexicon.unit import unit_words

_HYPHENS = "-‐‑−"
_DASHES = "–—~〜"
_WINDOW = 24
_GROUPS = re.compile(r"\d{1,3}(?:[,.  ’]\d{3})+")


@cache
def _table(lang: str, where: str) -> Anchored[NotClaim]:
    entries = [entry for entry in notclaims(lang) if entry.where == where]
    return Anchored((word, entry) for entry in entries for word in entry.words)


@cache
def _senses(entry: NotClaim) -> Phrases[str]:
    return Phrases((word, word) for word in entry.unless)


def classify(page: Page, draft: Draft, lang: str, last: Draft | None = None) -> None:
    """Sets the draft's kind where the number counts nothing; ``last`` is the number before it."""
    if last is not None and draft.bare and _goes_on(page.plain, last, draft):
        draft.kind = "phone" if last.kind == "identifier" else last.kind
    if draft.kind not in {"quantity", "identifier"}:
        return
    if last is not None and last.kind == "age" and _same_age(page.plain, last, draft, lang):
        draft.kind = "age"
        return
    found = _beside(page, draft, lang)
    share = draft.numeral.unit == "percent"
    if found is not None and not (share and found[0].kind == "ordinal"):  # "a third of the first contingent"
        entry, start, end = found
        draft.kind = entry.kind
        draft.patterns.append(f"{lang}.notclaim.{page.plain[start:end]}")
        return
    kind = _form(page, draft, lang) or (draft.kind if draft.kind != "quantity" else None)
    if kind is not None:
        draft.kind = kind
    elif _year(page, draft, lang):
        draft.kind = "year"
    elif _small(draft):
        draft.kind = "smallword"


def _beside(page: Page, draft: Draft, lang: str) -> tuple[NotClaim, int, int] | None:
    plain = page.plain
    before = _table(lang, "before").until(page, back_space(plain, draft.numeral.start, 1))
    entry = _fitting(page, draft, before, draft.numeral.start)
    if entry is not None and before is not None:
        return entry, before.start, before.end
    end = draft.number_end
    for at in _places(plain, end):
        after = _table(lang, "after").at(page, at)
        if after is None or _longer_unit(draft, after):
            continue
        entry = _fitting(page, draft, after, end)
        if entry is not None:
            return entry, after.start, after.end
    return _behind_words(page, draft, lang)


def _places(plain: str, end: int) -> tuple[int, ...]:
    """Where a word after the number may begin: right there, behind a hyphen or a space."""
    if plain[end : end + 1] == "-":
        return (end, end + 1)
    return (skip_space(plain, end, 1),)


def _longer_unit(draft: Draft, after: Found[NotClaim]) -> bool:
    """True where the unit's word is longer than the word that would make it no count (日間 over 日)."""
    return draft.unit is not None and draft.unit.start <= after.start and draft.unit.end > after.end


def _behind_words(page: Page, draft: Draft, lang: str) -> tuple[NotClaim, int, int] | None:
    """A word a little further on that makes it no count: 12 Baker Street."""
    at = skip_space(page.plain, draft.number_end, 1)
    if not unit_words(lang).spaced or not page.raw[at : at + 1].isupper():
        return None
    for step in (1, 2):
        at = skip_space(page.plain, word_end(page.plain, at), 1)
        found = _table(lang, "after").at(page, at)
        if found is not None and found.values[0].reach >= step and draft.bare:
            return found.values[0], found.start, found.end
    return None


def _fitting(page: Page, draft: Draft, found: Found[NotClaim] | None, edge: int) -> NotClaim | None:
    if found is None:
        return None
    for entry in found.values:
        if entry.kind == "index" and _grouped(page.plain[draft.numeral.start : draft.number_end]):
            continue
        if (entry.bare and draft.unit is not None and draft.unit.direct) or (
            entry.glued and edge not in (found.start, found.end)
        ):
            continue
        if entry.not_before and page.plain.startswith(entry.not_before, found.end):
            continue
        if entry.not_after and page.plain.endswith(entry.not_after, 0, found.start):
            continue
        if entry.only_after and not page.plain.endswith(entry.only_after, 0, draft.numeral.start):
            continue
        around = page.plain[max(0, edge - _WINDOW) : edge + _WINDOW]
        if entry.unless and _senses(entry).find(around):
            continue
        value = draft.numeral.low
        if (entry.low is None or value >= entry.low) and (entry.high is None or value <= entry.high):
            return entry
    return None


def _grouped(digits: str) -> bool:
    """True for a number of which the thousands are set apart (94,312): nobody numbers so."""
    return _GROUPS.fullmatch(digits) is not None


def _form(page: Page, draft: Draft, lang: str) -> str | None:
    """What the signs around a number make of it, whatever the language."""
    plain, start, end = page.plain, draft.numeral.start, draft.number_end
    before, after = plain[start - 1 : start] if start else "", plain[end : end + 1]
    if before == "[" and after == "]":
        return "footnote"
    if _glued_before(plain, start, before, draft):
        return "name"
    if (
        before == "+"
        and draft.bare
        and (plain[end + 1 : end + 2].isdigit() or plain[end + 1 : end + 2] == "(")
    ):
        return "phone"
    between = _between_digits(plain, draft, before, after)
    if between is not None:
        return between
    if (
        before in _OPENS
        and after == ")"
        and draft.numeral.low < _POINTS
        and not plain[: start - 1].rpartition("\n")[2].strip(_BULLETS)
    ):
        return "index"  # （1）, at the head of a line
    if after == "." and numbering(page, start, end):
        return "index"
    if plain[end + 2 : end + 3].isalpha() and counted_off(plain, start, end, language(lang).grammar):
        return "ordinal"
    if _of_person(page, draft):
        return "age"
    if after == " " and draft.bare and _heading(page, start, end, lang):
        return "index"
    return _glued_after(plain, end, after, draft)


_OPENS = ("(",)
_POINTS = 40
"""A number in brackets at the head of a line that is below this one numbers a point."""
_BULLETS = " \t\u3000・•*-–—■□●○◆◇▼▽"


def _of_person(page: Page, draft: Draft) -> bool:
    """True for years set off by commas behind a name ("Dinara Kasymova, 52 года, …")."""
    if draft.unit is None or draft.unit.unit != "year" or draft.numeral.low < _GROWN:
        return False
    before = page.raw[: draft.start].rstrip()
    name = before[:-1].split()[-1:]
    named = bool(name) and name[0][:1].isupper()
    return before.endswith(",") and named and page.raw[draft.unit.end :].lstrip()[:1] in (",", ".", "")


_GROWN = 14
"""The age from which on people are told of by their own name."""


def _between_digits(plain: str, draft: Draft, before: str, after: str) -> str | None:
    """12:30, 3:1, 2024/10/16, 03-1234: a sign with digits on both sides."""
    start, end = draft.numeral.start, draft.number_end
    follows = bool(after) and plain[end + 1 : end + 2].isdigit()
    leads = bool(before) and start > 1 and plain[start - 2].isdigit()
    if after == ":" and follows:
        return "clock" if plain[end + 1 : end + 3].isdigit() and draft.numeral.low < 25 else "score"
    if before == ":" and leads:
        return "clock"
    if (after and after in "/・" and follows and draft.bare) or (before and before in "/・" and leads):
        return "date" if before != "・" or draft.bare else None
    dashes = _HYPHENS + _DASHES
    if draft.last is None and ((follows and after in dashes) or (leads and before in dashes)):
        return _chain(draft)
    return None


def _goes_on(plain: str, last: Draft, draft: Draft) -> bool:
    """True for the next part of a telephone number (01 99 00 11 18) or of a clock time (15 h 40)."""
    end, start = last.number_end, draft.numeral.start
    if last.kind == "clock":
        return 0 < start - end <= 4 and draft.numeral.low < 60 and "," not in plain[end:start]
    if last.kind != "phone" and not (last.kind == "identifier" and plain[last.numeral.start] == "0"):
        return False
    return 0 < start - end <= 2 and all(char in " -()." for char in plain[end:start])


def _same_age(plain: str, last: Draft, draft: Draft, lang: str) -> bool:
    """True for the second of two ages ("aged 20 and 26")."""
    return plain[last.end : draft.numeral.start].strip() in hedge_data(lang).listing


def _chain(draft: Draft) -> str | None:
    """Digits, hyphen, digits that are no range: a date, a score, a telephone number, an id."""
    if draft.unit is not None and draft.unit.direct:
        return None
    return "date" if draft.numeral.low > 31 else "score"


def _glued_before(plain: str, start: int, before: str, draft: Draft) -> bool:
    """KN-23, Il-76, M-1989, MH17, F-16: letters written onto the number."""
    if draft.numeral.script != "digits" or not before or draft.start < draft.numeral.start:
        return False
    if _letter(before):
        return True
    return before in _HYPHENS and start > 1 and (_letter(plain[start - 2]) or _katakana(plain[start - 2]))


def _letter(char: str) -> bool:
    return char.isalpha() and not unspaced(char) and not hangul(char)


def _katakana(char: str) -> bool:
    return "\u30a1" <= char <= "\u30fe" or hangul(char)


def _glued_after(plain: str, end: int, after: str, draft: Draft) -> str | None:
    """4x4, 3D, 5G, 23rd: letters written onto the end, and no unit."""
    if draft.unit is not None or draft.end > end or draft.numeral.script != "digits":
        return None
    if after and _letter(after):
        return "name"
    if after and after in _HYPHENS and _letter(plain[end + 1 : end + 2] or " "):
        return "name"
    return None


def _heading(page: Page, start: int, end: int, lang: str) -> bool:
    """A "2" that opens a line of a language whose counters stand directly behind their number."""
    opens = start == 0 or page.raw[start - 1] == "\n"
    return opens and end - start <= 2 and not unit_words(lang).spaced


_ROUND = 50
"""A count in this range that is told without a mark is a round one ("2000 North Korean soldiers")."""


def _year(page: Page, draft: Draft, lang: str) -> bool:
    """Four bare digits between 1900 and 2099 are a year, also before a noun of something else ("the 2016 quake killed")."""
    numeral = draft.last or draft.numeral
    round_one = numeral.low % _ROUND == 0
    counted = draft.unit is not None and (draft.unit.direct or round_one)
    counted = counted and (round_one or not dated(page.plain[: numeral.start], lang))
    if counted or numeral.script != "digits" or numeral.grouped or numeral.scaled:
        return False
    if draft.hedges and not draft.last:
        return False
    return 1900 <= numeral.low <= 2099 and numeral.end - numeral.start == 4


def _small(draft: Draft) -> bool:
    """A number word below ten with nothing counted beside it, or a "one", which is an article mostly."""
    numeral = draft.numeral
    if numeral.script == "digits" or numeral.scaled or numeral.unit is not None or draft.last is not None:
        return False
    if draft.unit is None:
        return numeral.high < 10
    return numeral.low == numeral.high == 1 and not draft.unit.unit.isupper() and draft.unit.unit != "percent"
