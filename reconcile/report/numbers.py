"""How numbers, values with hedge and unit, bands and dates are shown to people."""

from __future__ import annotations

import math
from datetime import date
from decimal import Decimal

from reconcile.lexicon.unit import units
from reconcile.model import Camp, Claim, Estimate, Period, Quantity
from reconcile.model.when import Precision
from reconcile.report.visible import visible
from reconcile.report.wording import Wording

_PLAIN = Decimal("1e21")
"""From here on a number is written as a power of ten."""
_LIKELY = 0.1
_FRACTION = 3
"""Digits behind the point that a scaled number may have before it is written out instead."""


def figure(value: Decimal | int | float, words: Wording) -> str:
    """A number as people write it, exact: 12,000, 1.25 million; 1万2000, 2兆8650億."""
    number = value if isinstance(value, Decimal) else Decimal(str(value))
    if number < 0:
        return "-" + figure(-number, words)
    if number >= _PLAIN or 0 < number < Decimal("1e-6"):
        return _power(number)
    if words.figures.additive:
        return _added(number, words)
    for power, word in words.figures.scales:
        scaled = number / Decimal(power)
        if scaled >= 1 and scaled == round(scaled, _FRACTION):
            return f"{_digits(scaled, words)}{word}"
    return _digits(number, words)


def value(quantity: Quantity, words: Wording) -> str:
    """What was asserted, with hedge, unit and rate: "at least 300 people", 約1万2000人, "$2,000 a month"."""
    low, high = quantity.interval.low, quantity.interval.high
    if quantity.hedge == "nearly" and high is not None:
        low = high
    if low is not None and high is not None and low != high:
        shown = with_unit(_between(figure(low, words), figure(high, words), words), quantity, words)
    else:
        bound = low if low is not None else high
        shown = "?" if bound is None else with_unit(figure(bound, words), quantity, words)
    return words.word("hedge", quantity.hedge).format(shown)


def claimed(claim: Claim, words: Wording) -> str:
    """The value of a claim, with its stance where it is not plainly asserted."""
    shown = value(claim.quantity, words)
    return shown if claim.stance == "asserts" else words.word("stance", claim.stance).format(value=shown)


def with_unit(number: str, quantity: Quantity | Estimate, words: Wording, per: str | None = None) -> str:
    """A written number with its unit and what a rate is reckoned by."""
    reckoned = quantity.per if isinstance(quantity, Quantity) else per
    shown = _unit(number, quantity.unit, words)
    if reckoned is None:
        return shown
    template = words.messages.per.get(reckoned)
    if template is not None:
        return words.pick(template).format(shown)
    return words.pick(words.messages.per["any"]).format(shown, per=visible(reckoned))


def best(estimate: Estimate, words: Wording, per: str | None = None) -> str:
    """The best value, to as many digits as its band bears; a dash where there is none."""
    if estimate.best is None:
        return "–"
    kept = _kept(estimate.best, _step(estimate), whole=is_whole(estimate.unit, per, words))
    return with_unit(figure(kept, words), estimate, words, per)


def band(estimate: Estimate, words: Wording, mass: float = 0.9, per: str | None = None) -> str:
    """The 90 % (or 50 %) band without its unit; a dash where there is none."""
    ends = (estimate.low90, estimate.high90) if mass > 0.7 else (estimate.low50, estimate.high50)
    if ends[0] is None or ends[1] is None:
        return "–"
    return ends_text(ends[0], ends[1], words, _step(estimate), whole=is_whole(estimate.unit, per, words))


def ends_text(
    low: float, high: float, words: Wording, step: float | None = None, *, whole: bool = False
) -> str:
    """Two ends of a band, rounded to what the band bears; ``whole`` where they count what has no halves."""
    width = high - low if step is None else step * 10
    shown = [figure(_kept(end, width / 10, whole=whole), words) for end in (low, high)]
    return shown[0] if shown[0] == shown[1] else _between(shown[0], shown[1], words)


def about(number: float, spread: float, words: Wording, *, whole: bool = False) -> str:
    """A number rounded as one whose band is ``spread`` wide."""
    return figure(_kept(number, spread / 10, whole=whole), words)


def sides(estimate: Estimate) -> tuple[Camp, ...]:
    """The camps of which neither can be left out of a headline; none where one is all but alone.

    A camp less likely than one in ten ("thousands" against counts of 26,000) is told on the question's page.
    """
    if estimate.status != "contested":
        return ()
    likely = tuple(camp for camp in estimate.camps if camp.weight >= _LIKELY)
    return likely if len(likely) > 1 else ()


def is_whole(unit: str | None, per: str | None, words: Wording) -> bool:
    """True for a count of people or things: of those there are no halves, but of a rate there are.

    What is counted has a word for one and a word for many.
    """
    return per is None and not isinstance(words.messages.unit.get(unit or "", {}).get("en", ""), str)


def period(when: Period | None, words: Wording) -> str:
    """A period in words, with the precision that was said; "no date" where there is none."""
    if when is None:
        return words.say("undated")
    first = _day(when.first, when.first_precision, words)
    last = _day(when.last, when.last_precision, words)
    if when.first is None:
        return words.figures.until.format(last=last)
    if when.after is None:
        return words.figures.since.format(first=first)
    if "/" not in str(when):
        return first
    return words.figures.span.format(first=first, last=last)


def day(when: date | None, words: Wording) -> str:
    """A day in words."""
    return _day(when, "day", words) if when else words.say("undated")


def day_text(when: str | None, words: Wording) -> str:
    """A date in the records' text form, in words; text of another form stays as it is."""
    if when is None:
        return words.say("undated")
    try:
        return period(Period.parse(when), words)
    except ValueError:
        return visible(when)


def _step(estimate: Estimate) -> float:
    if estimate.low90 is None or estimate.high90 is None:
        return 0.0
    return (estimate.high90 - estimate.low90) / 10


def _kept(number: float, step: float, *, whole: bool = False) -> Decimal:
    """The number to the power of ten that ``step`` holds, but with at least two significant digits.

    Above 100 no fraction is kept, and none of a ``whole`` count.
    """
    exact = Decimal(str(number))
    if not number or not math.isfinite(number):
        return exact
    size = math.floor(math.log10(abs(number)))
    places = min(math.floor(math.log10(step)), size - 1) if step > 0 else size - 5
    if size >= 2 or whole:
        places = max(places, 0)
    return exact.quantize(Decimal(1).scaleb(places)) if size - places < 25 else exact


def _between(low: str, high: str, words: Wording) -> str:
    """Two numbers with what they share said once: 1.2–1.4 million."""
    for _, word in words.figures.scales:
        if not words.figures.additive and low.endswith(word) and high.endswith(word):
            return f"{low.removesuffix(word)}{words.figures.between}{high}"
    return f"{low}{words.figures.between}{high}"


def _unit(number: str, unit: str | None, words: Wording) -> str:
    if unit is None:
        return number
    template = words.messages.unit.get(unit)
    if template is not None:
        return words.pick(template, 1 if number == "1" else None).format(number)
    known = units().get(unit)
    if known is not None:
        label = known.label.get(words.lang, known.label["en"])
        return f"{number}{label}" if words.lang == "ja" else f"{number} {label}"
    plain = visible(unit.removeprefix("other:")).replace("_", " ")
    return f"{number} {plain}"


def _digits(number: Decimal, words: Wording) -> str:
    whole = f"{number:,f}" if words.figures.grouping else f"{number:f}"
    if "." in whole:
        whole = whole.rstrip("0").rstrip(".")
    return whole


def _added(number: Decimal, words: Wording) -> str:
    """Scale by scale, as in 2兆8650億; a rest below one stays behind the point of the last part."""
    parts, rest = "", number
    for power, word in words.figures.scales:
        count, rest = divmod(rest, Decimal(power))
        if count:
            parts += f"{count:f}{word}"
    return parts + _digits(rest, words) if rest or not parts else parts


def _power(number: Decimal) -> str:
    size = number.adjusted()
    head = f"{number.scaleb(-size):.3f}".rstrip("0").rstrip(".")
    return f"{head} × 10^{size}"


def _day(when: date | None, precision: Precision, words: Wording) -> str:
    if when is None:
        return ""
    form = {"day": words.figures.day, "month": words.figures.month, "year": words.figures.year}[precision]
    return form.format(day=when.day, month=words.figures.months[when.month - 1], year=when.year)
