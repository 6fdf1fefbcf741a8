"""Our own small plots as SVG: a band, a forest plot, a plot over time.

The colours are classes that the page styles (light, dark, print); ``alone`` makes a file of its own of
a plot. Foreign words are escaped here, and only here; a plot holds no script, link or image.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date
from html import escape
from importlib import resources

import msgspec

from reconcile.report.axis import Axis, DayAxis
from reconcile.report.visible import one_line

_SIDE = math.log(4.0)
_CHARACTER = 6.9
_WIDTH = 860
"""Pixels that a narrow character of the plots' text takes on average; a wide one takes about twice that."""


_At = Callable[[float], float]


class Row(msgspec.Struct, frozen=True):
    """One claim in a forest plot: who says it, its ends (None is open), its value in words."""

    name: str
    low: float | None
    high: float | None
    value: str
    denied: bool = False
    folded: bool = False
    link: str = ""


class Bands(msgspec.Struct, frozen=True):
    """An estimate's numbers."""

    best: float
    low50: float
    high50: float
    low90: float
    high90: float
    camps: tuple[tuple[float, float, float], ...] = ()
    """Best value and 90 % band of each camp, where the witnesses do not agree."""


class Dot(msgspec.Struct, frozen=True):
    """A claim at a day."""

    day: date
    low: float | None
    high: float | None
    label: str


def small_band(bands: Bands | None, title: str) -> str:
    """The bands around the best value, from a quarter to four times it, on a logarithmic scale."""
    width, height, middle = 150, 18, 9
    body = f'<line class="mid" x1="{width / 2:g}" y1="1" x2="{width / 2:g}" y2="{height - 1}"/>'
    if bands is not None and bands.best > 0:

        def at(value: float) -> float:
            place = -1.0 if value <= 0 else math.log(value / bands.best) / _SIDE
            return round((min(1.0, max(-1.0, place)) + 1) / 2 * (width - 10) + 5, 1)

        body += _line("thin", at(bands.low90), middle, at(bands.high90), middle)
        for end, spot, sign in ((bands.low90, 7, -1), (bands.high90, width - 7, 1)):
            if end <= 0 or abs(math.log(end / bands.best)) > _SIDE:
                body += _arrow(spot, middle, sign)
        if bands.camps:
            body += "".join(_circle(at(value), middle, 4) for value, _, _ in bands.camps)
        else:
            body += _line("thick", at(bands.low50), middle, at(bands.high50), middle)
            body += _circle(at(bands.best), middle, 4)
    return _svg("band", width, height, title, body)


def forest(
    rows: Sequence[Row],
    bands: Bands | None,
    axis: Axis,
    ticks: Sequence[tuple[float, str]],
    words: tuple[str, str, str],
) -> str:
    """Each claim on one axis, the estimate's band behind all of them.

    Args:
        rows: the claims, from the top.
        bands: of the estimate.
        axis: of values.
        ticks: values to mark, with their labels.
        words: the plot's title, the estimate's name and its best value in words.
    """
    title, name, best = words
    left, right = (
        _column([row.name for row in rows] + [name], 300),
        _column([row.value for row in rows] + [best], 220),
    )
    plot, step, top = _WIDTH - left - right, 22, 8
    bottom = top + step * (len(rows) + (1 if bands else 0))

    def at(value: float) -> float:
        return round(left + 8 + axis.at(value) * (plot - 16), 1)

    parts = [_line("grid", at(tick), top, at(tick), bottom) for tick, _ in ticks]
    if bands is not None:
        inner = [(low, high) for _, low, high in bands.camps] or [(bands.low50, bands.high50)]
        for kind, low, high in [
            ("shade90", bands.low90, bands.high90),
            *(("shade50", *ends) for ends in inner),
        ]:
            parts.append(_rect(kind, at(low), top, at(high) - at(low), bottom - top))
    for number, row in enumerate(rows):
        parts.append(_forest_row(row, at, (left, left + plot), top + step * number + step / 2))
    if bands is not None:
        parts.append(_estimate_row(bands, at, (name, best), (left, left + plot), bottom - step / 2))
    parts.append(_line("axis", left + 4, bottom, left + plot - 4, bottom))
    parts += [_text("tick", at(tick), bottom + 15, label) for tick, label in ticks]
    return _svg("forest", _WIDTH, bottom + 22, title, "".join(parts))


def over_time(
    dots: Sequence[Dot],
    series: Sequence[tuple[date, Bands]],
    axes: tuple[DayAxis, Axis],
    ticks: tuple[Sequence[tuple[date, str]], Sequence[tuple[float, str]]],
    title: str,
) -> str:
    """The claims at their days over the band of the estimate."""
    days, axis = axes
    day_ticks, value_ticks = ticks
    left = max(44, _column([label for _, label in value_ticks], 110) + 8)
    top, bottom, right = 10, 230, _WIDTH - 44

    def x(day: date) -> float:
        return round(left + 12 + days.at(day) * (right - left - 24), 1)

    def y(value: float) -> float:
        return round(bottom - 6 - axis.at(value) * (bottom - top - 12), 1)

    parts = [_line("grid", left, y(value), right, y(value)) for value, _ in value_ticks]
    parts += [_text("tick side", left - 6, y(value) + 4, label) for value, label in value_ticks]
    parts.append(_line("axis", left, bottom, right, bottom))
    parts += [_text("tick", x(day), bottom + 16, label) for day, label in day_ticks]
    parts += [_line("axis", x(day), bottom, x(day), bottom + 4) for day, _ in day_ticks]
    if len(series) > 1:
        for name, low, high in (("shade90", "low90", "high90"), ("shade50", "low50", "high50")):
            upper = [f"{x(day)},{y(getattr(bands, high))}" for day, bands in series]
            lower = [f"{x(day)},{y(getattr(bands, low))}" for day, bands in reversed(series)]
            parts.append(f'<polygon class="{name}" points="{" ".join(upper + lower)}"/>')
        best = " ".join(f"{x(day)},{y(bands.best)}" for day, bands in series)
        parts.append(f'<polyline class="best" points="{best}"/>')
    for dot in dots:
        parts.append(_dot(dot, x(dot.day), y, axis))
    return _svg("time", _WIDTH, bottom + 24, title, "".join(parts))


def alone(plot: str) -> bytes:
    """A plot as a file of its own, with its styles and its title in it."""
    style = resources.files("reconcile.report").joinpath("templates/plot.css").read_text("utf-8")
    head, _, rest = plot.partition(">")
    title = head.rpartition('aria-label="')[2].rstrip('"')
    text = f'{head} xmlns="http://www.w3.org/2000/svg"><title>{title}</title><style>{style}</style>{rest}\n'
    return text.encode("utf-8")


def _forest_row(row: Row, at: _At, plot: tuple[float, float], middle: float) -> str:
    low = plot[0] + 4 if row.low is None else at(row.low)
    high = plot[1] - 4 if row.high is None else at(row.high)
    kind = "claim denied" if row.denied else "claim folded" if row.folded else "claim"
    name = _cut(row.name, plot[0] - 8)
    body = "" if name == row.name else f"<title>{_safe(row.name)}</title>"
    body += _text("name", plot[0] - 6, middle + 4, name) + _text("value", plot[1] + 8, middle + 4, row.value)
    if low != high:
        body += _line("whisker", low, middle, high, middle)
    ends = ((row.low, low, -1), (row.high, high, 1))[: 1 if low == high else 2]
    for end, spot, sign in ends:
        body += _arrow(spot, middle, sign) if end is None else _circle(spot, middle, 4)
    if row.denied:
        middle_x = (low + high) / 2
        body += f'<path class="cross" d="M{middle_x - 5:g} {middle - 5:g}l10 10m0 -10l-10 10"/>'
    if row.link:
        return f'<a class="{kind}" href="#{_safe(row.link)}">{body}</a>'
    return f'<g class="{kind}">{body}</g>'


def _estimate_row(
    bands: Bands, at: _At, told: tuple[str, str], plot: tuple[float, float], middle: float
) -> str:
    name, best = told
    body = _text("name", plot[0] - 6, middle + 4, name)
    body += _text("value", plot[1] + 8, middle + 4, best)
    body += _line("thin", at(bands.low90), middle, at(bands.high90), middle)
    if not bands.camps:
        body += _line("thick", at(bands.low50), middle, at(bands.high50), middle)
    for value, _, _ in bands.camps or ((bands.best, 0.0, 0.0),):
        x = at(value)
        body += f'<path class="diamond" d="M{x:g} {middle - 6:g}l6 6l-6 6l-6 -6z"/>'
    return f'<g class="estimate">{body}</g>'


def _dot(dot: Dot, x: float, y: _At, axis: Axis) -> str:
    if dot.low is None and dot.high is None:
        return ""
    low = y(axis.low if dot.low is None else dot.low)
    high = y(axis.high if dot.high is None else dot.high)
    title = f"<title>{_safe(dot.label)}</title>"
    if low == high:
        return f'<circle cx="{x:g}" cy="{low:g}" r="4">{title}</circle>'
    body = title + _line("whisker soft", x, low, x, high)
    for end, spot, sign in ((dot.low, low, 1), (dot.high, high, -1)):
        if end is None:
            body += (
                f'<path class="arrow soft" d="M{x - 4:g} {spot - 6 * sign:g}l4 {6 * sign}l4 {-6 * sign}"/>'
            )
        else:
            body += _circle(x, spot, 4)
    return f'<g class="claim">{body}</g>'


def _svg(kind: str, width: int, height: float, title: str, body: str) -> str:
    label = _safe(title)
    box = f'viewBox="0 0 {width} {height:g}" role="img"'
    return f'<svg class="plot {kind}" {box} aria-label="{label}">{body}</svg>'


def _line(kind: str, x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line class="{kind}" x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}"/>'


def _rect(kind: str, x: float, y: float, width: float, height: float) -> str:
    return f'<rect class="{kind}" x="{x:g}" y="{y:g}" width="{max(1.0, width):g}" height="{height:g}"/>'


def _circle(x: float, y: float, radius: float) -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}"/>'


def _arrow(x: float, y: float, sign: int) -> str:
    return f'<path class="arrow" d="M{x - 6 * sign:g} {y - 4:g}l{6 * sign} 4l{-6 * sign} 4"/>'


def _text(kind: str, x: float, y: float, text: str) -> str:
    return f'<text class="{kind}" x="{x:g}" y="{y:g}">{_safe(text)}</text>'


def _safe(text: str) -> str:
    return escape(one_line(text), quote=True)


def _column(texts: Sequence[str], most: int) -> int:
    return min(most, 12 + math.ceil(max(map(_pixels, texts), default=0)))


def _pixels(text: str) -> float:
    return sum(2 * _CHARACTER if unicodedata.east_asian_width(sign) in "WF" else _CHARACTER for sign in text)


def _cut(text: str, pixels: float) -> str:
    shown = one_line(text)
    if _pixels(shown) <= pixels:
        return shown
    while shown and _pixels(shown) > pixels - _CHARACTER:
        shown = shown[:-1]
    return shown.rstrip() + "…"
