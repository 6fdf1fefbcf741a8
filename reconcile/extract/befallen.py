"""What befell several kinds of people at once: "18 police officers and 4 firemen were hurt" is one toll in two."""

from __future__ import annotations

import msgspec

from reconcile.extract.sight import Sight
from reconcile.lexicon import measures
from reconcile.model import Statement

_WHO_RANK = 2
"""The rank of people by trade or role (police, protesters); what befalls people ranks higher."""


def share_fate(sight: Sight, made: list[Statement]) -> list[Statement]:
    """The statements, where people that only a join word parts from others suffer what these suffer."""
    found = [
        item if one is None else _converted(sight, one, item)
        for one, item in zip([None, *made], made, strict=False)
    ]
    for index in reversed(range(len(found) - 1)):
        one, two = found[index], found[index + 1]
        if _by_role(one.measure) and _fate(two.measure) and _joined(sight, one, two):
            found[index] = msgspec.structs.replace(
                one, measure=two.measure, status=None, patterns=(*one.patterns, "measure.shared")
            )
    return found


_OPENS = ("(", "（")


def _converted(sight: Sight, one: Statement, two: Statement) -> Statement:
    """A sum in brackets behind another is the same in another currency: its rate and measure are those of it."""
    start = sight.sentence.start
    between = sight.between(one.span.end - start, two.span.start - start).strip()
    money = _is_money(one.said.unit) and _is_money(two.said.unit) and one.said.unit != two.said.unit
    if not money or between not in _OPENS:
        return two
    said = msgspec.structs.replace(two.said, per=two.said.per or one.said.per)
    return msgspec.structs.replace(
        two,
        said=said,
        measure=one.measure,
        status=one.status,
        increment=one.increment,
        patterns=(*two.patterns, "measure.converted"),
    )


def _is_money(unit: str | None) -> bool:
    return unit is not None and len(unit) == 3 and unit.isupper()


def _by_role(key: str) -> bool:
    measure = measures().by_key.get(key)
    if measure is None:
        return key == "other:people"
    return measure.units[0] == "person" and measure.rank == _WHO_RANK and measure.course != "cumulative"


def _fate(key: str) -> bool:
    measure = measures().by_key.get(key)
    return (
        measure is not None
        and measure.units[0] == "person"
        and measure.rank > _WHO_RANK
        and not measure.event
    )


def _joined(sight: Sight, one: Statement, two: Statement) -> bool:
    start = sight.sentence.start
    between = sight.between(one.span.end - start, two.span.start - start).strip()
    return bool(sight.language.join.whole(between))
