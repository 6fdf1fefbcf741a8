"""In which facet two questions differ: only in one that both of them say."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from reconcile.cluster import cluster
from reconcile.judge.lookalike import alike, differs
from reconcile.judge.view import View
from reconcile.model import Cluster, Question
from reconcile.policy import Policy
from tests.judge.cases import claim

ASKED = Question(measure="troops", unit="person", status="present", increment="total", place="Russia")


def asked(label: str = "troops", **told: Any) -> Cluster:
    question = msgspec.structs.replace(ASKED, **told)
    return Cluster(id=f"c-{label}", question=question, label=label, label_ja=label, claims=(), witnesses=())


@pytest.mark.parametrize("unsaid", [{}, {"place": None}, {"status": None}, {"subject": "DPRK troops"}])
def test_nothing_that_both_say_differs(unsaid: dict[str, Any]) -> None:
    assert differs(asked(), asked("other", **unsaid)) is None
    assert differs(asked("other", **unsaid), asked()) is None


@pytest.mark.parametrize(
    ("facet", "told"),
    [
        ("place", {"place": "Kursk Oblast"}),
        ("status", {"status": "planned"}),
        ("increment", {"increment": "batch"}),
        ("measure", {"measure": "killed"}),
        ("unit", {"unit": "brigade"}),
    ],
)
def test_what_both_say_differs(facet: str, told: dict[str, Any]) -> None:
    assert differs(asked(), asked("other", **told)) == facet


def test_two_waves_of_different_times() -> None:
    wave = {"increment": "batch"}
    assert differs(asked("2024-08", **wave), asked("2024-10", **wave)) == "increment"
    assert differs(asked("2024-08", **wave), asked("2024-08", **wave)) is None


def test_two_questions_are_one_pair() -> None:
    claims = [
        claim("a", 300, measure="killed", place="Hailan"),
        claim("b", 900, measure="wounded", place="Hailan", at=40),
        claim("c", 310, measure="killed", place="Hailan", at=80),
    ]
    view = View(claims, cluster(claims, Policy()), Policy())
    pairs = [frozenset((pair.one, pair.two)) for pair in alike(view)]
    assert pairs
    assert len(pairs) == len(set(pairs))
