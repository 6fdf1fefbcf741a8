"""A corrected field of a claim: text in, a valid claim out, or a sentence that says what is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, get_args

import msgspec

from reconcile.lexicon import measures
from reconcile.lexicon.unit import units
from reconcile.model.claim import Claim, Increment, Stance, Status
from reconcile.model.interval import Interval
from reconcile.model.quantity import HEDGES, Hedge, Quantity
from reconcile.model.when import Period

_NUMBER = re.compile(r"[+-]?[0-9]{1,40}(\.[0-9]{1,20})?\Z")
_CURRENCY = re.compile(r"[A-Z]{3}\Z")
"""An ISO 4217 code."""
_OTHER = re.compile(r"other:\S(.*\S)?\Z")
_LONGEST = 200
_BOUNDS = ("low", "high", "value", "hedge")
FIELDS = (
    "value", "low", "high", "hedge", "unit", "per", "measure", "subject", "status", "increment",
    "place", "as_of", "asserted", "claimant", "via", "stance",
)  # fmt: skip
"""``value`` sets ``low`` and ``high`` to one number; ``via`` is names parted by ``;``."""


def corrected(claim: Claim, fields: Mapping[str, str]) -> Claim:
    """The claim with these fields; an empty text is null. ``said`` stays what the words say.

    Raises:
        ValueError: a field is unknown, a value is not of its kind, or they do not fit together.
    """
    if not fields:
        raise ValueError("a correction names at least one field")
    changes: dict[str, Any] = {}
    for name, text in fields.items():
        if name not in FIELDS:
            raise ValueError(f"there is no field {name[:40]!r}; there are {', '.join(FIELDS)}")
        if len(text) > _LONGEST:
            raise ValueError(f"{name} is longer than {_LONGEST} characters")
        if name not in (*_BOUNDS, "unit", "per"):
            changes[name] = _PARSERS.get(name, _text)(name, text.strip())
    quantity = msgspec.structs.replace(
        claim.quantity,
        interval=_interval(claim, fields),
        hedge=_hedge(fields.get("hedge", claim.quantity.hedge)),
        unit=fields["unit"].strip() or None if "unit" in fields else claim.quantity.unit,
        per=fields["per"].strip() or None if "per" in fields else claim.quantity.per,
    )
    if "measure" in changes:
        _known_measure(changes["measure"])
    if "unit" in fields:
        _known_unit(quantity.unit)
    if any(name in fields for name in (*_BOUNDS, "unit")):
        _no_negative_count(quantity)
    return msgspec.structs.replace(claim, quantity=quantity, **changes)


def _known_measure(measure: str | None) -> None:
    if measure is None:
        raise ValueError("a claim has a measure")
    if measure not in measures().by_key and not _OTHER.match(measure):
        known = ", ".join(sorted(measures().by_key))
        raise ValueError(
            f"there is no measure {measure[:40]!r}; write other:{measure[:40]}, or one of {known}"
        )


def _known_unit(unit: str | None) -> None:
    if unit is not None and unit not in units() and not _CURRENCY.match(unit) and not _OTHER.match(unit):
        known = ", ".join(sorted(units()))
        raise ValueError(
            f"there is no unit {unit[:40]!r}; write other:{unit[:40]}, a currency's code, or one of {known}"
        )


def _no_negative_count(quantity: Quantity) -> None:
    unit = units().get(quantity.unit or "")
    ends = (quantity.interval.low, quantity.interval.high)
    if unit is not None and unit.dimension == "count" and any(end is not None and end < 0 for end in ends):
        raise ValueError(f"a count of {unit.key} is never negative")


def _interval(claim: Claim, fields: Mapping[str, str]) -> Interval:
    if not any(name in fields for name in _BOUNDS):
        return claim.quantity.interval
    if "value" in fields and ("low" in fields or "high" in fields):
        raise ValueError("give either value or low and high")
    old = claim.quantity.interval
    if old.is_point and ("low" in fields) != ("high" in fields):
        raise ValueError("give both low and high (or value): the claim has one number")
    low = _number(fields["low"]) if "low" in fields else old.low
    high = _number(fields["high"]) if "high" in fields else old.high
    if "value" in fields:
        low = high = _number(fields["value"])
        if low is None:
            raise ValueError("value is empty")
    hedge = _hedge(fields.get("hedge", claim.quantity.hedge))
    apart = low is None or high is None or low != high
    return Interval(
        low,
        high,
        low is not None and apart and hedge == "more_than",
        high is not None and apart and hedge == "less_than",
    )


def _number(text: str) -> Decimal | None:
    bare = text.strip().replace(",", "").replace("_", "")
    if bare.lower() in ("", "null", "none"):
        return None
    if not _NUMBER.match(bare):
        raise ValueError(f"{text[:40]!r} is not a number")
    return Decimal(bare)


def _hedge(text: str) -> Hedge:
    for hedge in HEDGES:
        if hedge == text:
            return hedge
    raise ValueError(f"hedge is {text[:40]!r}, not one of {', '.join(HEDGES)}")


def _text(name: str, text: str) -> str | None:
    if any(not char.isprintable() for char in text):
        raise ValueError(f"{name} holds a control character")
    return text or None


def _period(name: str, text: str) -> Period | None:
    try:
        return Period.parse(text) if text else None
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{name}: {error}") from error


def _names(name: str, text: str) -> tuple[str, ...]:
    parts = (_text(name, part.strip()) for part in text.split(";"))
    return tuple(part for part in parts if part)


def _one_of(form: object, *, optional: bool) -> Callable[[str, str], str | None]:
    allowed: tuple[str, ...] = get_args(form)

    def parse(name: str, text: str) -> str | None:
        if text in allowed or (optional and not text):
            return text or None
        raise ValueError(f"{name} is {text[:40]!r}, not one of {', '.join(allowed)}")

    return parse


_PARSERS: dict[str, Callable[[str, str], object]] = {
    "as_of": _period,
    "asserted": _period,
    "via": _names,
    "status": _one_of(Status, optional=True),
    "increment": _one_of(Increment, optional=True),
    "stance": _one_of(Stance, optional=False),
}
