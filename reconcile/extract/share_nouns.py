"""Bare numbers behind a word for a share ("доля достигала шестидесяти"): they are percent."""

from __future__ import annotations

from reconcile.extract.continued import value_of
from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight

_WHOLE = 100


def share_of(sight: Sight, reading: Reading) -> bool:
    """True for a bare number of up to a hundred behind a word for a share, in the same sentence."""
    return (value_of(reading) or _WHOLE + 1) <= _WHOLE and any(
        hit.value.measure.key == "share" and hit.end <= reading.start for hit in sight.own_cues
    )


def fraction(reading: Reading, before: str | None) -> bool:
    """True for a share in words ("two thirds of the passengers") behind a growth: it is no growth itself."""
    return before == "growth" and any(".share." in pattern for pattern in reading.patterns)
