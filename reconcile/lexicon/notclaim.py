"""What is written like a count and is none, in the words of a language (``languages/<code>/notclaims.toml``)."""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.numbers import known


class NotClaim(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words beside a number that make it something else than a count.

    ``where``: ``before`` or ``after`` the number; ``word`` is a whole word that looks like a number
    and is none (参戦), and in which nothing is read. ``digits``: applies to numerals with digits only;
    ``glued``: it has to adjoin; ``bare``: applies only where no unit follows. ``unless``: words close
    by that make it a count after all (millimetres of rain); ``reach``: how many words may stand
    between (12 Baker Street).
    """

    kind: str
    where: Literal["before", "after", "word"]
    words: tuple[str, ...]
    example: str
    counter: str = ""
    glued: bool = False
    bare: bool = False
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    only_after: tuple[str, ...] = ()
    """Characters one of which has to stand right before the number ("à 13 heures")."""
    unless: tuple[str, ...] = ()
    reach: int = 0
    low: int | None = None
    high: int | None = None


class _NotClaims(msgspec.Struct, forbid_unknown_fields=True):
    notclaim: tuple[NotClaim, ...]


@cache
def notclaims(lang: str) -> tuple[NotClaim, ...]:
    """What is no count in a language (English for one that has no such data)."""
    return load(f"languages/{known(lang, 'notclaims.toml')}/notclaims.toml", _NotClaims).notclaim
