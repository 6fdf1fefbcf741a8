"""How long before its publication a document's days lie: news of these days, or a page on what is long past."""

from __future__ import annotations

from datetime import date

from reconcile.model import Period

_RECENT_DAYS, _OLD_DAYS, _LONG_DAYS = 14, 45, 60


def recent(day: date, published: date | None) -> bool:
    """True for a day on which the news of a page may have happened."""
    return published is not None and 0 <= (published - day).days <= _RECENT_DAYS


def long_past(day: date, published: date | None) -> bool:
    """True for a day of which a page tells long after."""
    return published is not None and (published - day).days > _LONG_DAYS


def written_down_then(spoken: Period, published: date) -> bool:
    """True for words so much older than the page that their "last August" is reckoned from when they were said."""
    return spoken.first_precision != "year" and (published - spoken.anchor).days >= _OLD_DAYS
