"""In which facet two questions differ: only in one that both of them say."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from reconcile.judge.lookalike import differs
from reconcile.model import Cluster, Question

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
