"""How names that no data file has are written in English: one file of names a language.

A name of a body is the name of its place or bearer in Latin letters with the kind of body in English
(江湾市劳动局 is "Jiangwan labour bureau"); the name of a person is romanised with the surname apart.
The tables are closed: readings of characters (pinyin), or the letters of Hangul (Revised Romanization).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.language import language
from reconcile.lexicon.literal import whole_body
from reconcile.lexicon.of_country import country_named
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.regions_abroad import region_abroad

_FIRST, _LAST = 0xAC00, 0xD7A3
"""The syllables of Hangul: 588 for each initial, 28 for each medial of it."""


class Titles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words for offices that stand beside the name of who bears one."""

    words: tuple[str, ...] = ()
    example: str = ""


class Naming(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The names file of a language; ``plain`` are characters that are in no name of a place."""

    script: Literal["han", "hangul"]
    example: str
    english: str
    double: tuple[str, ...] = ()
    surnames: tuple[str, ...] = ()
    plain: str = ""
    towns: tuple[str, ...] = ()  # names of places that hold one of these all the same, without their ending
    initials: tuple[str, ...] = ()
    medials: tuple[str, ...] = ()
    finals: tuple[str, ...] = ()
    liaisons: tuple[str, ...] = ()
    filler: str = ""
    """The vowel that fills out a foreign name's consonants (카르바트 is Karbat), not written without a final."""
    joints: dict[str, str] = {}
    customary: dict[str, str] = {}
    given: dict[str, str] = {}
    levels: dict[str, str] = {}
    titles: Titles = Titles()
    bodies: dict[str, str] = {}
    kinds: dict[str, str] = {}
    """Words for a kind of body or outlet before its own name."""
    described: dict[str, str] = {}
    """Words before a calling that say whose people they are (서방 Western)."""
    callings: dict[str, str] = {}
    """Callings of people without a name (소식통 source)."""
    parts: dict[str, str] = {}
    """Words within the names of bodies, with their English (노동 Labour)."""
    syllables: dict[str, str] = {}
    sounds: dict[str, str] = {}
    """How characters are read that write foreign names by their sounds (萨维亚 Savia)."""
    marks: tuple[str, ...] = ()
    """Particles and the like that may stand right behind the office of a person."""
    along: tuple[str, ...] = ()  # particles of who acts along with another, or alone (와, 만)
    own_offices: tuple[str, ...] = ()
    """What is written onto a country or place for its own authorities (한국〈정부〉)."""
    body_ends: tuple[str, ...] = ()
    """Ends of words for bodies that look like a name of three syllables (국방부)."""
    kind_ends: tuple[str, ...] = ()
    """Those of them with which no foreign name ends."""
    sides: tuple[str, ...] = ()
    """Words behind a body for those who speak for it (재단 〈측〉)."""
    also_things: tuple[str, ...] = ()  # offices that mean a thing where they stand alone (차관: a loan)
    teams: tuple[str, ...] = ()
    """Words for those who work with the bearer of an office (교수 〈연구팀〉)."""
    spokes: tuple[str, ...] = ()  # offices of who speaks for a body whose name stands before them
    foreign_heads: str = ""
    """Syllables that are seldom a surname and often begin a foreign name (마리아, 소피)."""
    not_given: str = ""
    """Syllables that no given name at home has (이사〈벨〉)."""
    writers: tuple[str, ...] = ()
    """Offices of those who sign a report."""
    kind_links: tuple[str, ...] = ()  # endings of a word for a kind before its name (단체〈인〉)
    told_behind: tuple[str, ...] = ()
    """What stands behind whom a figure is according to."""
    own: tuple[str, ...] = ()
    """Words before the nouns for a body's own figures (〈자체〉 추산)."""
    own_figures: tuple[str, ...] = ()
    """Those nouns."""
    set_up: tuple[str, ...] = ()
    """Bodies that the authorities of a place set up for a time: the place is who speaks (서라군 〈대책본부〉)."""
    governed: dict[str, str] = {}
    """Levels that mean another kind of place where they have bodies of their own (도 is a Province, no island)."""
    townships: dict[str, str] = {}
    """Ends of names of the smallest places, which tell a place only where nothing but one stands (덕봉〈면〉)."""
    geography: dict[str, str] = {}
    """Words for a bay or an island that end the name of a place."""

    def __hash__(self) -> int:
        return hash((self.script, self.example))


@cache
def naming(code: str) -> Naming | None:
    """The names of a language, None where it has no such file."""
    return of_language(code, "names.toml", Naming)


def in_english(words: str, code: str) -> str:
    """A name in Latin letters and English words; unchanged where the language or its script has no data."""
    data, plain = naming(code), "".join(words.split())
    if data is None or not plain or not all(_own(char, data) for char in plain):
        return words
    if body := whole_body(plain, data, code):
        return body
    for body in _bodies(code):
        head = plain[: -len(body)]
        if plain.endswith(body) and (len(head) != 1 or head in language(code).grammar.regions):
            return f"{_head(head, code)} {data.bodies[body]}".strip()
    region = _region(plain, code) if data.script == "hangul" else None
    person = bearer(words, code) if region is None else None
    if person is not None:
        return person
    if " " in words.strip() and data.filler:
        return " ".join(romanized(word, data).replace("ll", "l") for word in words.split())  # a foreign name
    return _region(plain, code) or romanized(plain, data)


def names_body(words: str, code: str) -> bool:
    """True for words that end in a kind of body and name whose it is."""
    plain = "".join(words.split())
    bodies = _bodies(code)
    return plain not in bodies and any(plain.endswith(body) and len(plain) > len(body) + 1 for body in bodies)


def bearer(words: str, code: str) -> str | None:
    """The name of the person in an office with a name ("윤가람 위원장"), None where there is none."""
    data = naming(code)
    if data is None:
        return None
    titles = any_of(data.titles.words)
    if data.script == "han":
        match = re.search(rf"(?:{titles})([\u4e00-\u9fff]{{2,4}})\Z", words)
        name = match.group(1) if match else words
        return _person(name, data) if match or len(words) in (2, 3) or words.startswith(data.double) else None
    match = re.match(rf"([가-힣]{{2,4}}) (?:\S+ ){{0,3}}?\S*?(?:{titles})\Z", words)
    name = match.group(1) if match else words
    return _person(name, data) if match or (len(words) == 3 and not words.endswith(_bodies(code))) else None


def _person(name: str, data: Naming) -> str | None:
    size = 2 if name.startswith(data.double) and len(name) > 2 else 1
    surname, given = name[:size], name[size:]
    if not 1 <= len(given) <= 2:
        return None
    if data.script == "han":
        if size == 1 and not any(surname in row for row in data.surnames):
            return None
        return f"{romanized(surname, data)} {romanized(given, data)}"
    if size == 1 and (surname not in data.customary or any(char in data.not_given for char in given)):
        return None
    first = data.customary.get(surname) or romanized(surname, data)
    parts = [data.given.get(char) or romanized(char, data).lower() for char in given]
    return f"{first} {'-'.join(parts).capitalize()}"


def _own(char: str, data: Naming) -> bool:
    low, high = (0x4E00, 0x9FFF) if data.script == "han" else (_FIRST, _LAST)
    return low <= ord(char) <= high


def place_in_english(words: str, code: str, *, bare: bool = False) -> str:
    """The name of a place in English; ``bare`` without its administrative ending."""
    data = naming(code)
    plain = "".join(words.split())
    if data is None or not plain or not all(_own(char, data) for char in plain):
        return words
    if bare:
        return _head(plain, code)
    return _region(plain, code) or _foreign(plain, data) or romanized(plain, data)


_FOREIGN = 3  # characters of a foreign name that is written by its sounds; two may as well be a name at home


def _foreign(plain: str, data: Naming) -> str | None:
    """A place with the word for its kind in English, or a foreign one by its sounds; None for any other."""
    for ending, english in data.geography.items():
        if plain.endswith(ending) and len(plain) > len(ending) + 1:
            return f"{romanized(plain[: -len(ending)], data)} {english}"
    if len(plain) < _FOREIGN or not all(char in data.sounds for char in plain):
        return None
    written = ""
    for char in plain:
        sound = data.sounds[char]
        if sound[:1] == "y" and written[-1:] == "i":
            sound = sound[1:]  # 利亚 is lia
        written += sound
    return written.capitalize()


@cache
def _bodies(code: str) -> tuple[str, ...]:
    data = naming(code)
    return tuple(sorted(data.bodies, key=lambda word: (-len(word), word))) if data is not None else ()


def _head(head: str, code: str) -> str:
    """What a body is of: a level alone (省 Provincial) or a place without its administrative ending."""
    data = naming(code)
    assert data is not None
    known = region_abroad(head, data.script, code)
    if known or head in data.levels or head in language(code).grammar.regions:
        return known or data.levels.get(head, "")
    for ending in sorted(language(code).grammar.regions, key=len, reverse=True):
        if head.endswith(ending) and len(head) >= len(ending) + 2:
            head = head[: -len(ending)]
            break
    return _translated(head, data, code)


def _translated(head: str, data: Naming, code: str) -> str:
    """The words before a kind of body in English, as far back as they are known; what is left is a name."""
    found: list[str] = []
    while head:
        part = next((word for word in sorted(data.parts, key=len, reverse=True) if head.endswith(word)), None)
        if part is None or len(head) - len(part) == 1:
            found.append(country_named(head, code) or romanized(head, data))
            break
        found.append(data.parts[part])
        head = head[: -len(part)]
    return " ".join(reversed(found))


def _region(words: str, code: str) -> str | None:
    """A place with its administrative ending in English (가온시 Gaon City)."""
    data = naming(code)
    assert data is not None
    if known := region_abroad(words, data.script, code):
        return known
    for ending, english in sorted(language(code).grammar.regions.items(), key=lambda item: -len(item[0])):
        if words.endswith(ending) and len(words) >= len(ending) + 2:
            return f"{romanized(words[: -len(ending)], data)} {english}"
    for ending, english in data.townships.items():
        if words.endswith(ending) and len(words) == len(ending) + 2:
            return f"{romanized(words[: -len(ending)], data)}-{english}"
    return None


def romanized(words: str, data: Naming) -> str:
    """Characters in Latin letters, the first a capital."""
    if data.script == "han":
        readings = _readings(tuple(data.syllables.items()))
        return _spelt([readings.get(char, char) for char in words]).capitalize()
    return _revised(words, data).capitalize()


def _spelt(syllables: list[str]) -> str:
    """Syllables of pinyin as one word, an apostrophe before one that begins with a vowel (Bo'an)."""
    return "".join(
        f"'{one}" if place and one[:1] in ("a", "e", "o") else one for place, one in enumerate(syllables)
    )


@cache
def _readings(syllables: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return {char: reading for reading, chars in syllables for char in chars}


def _revised(words: str, data: Naming) -> str:
    """Syllables of Hangul by the Revised Romanization, with what their meeting does to the sounds."""
    written, dropped = "", False
    syllables = [divmod(ord(char) - _FIRST, 588) for char in words]
    for place, (initial, rest) in enumerate(syllables):
        medial, final = divmod(rest, 28)
        before = syllables[place - 1][1] % 28 if place else 0
        head = data.initials[initial]
        joint = data.joints.get(f"{data.finals[before]} {head}") if before else None
        if dropped:
            written += "l"  # of a foreign name (사를란 Sarlan)
        elif joint is not None:
            written = written[: len(written) - len(data.finals[before])] + joint
        elif before and not head:
            written = written[: len(written) - len(data.finals[before])] + data.liaisons[before]
        else:
            written += head
        double = data.finals[final] == "l" and _initial(syllables, place + 1, data) == "r"
        filler = data.medials[medial] == data.filler and bool(head) and (not final or double)
        written += "" if filler else data.medials[medial] + data.finals[final]
        dropped = filler and double
    return written


def _initial(syllables: list[tuple[int, int]], place: int, data: Naming) -> str:
    return data.initials[syllables[place][0]] if place < len(syllables) else ""
