"""The public records of ``reconcile estimate``: clusters with their claims in, estimates out."""

from __future__ import annotations

import math
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Any, get_args

import msgspec

from reconcile.estimate.evidence import Asked, Case, Raw, case
from reconcile.estimate.known import grade
from reconcile.lexicon.unit import units
from reconcile.model import HEDGES, Camp, Estimate, Period
from reconcile.model.claim import Stance
from reconcile.policy import Policy

Record = dict[str, Any]


class RecordError(ValueError):
    """A record of the input is not as docs/interface says; the message names the record and the field.

    ``record`` is the record's number, from 1.
    """

    record: int = 0


def read(records: Iterable[Record], policy: Policy) -> list[Case]:
    """The cases of input records, in order.

    Raises:
        RecordError: a record is no object, or a field is missing or of the wrong kind.
    """
    return [_numbered(record, policy, number) for number, record in enumerate(records, 1)]


def _numbered(record: object, policy: Policy, number: int) -> Case:
    try:
        return _case(record, policy, f"record {number}")
    except RecordError as error:
        error.record = number
        raise


def write(estimate: Estimate) -> Record:
    """The output record of an estimate."""
    names = ("best", "low50", "high50", "low90", "high90")
    return {
        "cluster": estimate.cluster,
        **{name: getattr(estimate, name) for name in names},
        "status": estimate.status,
        "voices": estimate.voices,
        "method": estimate.method,
        "conflict": estimate.conflict,
        "apart": estimate.apart,
        "confidence": estimate.confidence,
        "as_of": estimate.as_of,
        "unit": estimate.unit,
        "why": estimate.why,
        **({"camps": [_camp(camp) for camp in estimate.camps]} if estimate.camps else {}),
    }


def _camp(camp: Camp) -> Record:
    names = ("best", "low90", "high90", "claims", "weight")
    return {name: getattr(camp, name) for name in names}


def whole(record: Record) -> Record:
    """The output record in whole numbers where people or things are counted; bands are rounded outwards."""
    unit = units().get(record["unit"] or "")
    if unit is None or unit.dimension != "count":
        return record
    rounded = _rounded(record)
    return rounded | ({"camps": [_rounded(camp) for camp in record["camps"]]} if "camps" in record else {})


def _rounded(record: Record) -> Record:
    known = [name for name in ("best", *_LOWER, *_UPPER) if record.get(name) is not None]
    return record | {name: _in_whole(name, round(record[name], _EXACT)) for name in known}


_LOWER, _UPPER, _EXACT = ("low50", "low90"), ("high50", "high90"), 6


def _in_whole(name: str, value: float) -> int:
    return math.floor(value) if name in _LOWER else math.ceil(value) if name in _UPPER else round(value)


def _case(record: object, policy: Policy, where: str) -> Case:
    if not isinstance(record, dict):
        raise RecordError(f"{where}: not an object")
    claims = record.get("claims")
    if not isinstance(claims, list):
        raise RecordError(f"{where}: claims is not a list")
    name = record.get("cluster")
    if not isinstance(name, str | int):
        raise RecordError(f"{where}: cluster is not a name")
    measure = _text(record.get("measure"), f"{where}: measure") or "other:unknown"
    raws: dict[str, Raw] = {}
    for place, claim in enumerate(claims, 1):
        one = _raw(claim, measure, place, f"{where}, claim {place}")
        key = one.id if one.id not in raws else f"{one.id} ({place})"
        raws[key] = msgspec.structs.replace(one, id=key, grade=grade(one.claimant, one.grade, policy.sources))
    as_of = _period(record.get("as_of"), f"{where}: as_of")
    unit = _text(record.get("unit"), f"{where}: unit")
    return case(Asked(str(name), measure, unit, as_of), list(raws.values()))


def _raw(claim: object, measure: str, place: int, where: str) -> Raw:
    if not isinstance(claim, dict):
        raise RecordError(f"{where}: not an object")
    hedge = claim.get("hedge") or "exact"
    if hedge not in HEDGES:
        raise RecordError(f"{where}: no such hedge: {hedge!r}")
    via = claim.get("via") or []
    if not isinstance(via, list) or not all(isinstance(name, str) for name in via):
        raise RecordError(f"{where}: via is not a list of names")
    low, high = _number(claim.get("low"), f"{where}: low"), _number(claim.get("high"), f"{where}: high")
    known = [end for end in (low, high) if end is not None and not end.is_nan()]
    if len(known) == 2 and known[0] > known[1]:
        raise RecordError(f"{where}: low {low} is more than high {high}")
    stance = _text(claim.get("stance"), f"{where}: stance") or "asserts"
    if stance not in get_args(Stance):
        raise RecordError(
            f"{where}: no such stance: {stance[:40]!r}; there are {', '.join(get_args(Stance))}"
        )
    return Raw(
        id=str(claim.get("id") or f"claim {place:04d}"),
        low=low,
        high=high,
        hedge=hedge,
        as_of=_period(claim.get("as_of"), f"{where}: as_of"),
        asserted=_period(claim.get("asserted"), f"{where}: asserted"),
        claimant=_text(claim.get("claimant"), f"{where}: claimant"),
        via=tuple(via),
        measure=_text(claim.get("measure"), f"{where}: measure") or measure,
        stance=stance,
        grade=_text(claim.get("reliability"), f"{where}: reliability"),
    )


def _number(value: object, where: str) -> Decimal | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise RecordError(f"{where}: not a number: {value!r}")
    try:
        return Decimal(value) if isinstance(value, int) else Decimal(str(value))
    except InvalidOperation as error:
        raise RecordError(f"{where}: not a number: {value!r}") from error


def _text(value: object, where: str) -> str | None:
    if value is None or isinstance(value, str):
        return value
    raise RecordError(f"{where}: not a text: {value!r}")


def _period(value: object, where: str) -> Period | None:
    text = _text(value, where)
    if not text:
        return None
    try:
        return Period.parse(text)
    except ValueError as error:
        raise RecordError(f"{where}: {error}") from error
