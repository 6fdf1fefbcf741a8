"""From a question to its plots: values of the ledger in, SVG out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from reconcile.model import Claim, Estimate, Ledger, SeriesPoint
from reconcile.report import numbers, sentences, svg
from reconcile.report.axis import DayAxis, value_axis
from reconcile.report.lookup import Asked, Lookup
from reconcile.report.wording import Wording, wording

_MOST_ROWS = 60
"""Claims in one forest plot; a plot of more is a wall, and the list below has them all."""
_DOTS = 400
"""Claims that a timeline can show one by one."""


def bands_of(estimate: Estimate | SeriesPoint | None) -> svg.Bands | None:
    """The numbers of an estimate, or None where it has none."""
    if estimate is None:
        return None
    ends = (estimate.best, estimate.low50, estimate.high50, estimate.low90, estimate.high90)
    best, low50, high50, low90, high90 = ends
    if best is None or low50 is None or high50 is None or low90 is None or high90 is None:
        return None
    of = numbers.sides(estimate) if isinstance(estimate, Estimate) else ()
    camps = tuple((camp.best, camp.low90, camp.high90) for camp in of)
    return svg.Bands(best, low50, high50, low90, high90, camps)


def band(asked: Asked, words: Wording) -> str:
    """The small picture of a question's band."""
    told = words.say("figure_band", best=sentences.best(asked, words), band=sentences.band(asked, words))
    return svg.small_band(bands_of(asked.estimate), told)


def forest(asked: Asked, book: Lookup, words: Wording, *, links: bool = False) -> str | None:
    """Each claim and the estimate on one axis, or None where no claim has a bound."""
    axis = value_axis([one for _, one in asked.plotted], asked.estimate)
    if axis is None:
        return None
    folded = {fold.claim for witness in asked.cluster.witnesses for fold in witness.folds}
    rows = []
    for claim, alike in asked.plotted[:_MOST_ROWS]:
        low, high = _ends(alike)
        link = f"m-{claim.id}" if links else ""
        shown = numbers.claimed(claim, words)
        name = sentences.voice(claim, book, words)
        rows.append(svg.Row(name, low, high, shown, claim.stance != "asserts", claim.id in folded, link))
    ticks = [(tick, numbers.figure(tick, words)) for tick in axis.ticks(5)]
    best = sentences.best(asked, words)
    title = words.say("figure_forest", summary=_summary(asked, words))
    named = (title, words.say("estimate"), best)
    return svg.forest(rows, bands_of(asked.estimate), axis, ticks, named)


def over_time(asked: Asked, book: Lookup, words: Wording) -> str | None:
    """The claims at their days over the band, or None where there are not two days.

    Of more claims than a plot can show, those that speak for their witness.
    """
    axis = value_axis([one for _, one in asked.plotted], asked.estimate)
    roots = {witness.root for witness in asked.cluster.witnesses}
    crowded = len(asked.claims) > _DOTS
    dots = []
    for claim, alike in asked.plotted:
        if crowded and claim.id not in roots:
            continue
        day = book.day(claim)
        if day is not None:
            label = words.listed(
                [sentences.voice(claim, book, words), numbers.claimed(claim, words), day.isoformat()]
            )
            dots.append(svg.Dot(day, *_ends(alike), label))
    series = _series(asked.estimate)
    dated = sorted({dot.day for dot in dots} | {day for day, _ in series})
    if axis is None or len(dated) < 2:
        return None
    days = DayAxis(dated[0], dated[-1])
    day_ticks = [(day, day.isoformat()[: 7 if day.day == 1 else 10]) for day in days.ticks(6)]
    value_ticks = [(tick, numbers.figure(tick, words)) for tick in axis.ticks(5)]
    title = words.say("figure_time", summary=_summary(asked, words))
    return svg.over_time(dots, series, (days, axis), (day_ticks, value_ticks), title)


def plot_files(ledger: Ledger, *, lang: str = "en") -> Iterator[tuple[str, bytes]]:
    """Every plot as a file: name (``q-….forest.svg``, ``q-….time.svg``) and bytes."""
    book, words = Lookup(ledger), wording(lang)
    for asked in book.questions:
        for kind, plot in (("forest", forest(asked, book, words)), ("time", over_time(asked, book, words))):
            if plot is not None:
                yield f"{asked.cluster.id}.{kind}.svg", svg.alone(plot)


def drawn(asked: Asked, book: Lookup, words: Wording) -> tuple[str, ...]:
    """The kinds of plot that a question has a file of: a timeline needs two days."""
    plots = {"forest": forest(asked, book, words), "time": over_time(asked, book, words)}
    return tuple(kind for kind, plot in plots.items() if plot is not None)


def _summary(asked: Asked, words: Wording) -> str:
    return words.say("figure_band", best=sentences.best(asked, words), band=sentences.band(asked, words))


def _ends(claim: Claim) -> tuple[float | None, float | None]:
    low, high = claim.quantity.interval.low, claim.quantity.interval.high
    return None if low is None else float(low), None if high is None else float(high)


def _series(estimate: Estimate | None) -> list[tuple[date, svg.Bands]]:
    found: list[tuple[date, Any]] = []
    for point in estimate.series if estimate is not None else ():
        bands = bands_of(point)
        try:
            found.append((date.fromisoformat(point.as_of), bands))
        except ValueError:
            continue
    return sorted(found, key=lambda pair: pair[0])
