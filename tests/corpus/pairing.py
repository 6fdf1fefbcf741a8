"""The corpus of short pairs: what ``compare`` says of each, against its label.

``pairs`` is what the program is developed with, ``opened_pairs`` was judged only until it was opened,
``judged_pairs`` is only scored. A label is told
of the pair in either order: ``agree`` is found where one text follows from the other, ``contradict``
where one rejects the other, all else where neither does. In ``wiki`` (evidence and a sentence about
it) and ``turn`` and ``figures`` (pairs whose label turns on a number) the second text is judged by the first, in that
order alone.
"""

from __future__ import annotations

import json
import math
import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from reconcile.model import Source
from reconcile.pipeline import compare
from reconcile.policy import Policy

HERE = Path(__file__).parent
SETS = {"dev": "pairs", "opened": "opened_pairs", "judged": "judged_pairs"}
FLOORS = HERE / "pairs.toml"
FLOORED = ("accuracy", "precision", "recall")
EXPECTED = {"agree": "entails", "contradict": "contradicts"}
_ONE_WAY = frozenset({"wiki", "turn", "figures"})
Record = dict[str, Any]


class PairScores(msgspec.Struct, frozen=True):
    """Shares between 0 and 1 over the pairs of one file.

    ``precision`` and ``recall`` are those of contradictions.
    """

    pairs: int
    right: int
    told: int
    contradictions: int
    hit: int

    @property
    def accuracy(self) -> float:
        """The share of pairs that are told as labelled."""
        return self.right / self.pairs if self.pairs else 0.0

    @property
    def precision(self) -> float:
        """Of the contradictions told, the share that are labelled so."""
        return self.hit / self.told if self.told else 1.0

    @property
    def recall(self) -> float:
        """Of the contradictions labelled, the share that are told."""
        return self.hit / self.contradictions if self.contradictions else 1.0


def files(kind: str) -> list[str]:
    """The files of a set by name: languages, ``cross`` (two languages) and ``wiki``."""
    return sorted(path.stem for path in (HERE / SETS[kind]).glob("*.jsonl"))


def rows(kind: str, name: str) -> list[Record]:
    """The pairs of one file."""
    text = (HERE / SETS[kind] / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def verdict(row: Record, *, one_way: bool) -> str:
    """``entails``, ``contradicts`` or ``neutral`` of a pair."""
    a, b = (_source(row, side) for side in ("a", "b"))
    told = [compare(a, b, Policy())[0]]
    if not one_way:
        told.append(compare(b, a, Policy())[0])
    return next((relation for relation in ("contradicts", "entails") if relation in told), "neutral")


def _source(row: Record, side: str) -> Source:
    text = row[side]
    published = date.fromisoformat(text["date"]) if text["date"] else None
    return Source(id=side, sha256="", text=text["text"], published=published)


@cache
def pair_scores(kind: str, name: str) -> PairScores:
    """The scores of one file."""
    told = [
        (verdict(row, one_way=name in _ONE_WAY), EXPECTED.get(row["label"], "neutral"))
        for row in rows(kind, name)
    ]
    return PairScores(
        pairs=len(told),
        right=sum(said == wanted for said, wanted in told),
        told=sum(said == "contradicts" for said, _ in told),
        contradictions=sum(wanted == "contradicts" for _, wanted in told),
        hit=sum(said == wanted == "contradicts" for said, wanted in told),
    )


def summed(scores: list[PairScores]) -> PairScores:
    """The scores of several files together."""
    fields = ("pairs", "right", "told", "contradictions", "hit")
    return PairScores(*(sum(getattr(one, field) for one in scores) for field in fields))


def measured_pairs() -> dict[str, dict[str, PairScores]]:
    """Set to file to scores."""
    return {kind: {name: pair_scores(kind, name) for name in files(kind)} for kind in SETS}


def pair_floors() -> dict[str, dict[str, dict[str, float]]]:
    """Set to file to score to its floor."""
    found: dict[str, dict[str, dict[str, float]]] = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    return found


def raised_pairs(measured: dict[str, dict[str, PairScores]]) -> str:
    """The floors' file with every floor at what is reached now, rounded down; none goes down."""
    old = pair_floors()
    lines = [line for line in FLOORS.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    for kind, scores in measured.items():
        for name, one in scores.items():
            lines += ["", f"[{kind}.{name}]"]
            for key in FLOORED:
                reached = math.floor(getattr(one, key) * 100) / 100
                lines.append(f"{key} = {max(reached, old.get(kind, {}).get(name, {}).get(key, 0.0)):.2f}")
    return "\n".join(lines) + "\n"


def pairs_page(measured: dict[str, dict[str, PairScores]]) -> str:
    """The section of docs/scores.md about short pairs."""
    lines = [_HEAD]
    for kind, scores in measured.items():
        lines += ["", f"### {kind}", "", _row("", *scores, "all"), _row("---", *["---:"] * (len(scores) + 1))]
        every = [*scores.values(), summed(list(scores.values()))]
        lines.append(_row("pairs", *(str(one.pairs) for one in every)))
        for label, key in (
            ("accuracy", "accuracy"),
            ("contradictions right of those told", "precision"),
            ("contradictions told of those there are", "recall"),
        ):
            lines.append(_row(label, *(f"{getattr(one, key):.2f}" for one in every)))
    return "\n".join(lines) + "\n"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


_HEAD = """\
## Short pairs

What `reconcile compare` says of pairs of sentences of our own ([dev](../tests/corpus/pairs),
[opened](../tests/corpus/opened_pairs), which was judged only until it was opened, and
[judged](../tests/corpus/judged_pairs)), written before it was run on them. `cross` has a language on
each side, `wiki` evidence and a sentence about it, in English, where counts of any noun line up. How a
label is read: [pairing.py](../tests/corpus/pairing.py).
"""
