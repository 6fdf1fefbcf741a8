"""The unit of a number: a sign before it, a counter after it, or a noun behind modifiers."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from itertools import pairwise
from unicodedata import category

import msgspec

from reconcile.extract.numbers.draft import Draft, UnitFound
from reconcile.lexicon.anchored import Anchored, Found, Page, hangul, word_end
from reconcile.lexicon.phrases import fold, word_char
from reconcile.lexicon.unit import UnitWord, unit_words

_WINDOW = 40
_SPREAD = frozenset({"calibre", "age", "ordinal", "article"})
_COUNTED = frozenset({"person", "round", "item", "container", "facility", "building", "house", "household"})


@cache
def _after(lang: str) -> Anchored[UnitWord]:
    return Anchored(
        (word, entry) for entry in unit_words(lang).unit if entry.where != "before" for word in entry.words
    )


@cache
def _before(lang: str) -> Anchored[UnitWord]:
    return Anchored(
        (word, entry)
        for entry in unit_words(lang).unit
        for word in entry.words
        if entry.where == "before" or (entry.where == "both" and _sign(word))
    )


def _sign(word: str) -> bool:
    """True for a currency sign or code, which may stand on either side of its number; a word may not."""
    return (word.isascii() and word.isupper()) or any(category(char) == "Sc" for char in word)


@cache
def _heads(lang: str) -> Anchored[UnitWord]:
    return Anchored((word, entry) for entry in unit_words(lang).unit for word in entry.heads)


@cache
def _of(lang: str) -> Anchored[str]:
    return Anchored((word, word) for word in unit_words(lang).of)


@cache
def _among(lang: str) -> Anchored[str]:
    return Anchored((word, word) for word in unit_words(lang).among)


@cache
def _stops(lang: str) -> Anchored[str]:
    return Anchored((word, word) for word in unit_words(lang).stop)


def skip_space(plain: str, at: int, most: int = 2) -> int:
    """Past a space or two."""
    end = at
    while end < len(plain) and plain[end] == " " and end - at < most:
        end += 1
    return end


def back_space(plain: str, at: int, most: int = 2) -> int:
    """Before a space or two."""
    start = at
    while start > 0 and plain[start - 1] == " " and at - start < most:
        start -= 1
    return start


def before(page: Page, start: int, lang: str) -> UnitFound | None:
    """The sign or word before a number that gives its unit ($5, US$ 5, 百分之五)."""
    end = back_space(page.plain, start, 1)
    found = _before(lang).until(page, end)
    return None if found is None else _choose(page, found, lang, direct=True)


def head(page: Page, start: int, lang: str) -> UnitFound | None:
    """The counted noun that stands directly before a bare number (死者19), outside of its span."""
    found = _heads(lang).until(page, back_space(page.plain, start, 1))
    if found is None:
        return None
    entry = found.values[0]
    return UnitFound(entry.unit, found.start, found.end, direct=False, pattern=_pattern(page, found, lang))


def after(page: Page, end: int, limit: int, lang: str, *, digits: bool) -> UnitFound | None:
    """The unit that follows a number ending at ``end``.

    A noun behind modifiers is looked for up to ``limit``, the next number; a unit right behind the
    number may itself hold what looks like one (km2, pour cent).
    """
    plain = page.plain
    data = unit_words(lang)
    at = skip_space(plain, end)
    for place in (end, end + 1) if plain[end : end + 1] == "-" and data.spaced else (at,):
        found = _at(page, place, len(plain), lang, digits=digits)
        if found is not None:
            return _settled(page, found, limit, lang) if data.spaced else found
    if not data.spaced:
        return _after_of(page, at, limit, lang)
    if at == end or at >= len(plain):
        return None
    if plain[end - 1] == "." and page.raw[at].isupper():
        return None  # the dot of an abbreviation that ends the sentence as well
    among = _among(lang).at(page, at)
    if among is not None:
        found = behind(page, skip_space(plain, among.end), limit, lang, data.modifiers)
        return None if found is None else msgspec.structs.replace(found, beside=True)
    of = _of(lang).at(page, at)
    if of is not None:
        at = skip_space(plain, of.end)
    return behind(page, at, limit, lang, data.modifiers)


def _after_of(page: Page, at: int, limit: int, lang: str) -> UnitFound | None:
    """A noun without a counter, behind の or 的: 数千の兵士."""
    of = _of(lang).at(page, at)
    found = None if of is None else _heads(lang).at(page, of.end)
    if found is None or found.end > limit:
        return None
    return UnitFound(
        found.values[0].unit, found.start, found.end, direct=False, pattern=_pattern(page, found, lang)
    )


def behind(page: Page, at: int, limit: int, lang: str, steps: int) -> UnitFound | None:
    """The first counted noun behind at most ``steps`` modifiers with nothing else between."""
    plain, data = page.plain, unit_words(lang)
    for _ in range(steps + 1):
        if at >= min(limit, len(plain)) or not word_char(plain[at]):
            return None
        found = _at(page, at, limit, lang, digits=True, direct=False)
        if found is not None:
            return _settled(page, found, limit, lang)
        if _stops(lang).at(page, at) is not None or (data.capitalised and page.raw[at].isupper()):
            return None
        end = word_end(plain, at)
        if end == at:
            return None
        after = skip_space(plain, end)
        if after == end and plain[end : end + 1] in {"-", "'"}:
            after = end + 1
        if after == end:
            return None
        at = after
    return None


@cache
def _trail(lang: str) -> Anchored[str]:
    return Anchored((word, word) for word in unit_words(lang).trail)


@cache
def _weak(lang: str) -> Anchored[str]:
    return Anchored((word, word) for entry in unit_words(lang).unit if entry.weak for word in entry.words)


def _settled(page: Page, found: UnitFound, limit: int, lang: str) -> UnitFound:
    """The noun with what belongs to it: a noun behind one that may be an adjective, a second one, a trail."""
    plain, data = page.plain, unit_words(lang)
    after = skip_space(plain, found.end)
    if after > found.end and _weak(lang).at(page, found.start) is not None:
        better = _at(page, after, limit, lang, digits=True, direct=False)
        if better is not None:
            found = better
            after = skip_space(plain, found.end)
    for word in data.joined:
        if found.unit == "person" and plain.startswith(f"{word} ", after):
            second = _at(page, after + len(word) + 1, limit, lang, digits=True, direct=False)
            if second is not None and second.unit == found.unit:
                return msgspec.structs.replace(found, end=second.end)
    trail = _trail(lang).at(page, after) if after > found.end else None
    return found if trail is None or trail.end > limit else msgspec.structs.replace(found, end=trail.end)


def _at(page: Page, at: int, limit: int, lang: str, *, digits: bool, direct: bool = True) -> UnitFound | None:
    part = _PART.match(page.raw, at) if unit_words(lang).capitalised else None
    found = _after(lang).at(page, at if part is None else part.end())
    if found is None or found.end > limit:
        return None
    return _choose(page, found, lang, direct=direct, digits=digits)


_PART = re.compile(r"[A-ZÄÖÜ]\w+-,? (?:[A-ZÄÖÜ]\w+-,? )?(?:\w+ )(?=[A-ZÄÖÜ])")
"""The first part of a compound that leaves its noun to the next ("〈Artillerie- und〉 Raketengeschosse")."""


def _choose(
    page: Page, found: Found[UnitWord], lang: str, *, direct: bool, digits: bool = True
) -> UnitFound | None:
    """Of the entries with one word, the one whose company is there; else the one that needs none."""
    around = page.plain[max(0, found.start - _WINDOW) : found.end + _WINDOW]
    plain_one: UnitWord | None = None
    if not _whole_syllable(page.plain, found, lang):
        return None
    for entry in found.values:
        small = page.raw[found.start].islower() and _named(entry.unit)
        if small and unit_words(lang).capitalised:
            continue
        if (entry.digits and not digits) or _followed(page.plain, found.end, entry.not_before):
            continue
        if entry.near:
            if any(fold(word) in around for word in entry.near):
                return _unit(page, found, entry, lang, direct=direct)
        elif plain_one is None:
            plain_one = entry
    return None if plain_one is None else _unit(page, found, plain_one, lang, direct=direct)


def _named(unit: str) -> bool:
    """True for units that nouns name (people, things), not signs and abbreviations (km, %)."""
    return unit in _COUNTED or unit.startswith("other:")


def _whole_syllable(plain: str, found: Found[UnitWord], lang: str) -> bool:
    """False for a Hangul syllable that begins a longer word than a counter with its particle."""
    particles = unit_words(lang).particles
    if not particles or found.end - found.start > 1 or not hangul(plain[found.start]):
        return True
    after = plain[found.end : found.end + 1]
    return not after or not hangul(after) or plain.startswith(particles, found.end)


def _followed(plain: str, end: int, words: tuple[str, ...]) -> bool:
    return bool(words) and plain.startswith(words, end)


def _unit(page: Page, found: Found[UnitWord], entry: UnitWord, lang: str, *, direct: bool) -> UnitFound:
    factor, pattern = Decimal(entry.factor), _pattern(page, found, lang)
    return UnitFound(entry.unit, found.start, found.end, factor, direct, pattern, entry.outside)


def _pattern(page: Page, found: Found[UnitWord], lang: str) -> str:
    return f"{lang}.unit.{page.plain[found.start : found.end]}"


def money_at(page: Page, at: int, lang: str) -> bool:
    """True where a currency follows ("250m euros")."""
    found = _after(lang).at(page, skip_space(page.plain, at))
    return found is not None and found.values[0].unit.isupper()


def whole(unit: str) -> bool:
    """True for units that come in whole numbers, and for money, whose parts have two digits, not three."""
    return unit in _COUNTED or unit.startswith("other:") or unit.isupper()


def over_calibres(page: Page, drafts: list[Draft], lang: str) -> None:
    """Gives a number the noun that stands behind a calibre ("6 million 122-mm artillery shells")."""
    if not unit_words(lang).spaced:
        return
    for at, (one, two) in enumerate(pairwise(drafts)):
        if one.unit is not None or two.kind != "calibre" or page.plain[one.end : two.start].strip():
            continue
        limit = drafts[at + 2].numeral.start if at + 2 < len(drafts) else len(page.plain)
        found = after(page, two.end, limit, lang, digits=True)
        if found is not None:
            one.unit, one.end = found, found.end
            one.patterns.append(found.pattern)


def share_in_lists(page: Page, drafts: list[Draft], lang: str, listing: frozenset[str]) -> None:
    """Gives the numbers of a list the unit that stands beside the last of them ("300 and 2,700 shells").

    A noun before the first is that of the second too ("магнитудой 7,8 и 7,5").
    """
    for one, two in pairwise(drafts):
        led = (
            one.unit is not None and one.unit.end <= one.numeral.start and one.unit.unit.startswith("other:")
        )
        between = page.plain[one.end : two.start].strip()
        if led and two.unit is None and two.kind == "quantity" and between in listing:
            two.unit, two.shared = one.unit, True
    for one, two in zip(reversed(drafts[:-1]), reversed(drafts[1:]), strict=True):
        between = page.plain[one.end : two.start].strip() if two.start - one.end < _WINDOW else ""
        if one.kind == "quantity" and one.unit is None and two.kind in _SPREAD and between in listing:
            one.kind = two.kind
        counts = one.kind == "quantity" or (one.kind == "smallword" and one.numeral.low > 1)
        if one.unit is not None or two.unit is None or not counts or two.kind != "quantity":
            continue
        if between in listing and two.unit.start >= two.number_end:
            one.unit, one.shared = two.unit, True
            one.per = one.per or list(two.per)
            one.patterns.append(two.unit.pattern)
