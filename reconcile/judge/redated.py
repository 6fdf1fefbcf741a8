"""When a figure holds that its speaker dates better elsewhere: undated, or only to the month."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from reconcile.judge.dates import Window

if TYPE_CHECKING:
    from reconcile.judge.view import Said

_MONTH = 31


def better_dates(said: Iterable[Said]) -> dict[str, Window]:
    """By id, the windows of claims whose speaker gives the same figure with a (better) date elsewhere.

    An undated claim takes the first of them. One dated to a month takes a single day in it: "in October
    1,500" is the 1,500 of 18 October, so that 10,000 by the end of the month may have grown from it.
    """
    ordered = sorted(said, key=lambda one: one.id)
    dates: dict[tuple[str, str, float], list[Window]] = defaultdict(list)
    for one in ordered:
        if one.window is not None and one.claim.claimant:
            dates[one.cluster, one.claim.claimant, one.figure].append(one.window)
    found: dict[str, Window] = {}
    for one in ordered:
        known = dates.get((one.cluster, one.claim.claimant or "", one.figure), [])
        if one.window is None:
            known = known if one.claim.as_of is None else []
        else:
            known = [window for window in known if _within(window, one.window)]
        if known:
            found[one.id] = min(known)
    return found


def _within(day: Window, month: Window) -> bool:
    """True for a single day in a stretch of more days, no more than a month's."""
    wider = 1 < month.last - month.first + 1 <= _MONTH
    return wider and day.first == day.last and month.first <= day.first <= month.last
