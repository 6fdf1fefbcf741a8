"""Speakers who count what came before their own eyes: doctors, hospitals, volunteers."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import any_of


class Eyewitnesses(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of such speakers' names, with a sentence that has one."""

    words: tuple[str, ...]
    example: str


@cache
def eyewitnesses() -> Eyewitnesses:
    """The shipped words."""
    return load("eyewitnesses.toml", Eyewitnesses)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{any_of(eyewitnesses().words)})\b")


def sees_a_part(speaker: str | None) -> bool:
    """True for a speaker who counts what he saw himself."""
    return speaker is not None and _pattern().search(speaker) is not None
