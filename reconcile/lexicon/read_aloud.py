"""How a name is read that is written by its sounds or by characters with one usual reading: guesses, for brackets."""

from __future__ import annotations

from typing import Protocol

_LONG = ("ー", "ッ", "・")
_VOWELS = tuple("aiueoyw")
_WHOLE = 2
"""Characters of a name; less is no name."""


class Sounds(Protocol):
    """The sounds of signs: ``syllables``, and the vowels that are ``silent``, also before certain letters."""

    @property
    def syllables(self) -> dict[str, str]:
        """Signs with their sound."""

    @property
    def silent(self) -> dict[str, str]:
        """Sounds without their vowel, where that is not spoken."""

    @property
    def silent_before(self) -> dict[str, dict[str, str]]:
        """The same before a letter."""


def by_sounds(words: str, data: Sounds) -> str | None:
    """A foreign name as it would be in Latin letters; None where a sign of it has no sound in the data."""
    sounds: list[str] = []
    at = 0
    while at < len(words):
        size = 2 if words[at : at + 2] in data.syllables else 1
        sound = data.syllables.get(words[at : at + size])
        if sound is None and words[at] not in _LONG:
            return None
        sounds += [sound] if sound is not None else []
        at += size
    if not sounds:
        return None
    return "".join(_spoken(sounds, place, data) for place in range(len(sounds))).capitalize()


def _spoken(sounds: list[str], place: int, data: Sounds) -> str:
    """A syllable without its vowel where that is not spoken."""
    sound = sounds[place]
    after = sounds[place + 1][:1] if place + 1 < len(sounds) else ""
    before = data.silent_before.get(after, {}).get(sound)
    if before is not None:
        return before
    return data.silent.get(sound, sound) if place and after not in _VOWELS else sound


def by_characters(words: str, readings: dict[str, str]) -> str | None:
    """A name by the usual readings of its characters ("a/b": at its head, behind it); None where one has none."""
    read, at = "", 0
    while at < len(words):
        size = 2 if words[at : at + 2] in readings else 1
        sounds = readings.get(words[at : at + size], "").split("/")
        if not sounds[0]:
            return None
        read += sounds[-1] if at else sounds[0]
        at += size
    return read.capitalize() if len(words) >= _WHOLE and read else None
