"""Money: its rate by an adjective, what one man is paid, and what a text has said before where a sum leaves it out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from reconcile.extract.context.continued import value_of
from reconcile.extract.numbers.reading import Reading, is_money
from reconcile.extract.sentence.sight import CueWord, Sight
from reconcile.lexicon import Hit, measures
from reconcile.lexicon.conversions import converts
from reconcile.lexicon.unit import unit_words
from reconcile.model import Quantity, Statement

if TYPE_CHECKING:
    from reconcile.extract.context.thread import Thread

_MILLIARD = 1_000_000_000
_MILLION = 1_000_000
_SUM = 100_000
"""A bare number from here on may be of the money that was spoken of before ("of which 210 million")."""


def summed_before(thread: Thread, reading: Reading, unit_before: str | None) -> str | None:
    """The measure of the last sum of money, for a bare number of millions where the text goes on with money."""
    value = value_of(reading)
    if reading.quantity.unit is not None or value is None or value < _MILLION or unit_before is None:
        return None
    return thread.summed if is_money(unit_before) else None


_LIKE = 3
"""How many times more or less a sum may be that goes on with somebody's pay."""


def paid(thread: Thread, reading: Reading, line: int) -> Reading:
    """A bare number that goes on with the pay told in its line ("94,000 a month; the workers want 120,000")."""
    value, before = value_of(reading), thread.pay
    if value is None or before is None or before[0] != line or reading.kind != "quantity":
        return reading
    if reading.quantity.unit is not None:
        return _at_that_rate(reading, before[1])
    last = before[1].interval.middle or before[1].interval.low or before[1].interval.high
    if last is None or not last / _LIKE <= value <= last * _LIKE:
        return reading
    quantity = msgspec.structs.replace(reading.quantity, unit=before[1].unit, per=before[1].per)
    return msgspec.structs.replace(reading, quantity=quantity, unit_shared=True)


_KEPT_BACK = 25
"""How many times less than what is paid for somebody he may be told to get of it."""


def _at_that_rate(reading: Reading, pay: Quantity) -> Reading:
    """A sum of one man by the rate of the pay told in its line ("2,000 dollars a month; he himself gets 〈100〉")."""
    top = pay.interval.high or pay.interval.low
    own = reading.quantity.interval.low or reading.quantity.interval.high
    same = reading.quantity.unit == pay.unit and reading.quantity.per is None and pay.per is not None
    if not same or top is None or own is None or not top / _KEPT_BACK <= own <= top:
        return reading
    return msgspec.structs.replace(reading, quantity=msgspec.structs.replace(reading.quantity, per=pay.per))


def money_before(thread: Thread, reading: Reading) -> str | None:
    """The currency that a bare number may be of, from how large it is."""
    value = value_of(reading)
    if value is not None and value >= _MILLIARD:
        return thread.money or thread.currency  # nothing else is counted in thousands of millions
    return thread.money if value is not None and value >= _SUM else None


def money_of(sight: Sight, reading: Reading, made: Statement, before: str | None) -> str | None:
    """The currency last named, not one that another sum was put into; forgotten with the block."""
    unit = made.said.unit
    return unit if unit is not None and is_money(unit) and not converted(sight, reading) else before


def converted(sight: Sight, reading: Reading) -> bool:
    """True for a sum that tells the one right before it in another currency ("41bn drams, or about 〈$105m〉")."""
    pattern = converts(sight.sentence.lang)
    last = next((item for item in reversed(sight.readings) if item.end <= reading.start), None)
    one, two = (last.quantity.unit if last is not None else None), reading.quantity.unit
    if pattern is None or last is None or one is None or two is None or one == two:
        return False
    both = is_money(one) and is_money(two)
    return both and pattern.fullmatch(sight.text, last.end, reading.start) is not None


_MOST_PAY = 100_000
"""Money a month, or a head, up to here is somebody's pay; what a state earns is more."""


def wage(reading: Reading) -> bool:
    """True for money a month or a head of a size that one man is paid."""
    per = (reading.quantity.per or "").split("/")
    interval = reading.quantity.interval
    value = interval.high if interval.high is not None else interval.low
    return bool({"month", "person"} & set(per)) and (value is None or value <= _MOST_PAY or per == ["month"])


_PAID_OUT = 10_000_000
"""A sum from here on is nobody's pay in any currency, where no rate is told with it."""


def paid_out(reading: Reading, hit: Hit[CueWord], scored: Sequence[tuple[float, Hit[CueWord]]]) -> bool:
    """True for a sum that a verb of pay tells which is one of handing over too: it is what a donor paid."""
    both = any(
        other.value.measure.key == "aid_delivered" and other.start < hit.end and hit.start < other.end
        for _, other in scored
    )
    return both and reading.quantity.per is None and (value_of(reading) or 0) >= _PAID_OUT


def within_pay(reading: Reading) -> bool:
    """True for a sum that one man may be paid."""
    interval = reading.quantity.interval
    return (interval.low or interval.high or 0) <= _MOST_PAY


def rated(sight: Sight, reading: Reading) -> Reading:
    """The number with the rate of an adjective right before the word for money that it is a sum of."""
    unit = reading.quantity.unit
    if reading.quantity.per is not None or unit is None or not is_money(unit):
        return reading
    if not sight.language.grammar.spaced or sight.final:
        return reading
    starts = {hit.start for hit in sight.own_cues if "USD" in hit.value.measure.units}
    left = max((hit.end for hit in sight.strongs if hit.end <= reading.start), default=0)
    for entry in unit_words(sight.sentence.lang).per:
        if entry.where != "before":
            continue
        for word in entry.words:
            pattern = re.compile(rf"(?<!\w){re.escape(word)} ", re.I)
            if any(match.end() in starts for match in pattern.finditer(sight.text, left, reading.start)):
                return msgspec.structs.replace(
                    reading, quantity=msgspec.structs.replace(reading.quantity, per=entry.per)
                )
    return reading


_UNIT = ".unit."


def in_the_currency_of_the_text(found: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, those of money that stand before any currency with the first one named behind them.

    Without this such a sum is of US dollars, which is how sums without a currency are read.
    """
    first = next((at for at, item in enumerate(found) if _named(item)), None)
    if first is None:
        return tuple(found)
    unit = found[first].said.unit
    return tuple(
        msgspec.structs.replace(item, said=msgspec.structs.replace(item.said, unit=unit))
        if at < first and item.said.unit is not None and is_money(item.said.unit)
        else item
        for at, item in enumerate(found)
    )


def _named(item: Statement) -> bool:
    unit = item.said.unit
    return unit is not None and is_money(unit) and any(_UNIT in word for word in item.patterns)


def of_sums(before: str | None, unit_before: str | None) -> bool:
    """True where a number that somebody tells goes on from a sum ("the UN speaks of 290 million")."""
    measure = measures().by_key.get(before or "")
    money = unit_before is not None and is_money(unit_before)
    return money and measure is not None and "USD" in measure.units


_TO_PLAN = 8
"""Characters between a word of giving and the word behind it that tells of a plan (実行〈する予定〉)."""


def yet_to_give(sight: Sight, cue: Hit[CueWord]) -> str:
    """What is pledged, of money to be paid by a plan told right behind the verb (31億円を支出する〈計画〉); else ""."""
    if cue.value.measure.key != "aid_delivered" or not sight.final:
        return ""
    behind = (hit for hit in sight.statuses if 0 <= hit.start - cue.end <= _TO_PLAN)
    planned = any(
        hit.value.status == "planned" and not set(sight.between(cue.end, hit.start)) & {*"、。た"}
        for hit in behind
    )
    return "aid_pledged" if planned else ""
