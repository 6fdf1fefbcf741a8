"""Units: the canonical ones with their factors, and the words that say them in each language."""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from reconcile.lexicon.entity import entities
from reconcile.lexicon.files import DataError, folders, load, names
from reconcile.lexicon.money import Money, moneys
from reconcile.lexicon.phrases import fold

Dimension = Literal["count", "money", "share", "length", "area", "mass", "volume", "time", "energy", "other"]


class Unit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A canonical unit, or one with a fixed factor to it: ``x key = x * factor base``.

    ``base`` is itself for a canonical unit. ``example`` is a sentence with a number in it.
    """

    key: str
    dimension: Dimension
    label: dict[str, str]
    example: str
    base: str = ""
    factor: str = "1"

    @property
    def canonical(self) -> str:
        """The key of the unit that this one is reckoned in."""
        return self.base or self.key


class UnitWord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words for a unit in one language.

    ``unit`` is a key of ``units.toml`` or ``other:<English word>``. ``where``: after the number,
    before it, or both (of which only currency signs and codes may stand before). ``factor``
    multiplies (割 is ten percent). ``near``: the entry wins only where one of these words stands
    close by (個 beside コンテナ). ``digits``: only after digits or scale words (国). ``weak``: also
    an adjective, so that a noun right behind it wins (военных объектов). ``not_before`` are what may
    not follow the word. ``heads``: nouns that may stand before the number instead (死者 19). ``outside``:
    a word before it that does not belong to its stretch (magnitude 6.8).
    """

    unit: str
    words: tuple[str, ...]
    example: str
    where: Literal["after", "before", "both"] = "after"
    factor: str = "1"
    near: tuple[str, ...] = ()
    digits: bool = False
    weak: bool = False
    not_before: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    outside: bool = False
    counter: str = ""


class Per(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that make a rate: ``per`` what, before or after the number and its unit.

    ``money``: only with sums of money; ``outside``: it does not belong to the quantity's own stretch;
    ``far``: it may stand some words before (每天亏损三百万元).
    """

    per: str
    where: Literal["before", "after"]
    words: tuple[str, ...]
    example: str
    glued: bool = False
    money: bool = False
    outside: bool = False
    far: bool = False
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    counter: str = ""


class UnitWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``languages/<code>/units.toml``.

    ``spaced``: nouns follow after spaces and at most ``modifiers`` words; ``capitalised``: they
    begin with a capital (German), so that the first such word ends the search. ``of`` are words
    between a number and its noun ("dozens of soldiers"), ``among`` those before a noun outside of
    the quantity ("three of the brigades"); ``stop`` are words that no noun is looked for behind;
    ``joined`` join a second noun of people to the first ("Tote und Verletzte"); ``trail`` are words
    behind a noun that belong to it ("supplémentaires"). ``particles`` may be written onto a counter
    of one syllable of Hangul; any other syllable behind it makes a longer word (발 but 발사).
    """

    unit: tuple[UnitWord, ...]
    per: tuple[Per, ...] = ()
    of: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    stop: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    trail: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    tenths: dict[str, tuple[str, ...]] = {}
    """Words that may stand behind the digit of a tenth of a unit (割: 5割5〈分〉; 成: 九成六)."""
    machines: tuple[str, ...] = ()
    """Counters of vehicles, ships and arms, and of no houses (차량 142〈대〉가 파손됐다)."""
    scales: dict[str, tuple[str, ...]] = {}
    """Names of scales by their unit, which may stand anywhere in the sentence of a bare decimal of theirs."""
    counts: tuple[str, ...] = ()
    """Words that announce how many there are of the noun behind them, whose number follows ("the number of")."""
    share_nouns: tuple[str, ...] = ()
    """Endings of nouns in the case that a share is of ("40% 〈учителей〉"); regular word ends, not words."""
    share_adjectives: tuple[str, ...] = ()
    """Endings of adjectives before such a noun."""
    share_verbs: tuple[str, ...] = ()
    """Endings of words that look like such a noun and are none ("40% 〈выплачены〉")."""
    share_stops: tuple[str, ...] = ()
    """Words that look like such a noun and are none ("40% 〈вчера〉")."""
    spaced: bool = True
    modifiers: int = 4
    capitalised: bool = False
    put_at: tuple[str, ...] = ()
    """The word before a number at which something is put ("estime 〈à〉 600 les maisons")."""
    leads: tuple[str, ...] = ()
    """Words that lead a clause before what its bare number counts ("〈An〉 Zelten seien 400 verteilt")."""
    pieces: tuple[str, ...] = ()
    """Words for a piece of what leads the clause ("acht Millionen 〈Stück〉"), in small letters."""
    puts: tuple[str, ...] = ()
    """Verbs that put something at a number ("〈beziffert〉 die Container auf 28.500")."""
    puts_at: tuple[str, ...] = ()
    """Words between that and its number ("〈auf〉")."""
    put: tuple[str, ...] = ()
    """What leads, behind that number, what is put at it ("〈les〉 maisons", "〈le nombre de〉 maisons")."""
    out_of: tuple[str, ...] = ()
    """Words behind a counted noun that make it a share of a whole ("trois écluses 〈sur dix〉")."""
    articles: tuple[str, ...] = ()
    """Words before a number in words that make it one of things known before ("〈les〉 deux parties")."""
    for_people: tuple[str, ...] = ()
    """How nouns end that stand for people counted before ("96 〈Namen〉", "300 〈Entsandte〉")."""
    no_things: tuple[str, ...] = ()
    """Nouns whose number tells no count of things, in small letters ("zwei 〈Wege〉", "drei 〈Gründe〉")."""
    civil: tuple[str, ...] = ()
    """Things that are no arms where no army is told of, in small letters ("30 〈Lastwagen〉")."""
    civilians: tuple[str, ...] = ()
    """People who are moved out of harm's way and no men who are sent ("850 〈tourists〉")."""
    plural_ends: tuple[str, ...] = ()
    """Endings of plurals, where nouns have no capital: such a word behind a number is what it counts."""
    no_plural_ends: tuple[str, ...] = ()
    """Endings of words that look like one and are none ("less", "various")."""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    unit: list[Unit]


@cache
def units() -> dict[str, Unit]:
    """The shipped units by key.

    Raises:
        DataError: a key is there twice, or a base is unknown.
    """
    found: dict[str, Unit] = {}
    for name in names("units"):
        for unit in load(f"units/{name}", _File).unit:
            if unit.key in found:
                raise DataError(f"units/{name}: {unit.key} is there twice")
            found[unit.key] = unit
    for unit in found.values():
        if unit.canonical not in found:
            raise DataError(f"units: {unit.key} is reckoned in an unknown unit {unit.base}")
    return found


@cache
def unit_words(lang: str) -> UnitWords:
    """The words for units in a language (English for one that has none)."""
    known = lang in folders("languages") and "units.toml" in names(f"languages/{lang}")
    code = lang if known else "en"
    found = load(f"languages/{code}/units.toml", UnitWords)
    plain = {fold(word) for entry in found.unit if not entry.near for word in entry.words}
    more = [entry for money in moneys() for entry in _of_money(money, code, plain, spaced=found.spaced)]
    return msgspec.structs.replace(found, unit=(*found.unit, *more))


def _of_money(money: Money, code: str, plain: set[str], *, spaced: bool) -> list[UnitWord]:
    """The nouns of a currency that the language's own list does not have, or has only with a country beside them."""
    forms = tuple(form for form in money.forms.get(code, ()) if fold(form) not in plain)
    entries = (
        [UnitWord(unit=money.usual, words=forms, example=f"300 {forms[-1]}", digits=True)] if forms else []
    )
    if spaced and code not in _JOINS:
        return entries
    by_key = entities().by_key
    nouns = (*money.forms.get(code, ()), *money.common.get(code, ()))
    for country, unit in money.units.items():
        names_of = by_key[country].aliases.get(code, ()) if country in by_key else ()
        gap = " " if spaced else ""
        words = [f"{name}{gap}{noun}" for name in names_of for noun in nouns]
        new = tuple(word for word in words if fold(word) not in plain and word[0] not in _GOES_ON)
        entries += [UnitWord(unit=unit, words=new, example=f"300{gap}{new[-1]}")] if new else []
    return entries


_GOES_ON = frozenset("几多瓦万")
"""Signs that would go on with the number before them, or are a unit ("300 and some", "300 watts")."""
_JOINS = frozenset({"en", "ko"})
"""Languages with spaces whose countries stand before their money in a form of their own."""
