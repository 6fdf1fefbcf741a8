"""The name of a person that another script writes by its sounds, in English: by the tables of people, else by sounds."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon import people
from reconcile.lexicon.files import load
from reconcile.lexicon.gloss_words import glosses
from reconcile.lexicon.naming import naming, romanized
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.read_aloud import by_sounds

_JOINT = re.compile(r"[·・•‧＝=\s\u00a0]+")
_LONGEST = 4
"""Signs that are read together, at the most."""
_VOWELS = "aeiou"


class Han(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The signs by which Chinese writes foreign names.

    ``words`` are those that such a sign begins, ``only`` the signs that begin none; ``ends`` end a part.
    """

    example: str
    english: str
    words: str
    only: str
    sounds: dict[str, str]
    ends: dict[str, str]

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def han() -> Han:
    """The table of the signs."""
    return load("people/han.toml", Han)


def parts_of(words: str) -> list[str]:
    """The parts of a foreign name."""
    return [part for part in _JOINT.split(words) if part]


def person(words: str, code: str) -> str | None:
    """A foreign name in English; None where a part of it is in no table and has signs without a sound."""
    parts = parts_of(words)
    return people.in_full(parts, code, lambda part, _: _sounds(part, code)) if parts else None


def known(words: str, code: str) -> str | None:
    """A foreign name of which the tables have all parts."""
    parts = parts_of(words)
    return people.in_full(parts, code, lambda _, __: None) if parts else None


def _sounds(part: str, code: str) -> str | None:
    if code == "zh":
        return by_han(part)
    if code == "ko":
        data = naming(code)
        hangul = data is not None and all("\uac00" <= char <= "\ud7a3" for char in part)
        return romanized(part, data).replace("ll", "l") if hangul and data is not None else None
    words = glosses(code)
    return by_sounds(part, words) if words is not None and code == "ja" else None


def by_han(part: str) -> str | None:
    """Signs of Chinese by their sounds, the longest run of signs that are read together first."""
    table, written, at = han().sounds, "", 0
    while at < len(part):
        if at and part[at:] in han().ends:
            table = han().ends
        size = next((size for size in range(_LONGEST, 0, -1) if part[at : at + size] in table), 0)
        if not size:
            return None
        head, _, inner = table[part[at : at + size]].partition("/")
        sound = inner if inner and written[-1:] in _VOWELS and at else head
        if sound[:1] == "i" and written[-1:] == "i":
            sound = sound[1:]  # 利亚 is lia
        written += sound
        at += size
    return written[:1].upper() + written[1:].lower() if written else None


@cache
def _plain_words() -> re.Pattern[str]:
    return re.compile(any_of(han().words.split()))


def han_run(text: str, start: int, end: int) -> int:
    """Where the signs of a foreign name end that begin at ``start``: before a plain word, and a sign without a sound."""
    table = han().sounds
    at = start
    while at < end and text[at] in table and (at == start or _plain_words().match(text, at) is None):
        at += 1
    return at


def han_run_back(text: str, start: int, end: int) -> int:
    """Where the signs of a foreign name begin that end at ``end``."""
    table = han().sounds
    at = end
    while at > start and text[at - 1] in table:
        at -= 1
    return at
