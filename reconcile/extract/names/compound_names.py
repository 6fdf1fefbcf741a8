"""The English of a calling with the first parts of its compound ("Provinzgesundheitsamt": provincial health office)."""

from __future__ import annotations

from functools import cache

from reconcile.lexicon.callings import Callings, callings

_JOINTS = ("", "s", "es", "n", "en", "-", "s-")
"""What may stand between two parts of a compound."""
_LEAST = 2
_PORTFOLIOS = ("Ministry", "Minister")
"""The last words of callings that tell their portfolio already."""


@cache
def compound(words: str, kind: str, lang: str) -> str:
    """The kind with what the first parts of its word tell; the kind alone where the data have the word itself."""
    data = callings(lang)
    plain = words.replace("-", "")
    if data is None or not plain.isalpha() or kind.endswith(_PORTFOLIOS) or _whole(words, kind, data):
        return kind
    parts = _parts(_before_head(words, kind, data).lower(), data)
    told = (
        [part for part in parts if part and part.lower() not in kind.lower()] if parts is not None else None
    )
    if told is None:
        told = _led(words, kind, data)
    return " ".join((*told, kind)).strip()


def _before_head(words: str, kind: str, data: Callings) -> str:
    """The word without the last part that makes it what it is, nothing where no such part is known."""
    known = (*data.people.get(kind, ()), *data.bodies.get(kind, ()))
    low = words.lower()
    for entry in sorted(known, key=len, reverse=True):
        head = entry.strip("*").lower()
        if entry.startswith("*") and low.removesuffix(data.genitive or "\0").endswith(head):
            return low.removesuffix(data.genitive or "\0")[: -len(head)]
        if entry.startswith("*") and low.endswith(head):
            return low[: -len(head)]
    return ""


def _parts(words: str, data: Callings) -> list[str] | None:
    """The English of parts that make up words, None where something is left over."""
    words = words.strip("-")
    if not words:
        return []
    firsts = _firsts(data)
    for size in range(len(words), _LEAST - 1, -1):
        for joint in _JOINTS:
            english = firsts.get(words[: size - len(joint)]) if words[:size].endswith(joint) else None
            if english is None:
                continue
            rest = _parts(words[size:], data)
            if rest is not None:
                return [english, *rest]
    return None


def _led(words: str, kind: str, data: Callings) -> list[str]:
    """The first part alone, where the data do not have all of them."""
    for first in sorted(data.firsts, key=len, reverse=True):
        english = data.firsts[first]
        if words.startswith(first) and len(words) > len(first) + 2 and english.lower() not in kind.lower():
            return [english]
    return []


@cache
def _firsts(data: Callings) -> dict[str, str]:
    return {first.lower(): english for first, english in data.firsts.items()}


def _whole(words: str, kind: str, data: Callings) -> bool:
    """True for a word that the data have as it stands, not only by its last part ("Bürgermeister")."""
    known = (*data.people.get(kind, ()), *data.bodies.get(kind, ()))
    return any(words.startswith(word.rstrip("*")) for word in known if not word.startswith("*"))
