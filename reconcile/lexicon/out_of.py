"""Words that lead a sentence with the whole of which its bare numbers are parts."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import any_of


class Lead(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one language, with a sentence that has one."""

    lang: str
    words: tuple[str, ...]
    example: str
    behind: bool = False


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    lead: tuple[Lead, ...]
    those: tuple[Lead, ...]
    sum: tuple[Lead, ...]


@cache
def leads() -> tuple[Lead, ...]:
    """The shipped entries, by language."""
    return load("out_of.toml", _File).lead


@cache
def led_by_whole(code: str) -> re.Pattern[str] | None:
    """The beginning of such a sentence; None for a language without such words."""
    words = [word for entry in leads() if entry.lang == code for word in entry.words]
    return re.compile(rf"[\s•*«„“\"–—-]*(?i:{any_of(words)})\s") if words else None


@cache
def those() -> tuple[Lead, ...]:
    """The words that make a number a part of the one before it, by language."""
    return load("out_of.toml", _File).those


@cache
def out_of_those(code: str) -> re.Pattern[str] | None:
    """Such words within a sentence; None for a language without them."""
    words = [word for entry in those() if entry.lang == code for word in entry.words]
    return re.compile(rf"(?<!\w)(?i:{any_of(words)})(?!\w)") if words else None


@cache
def sums() -> tuple[Lead, ...]:
    """The words beside a sum of which a part was paid, by language."""
    return load("out_of.toml", _File).sum


@cache
def beside_whole_sum(code: str) -> tuple[re.Pattern[str], bool] | None:
    """What stands right before such a sum, or right behind it where the second value is true; None without such words."""
    entry = next((one for one in sums() if one.lang == code), None)
    if entry is None:
        return None
    words = any_of(entry.words)
    return re.compile(rf"\s?(?:{words})" if entry.behind else rf"(?<!\w)(?i:{words})\s\Z"), entry.behind
