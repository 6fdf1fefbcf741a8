"""What a second reader makes of judged documents: how far two careful readers agree, and how far the program does.

The second reader had the guide, the texts and the stretches that the first had marked, and saw neither the other's
readings nor the program. What both may call right is the measure of what can be asked of a program.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from tests.corpus.agreement import FIELDS, agrees
from tests.corpus.gold import HERE, folder, names
from tests.corpus.running import ledger
from tests.corpus.scoring import FULL, known, match

Record = dict[str, Any]
COLUMNS = (*FIELDS, "full")


class Compared(msgspec.Struct, frozen=True):
    """How many claims were compared, and for how many each field agreed."""

    claims: int
    right: dict[str, int]

    def share(self, column: str) -> float:
        """The share that agreed; 0.0 where nothing was compared."""
        return self.right[column] / self.claims if self.claims else 0.0


def second_readings(name: str) -> dict[str, Record]:
    """The second reader's records of a folder by the claim's id; none where only one has read it."""
    rows: dict[str, Record] = {}
    for path in sorted((HERE / name).glob("*.second.jsonl")):
        rows |= {row["id"]: row for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())}
    return rows


def compared(pairs: Iterable[tuple[Record, tuple[Record, ...]]]) -> Compared:
    """How often a reading agrees in a field with any of those beside it."""
    right: Counter[str] = Counter()
    claims = 0
    for said, readings in pairs:
        claims += 1
        good = {field for field in FIELDS if any(agrees(field, said, one) for one in readings)}
        right.update({*good, *(("full",) if good.issuperset(FULL) else ())})
    return Compared(claims, {column: right[column] for column in COLUMNS})


def rows() -> dict[str, Compared]:
    """The second reader by the first, and the program by the first and by either, over what both readers read."""
    people: list[tuple[Record, tuple[Record, ...]]] = []
    ours: list[tuple[Record, tuple[Record, ...]]] = []
    either: list[tuple[Record, tuple[Record, ...]]] = []
    for name in names():
        second = second_readings(name)
        if not second:
            continue
        documents = folder(name)
        found, _ = match(ledger(documents), documents.gold)
        for first in filter(known, documents.gold):
            if (other := second.get(first["id"])) is None:
                continue
            people.append((other, (first,)))
            if (claim := found.get(first["id"])) is not None:
                ours.append((claim, (first,)))
                either.append((claim, (first, {**first, "also_accepted": {}, **other})))
    return {
        "the second reader, by the first": compared(people),
        "the program, by the first": compared(ours),
        "the program, by either": compared(either),
    }


def section(told: Mapping[str, Compared]) -> str:
    """The part of docs/scores.md; empty where no document has a second reading."""
    if not any(one.claims for one in told.values()):
        return ""
    lines = [_HEAD, _row("", "claims", *COLUMNS), _row("---", *["---:"] * (len(COLUMNS) + 1))]
    lines += [
        _row(label, str(one.claims), *(f"{one.share(column):.2f}" for column in COLUMNS))
        for label, one in told.items()
    ]
    return "\n".join([*lines, "", ""])


_HEAD = """\
## Two readers

A second reader, who saw the texts of the last four documents of each folder of `opened_n` before these were opened, and
the marked stretches alone, filled in the same fields. How far
two people agree tells how far the figures above can go; of claims that the program found, and of known measures.
"""


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
