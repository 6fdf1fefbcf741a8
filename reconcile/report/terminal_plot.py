"""Plots in text: a band, a forest plot, a plot over time. Plain strings, one character a cell."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import msgspec
from rich.cells import cell_len, set_cell_size

from reconcile.model import Claim, Estimate
from reconcile.report import numbers
from reconcile.report.axis import Axis, DayAxis

_SIDE = math.log(4.0)
"""The small picture of a band runs from a quarter to four times the best value."""


class Signs(msgspec.Struct, frozen=True):
    """The characters of a plot."""

    thin: str
    thick: str
    best: str
    left: str
    right: str
    point: str
    side: str
    shade: str
    corner: str
    rule: str


UNICODE = Signs("─", "━", "●", "‹", "›", "◆", "│", "░", "└", "─")
ASCII = Signs("-", "=", "o", "<", ">", "*", "|", ":", "+", "-")


def fit(text: str, cells: int) -> str:
    """The text in exactly so many cells: cut with an ellipsis, or filled with blanks."""
    if cell_len(text) > cells:
        text = set_cell_size(text, max(0, cells - 1)).rstrip() + "…"
    return set_cell_size(text, cells)


def small_band(estimate: Estimate | None, cells: int, signs: Signs) -> str:
    """The bands around the best value on a logarithmic scale that all questions share."""
    if estimate is None or not estimate.best or estimate.best < 0 or estimate.low90 is None:
        return " " * cells
    ends = [estimate.low90, estimate.low50, estimate.best, estimate.high50, estimate.high90]
    places = [_relative(end, estimate.best) for end in ends]
    row = [" "] * cells
    spots = [min(cells - 1, max(0, round((place + 1) / 2 * (cells - 1)))) for place in places]
    _fill(row, spots[0], spots[4], signs.thin)
    camps = numbers.sides(estimate)
    if not camps:
        _fill(row, spots[1], spots[3], signs.thick)
    if places[0] < -1:
        row[0] = signs.left
    if places[4] > 1:
        row[-1] = signs.right
    for value in [camp.best for camp in camps] or [estimate.best]:
        place = _relative(value, estimate.best)
        row[min(cells - 1, max(0, round((place + 1) / 2 * (cells - 1))))] = signs.best
    return "".join(row)


def bar(claim: Claim, axis: Axis, cells: int, signs: Signs) -> str:
    """One claim on an axis: a point, a line between its ends, an arrow where it is open."""
    low, high = claim.quantity.interval.low, claim.quantity.interval.high
    row = [" "] * cells
    start = 0 if low is None else _spot(axis, float(low), cells)
    end = cells - 1 if high is None else _spot(axis, float(high), cells)
    _fill(row, start, end, signs.thin)
    row[start] = signs.left if low is None else signs.best
    row[end] = signs.right if high is None else signs.best
    if claim.stance == "denies":
        row[start] = row[end] = "×" if signs is UNICODE else "x"
    return "".join(row)


def estimate_bar(estimate: Estimate, axis: Axis, cells: int, signs: Signs) -> str:
    """The estimate on the same axis: thin for 90 %, thick for 50 %, a diamond for the best value."""
    ends = (estimate.low90, estimate.low50, estimate.best, estimate.high50, estimate.high90)
    row = [" "] * cells
    spots = [_spot(axis, end, cells) for end in ends if end is not None]
    if len(spots) == len(ends):
        _fill(row, spots[0], spots[4], signs.thin)
        _fill(row, spots[1], spots[3], signs.thick)
        row[spots[2]] = signs.point
    return "".join(row)


def axis_lines(axis: Axis, cells: int, labels: Sequence[tuple[float, str]], signs: Signs) -> tuple[str, str]:
    """The rule under a plot with its ticks, and the numbers under the rule."""
    rule = [signs.rule] * cells
    numbers = [" "] * cells
    free = 0
    for tick, label in labels:
        spot = _spot(axis, tick, cells)
        start = min(max(0, spot - len(label) // 2), cells - cell_len(label))
        if start >= free and cell_len(label) == len(label):
            rule[spot] = signs.side
            numbers[start : start + len(label)] = label
            free = start + len(label) + 1
        elif start >= free:
            rule[spot] = signs.side
            wide = list(label) + [""] * (cell_len(label) - len(label))
            numbers[start : start + len(wide)] = wide
            free = start + len(wide) + 1
    return "".join(rule), "".join(numbers)


Dot = tuple[date, float]
Slice = tuple[date, float, float]


def over_time(
    dots: Sequence[Dot],
    slices: Sequence[Slice],
    axes: tuple[DayAxis, Axis],
    size: tuple[int, int],
    signs: Signs,
) -> list[str]:
    """Claims as points over the estimate's band: rows from the highest value down.

    Args:
        dots: a claim's day and value.
        slices: the 90 % band at a day.
        axes: of days and of values.
        size: cells wide and rows high.
        signs: what to draw with.
    """
    width, height = size
    days, axis = axes
    grid = [[" "] * width for _ in range(height)]
    for day, low, high in _between(slices, days, width):
        top, bottom = _row(axis, high, height), _row(axis, low, height)
        for row in range(top, bottom + 1):
            grid[row][day] = signs.shade
    for when, value in dots:
        column = min(width - 1, round(days.at(when) * (width - 1)))
        grid[_row(axis, value, height)][column] = signs.best
    return ["".join(row) for row in grid]


def _between(slices: Sequence[Slice], days: DayAxis, width: int) -> list[tuple[int, float, float]]:
    """The band in each column between the first and the last date that has one."""
    known = [(round(days.at(day) * (width - 1)), low, high) for day, low, high in slices]
    found = []
    for (left, low_a, high_a), (right, low_b, high_b) in pairwise(known):
        for column in range(left, right + 1):
            share = 0.0 if right == left else (column - left) / (right - left)
            found.append((column, low_a + (low_b - low_a) * share, high_a + (high_b - high_a) * share))
    return found or known


def _row(axis: Axis, value: float, height: int) -> int:
    return height - 1 - round(axis.at(value) * (height - 1))


def _spot(axis: Axis, value: float, cells: int) -> int:
    return round(axis.at(value) * (cells - 1))


def _relative(end: float | None, best: float) -> float:
    if end is None or end <= 0:
        return -2.0
    return math.log(end / best) / _SIDE


def _fill(row: list[str], start: int, end: int, sign: str) -> None:
    for spot in range(start, end + 1):
        row[spot] = sign
