"""Denials: whether somebody denies a figure that somebody else asserts."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from reconcile.estimate.evidence import Case, Item
from reconcile.estimate.folding import Voice, fold_name


def denied(case: Case, heard: Sequence[Voice]) -> bool:
    """True where somebody denies a figure that somebody else asserts."""
    for voice in heard:
        for item in voice.items:
            if any(_speaks_of(denial, item) for denial in case.denied):
                return True
    return False


def _speaks_of(denial: Item, item: Item) -> bool:
    if denial.stance != "denies" or fold_name(denial.claimant) == fold_name(item.claimant):
        return False
    ends = (denial.low, denial.high, item.low, item.high)
    low, high, from_, to = (value if value is not None else math.nan for value in ends)
    return bool(np.isclose([low, high], [from_, to], atol=0.05, equal_nan=True).all())
