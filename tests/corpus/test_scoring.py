"""The scorer itself: what counts as right."""

from __future__ import annotations

from typing import Any

import pytest

from tests.corpus.agreement import agrees
from tests.corpus.scoring import bcubed, match, score

GOLD: dict[str, Any] = {
    "id": "g1", "file": "a.txt", "start": 10, "end": 20, "low": 300, "high": 300, "hedge": "exact",
    "unit": "person", "per": None, "measure": "killed", "status": None, "increment": "total",
    "place": "Kursk Oblast", "as_of": "2025-01", "claimant": "NIS (South Korea)", "via": ["Yonhap"],
    "stance": "asserts", "cluster": "killed",
}  # fmt: skip


def _said(**fields: Any) -> dict[str, Any]:
    return {**GOLD, "id": "c1", "source": "s-1", **fields}


def _ledger(*claims: dict[str, Any], **more: Any) -> dict[str, Any]:
    empty = {"sources": [{"id": "s-1", "file": "a.txt"}], "clusters": [], "findings": []}
    return {**empty, "claims": list(claims), **more}


@pytest.mark.parametrize(
    ("field", "said", "gold", "right"),
    [
        ("value", {"low": 300.9, "high": 300.9}, {}, True),
        ("value", {"low": 303, "high": 303}, {}, False),
        ("value", {"low": 300, "high": None}, {"high": None, "hedge": "at_least"}, True),
        ("value", {"low": 300, "high": 300}, {"high": None, "hedge": "at_least"}, False),
        ("value", {"low": 0, "high": 30}, {"low": None, "high": 30, "hedge": "at_most"}, True),
        ("value", {"low": 2000, "high": 9999}, {"low": 3000, "high": 9000, "hedge": "vague"}, True),
        ("value", {"low": 10, "high": 90}, {"low": 200, "high": 900, "hedge": "vague"}, False),
        ("value", {"low": 40, "high": 50}, {"low": 45, "high": 50, "hedge": "nearly"}, True),
        ("value", {"low": 310, "high": 310}, {"also_accepted": {"low": 310, "high": 310}}, True),
        ("measure", {"measure": "casualties"}, {}, False),
        ("measure", {"measure": "casualties"}, {"also_accepted": {"measure": "casualties"}}, True),
        ("measure", {"measure": "other:x"}, {"measure": "other:y"}, True),
        ("as_of", {"as_of": "2025-01-31"}, {}, True),
        ("as_of", {"as_of": "../2025-03-10"}, {}, False),
        ("as_of", {"as_of": None}, {"as_of": None}, True),
        ("claimant", {"claimant": "South Korea NIS"}, {}, True),
        ("claimant", {"claimant": "GUR (Ukraine)"}, {}, False),
        ("claimant", {"claimant": None}, {"claimant": "unattributed"}, True),
        ("via", {"via": []}, {}, False),
        ("via", {"via": ["Yonhap News Agency"]}, {}, True),
        ("place", {"place": "Kursk"}, {}, True),
        ("stance", {"stance": "denies"}, {}, False),
    ],
)
def test_fields(field: str, said: dict[str, Any], gold: dict[str, Any], right: bool) -> None:
    assert agrees(field, _said(**said), {**GOLD, **gold}) is right


def test_the_largest_overlap_wins_and_each_is_used_once() -> None:
    long = _said(id="c-long", start=8, end=20)
    short = _said(id="c-short", start=18, end=21)
    matches, predicted = match(_ledger(short, long), [GOLD])
    assert matches["g1"]["id"] == "c-long"
    assert predicted == 2


def test_shares() -> None:
    other = {**GOLD, "id": "g2", "start": 50, "end": 60, "measure": "other:llamas"}
    missed = {**GOLD, "id": "g3", "start": 70, "end": 80}
    made = score(_ledger(_said(), _said(id="c2", start=90, end=95)), [GOLD, other, missed], [])
    assert (made.gold, made.scored, made.predicted) == (3, 2, 2)
    assert made.shares["recall"] == 0.5
    assert made.shares["precision"] == 0.5
    assert made.shares["value"] == made.shares["span"] == 1.0
    assert made.shares["full"] == 0.5


def test_nothing_told_scores_nothing() -> None:
    assert set(score(_ledger(), [GOLD], []).shares.values()) == {0.0}


def test_bcubed() -> None:
    gold = {"a": "1", "b": "1", "c": "2"}
    assert bcubed(gold, gold) == (1.0, 1.0, 1.0)
    precision, recall, both = bcubed(dict.fromkeys("abc", "x"), gold)
    assert precision == pytest.approx(5 / 9)
    assert recall == 1.0
    assert both == pytest.approx(2 * precision / (precision + 1))
    assert bcubed({}, gold) == (0.0, 0.0, 0.0)


def test_findings_need_two_claims_in_common_and_slips_one() -> None:
    two = {**GOLD, "id": "g2", "start": 50, "end": 60}
    relations = [{"kind": kind, "claims": ["g1", "g2"]} for kind in ("contradiction", "suspect")]
    claims = (_said(), _said(id="c2", start=50, end=60))
    one = [{"kind": "contradiction", "claims": ["c1"]}, {"kind": "suspect", "claims": ["c1"]}]
    made = score(_ledger(*claims, findings=one), [GOLD, two], relations)
    assert made.findings["contradiction"] == {"gold": 1, "found": 0, "told": 1, "in_gold": 0}
    assert made.findings["suspect"] == {"gold": 1, "found": 1, "told": 1, "in_gold": 1}
    both = [{"kind": "contradiction", "claims": ["c2", "c1"]}]
    assert (
        score(_ledger(*claims, findings=both), [GOLD, two], relations).findings["contradiction"]["found"] == 1
    )
