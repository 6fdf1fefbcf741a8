"""How names in Chinese characters are spelt of people who are not of the mainland: Koreans, and people of Taiwan."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.naming import naming, romanized

_SCRIPT, _HANGUL = "zh", "ko"


class Abroad(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of such names.

    ``hangul`` has the characters by their Korean sound, ``families`` seldom Korean family names; ``whole``,
    ``initials`` and ``finals`` tell how Taiwan spells pinyin.
    ``korean_marks`` before a name tell that its bearer is Korean, ``no_korean_marks`` that he is not; ``taiwan_marks``
    are named in texts of Taiwan.
    """

    example: str
    korean: str
    taiwan_example: str
    taiwan: str
    korean_marks: tuple[str, ...]
    no_korean_marks: tuple[str, ...]
    taiwan_marks: tuple[str, ...]
    families: dict[str, str]
    hangul: dict[str, str]
    whole: dict[str, str]
    initials: dict[str, str]
    finals: dict[str, str]


@cache
def abroad() -> Abroad:
    """The file.

    Raises:
        DataError: it is not of the form above.
    """
    return load("people/han_abroad.toml", Abroad)


def as_korean(name: str) -> str | None:
    """A name by the Korean sounds of its characters (杜镇浩 Doo Jin-ho); None where one has none or no family has it."""
    sounds = _sounds()
    if not all(char in sounds for char in name):
        return None
    data = naming(_HANGUL)
    first = sounds[name[0]]
    family = (data.customary if data is not None else {}).get(first) or abroad().families.get(first)
    if data is None or family is None or not 1 < len(name) <= _FULL:
        return None
    given = (sounds[char] for char in name[1:])
    return f"{family} {'-'.join(data.given.get(one) or romanized(one, data).lower() for one in given).capitalize()}"


_FULL = 3


def as_of_taiwan(name: str) -> str | None:
    """A name as Taiwan spells it (许博任 Hsu Po-jen); None where a character has no reading."""
    data = naming(_SCRIPT)
    size = 2 if data is not None and name.startswith(data.double) and len(name) > 2 else 1
    parts = [_spelt(name[:size]), _spelt(name[size:])]
    return " ".join(part for part in parts if part) if all(parts) else None


def _spelt(chars: str) -> str | None:
    pinyin = _pinyin()
    if not chars or not all(char in pinyin for char in chars):
        return None
    return "-".join(_wade(pinyin[char]) for char in chars).capitalize()


def _wade(syllable: str) -> str:
    data = abroad()
    if syllable in data.whole:
        return data.whole[syllable]
    initial = next((syllable[:size] for size in (2, 1) if syllable[:size] in data.initials), "")
    final = syllable[len(initial) :]
    return data.initials.get(initial, "") + data.finals.get(final, final) if initial else _bare(syllable)


def _bare(syllable: str) -> str:
    """A syllable whose initial both spell alike (lian, hong, nie)."""
    data = abroad()
    return syllable[0] + data.finals.get(syllable[1:], syllable[1:])


@cache
def _sounds() -> dict[str, str]:
    return {char: sound for sound, chars in abroad().hangul.items() for char in chars}


@cache
def _pinyin() -> dict[str, str]:
    data = naming(_SCRIPT)
    rows = data.syllables.items() if data is not None else ()
    return {char: syllable for syllable, chars in rows for char in chars}
