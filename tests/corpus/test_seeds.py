"""The seed documents beside this checkout, end to end; skipped where they are not there."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.corpus.gold import Folder, load
from tests.corpus.running import ledger
from tests.corpus.scoring import Scores, score

SHARED = Path(__file__).resolve().parents[3] / "shared"
PUBLISHED = {
    "000": "2024-11-15",
    "001": "2025-01-20",
    "002": "2025-01-15",
    "003": "2025-02-11",
    "004": "2025-07-10",
}
ANNOTATED = ("000", "001", "004")
FLOORS = {
    "recall": 0.90, "precision": 0.85, "value": 0.95, "unit": 0.95, "measure": 0.90, "cluster_f1": 0.80,
}  # fmt: skip
QUESTIONS = {
    ("troops", "dispatched"), ("troops", "planned"), ("killed", None), ("wounded", None),
    ("casualties", None), ("munitions", "dispatched"), ("salary", None), ("revenue", None),
}  # fmt: skip

pytestmark = pytest.mark.skipif(
    not (SHARED / "seeds").is_dir(), reason="the seed documents are not beside this checkout"
)


def _documents(keys: Iterable[str]) -> Folder:
    texts = sorted((SHARED / "seeds").glob("*.txt"))
    metas = {text.name: {"published": PUBLISHED[text.name[:3]]} for text in texts}
    found = load(SHARED / "seeds", "seeds", metas)
    chosen = tuple(keys)
    return Folder("seeds", tuple(item for item in found.sources if (item.file or "")[:3] in chosen), (), ())


@cache
def _all() -> dict[str, Any]:
    return ledger(_documents(PUBLISHED))


@cache
def _scores() -> Scores:
    import json

    rows = []
    for path in sorted((SHARED / "gold").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            rows.append({**json.loads(line), "file": path.name.removesuffix(".jsonl")})
    relations = json.loads((SHARED / "gold" / "relations.json").read_text(encoding="utf-8"))
    made = ledger(_documents(ANNOTATED))
    return score(made, rows, relations, lambda row: row["kind"] == "core")


@pytest.mark.parametrize("field", FLOORS)
def test_floors(field: str) -> None:
    assert _scores().shares[field] >= FLOORS[field]


def test_the_questions_are_asked() -> None:
    asked = {(row["question"]["measure"], row["question"]["status"]) for row in _all()["clusters"]}
    loose = {measure for measure, _ in asked}
    assert not [pair for pair in QUESTIONS if pair not in asked and (pair[1] or pair[0] not in loose)]


def _clashes(*values: float) -> list[dict[str, Any]]:
    claims = {row["id"]: row for row in _all()["claims"]}
    found = []
    for row in _all()["findings"]:
        lows = {claims[key]["low"] or claims[key]["high"] for key in row["claims"]}
        if row["kind"] == "contradiction" and set(values) <= lows:
            found.append(row)
    return found


@pytest.mark.parametrize("values", [(8_000_000, 3_000_000), (300, 1000)])
def test_contradictions_are_found_and_explained(values: tuple[float, float]) -> None:
    found = _clashes(*values)
    assert found
    assert all(row["why"] and row["why_ja"] for row in found)


def test_growth_is_no_contradiction() -> None:
    claims = {row["id"]: row for row in _all()["claims"]}
    dated = {
        frozenset(row["claims"])
        for row in _all()["findings"]
        if row["kind"] == "contradiction"
        and {claims[key]["measure"] for key in row["claims"]} == {"troops"}
        and {claims[key]["status"] for key in row["claims"]} == {"dispatched"}
    }
    growing = [pair for pair in dated if {claims[key]["low"] for key in pair} == {1500, 11000}]
    assert not growing


def test_every_quote_stands_where_it_says() -> None:
    texts = {item.id: item.text for item in _documents(PUBLISHED).sources}
    claims = _all()["claims"]
    assert len(claims) > 40
    assert all(texts[row["source"]][row["start"] : row["end"]] == row["quote"] for row in claims)
