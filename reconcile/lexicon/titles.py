"""Names of bodies that no data file has, put into English part by part, where all their parts are known.

国家干ばつ管理局 is the "National Drought Management Authority", with the country that stands before it in
brackets. A name of which one part is unknown stays as it is: half a translation names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache
from itertools import pairwise

import msgspec

from reconcile.lexicon.entity import entities
from reconcile.lexicon.files import of_language

_PLACES = ("country", "place")
_REACH = 24
"""Signs of a title, at the most."""
_LONGEST = 12
"""Signs of the name of a country or region before a body, at the most."""


class Titles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The parts of titles of a language with their English.

    ``words`` are what a body is for and what it is of, ``kinds`` the last parts, ``leading`` kinds that English puts
    first ("Ministry of"). ``acts`` are English words of which two side by side are joined ("Prevention and Response"),
    ``of`` may stand between a country and its body, ``short`` are countries by words too short to stand alone (米, チリ).
    """

    example: str
    english: str
    counter: str
    of: str
    national: tuple[str, ...]
    """First words of titles that tell of a state's body also where no country is named."""
    joins: tuple[str, ...]
    acts: tuple[str, ...]
    words: dict[str, str]
    kinds: dict[str, str]
    leading: dict[str, str]
    whole: dict[str, str] = {}
    levels: tuple[str, ...] = ()
    """Signs of a town or region, which belong to the name before them (〈州〉保健局)."""
    departments: tuple[str, ...] = ()
    """Countries whose ministries are called departments."""
    nouns: dict[str, str] = {}
    """English words that are said otherwise in the name of a ministry."""
    ministry_words: dict[str, str] = {}
    """Words as they stand beside the kinds ``noun_kinds`` (难民与遣返部: "〈Refugees〉 and Repatriation Ministry")."""
    noun_kinds: tuple[str, ...] = ()
    compounds: tuple[str, ...] = ()
    """Words that begin with the last sign of a kind (局势); a language without them has signs that part its words."""
    ministers: tuple[str, ...] = ()
    """Offices in English that their portfolio stands before; the first of ``noun_kinds`` is their house."""
    areas: tuple[str, ...] = ()
    """Signs between a place and its body (塔什干〈市〉)."""
    short: dict[str, str] = {}

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def titles(code: str) -> Titles | None:
    """The parts of titles in a language, None where it has no such file."""
    return of_language(code, "titles.toml", Titles)


def titled(plain: str, code: str, apart: Container[str] = ()) -> str | None:
    """A body with all its parts in English and its country in brackets; None where a part is unknown.

    None too for a body that is one of ``apart``, the words of a table that says it otherwise.
    """
    data = titles(code)
    if data is None:
        return None
    country, body = _parted(plain, code, data)
    leading = body.endswith(tuple(data.leading)) and country is not None
    parts = _parts(body, data) if leading or body not in apart else None
    if parts is None or (country is None and not body.startswith(data.national)):
        return None
    english = _in_order(parts, body, data)
    if country in data.departments:
        english = english.replace("Ministry of", "Department of")
        english = f"{english.removesuffix(_MINISTRY)} Department" if english.endswith(_MINISTRY) else english
    return f"{english} ({country or plain})"


_MINISTRY = " Ministry"


def minister(office: str, head: str, code: str) -> str:
    """An office in English, a minister's with the portfolio that the words before it tell (印度〈铁道〉部长)."""
    data = titles(code)
    if data is None or office not in data.ministers:
        return office
    ministry = data.noun_kinds[0]
    found, _ = tail(head.removesuffix(ministry) + ministry, code) or ("", 0)
    of = found.removesuffix(_MINISTRY).lower() if found.endswith(_MINISTRY) else ""
    return f"{of} {office}".strip()


def within_word(text: str, at: int, word: str, code: str) -> bool:
    """True for a word that is only a part of a longer one of a title (公〈共〉, 〈紧急〉情况)."""
    return any(text.startswith(one, at - one.index(word)) for one in _longer(word, code))


@cache
def _longer(word: str, code: str) -> tuple[str, ...]:
    data = titles(code)
    compounds = data is not None and data.compounds
    return tuple(one for one in data.words if word in one and word != one) if data and compounds else ()


def tail(words: str, code: str) -> tuple[str, int] | None:
    """The longest end of a name of which all parts are known, a kind and more, in English, with its signs; None else."""
    data = titles(code)
    if data is None or words[-1:] not in _last(code):
        return None
    for start in range(max(0, len(words) - _REACH), len(words) - 1):
        body = words[start:]
        whole = not (start and (body.startswith(data.levels) or _KATAKANA.match(words, start - 1)))
        known = whole and body.startswith(_heads(code))
        parts = _parts(body, data) if known else None
        if parts is not None:
            return _in_order(parts, body, data), len(body)
    return None


_KATAKANA = re.compile(r"[\u30a0-\u30ff]{2}|・")
"""Within a foreign name (ヘアル〈・アフリカ〉病院)."""


@cache
def _heads(code: str) -> tuple[str, ...]:
    """What a title may begin with."""
    data = titles(code)
    return (*data.words, *data.whole) if data is not None else ()


def body_at(text: str, start: int, past: int, code: str) -> int | None:
    """Where the body ends, behind ``past``, whose title begins at ``start`` or behind a particle; None where none does."""
    data = titles(code)
    if data is None:
        return None
    start += len(data.of) if text.startswith(data.of, start) else 0
    for end in range(min(len(text), start + _REACH), max(past, start + 1), -1):
        apart = end == len(text) or not (
            text.startswith(data.compounds, end - 1)
            if data.compounds
            else (_goes_on(text[end]) or text[end] in "「『")
        )
        if apart and text[end - 1] in _last(code) and _parts(text[start:end], data) is not None:
            return end
    return None


def _goes_on(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or "\u30a0" <= char <= "\u30ff"


@cache
def _last(code: str) -> frozenset[str]:
    """The last signs of all kinds of bodies."""
    data = titles(code)
    kinds = (*data.kinds, *data.leading, *data.whole) if data is not None else ()
    return frozenset(kind[-1] for kind in kinds)


@cache
def soft_words(code: str) -> tuple[str, ...]:
    """The parts with signs that part other words (干ばつ)."""
    data = titles(code)
    words = data.words if data is not None else ()
    return tuple(word for word in words if any("\u3041" <= char <= "\u309f" for char in word))


def _parted(plain: str, code: str, data: Titles) -> tuple[str | None, str]:
    """The country or region that a name begins with, and the rest."""
    for size in range(min(_LONGEST, len(plain) - 2), 1, -1):
        known = next(iter(entities().phrases(code).whole(plain[:size])), None)
        if known is not None and known.kind in _PLACES:
            rest = _past_area(plain[size:], data).removeprefix(data.of)
            whole = plain[size - 1 :]
            cut = plain[size - 1] in data.areas and _parts(rest, data) is None and _parts(whole, data)
            return known.name, whole if cut else rest  # 蒙古〈国家〉林业局
    word = next((word for word in data.short if plain.startswith(word)), None)
    if word is not None and _parts(plain, data) is None:
        return data.short[word], plain.removeprefix(word).removeprefix(data.of)
    return None, plain


def _parts(body: str, data: Titles) -> tuple[str, ...] | None:
    """The English of the parts of a title, its kind last; None where one is unknown, or there is a kind alone."""
    alone = bool(data.compounds)
    level = next((level for level in data.levels if body.startswith(level)), "") if alone else ""
    if level and (parts := _parts(body.removeprefix(level), data)) is not None:
        return parts
    if body in data.whole:
        return (data.whole[body],)
    for size in range(len(body) - (not alone or len(body) < _ALONE), 0, -1):
        kind = data.kinds.get(body[-size:]) or data.leading.get(body[-size:])
        nouns = data.ministry_words if body[-size:] in data.noun_kinds else {}
        words = _words(body[:-size], data, nouns) if kind is not None else None
        if kind is not None and (words or size == len(body)):
            return (*(words or ()), kind)
    return None


_ALONE = 3
"""Signs of a kind that is a title by itself, at the least (消防队)."""


def _past_area(body: str, data: Titles) -> str:
    """What stands behind the sign that tells what kind of place a body is of, where that is a title by itself."""
    area = next((area for area in data.areas if body.startswith(area)), "")
    rest = body.removeprefix(area)
    return rest if area and _parts(rest, data) is not None else body


def _words(stem: str, data: Titles, nouns: dict[str, str]) -> tuple[str, ...] | None:
    """What a title tells before its kind, the longest parts first; None where a part is unknown."""
    if not stem:
        return ()
    for size in range(len(stem), 0, -1):
        word = nouns.get(stem[:size]) or data.words.get(stem[:size])
        rest = _words(stem[size:], data, nouns) if word is not None or stem[:size] in data.joins else None
        if rest is not None:
            return (word or "and", *rest)
    return None


def _in_order(parts: tuple[str, ...], body: str, data: Titles) -> str:
    *words, kind = parts
    first = any(kind == head and body.endswith(end) for end, head in data.leading.items())
    words = [data.nouns.get(word, word) for word in words] if first else words
    told = list(words[:1])
    for before, word in pairwise(words):
        joined = before.split()[-1] in data.acts and word.split()[-1] in data.acts
        told += ["and", word] if joined else [word]
    if first:
        return " ".join([kind, *told])
    return " ".join([*told, kind])
