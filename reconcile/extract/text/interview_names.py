"""Names of people in a line, in any script: beside an office or a courtesy, or in capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reconcile.extract.names.spelling import korean
from reconcile.extract.text.capital_people import person_in_full
from reconcile.lexicon import entities
from reconcile.lexicon.glossing import glosses
from reconcile.lexicon.interviewing import interviewing
from reconcile.lexicon.language import language
from reconcile.lexicon.naming import bearer, naming
from reconcile.lexicon.phrases import any_of


class Mention(NamedTuple):
    """A name, and where it stands in its line."""

    name: str
    start: int
    end: int


def mentions(line: str, code: str) -> list[Mention]:
    """The people whom a line names."""
    grammar = language(code).grammar
    if not grammar.spaced:
        return _han(line, code)
    if not grammar.capitals:
        return _hangul(line, code)
    return _capitals(line, code)


def person_of(line: str, code: str) -> str | None:
    """The first person whom a line of a text without capitals names by an office ("县长何慕云", "윤가람 위원장")."""
    if naming(code) is None:
        return _asked(line, code) if glosses(code) is not None else None
    foreign = _foreign(line, any_of(roles_of(code)), code) if language(code).grammar.spaced else None
    return foreign or next((found.name for found in mentions(line, code)), None)


def _asked(line: str, code: str) -> str | None:
    """Who is asked, in a line that says so (…大学の某教授に聞いた), with the calling unless it is a courtesy."""
    data = glosses(code)
    assert data is not None
    roles = any_of(data.roles)
    asks = any_of(data.asked)
    if not asks:
        return None
    found = re.search(
        rf"({_SIGNS}{{2,20}}?)({roles})(?:[(（][^)）]*[)）])?(?:に|と)[^。]{{0,12}}?(?:{asks})", line
    )
    if found is None:
        return None
    return (
        found.group(1)
        if not data.roles[found.group(2)] or len(found.group(1)) > _LONGEST
        else found.group(1) + found.group(2)
    )


_SIGNS = r"[\u30a0-\u30ff\u3005\u4e00-\u9fffA-Za-z・]"


def _foreign(line: str, titles: str, code: str) -> str | None:
    """A name of two words or three before an office ("엘레나 모라 청장"), none of which is another word."""
    grammar = language(code).grammar
    name = r"(?<![가-힣])((?:[가-힣]{2,6} ){1,2}[가-힣]{2,5})"
    form = rf"{name} (?:[가-힣]+ ){{0,2}}?[가-힣]*?(?:{titles})(?![가-힣]{{2}})"
    for match in re.finditer(form, line):
        words = match.group(1).split()
        while words and (words[0].endswith(grammar.no_place_ends) or words[0] in grammar.no_places):
            words = words[1:]
        plain = not any(
            word in grammar.no_places or word.endswith(("의", "은", "는", "을", "를")) for word in words
        )
        known = entities().phrases(code).longest(" ".join(words))
        if len(words) > 1 and plain and not any(hit.value.kind != "person" for hit in known):
            return " ".join(words)
    return None


_WORD = r"[^\W\d_][\w'ʼ-]*"
_RUN = re.compile(rf"(?<![\w.])(?:[A-ZÀ-ÞЀ-Я]\. ?)?{_WORD}(?: (?:[A-ZÀ-ÞЀ-Я]\. )?{_WORD})*")
_PARTICLES = frozenset(
    {"von", "van", "de", "der", "den", "du", "di", "da", "la", "le", "zu", "al", "el", "bin"}
)


def _capitals(line: str, code: str) -> list[Mention]:
    """Runs of two words or three with capitals that are no body, place or outlet."""
    found = []
    for run in _RUN.finditer(line):
        words = list(re.finditer(r"\S+", run.group(0)))
        at = 0
        while at < len(words):
            stop = at
            while stop < len(words) and _named(words[stop].group(0), inside=stop > at):
                stop += 1
            while stop > at and words[stop - 1].group(0) in _PARTICLES:
                stop -= 1
            name = (
                _person(" ".join(word.group(0) for word in words[at:stop]), code) if stop - at > 1 else None
            )
            if name is not None:
                end = run.start() + words[stop - 1].end()
                found.append(Mention(name, end - len(name), end))
            at = max(stop, at + 1)
    return found


def _named(word: str, *, inside: bool) -> bool:
    plain = word.strip("'")
    return (plain[:1].isupper() and not (plain.isupper() and len(plain) > 2)) or (
        inside and word in _PARTICLES
    )


_LONGEST = 3


_PATRONYMIC = re.compile(r"\w+(?:ич|вн)[а-яіїє]{0,3}")


def _person(words: str, code: str) -> str | None:
    data = interviewing(code)
    parts = words.split()
    if data is not None and leads(parts[0].lower(), (*data.asker_before, *data.asked_before)):
        parts = parts[1:]
    name = person_in_full(" ".join(parts), code)
    if name is None:
        return None
    parts = name.split()
    if korean(name, code) is not None:
        return name
    if len(parts) == _LONGEST and language(code).grammar.instrumental and not _PATRONYMIC.fullmatch(parts[1]):
        parts = parts[1:]
    plain = [part for part in parts if part not in _PARTICLES]
    if len(plain) > _LONGEST or (len(plain) == _LONGEST and "." not in plain[0] and _calls(plain[0], code)):
        parts = parts[-2:]
    if parts[0] in _PARTICLES:
        return None
    text = " ".join(parts)
    hits = entities().phrases(code).longest(text)
    known = any(hit.value.kind not in ("person", "place", "country") for hit in hits)
    return None if known or len(parts) < 2 or any(not part[:1].isalpha() for part in parts) else text


def _calls(word: str, code: str) -> bool:
    """True for a first word that is rather a calling, where all nouns have a capital ("Korea-Forscherin")."""
    return code == "de" or language(code).grammar.verb_second or "-" in word


_FOREIGN = r"[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,7}){1,2}"
"""A foreign name in Han, by the point between its parts (达尼埃莱·费兰蒂)."""


def _han(line: str, code: str) -> list[Mention]:
    """Names beside an office, a courtesy or a word for who asks."""
    data, names = interviewing(code), naming(code)
    found: list[Mention] = []
    roles = _roles(code)
    if names is not None and data is not None:  # the office stands before the name, or a word for who asks
        led = any_of((*data.asker_before, *data.asked_before))
        form = re.compile(rf"(?:(?:{roles})|(?:{led})[:：/ ]?[ \u3000]?)([\u4e00-\u9fff]{{2,4}})")
        free = re.compile(r"(?:(?<=[:：\s，,、])|\A)([\u4e00-\u9fff]{2,3})(?=[是,，:：、(（]|\s|\Z)")
        for match in re.finditer(rf"(?:{roles}|[、，,：:])({_FOREIGN})(?![\u4e00-\u9fff·])", line):
            found.append(Mention(match.group(1), match.start(1), match.end(1)))
        for match in [*form.finditer(line), *free.finditer(line)]:
            for size in (3, 2, 4):
                name = match.group(1)[:size]
                if (
                    len(name) == size
                    and bearer(name, code) is not None
                    and _ends(line, match.start(1) + size)
                ):
                    found.append(Mention(name, match.start(1), match.start(1) + size))
                    break
    elif data is not None:
        led = any_of(data.asker_before)
        name = r"[\u30a0-\u30ff\u3005\u4e00-\u9fff]"
        form = re.compile(rf"({name}{{2,16}}?)(?:{roles})(?=[はがにのをへともで、。()（）〈〉=＝\s]|\Z)")
        asks = re.compile(rf"(?:{led})[・=＝:： \u3000は]{{1,2}}({name}{{2,8}})(?=[)）、。\s(（]|\Z)")
        for match in [*asks.finditer(line), *form.finditer(line)]:
            text, start = _after_dot(match.group(1), match.start(1))
            role = line[match.end(1) : match.end()]
            family = match.re is form and len(text) <= _LONGEST and bool(_offices(code).get(role))
            if _bare_name(text, code) and not line.startswith(("・", "の"), match.end()):
                whole = text + role if family else text  # a family name keeps its office
                found.append(Mention(whole, start, start + len(whole)))
    kept: list[Mention] = []
    for item in sorted(found, key=lambda one: (one.start, -one.end)):
        if not any(item.start < other.end and other.start < item.end for other in kept):
            kept.append(item)
    return kept


def _bare_name(text: str, code: str) -> bool:
    """True for a run of Han or of katakana that is no house, country or field of study."""
    kana = all("\u30a0" <= char <= "\u30ff" for char in text)
    han = all("\u4e00" <= char <= "\u9fff" or char == "\u3005" for char in text)
    known = any(hit.value.kind != "person" for hit in entities().phrases(code).longest(text))
    return (
        (kana or (han and len(text) <= _HAN_NAME))
        and len(text) > 1
        and not known
        and not text.endswith(roles_of(code))
    )


_HAN_NAME = 5
"""Characters of a name in Han, at the most."""


def _after_dot(text: str, start: int) -> tuple[str, int]:
    """A name of Han behind what it is of (港湾労組・〈杉浦明日香〉); a name of katakana is one to its end."""
    at = text.rfind("・") + 1
    kana = all("\u30a0" <= char <= "\u30ff" for char in text[at:])
    return (text, start) if not at or kana else (text[at:], start + at)


def _ends(line: str, at: int) -> bool:
    after = line[at : at + 1]
    return (
        not after or not ("\u4e00" <= after <= "\u9fff") or after in "是谈说就在和与于对接答现长曾报表认指介"
    )


def _offices(code: str) -> dict[str, str]:
    data = glosses(code)
    return data.roles if data is not None else {}


@cache
def _roles(code: str) -> str:
    return any_of(roles_of(code)) or "(?!)"


@cache
def roles_of(code: str) -> tuple[str, ...]:
    """The words for offices and callings beside a name, the longest first."""
    names, data = naming(code), glosses(code)
    words = names.titles.words if names is not None else tuple(data.roles) if data is not None else ()
    return tuple(sorted(words, key=len, reverse=True))


_HANGUL = re.compile(
    r"(?<![가-힣])([가-힣]{3})(?=(?:\([^)]*\))? (?:[^\s,“\"]+ ){0,3}?[^\s,]*?(?:ROLES)(?![가-힣]{3}))"
)


@cache
def _hangul_forms(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    data = interviewing(code)
    asks = data.asker_after if data is not None else ()
    roles = any_of((*asks, *roles_of(code)))
    behind = re.compile(_HANGUL.pattern.replace("ROLES", roles))
    return behind, re.compile(rf"(?:{roles}) ([가-힣]{{3}})(?![가-힣]{{2}})")


def _hangul(line: str, code: str) -> list[Mention]:
    data = interviewing(code)
    found: list[Mention] = []
    for form in _hangul_forms(code):
        for match in form.finditer(line):
            start, end = match.span(1)
            role = match.group(1).startswith(
                (*roles_of(code), *(data.asker_after if data is not None else ()))
            )
            if (
                bearer(match.group(1), code) is not None
                and not role
                and not any(m.start < end and start < m.end for m in found)
            ):
                found.append(Mention(match.group(1), start, end))
    return sorted(found, key=lambda one: one.start)


def leads(before: str, words: Sequence[str]) -> bool:
    """True where one of the words stands right before a name, but for signs and small words."""
    plain = before.rstrip(" \u3000:：=＝・,，(（/")
    return any(
        plain.endswith(word.lower().rstrip(" :：=＝"))
        and not plain[: -len(word.rstrip(" :：=＝"))][-1:].isalpha()
        for word in words
    ) or (
        not plain.isascii()
        and any(
            plain.endswith(w.rstrip(" :：=＝")) for w in words if not w[0].isascii() and ord(w[0]) > _HANS
        )
    )


_HANS = 0x2E80
"""From this sign on no spaces part words."""
