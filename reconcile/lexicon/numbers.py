"""How a language writes numbers, hedges them, and uses them for other things than counting.

Three files a language, in ``languages/<code>/``: ``numbers.toml`` (marks, number words, vague
words), ``hedges.toml`` (hedges, ranges) and ``notclaims.toml`` (ordinals, ages, calibres ...).
They hold words only. Every entry has an example that the tests read, and where a word is
ambiguous a counter-example that must not be read so.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Literal

import msgspec

from reconcile.lexicon.anchored import Anchored
from reconcile.lexicon.files import load, names
from reconcile.model.quantity import Hedge

Role = Literal[
    "one", "unit", "ten", "hundred", "hundreds", "scale", "suffix", "several", "half", "whole", "joint"
]
"""What a number word does: ``unit`` 1-19 and ``ten`` 20-90 add, ``hundred`` multiplies by 100,
``hundreds`` (двести) adds, ``scale`` multiplies what came before, ``suffix`` is a scale glued to
digits (5k), ``several`` stands for 2 to 9 before a scale, ``half`` ("and a half") adds half of
the last place, ``whole`` is complete ("half a million"), ``one`` counts only before a scale,
``joint`` ("and") holds parts together."""


class Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Number words of one role, word to value. ``money``: only after a currency sign ($5m);
    ``inside``: only behind other number words (deux cent un); ``unless``: words close by that undo it (2m high).
    """

    role: Role
    words: dict[str, int | float | str]
    example: str
    reads: str
    counter: str = ""
    money: bool = False
    inside: bool = False
    unless: tuple[str, ...] = ()


class Vague(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words for a number that is not said ("dozens"), with the interval that readers take them for.

    ``hedge``: the word says a number with its hedge (上千 is at least 1,000). ``not_after``: words
    before it that make it a plain scale word (больше тысячи is more than 1,000).
    """

    words: tuple[str, ...]
    low: str
    high: str
    example: str
    hedge: Hedge | None = None
    not_after: tuple[str, ...] = ()
    counter: str = ""


class Share(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that are a share or a ratio by themselves ("a third", "tripled"); ``value`` in ``unit``.

    ``hedge`` is what the word itself hedges ("a majority"); ``followed``: one of these has to follow
    ("a third of", never "a third wave").
    """

    words: tuple[str, ...]
    unit: Literal["percent", "ratio"]
    value: str
    example: str
    hedge: Hedge | None = None
    followed: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    counter: str = ""


class Proportion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words between two numbers that make a share of them.

    ``order``: ``part`` first ("one in ten", "3 out of 4") or ``whole`` first (5人に1人, 三分の一).
    ``open`` are words that then have to stand before the first.
    """

    words: tuple[str, ...]
    order: Literal["part", "whole"]
    example: str
    reads: str
    counter: str = ""
    ones: tuple[str, ...] = ()
    """Words for one before a noun that parts them from the words between ("〈un〉 obus sur trois")."""
    plural: tuple[str, ...] = ()
    """Endings of a noun behind the whole, with which the words between are a preposition ("sur trois points")."""
    counters: tuple[str, ...] = ()
    """Counters behind the part with which both are counts, of a whole that is no round number (실종자 5명 중 2〈명〉)."""
    rates: tuple[str, ...] = ()
    """What stands behind such a counter where it is a share all the same (5명 중 2명〈꼴〉)."""
    unless: tuple[str, ...] = ()
    """Words with such an ending that are no nouns."""
    counts: tuple[str, ...] = ()
    """Endings of a word behind the whole with which both are counts ("два кораблі з п'яти 〈замовлених〉")."""


class Turned(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that make a number behind them rough: ``scales`` are multiplied by it, ``nouns`` are counted.

    ``only``: number words that may follow the scale (тысячи две, but тысячи людей); ``between``:
    words that may stand before the number (человек на двести).
    """

    example: str
    reads: str
    scales: dict[str, int] = {}
    nouns: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    counter: str = ""


class Sino(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The characters of a myriad system.

    ``digits``, ``small`` multipliers in a section (十百千) and ``big`` marks that close one (万億兆).
    ``several`` stand for 2 to 9; ``formal`` digits count only before a multiplier (参千 but 参戦);
    ``not_scale`` are words in which a multiplier is none (兆瓦); ``within`` say "and more" inside of
    a number (200余万). ``gap`` lets a space stand after a
    section mark (1만 2천); ``tail`` reads a last digit as of the next place (一万二 is 12,000);
    ``bare``: hundreds and more in characters count without a counter too (所谓六千); ``half`` is a
    half of the unit that it follows (一成半 are fifteen percent).
    ``neighbours``: two neighbouring digits before a counter are a range (三四人 are three or four).
    """

    digits: dict[str, int]
    small: dict[str, int]
    big: dict[str, int]
    several: tuple[str, ...] = ()
    formal: tuple[str, ...] = ()
    not_scale: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    gap: bool = False
    tail: bool = False
    bare: bool = False
    half: str = ""
    neighbours: bool = False


class Numbers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``numbers.toml``. ``decimal`` and ``grouping`` are the marks in digits; ``lakh`` allows 12,34,567.

    ``compound``: number words are written together (zwölftausend). ``counted``: number words
    without a digit count only before a counter (三人 but 三菱).
    """

    decimal: str
    grouping: str
    lakh: bool = False
    compound: bool = False
    counted: bool = False
    interposed: tuple[str, ...] = ()
    """Endings of adjectives that may stand between a number and its scale ("500 zugesagte〈n〉 Millionen")."""
    group: tuple[Group, ...] = ()
    vague: tuple[Vague, ...] = ()
    share: tuple[Share, ...] = ()
    proportion: tuple[Proportion, ...] = ()
    turned: tuple[Turned, ...] = ()
    sino: Sino | None = None


class Hedging(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that hedge a number. ``where``: before it, after it, or ``inside`` (between number and unit).

    ``far``: nouns may stand between (少なくとも北朝鮮兵30人). ``not_before``/``not_after`` are
    what may not adjoin it (条約3000 has no 約). ``glued``: it has to adjoin the number.
    ``unless``: words shortly before that give it another sense (выросло до 94 is no upper bound).
    ``unit_before``: a unit has to stand before it (30%台, but 30台 are 30 of them).
    """

    kind: Hedge
    where: Literal["before", "after", "inside"]
    words: tuple[str, ...]
    example: str
    far: bool = False
    glued: bool = False
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    reads: Hedge | None = None
    unit_before: bool = False
    held_against: tuple[str, ...] = ()
    """What is before the number of an earlier time, or another count, that the words compare with (``compares``)."""
    compares: tuple[str, ...] = ()
    counter: str = ""


class Joining(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words between the two ends of a range. ``open``: one of these has to stand before the first.

    ``optional``: words that may stand there; ``close``: words that may follow. ``change`` are words
    near by that make it two values ("rose from 3 to 5"); ``change_after`` those right after it.
    ``spread``: the second number is how far the first may be off ("35 plus or minus 4").
    """

    words: tuple[str, ...]
    example: str
    reads: str
    open: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    apart: bool = False
    """True where the optional words belong to what stands before ("parle 〈de〉 30 à 40")."""
    close: tuple[str, ...] = ()
    change: tuple[str, ...] = ()
    change_after: tuple[str, ...] = ()
    spread: bool = False
    counter: str = ""


class Hedges(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``hedges.toml``. ``fillers`` may stand between a hedge and its number, ``leads`` are those of them
    that belong to the quantity ("another 300"); ``listing`` joins a list. Before the two values of
    a correction stand ``rejecting`` and ``instead`` ("〈not〉 92〈, but〉 29 million").
    """

    hedge: tuple[Hedging, ...]
    join: tuple[Joining, ...]
    fillers: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    listing: tuple[str, ...] = ()
    rejecting: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    """Words between a part and the sum that it is of, whose millions it shares ("40 〈из〉 95 млн евро")."""


class NumberWord(msgspec.Struct, frozen=True):
    """One word with its role and value; vague words have two values."""

    word: str
    role: Role | Literal["vague"]
    low: Decimal
    high: Decimal
    money: bool = False
    inside: bool = False
    hedge: Hedge | None = None
    not_after: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@cache
def numbers(lang: str) -> Numbers:
    """The shipped number data of a language (English for one that has none)."""
    return load(f"languages/{known(lang, 'numbers.toml')}/numbers.toml", Numbers)


@cache
def hedges(lang: str) -> Hedges:
    """The shipped hedges of a language (English for one that has none)."""
    return load(f"languages/{known(lang, 'hedges.toml')}/hedges.toml", Hedges)


@cache
def number_words(lang: str) -> Anchored[NumberWord]:
    """The number words and vague words of a language, to be looked up at a place."""
    data = numbers(lang)
    entries: list[tuple[str, NumberWord]] = []
    for vague in data.vague:
        low, high = Decimal(vague.low), Decimal(vague.high)
        entries += [
            (word, NumberWord(word, "vague", low, high, hedge=vague.hedge, not_after=vague.not_after))
            for word in vague.words
        ]
    for group in data.group:
        for word, value in group.words.items():
            number = Decimal(str(value))
            high = Decimal(9) if group.role == "several" else number
            said = NumberWord(word, group.role, number, high, group.money, group.inside, unless=group.unless)
            entries.append((word, said))
    return Anchored(entries)


def known(lang: str, name: str) -> str:
    """The language itself, or English where it has no data file of that name."""
    return lang if lang in _with(name) else "en"


@cache
def _with(name: str) -> frozenset[str]:
    from reconcile.lexicon.files import folders

    return frozenset(code for code in folders("languages") if name in names(f"languages/{code}"))
