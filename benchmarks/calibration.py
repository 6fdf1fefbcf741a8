"""How well the bands hold: worlds with planted truth, by kind and by number of witnesses.

``python -m benchmarks.calibration [WORLDS]`` prints the tables, of so many worlds of each kind; with
``--write`` they go to docs/calibration.md and docs/calibration.svg as well. The model was tuned on seeds under 200;
the seeds here begin at 2000. The loose variant (Student noise with three degrees of freedom, twice
the slack, more wild claims) was never tuned on.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks import plot
from benchmarks.baselines import BASELINES
from benchmarks.oracle import missed, read
from benchmarks.page import line, page, table
from benchmarks.readers import READERS
from benchmarks.scores import Row, covered, error, interval_score
from benchmarks.worlds import KINDS, Planted, world
from reconcile.estimate import METHODS, OLDER, estimate_records
from reconcile.policy import EstimatePolicy, Policy

DOCS = Path(__file__).resolve().parents[1] / "docs"
FIRST_SEED, WORLDS = 2000, 10
WITNESSES = ((1, 1), (2, 2), (3, 4), (5, 7), (8, 10))
FALSE = (0.02, 0.03, 0.05)
_READ, _CLUSTERS = 3, 20
"""So many worlds of each kind, and clusters of each, are put before the readers who know more."""
WORKERS = 2
"""So many processes; each works in threads of its own as well."""
Scores = NDArray[np.float64]
"""A row a cluster: in the 50 % band, in the 90 % band, interval score, error, conflict told, conflict
planted (-1: open), witnesses, how likely a conflict was held (``apart``)."""
Job = tuple[str, int, bool, int | None]
System = Callable[[Sequence[Planted]], list[Row]]


def ours(method: str) -> System:
    """Our estimates by a method, for the clusters of one world."""

    def run(planted: Sequence[Planted]) -> list[Row]:
        policy = Policy(estimate=EstimatePolicy(method=method))
        return list(estimate_records([each.record for each in planted], policy))

    return run


def baseline(name: str) -> System:
    """A baseline, for the clusters of one world."""
    return lambda planted: BASELINES[name]([each.record for each in planted])


def systems() -> dict[str, System]:
    """What is compared, ours first."""
    names = [*(f"{name}@{version}" for name, version in METHODS.items()), *OLDER[:1]]
    found = {name: ours(name) for name in names}
    return found | {name: baseline(name) for name in BASELINES}


def score(planted: Sequence[Planted], rows: Sequence[Row]) -> Scores:
    """The scores of the clusters that got an estimate."""
    out = []
    for each, row in zip(planted, rows, strict=True):
        if row["best"] is None:
            continue
        wanted = -1.0 if each.conflict is None else float(each.conflict)
        bands = (float(covered(each.truth, row, 50)), float(covered(each.truth, row, 90)))
        told = (
            float(row.get("conflict", False)),
            wanted,
            float(each.witnesses),
            float(row.get("apart", 0.0)),
        )
        out.append((*bands, interval_score(each.truth, row), error(each.truth, row), *told))
    return np.array(out, dtype=float).reshape(-1, 8)


def _one_world(job: Job) -> tuple[str, dict[str, Scores]]:
    kind, seed, loose, clusters = job
    planted = world(kind, seed, loose=loose, clusters=clusters)
    main = next(iter(systems()))
    chosen = systems() if clusters is None and not loose else {main: systems()[main]}
    return kind, {name: score(planted, run(planted)) for name, run in chosen.items()}


def measure(
    *, loose: bool = False, clusters: int | None = None, worlds: int = WORLDS, first: int = FIRST_SEED
) -> dict[str, dict[str, Scores]]:
    """The scores by system and kind of world."""
    jobs = [(kind, seed, loose, clusters) for kind in KINDS for seed in range(first, first + worlds)]
    return _gathered(_one_world, jobs)


def _gathered(
    work: Callable[[Any], tuple[str, dict[str, Scores]]], jobs: Sequence[Any]
) -> dict[str, dict[str, Scores]]:
    """The scores of many worlds by system and kind."""
    parts: dict[str, dict[str, list[Scores]]] = {}
    with ProcessPoolExecutor(WORKERS) as pool:
        for kind, found in pool.map(work, jobs):
            for name, scores in found.items():
                parts.setdefault(name, {}).setdefault(kind, []).append(scores)
    return {
        name: {kind: np.concatenate(each) for kind, each in kinds.items()} for name, kinds in parts.items()
    }


def _read(job: tuple[str, int]) -> tuple[str, dict[str, Scores]]:
    kind, seed = job
    planted = world(kind, seed)
    main, run = next(iter(systems().items()))
    both = [(each, row) for each, row in zip(planted, run(planted), strict=True) if row["best"]][:_CLUSTERS]
    chosen = [each for each, _ in both]
    out = {main: score(chosen, [row for _, row in both])}
    for name, knows in READERS.items():
        found = [read(each, knows) for each in chosen]
        rows = [one.row | {"conflict": one.odds > 0, "apart": one.odds} for one in found]
        out[name] = score(chosen, rows)
    return kind, out


def readers() -> dict[str, dict[str, Scores]]:
    """The scores of ours and of the readers who know the generator, on the same clusters, by kind of world."""
    jobs = [(kind, seed) for kind in KINDS for seed in range(FIRST_SEED, FIRST_SEED + _READ)]
    return _gathered(_read, jobs)


def conflicts(found: dict[str, dict[str, Scores]]) -> list[list[str]]:
    """Missed conflicts at the same shares of false ones: ours, and the readers who know the generator."""
    out = []
    for name, kinds in found.items():
        scores = every(kinds)
        told = [(each[7], None if each[5] < 0 else bool(each[5])) for each in scores.tolist()]
        out.append([name, *(f"{100 * missed(told, false):.1f} %" for false in FALSE)])
    return out


def every(kinds: dict[str, Scores]) -> Scores:
    """All kinds together."""
    return np.concatenate(list(kinds.values()))


def main(arguments: Sequence[str]) -> None:
    """Measures, prints, and with ``--write`` writes the page and its plot."""
    worlds = next((int(word) for word in arguments if word.isdigit()), WORLDS)
    found = measure(worlds=worlds)
    name = next(iter(found))
    mine = found[name]
    few, alone = measure(clusters=3, worlds=3 * worlds)[name], measure(clusters=1, worlds=5 * worlds)[name]
    loose = measure(loose=True, worlds=worlds)[name]
    known = readers()
    variants = [
        line("as above", every(mine)),
        line("three clusters to a dossier", every(few)),
        line("one cluster to a dossier", every(alone)),
        line("heavier tails, looser hedges", every(loose)),
    ]
    sections = {
        "systems": table([_compared(each, every(kinds)) for each, kinds in found.items()], "system"),
        "kinds": table([line(kind, scores) for kind, scores in mine.items()], "kind of world"),
        "witnesses": table(_by_witnesses(every(mine)), "witnesses"),
        "variants": table(variants, "variant"),
        "loose": table([line(kind, scores) for kind, scores in loose.items()], "kind of world, loose"),
        "reach": table([line(each, every(kinds)) for each, kinds in known.items()], "reader"),
        "kinds_reach": table(
            _reached(known),
            "kind of world",
            [*_columns(known, "interval score"), *_columns(known, "median error")],
        ),
        "conflicts": table(
            conflicts(known), "reader", [f"missed at {100 * false:.0f} % false" for false in FALSE]
        ),
    }
    for text in sections.values():
        print(text, end="\n\n")
    if "--write" in arguments:
        (DOCS / "calibration.md").write_text(page(name, worlds, sections), encoding="utf-8")
        (DOCS / "calibration.svg").write_text(plot.svg(_marks(mine, loose)), encoding="utf-8")


def _compared(name: str, scores: Scores) -> list[str]:
    """The figures of a system; only the posterior tells conflicts."""
    cells = line(name, scores)
    return cells if name.startswith("posterior") else [*cells[:-2], "", ""]


def _by_witnesses(scores: Scores) -> list[list[str]]:
    out = []
    for low, high in WITNESSES:
        here = scores[(scores[:, 6] >= low) & (scores[:, 6] <= high)]
        out.append(line(str(low) if low == high else f"{low} to {high}", here))
    return out


_SHORT = ("ours", "knows all sources", "knows grades")


def _columns(known: dict[str, dict[str, Scores]], what: str) -> list[str]:
    return [f"{what}: {name}" for name, _ in zip(_SHORT, known, strict=True)]


def _reached(known: dict[str, dict[str, Scores]]) -> list[list[str]]:
    """Interval scores and median errors by kind of world, a column a reader."""
    out = []
    for kind in KINDS:
        here = [kinds[kind] for kinds in known.values()]
        cells = [f"{each[:, 2].mean():.3f}" for each in here] + [
            f"{np.median(each[:, 3]):.3f}" for each in here
        ]
        out.append([kind, *cells])
    return out


def _marks(mine: dict[str, Scores], loose: dict[str, Scores]) -> list[tuple[str, float, float]]:
    marks = [(kind, float(each[:, 0].mean()), float(each[:, 1].mean())) for kind, each in mine.items()]
    both = (("all kinds", every(mine)), ("all kinds, loose", every(loose)))
    return marks + [(label, float(each[:, 0].mean()), float(each[:, 1].mean())) for label, each in both]


if __name__ == "__main__":
    main(sys.argv[1:])
