"""Money by a word that several countries share ("Rs 2 million", "pesos"): of the country beside it or of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from reconcile.lexicon import entities, fold
from reconcile.lexicon.currencies import Currency, currencies
from reconcile.model import Statement

_TOKEN = re.compile(r"[^\W\d_]+\.?")


def of_their_country(found: Sequence[Statement], named: Counter[str]) -> tuple[Statement, ...]:
    """The statements with such money in the unit of its country; ``named`` are the countries of the text by key."""
    return tuple(_with_unit(item, named) for item in found)


def _with_unit(item: Statement, named: Counter[str]) -> Statement:
    currency = _shared(item)
    if currency is None or item.said.unit is None:
        return item
    country = _beside(item, currency) or max(
        (key for key in currency.units if named[key]), key=lambda key: (named[key], key), default=None
    )
    unit = currency.units.get(country or "", item.said.unit)
    if unit == item.said.unit:
        return item
    return msgspec.structs.replace(item, said=msgspec.structs.replace(item.said, unit=unit))


def _shared(item: Statement) -> Currency | None:
    """The word of a sum that several countries share, where no adjective in it tells whose."""
    words = [match.group() for match in _TOKEN.finditer(fold(item.span.quote))]
    for currency in currencies():
        if item.said.unit in currency.units.values() and set(words) & {*currency.words}:
            national = entities().phrases(item.lang or "en").find(item.span.quote)
            return None if national else currency
    return None


def _beside(item: Statement, currency: Currency) -> str | None:
    """The country of that money that the sentence names last before it, by its name, its people or its towns."""
    if item.context is None:
        return None
    ahead = item.context.quote[: max(0, item.span.start - item.context.start)]
    hits = entities().phrases(item.lang or "en").longest(ahead)
    keys = [country.key for hit in hits if (country := entities().country_of(hit.value)) is not None]
    return next((key for key in reversed(keys) if key in currency.units), None)
