"""The table of scores, and the floors under it."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping

from tests.corpus.gold import HERE, SETS, names
from tests.corpus.running import scores
from tests.corpus.scoring import KINDS, Scores, pooled

FLOORS = HERE / "floors.toml"
COLUMNS = (
    "recall", "precision", "value", "hedge", "unit", "per", "measure", "status", "increment", "place",
    "as_of", "claimant", "via", "stance", "full", "cluster_f1",
)  # fmt: skip
"""The scores that have floors."""


def floors() -> dict[str, dict[str, float]]:
    """Folder to score to its floor."""
    text = FLOORS.read_text(encoding="utf-8") if FLOORS.exists() else ""
    return {f"{kind}/{lang}": row for kind, rows in tomllib.loads(text).items() for lang, row in rows.items()}


def raised(measured: Mapping[str, Scores]) -> str:
    """The floors' file with every floor at what is reached now, rounded down; none goes down."""
    old = floors()
    lines = [
        "# What each score on the annotated documents must reach. Written by `nox -s scores`, which only",
        "# raises them: a lower figure needs a reason and a hand.",
    ]
    for name, one in measured.items():
        lines += ["", "[{}.{}]".format(*name.split("/"))]
        for column in COLUMNS:
            reached = math.floor(one.shares[column] * 100) / 100
            lines.append(f"{column} = {max(reached, old.get(name, {}).get(column, 0.0)):.2f}")
    return "\n".join(lines) + "\n"


def page(measured: Mapping[str, Scores]) -> str:
    """docs/scores.md."""
    there = [kind for kind in SETS if any(name.startswith(f"{kind}/") for name in measured)]
    return "\n".join([_HEAD, *(_set(kind, measured) for kind in there)]) + "\n"


_HEAD = """\
# Scores on the annotated documents

Written by `nox -s scores`; do not edit. The documents are invented for testing
([tests/corpus](../tests/corpus)); `dev` is what the program was developed with,
`opened`, `opened_k`, `opened_m` and `opened_n` were judged only until November 2026 and are developed with since,
`opened_p` are short stories by people who never saw the program, annotated before it was run on them, `judged`
was never looked at, only scored. Fields are scored on the claims that were found and whose measure is a known one. `full` is
the share of all such claims found with value, hedge, unit, rate, measure, claimant and date all right;
`cluster_f1` is B-cubed. How each is reckoned: [scoring.py](../tests/corpus/scoring.py).
Findings are counted as found of those in the gold, and told (of which right: in the gold, or argued in
an `argued.json` beside it); only documents whose relations are annotated count. Names of clusters hold
for the first four documents of a folder together, for each later one by itself; in `opened_k`, `opened_m`,
`opened_n`, `opened_p` and `judged` for all documents of a folder.
"""


def _set(kind: str, measured: Mapping[str, Scores]) -> str:
    mine = {name.split("/")[1]: one for name, one in measured.items() if name.startswith(f"{kind}/")}
    lines = [f"## {kind}", "", _row("", *mine, "all"), _row("---", *["---:"] * (len(mine) + 1))]
    lines.append(
        _row("claims", *(str(one.gold) for one in mine.values()), str(sum(o.gold for o in mine.values())))
    )
    together = pooled(list(mine.values()))
    lines += [
        _row(column, *(f"{one.shares[column]:.2f}" for one in mine.values()), f"{together[column]:.2f}")
        for column in (*COLUMNS, "span", "recall_all")
    ]
    for finding in KINDS:
        cells = [one.findings[finding] for one in mine.values()]
        summed = {key: sum(cell[key] for cell in cells) for key in cells[0]}
        lines.append(_row(finding, *map(_counts, [*cells, summed])))
    return "\n".join([*lines, ""])


def _counts(cell: Mapping[str, int]) -> str:
    return f"{cell['found']}/{cell['gold']}, {cell['told']} ({cell['in_gold']})"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def measure() -> dict[str, Scores]:
    """The scores of every folder."""
    return {name: scores(name) for name in names()}
