"""The order of review: what moves most first; the same for every order of input."""

from __future__ import annotations

import math
import random

import msgspec
import pytest

from reconcile.decide import queue
from reconcile.model import Decision, Estimate, Ledger, Manifest, Problem, Sensitivity, Witness
from tests.delta.test_compare import A, B, cluster, estimate, finding
from tests.delta.test_compare import claim as claim_of

MADE = Manifest("0.1", "p", "x", "posterior@1")
ONE, TWO, THREE = claim_of(A, "4,000"), claim_of(B, "20,000"), claim_of(B, "4,100")
CLASH, OTHER, UPDATE = finding(ONE, TWO), finding(ONE, THREE), finding(TWO, THREE, code="U01", clash=False)
WITNESSES = (Witness("w-1", "Post", ONE.id, (ONE.id,)), Witness("w-2", "Wire", TWO.id, (TWO.id, THREE.id)))


def told(used: tuple[str, ...], *moves: tuple[str, float | None, float]) -> Estimate:
    return msgspec.structs.replace(
        estimate(4000), used=used, sensitivity=tuple(Sensitivity(*move) for move in moves)
    )


LEDGER = Ledger(
    MADE, (A, B), (ONE, TWO, THREE),
    (msgspec.structs.replace(cluster(ONE, TWO, THREE), witnesses=WITNESSES),), (CLASH, OTHER, UPDATE),
    (told((ONE.id, TWO.id, THREE.id), ("Post", 8000, math.log(2)), ("Wire", 1000, -math.log(4))),),
)  # fmt: skip


def test_clashes_and_doublings_are_points() -> None:
    first, second, remark = queue(LEDGER)
    assert {first.id, second.id} == {CLASH.id, OTHER.id}
    assert (first.kind, first.settles, first.score) == ("clash", 2, 3.0)
    assert first.lever == ONE.id or first.lever in (TWO.id, THREE.id)
    assert (remark.id, remark.kind, remark.score) == (UPDATE.id, "explained", 0.0)


def test_a_witness_shares_its_weight_among_its_claims() -> None:
    ledger = msgspec.structs.replace(LEDGER, findings=())
    assert {item.id: item.score for item in queue(ledger)} == pytest.approx(
        {ONE.id: 1.0, TWO.id: 1.0, THREE.id: 1.0}
    )


def test_a_claim_that_stands_alone() -> None:
    alone = Ledger(
        MADE, (A,), (ONE,), (msgspec.structs.replace(cluster(ONE), witnesses=WITNESSES[:1]),), (),
        (told((ONE.id,), ("Post", None, 0.0)),),
    )  # fmt: skip
    (item,) = queue(alone)
    assert (item.kind, item.alone, item.score) == ("claim", True, 0.5)


def test_what_was_looked_at_and_what_is_settled() -> None:
    quiet = msgspec.structs.replace(LEDGER, findings=(CLASH,), acknowledged={CLASH.id: "d-1"})
    assert {(item.id, item.kind) for item in queue(quiet)} == {(THREE.id, "claim"), (CLASH.id, "settled")}
    quiet = msgspec.structs.replace(LEDGER, findings=())
    assert [item.kind for item in queue(quiet)] == ["claim", "claim", "claim"]
    accepted = msgspec.structs.replace(quiet, accepted=(ONE.id,))
    assert {item.id for item in queue(accepted)} == {TWO.id, THREE.id}
    decided = msgspec.structs.replace(
        quiet, decisions=(Decision("d-2", "prefer", (TWO.id,), "ana", "2025-01-01", ""),)
    )
    assert {item.id for item in queue(decided)} == {ONE.id, THREE.id}
    corrected = msgspec.structs.replace(THREE, patterns=("decision:d-3",))
    ledger = msgspec.structs.replace(quiet, claims=(ONE, TWO, corrected))
    assert {item.id for item in queue(ledger)} == {ONE.id, TWO.id}


def test_a_decision_that_lost_its_words_comes_again() -> None:
    made = Decision("d-9", "accept", (TWO.id,), "ana", "2025-01-01", "")
    problem = Problem("E301", "warning", "the text changed", objects=("d-9", TWO.id))
    ledger = msgspec.structs.replace(LEDGER, findings=(), decisions=(made,), problems=(problem, problem))
    (item,) = [item for item in queue(ledger) if item.kind == "again"]
    assert (item.id, item.claims, item.why) == ("d-9", (TWO.id,), "the text changed")


@pytest.mark.parametrize("seed", range(5))
def test_the_order_is_the_same_for_every_order_of_input(seed: int) -> None:
    rng = random.Random(seed)

    def mixed(items: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(rng.sample(items, len(items)))

    ledger = msgspec.structs.replace(LEDGER, claims=mixed(LEDGER.claims), findings=mixed(LEDGER.findings))
    assert queue(ledger) == queue(LEDGER)


def test_a_contradiction_of_three_values_stays_one_when_one_goes() -> None:
    many = finding(ONE, TWO, THREE)
    (item,) = queue(msgspec.structs.replace(LEDGER, findings=(many,), estimates=()))
    assert (item.settles, item.score) == (1, 1.0)  # it can be acknowledged all the same
    pair = msgspec.structs.replace(LEDGER, findings=(many, CLASH), estimates=())
    assert [(one.id, one.settles) for one in queue(pair)] == [(key, 1) for key in sorted((many.id, CLASH.id))]
    slip = msgspec.structs.replace(many, kind="suspect", code="S04")
    assert queue(msgspec.structs.replace(pair, findings=(slip, CLASH)))[0].settles == 2


def test_the_order_of_the_whole_queue() -> None:
    quiet = msgspec.structs.replace(LEDGER, findings=(CLASH, UPDATE))
    assert [(item.kind, item.id) for item in queue(quiet)] == [
        ("clash", CLASH.id),
        ("claim", THREE.id),
        ("explained", UPDATE.id),
    ]
