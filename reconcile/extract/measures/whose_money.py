"""Money by a word that several countries share ("Rs 2 million", "pesos"): of the country beside it or of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from reconcile.lexicon import entities, fold
from reconcile.lexicon.money import Money, moneys
from reconcile.model import Statement

_BEHIND = re.compile(r"\s?[\w'’-]+")
"""The word right behind a sum, where an adjective follows its noun ("pesos 〈philippins〉")."""


def of_their_country(found: Sequence[Statement], named: Counter[str]) -> tuple[Statement, ...]:
    """The statements with such money in the unit of its country; ``named`` are the countries of the text by key.

    A sum without its currency was read as one of the noun before it, and goes with that.
    """
    made: list[Statement] = []
    last: dict[str, str] = {}
    for item in found:
        unit = item.said.unit
        money = _shared(item)
        if unit is None:
            made.append(item)
            continue
        its = last.get(unit, unit) if money is None and not _said(item) else _unit(item, money, named, last)
        if money is not None:
            last[unit] = its
        said = item.said if its == unit else msgspec.structs.replace(item.said, unit=its)
        made.append(msgspec.structs.replace(item, said=said))
    return tuple(made)


def _unit(item: Statement, money: Money | None, named: Counter[str], last: dict[str, str]) -> str:
    unit = item.said.unit or ""
    if money is None:
        return unit
    told = _adjective(item)
    country = next((key for key in told if key in money.units), None)
    if country is None and told:
        return unit  # "Australian pounds": of a country that the noun is not known for
    country = country or _beside(item, money)
    if country is None and unit in last:
        return last[unit]
    if country is None:
        usual = next(iter(money.units))
        country = max(
            (key for key in money.units if named[key]),
            key=lambda key: (named[key], key == usual, key),
            default=None,
        )
    return money.units.get(country or "", unit)


_UNIT = ".unit."


def _said(item: Statement) -> str | None:
    """The words for its unit that a sum bears itself."""
    return next((word.partition(_UNIT)[2] for word in item.patterns if _UNIT in word), None)


def _shared(item: Statement) -> Money | None:
    """The noun of a sum that several countries share."""
    lang, said = item.lang or "en", fold(_said(item) or "")
    for money in moneys():
        if said and money.shared and item.said.unit in money.units.values():
            forms = (*money.forms.get(lang, ()), *money.common.get(lang, ()))
            if said in {fold(form) for form in forms}:
                return money
    return None


def _adjective(item: Statement) -> list[str]:
    """The countries that the words of a sum, and the one right behind it, are of, by their keys."""
    behind = ""
    if item.context is not None:
        rest = item.context.quote[item.span.end - item.context.start :]
        match = _BEHIND.match(rest)
        behind = match.group() if match is not None else ""
    phrases = entities().phrases(item.lang or "en")
    hits = [*phrases.longest(item.span.quote), *phrases.longest(behind)]
    return [country.key for hit in hits if (country := entities().country_of(hit.value)) is not None]


def _beside(item: Statement, money: Money) -> str | None:
    """The country of that money that the sentence names last before it, by its name, its people or its towns."""
    if item.context is None:
        return None
    ahead = item.context.quote[: max(0, item.span.start - item.context.start)]
    hits = entities().phrases(item.lang or "en").longest(ahead)
    keys = [country.key for hit in hits if (country := entities().country_of(hit.value)) is not None]
    return next((key for key in reversed(keys) if key in money.units), None)
