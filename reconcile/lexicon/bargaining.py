"""Which side of a dispute a sum or a rise is: demanded, offered, or what both agreed on."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import Phrases
from reconcile.model.claim import BargainSide


class Bargaining(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one side in one language, with a sentence that has one."""

    lang: str
    side: BargainSide
    words: tuple[str, ...]
    example: str


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    side: tuple[Bargaining, ...]


@cache
def bargaining() -> tuple[Bargaining, ...]:
    """The shipped entries, by language and side."""
    return load("bargaining.toml", _File).side


@cache
def _phrases(lang: str) -> Phrases[BargainSide]:
    return Phrases((word, entry.side) for entry in bargaining() if entry.lang == lang for word in entry.words)


def side_of(text: str, lang: str, start: int = 0, end: int | None = None) -> BargainSide | None:
    """The side that the words nearest to ``text[start:end]`` tell; None where no word of a side is there.

    Offsets are code points of ``text``; of two words equally near the one before counts.
    """
    last = len(text) if end is None else end
    near = min(
        (
            (max(start - hit.end, hit.start - last, 0), hit.start, hit.value)
            for hit in _phrases(lang).find(text)
        ),
        default=None,
    )
    return None if near is None else near[2]
