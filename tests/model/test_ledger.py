"""Looking things up in a ledger."""

from __future__ import annotations

import pytest

from reconcile.model import Cluster, Estimate, Ledger, Manifest, Problem, Question, Source

CLUSTER = Cluster(id="q-1", label="killed", question=Question("killed", "person"), claims=("c-1",))
ESTIMATE = Estimate(cluster="q-1", method="m@1", status="ok", voices=2)
LEDGER = Ledger(
    manifest=Manifest("1", "p", "l", "m@1"),
    sources=(Source(id="s-1", sha256="", text="x"),),
    clusters=(CLUSTER,),
    estimates=(ESTIMATE,),
)


def test_by_id() -> None:
    assert LEDGER.source("s-1").text == "x"
    assert LEDGER.cluster("q-1") is CLUSTER
    assert LEDGER.estimate("q-1") is ESTIMATE
    assert LEDGER.cluster_of("c-1") is CLUSTER


def test_what_is_not_there() -> None:
    assert LEDGER.estimate("q-2") is None
    assert LEDGER.cluster_of("c-2") is None
    for look in (LEDGER.source, LEDGER.claim, LEDGER.cluster, LEDGER.finding):
        with pytest.raises(KeyError):
            look("x-1")


def test_a_problem_is_one_line() -> None:
    problem = Problem("E1", "error", "it is broken", "mend it", "a.txt", 3, 7)
    assert str(problem) == "a.txt:3:7: it is broken (mend it)"
    assert str(Problem("E1", "error", "it is broken")) == "it is broken"
