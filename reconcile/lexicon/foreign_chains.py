"""Where foreign people stand that a text writes by their sounds: several parts with a point, or a blank, between them.

A chain is somebody's name where one of its first parts is a given name, or, where a point joins it, where it stands
beside an office or a word of speech; a point in the name of a place or a house joins other words ("サン・ミゲル病院").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from reconcile.lexicon import people
from reconcile.lexicon.gloss_words import glosses
from reconcile.lexicon.language import Language
from reconcile.lexicon.naming import naming
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.sounding import han, han_run, han_run_back, person


class Chain(NamedTuple):
    """A name in full: where it stands, how English writes it, and the family's name as the text has it."""

    start: int
    end: int
    name: str
    family: str


_JOINED_HAN = re.compile(r"[\u4e00-\u9fff](?:[·・•‧][\u4e00-\u9fff]+)+")
_HAN_JOINT = re.compile(r"[·・•‧]")
_KANA = re.compile(
    r"(?<![\u30a1-\u30fe])[\u30a1-\u30fa][\u30a1-\u30fa\u30fc]*(?:[・＝=][\u30a1-\u30fa\u30fc]+)+"
)
_CYRILLIC = r"[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+(?:-[А-ЯЁІЇЄҐ][а-яёіїєґ’'ʼ]+)*"
_RUN = re.compile(rf"(?<![\w-]){_CYRILLIC}(?: {_CYRILLIC}){{1,3}}(?![\w-])")
_FEW = 2
"""Signs of a part of a name, at the least."""
_GIVEN_LONG = 8
_ONE_OVER = 1
"""Signs behind a family name of the table that are no part of it."""


def chains(text: str, language: Language) -> list[Chain]:
    """The foreign people of a text by their names in full."""
    find = _FINDERS.get(language.grammar.code)
    return list(find(text, language)) if find is not None else []


def _in_han(text: str, language: Language) -> Iterator[Chain]:
    code = language.grammar.code
    for match in _JOINED_HAN.finditer(text):
        joints = [one.start() for one in _HAN_JOINT.finditer(text, match.start(), match.end())]
        start = _first_part(text, joints[0], code)
        end = _last_part(text, joints[-1] + 1, match.end(), code)
        if start is None or end is None or _names_thing(text, end, code):
            continue
        name = person(text[start:end], code)
        if name is not None:
            yield Chain(start, end, name, text[joints[-1] + 1 : end])


def _first_part(text: str, joint: int, code: str) -> int | None:
    """Where the first part begins: a given or family name of the tables, else as far back as the signs are sounds."""
    least = max(0, joint - _GIVEN_LONG)
    for known in (people.given, people.family):
        for start in range(least, joint):
            if known(text[start:joint], code):
                return start
    start = _past_office(text, han_run_back(text, least, joint), joint, code)
    return start if joint - start >= _FEW else None


def _past_office(text: str, start: int, joint: int, code: str) -> int:
    """Where a name begins behind an office whose last sign may also be one of a name (经〈理〉)."""
    data = glosses(code)
    roles = data.roles if data is not None else {}
    for begin in range(joint - 1, start, -1):
        if any(text[begin - size : begin] in roles for size in range(2, 6)):
            return begin
    return start


def _last_part(text: str, start: int, stop: int, code: str) -> int | None:
    """Where the last part ends: with the signs that are sounds, or before the one behind a family name of the table."""
    end = han_run(text, start, stop)
    for size in range(stop - start, _FEW - 1, -1):
        part, rest = text[start : start + size], text[start + size : end]
        over = len(rest) <= _ONE_OVER and (not rest or rest not in han().only)
        if over and (people.family(part, code) or people.given(part, code)):
            return start + size
    return end if end - start >= _FEW else None


def _names_thing(text: str, end: int, code: str) -> bool:
    """True for the name of a house or a street that is called after somebody (…大学)."""
    data = glosses(code)
    if data is None:
        return False
    titled = any(
        text[end + skip : end + skip + size] in data.roles for skip in range(3) for size in range(1, 6)
    )
    noun = not data.before and "\u4e00" <= text[end : end + 1] <= "\u9fff"  # …空港
    return not titled and (noun or any(text[end : end + size] in data.bodies for size in range(1, 6)))


def _in_kana(text: str, language: Language) -> Iterator[Chain]:
    code = language.grammar.code
    for match in _KANA.finditer(text):
        parts = re.split(r"[・＝=]", match.group())
        first = next((at for at, part in enumerate(parts[:-1]) if people.given(part, code)), None)
        if first is None and _called(text, match.start(), match.end(), code):
            first = 0
        if first is None or _names_thing(text, match.end(), code):
            continue
        own = parts[first:]
        start = match.end() - len("・".join(own))
        name = person("・".join(own), code)
        if name is not None:
            yield Chain(start, match.end(), name, own[-1])


def _called(text: str, start: int, end: int, code: str) -> bool:
    """True for a name with an office or a courtesy right before or behind it."""
    data = glosses(code)
    if data is None:
        return False
    sizes = range(1, _ROLE + 1)
    return any(
        text[end : end + size] in data.roles or text[max(0, start - size) : start] in data.roles
        for size in sizes
    )


_ROLE = 8
"""Signs of an office, at the most."""


def _in_hangul(text: str, language: Language) -> Iterator[Chain]:
    code = language.grammar.code
    pattern = _hangul(code)
    for match in pattern.finditer(text) if pattern is not None else ():
        first, last = match.group("given"), match.group("family")
        if not people.given(first, code) or not (
            people.family(last, code) or _sounds_foreign(last, language)
        ):
            continue
        name = person(f"{first} {last}", code)
        if name is not None:
            yield Chain(match.start("given"), match.end("family"), name, last)


@cache
def _hangul(code: str) -> re.Pattern[str] | None:
    data = naming(code)
    if data is None:
        return None
    marks = sorted(
        {*data.marks, "라고", "에게", "에 따르면", "에 의하면", "처럼", "까지", "씨", "님", "만"},
        key=len,
        reverse=True,
    )
    return re.compile(
        rf"(?<![가-힣])(?=(?P<given>[가-힣]{{2,7}}) (?P<family>[가-힣]{{2,7}}?)(?:{any_of(marks)})?(?:[\s,.:\"”’)]|\Z))"
    )


def _sounds_foreign(word: str, language: Language) -> bool:
    """True for a word that is none of ours, nor an office or a body."""
    grammar, data = language.grammar, naming(language.grammar.code)
    if (
        data is None
        or len(word) <= _FEW
        or word in {*grammar.no_places, *grammar.common, *grammar.outlet_kinds}
    ):
        return False
    known = {*data.described, *data.kinds, *data.callings, *data.parts, *grammar.happenings}
    plain = word in known or word.endswith((*data.titles.words, *data.bodies, *data.kind_ends))
    return not plain and not language.role.find(word) and not language.speech.find(word)


def _in_cyrillic(text: str, language: Language) -> Iterator[Chain]:
    code = language.grammar.code
    for match in _RUN.finditer(text):
        words = match.group().split(" ")
        first = next((at for at, word in enumerate(words[:-1]) if people.given(word, code)), None)
        if first is None:
            continue
        own = words[first:]
        start = match.end() - len(" ".join(own))
        yield Chain(start, match.end(), person(" ".join(own), code) or " ".join(own), own[-1])


_FINDERS: dict[str, Callable[[str, Language], Iterator[Chain]]] = {
    "zh": _in_han,
    "ja": _in_kana,
    "ko": _in_hangul,
    "uk": _in_cyrillic,
    "ru": _in_cyrillic,
}
