"""From posteriors to estimates: best value, bands, status."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reconcile.estimate.evidence import Case
from reconcile.estimate.folding import Voice, voices
from reconcile.estimate.final import conclude
from reconcile.estimate.world import world
from reconcile.model import Estimate, LeftOut, Witness
from reconcile.policy import Policy

NAME = "posterior"
VERSION = "1"
MASSES = (0.05, 0.25, 0.5, 0.75, 0.95)

Ready = tuple[Case, tuple[Voice, ...], tuple[LeftOut, ...]]


def ready(cases: Sequence[tuple[Case, Sequence[Witness]]]) -> list[Ready]:
    """Cases with their independent voices."""
    return [(case, *voices(case.items, witnesses, case.day)) for case, witnesses in cases]


def posterior(cases: Sequence[Ready], policy: Policy) -> list[Estimate]:
    """The estimates of a dossier, in the order of its cases."""
    spoken = [number for number, (_, heard, _) in enumerate(cases) if heard]
    found: list[Estimate] = [_silent(case, left_out) for case, _, left_out in cases]
    if not spoken:
        return found
    dossier = world([(cases[number][0], cases[number][1]) for number in spoken], policy.tolerance)
    final = conclude(dossier)
    solved, parts = final.found, final.splits
    bands = np.exp(np.clip(solved.quantiles(MASSES), -700, 700))
    for row, number in enumerate(spoken):
        case, heard, left_out = cases[number]
        low90, low50, best, high50, high90 = (float(value) for value in bands[row])
        found[number] = Estimate(
            cluster=case.id,
            method=f"{NAME}@{VERSION}",
            status="ok" if len(heard) > 1 else "insufficient",
            voices=len(heard),
            best=best, low50=low50, high50=high50, low90=low90, high90=high90,
            unit=case.unit,
            as_of=case.as_of,
            conflict=row in parts and parts[row].conflict > 0.9,confidence=str(parts[row].conflict) if row in parts else "0",
            used=tuple(item.id for voice in heard for item in voice.items),
            left_out=case.left_out + left_out,
        )  # fmt: skip
    return found


def _silent(case: Case, left_out: tuple[LeftOut, ...]) -> Estimate:
    return Estimate(
        cluster=case.id, method=f"{NAME}@{VERSION}", status="insufficient", voices=0, unit=case.unit,
        as_of=case.as_of, why="no claim gives a usable number", left_out=case.left_out + left_out,
    )  # fmt: skip
