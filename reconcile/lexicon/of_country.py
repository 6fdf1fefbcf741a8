"""What stands between a body and its country, by language."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.entity import entities
from reconcile.lexicon.files import load
from reconcile.lexicon.phrases import any_of


class OfCountry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one language; ``bare`` where the country may follow without one, in the genitive."""

    words: tuple[str, ...]
    example: str
    bare: bool = False


@cache
def of_country() -> dict[str, OfCountry]:
    """The shipped words by language."""
    return load("of_country.toml", dict[str, OfCountry])


@cache
def between(lang: str) -> re.Pattern[str] | None:
    """The pattern of all that stands between a body and its country: a bracket, a word for "of"; None without data."""
    data = of_country().get(lang)
    if data is None:
        return None
    words = rf"(?: (?:{any_of(data.words)}))" + ("?" if data.bare else "")
    return re.compile(rf"(?: ?\([^()\n]{{2,24}}\)|\))?{words}\s?\Z")


@cache
def country_named(words: str, lang: str) -> str | None:
    """The country that some words name, in English (튀니지 Tunisia); None for any other words."""
    hits = entities().phrases(lang).longest(words)
    whole = (hit.value for hit in hits if hit.start == 0 and hit.end == len(words))
    return next((item.name for item in whole if item.kind == "country"), None)
