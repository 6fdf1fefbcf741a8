"""Words that say that none were killed, hurt or missing ("no deaths", 死者はいない), by language (``none.toml``)."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import any_of

_SPACED = frozenset({"en", "de", "fr", "ru", "uk", "ko"})


class NoneOf(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language: per measure nouns for people lost, verbs of losing them, and whole phrases.

    ``before`` a noun, with one of ``between``, or ``behind`` it words say that there are none; nouns are joined by
    ``joins``. ``nobody`` is followed by a verb, with one of ``gap`` inside, or ends the clause of one that leads it.
    Behind ``not_after``, or before ``not_before``, they are said of some people only, hoped for, or a name.
    """

    example: str
    counter: str
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    nobody: tuple[str, ...] = ()
    gap: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    nouns: dict[str, tuple[str, ...]] = {}
    verbs: dict[str, tuple[str, ...]] = {}
    phrases: dict[str, tuple[str, ...]] = {}

    def __hash__(self) -> int:
        return hash(self.example)


class Nothing(NamedTuple):
    """A stretch of a sentence that says that nobody suffered what the measure counts."""

    start: int
    end: int
    measure: str


@cache
def none_of(code: str) -> NoneOf | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "none.toml", NoneOf)


def nothings(text: str, code: str) -> tuple[Nothing, ...]:
    """What a sentence says that there is none of, in the order of the words."""
    data = none_of(code)
    if data is None:
        return ()
    plain = text.lower().replace("’", "'")
    if len(plain) != len(text):
        return ()
    found: list[Nothing] = []
    for pattern in _patterns(code):
        for match in pattern.finditer(plain):
            head, tail = plain[: match.start()].rstrip(), plain[match.end() :]
            if not head.endswith(data.not_after or ("\0",)) and not tail.startswith(
                data.not_before or ("\0",)
            ):
                found += _each(match, data)
    found.sort(key=lambda item: (item.start, -item.end))
    return tuple(item for at, item in enumerate(found) if not any(_within(item, one) for one in found[:at]))


def _each(match: re.Match[str], data: NoneOf) -> list[Nothing]:
    """One for each noun of the match; the first or the last has the words of negation."""
    words = match["words"]
    table = {
        word: key
        for kinds in (data.nouns, data.verbs, data.phrases)
        for key, ws in kinds.items()
        for word in ws
    }
    parts = list(re.finditer(any_of(tuple(table)), words, re.IGNORECASE))
    out: list[Nothing] = []
    for at, part in enumerate(parts):
        start, end = match.start("words") + part.start(), match.start("words") + part.end()
        leads = match.start() < match.start("words")
        start = match.start() if leads and at == 0 else start
        end = match.end() if not leads and at == len(parts) - 1 else end
        out.append(Nothing(start, end, table[part[0].lower()]))
    return out


def _within(item: Nothing, other: Nothing) -> bool:
    return item.start < other.end and other.start < item.end


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    data = none_of(code)
    assert data is not None
    spaced = code in _SPACED
    ahead, after = (r"(?<!\w)", r"(?!\w)") if spaced else ("", "")
    hangul = code == "ko"  # particles and endings are written onto words there
    after = "" if hangul else after
    gap = " " if spaced else ""
    nouns = any_of(_all(data.nouns))
    listed = (
        rf"(?P<words>(?:{nouns})(?:(?:{any_of(data.joins)})(?:{nouns}))*)"
        if data.joins
        else rf"(?P<words>{nouns})"
    )
    between = rf"(?:(?:{any_of(data.between)}){gap})*" if data.between else ""
    out = []
    if data.before:
        out.append(rf"{ahead}(?:{any_of(data.before)}){gap}{between}{listed}{after}")
    if data.behind:
        room = "" if hangul or not spaced else " "
        out.append(rf"{ahead}{listed}{room}(?:{any_of(data.behind)}){after}")
    if data.nobody:
        verbs = rf"(?P<words>{any_of(_all(data.verbs))})"
        inside = rf"(?:(?:{any_of(data.gap)}){gap})*" if data.gap else ""
        out.append(rf"{ahead}(?:{any_of(data.nobody)}){gap}{inside}{verbs}{after}")
    if data.phrases:
        out.append(rf"{ahead}(?P<words>{any_of(_all(data.phrases))}){after}")
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in out)


def _all(table: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(word for words in table.values() for word in words)
