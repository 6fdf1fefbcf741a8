"""Two ledgers side by side: what is told of sources, claims, bands, findings and decisions."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import msgspec
import pytest

from reconcile.delta import LEAST, delta
from reconcile.model import (
    Claim,
    Cluster,
    Decision,
    Estimate,
    Finding,
    Interval,
    Ledger,
    Manifest,
    Quantity,
    Question,
    Source,
)
from reconcile.model.ids import claim_id, finding_id

MADE = Manifest("0.1", "p", "x", "posterior@1")


def source(key: str, text: str, **more: object) -> Source:
    return Source(id=f"s-{key}", sha256=key * 8, text=text, file=f"{key[0]}.txt", **more)


def claim(where: Source, number: str, **more: object) -> Claim:
    start = where.text.index(number)
    value = Decimal(number.replace(",", ""))
    quantity = Quantity(Interval(value, value), "exact", "person", None, number)
    key = claim_id(where.id, start, start + len(number), number)
    return Claim(key, where.span(start, start + len(number)), quantity, quantity, "crowd", **more)


def cluster(*claims: Claim, key: str = "q-1") -> Cluster:
    return Cluster(key, f"crowd {key}", Question("crowd", "person"), tuple(item.id for item in claims))


def estimate(best: float, key: str = "q-1", **more: object) -> Estimate:
    return Estimate(
        key, "m@1", "ok", 2, best, best * 0.95, best * 1.05, best * 0.9, best * 1.1, "person", **more
    )


def finding(*claims: Claim, code: str = "C01", clash: bool = True) -> Finding:
    keys = tuple(item.id for item in claims)
    kind = "contradiction" if code[0] == "C" else "update"
    return Finding(finding_id(code, keys), code, kind, "error", keys, "they differ", clash=clash)


A = source("a1", "Police counted 4,000 people.", publisher="Post", published=date(2025, 3, 4))
B = source("b1", "Organisers counted 20,000 people and 4,100 later.", publisher="Wire")
ONE = claim(A, "4,000")
TWO, THREE = claim(B, "20,000"), claim(B, "4,100")
OLD = Ledger(MADE, (A,), (ONE,), (cluster(ONE),), (), (estimate(4000),))
CLASH = finding(ONE, TWO)
NEW = Ledger(
    MADE, (A, B), (ONE, TWO, THREE), (cluster(ONE, TWO, THREE),), (CLASH,), (estimate(9000),)
)  # fmt: skip


def test_nothing_changed() -> None:
    assert delta(NEW, NEW).empty


def test_a_new_source_contradicts_and_confirms() -> None:
    made = delta(OLD, NEW)
    (news,) = made.sources
    assert (news.kind, news.source) == ("added", B)
    assert [(item.claim.id, item.role) for item in news.claims] == [
        (TWO.id, "contradicts"),
        (THREE.id, "confirms"),
    ]
    assert news.claims[0].findings == (CLASH.id,)
    assert [item.finding for item in made.to_settle] == [CLASH]
    (move,) = made.bands
    assert (move.before, move.after) == (OLD.estimates[0], NEW.estimates[0])
    assert move.shift == pytest.approx(0.811, abs=0.001)
    assert not made.changes


def test_what_departs_updates_and_adds() -> None:
    far = msgspec.structs.replace(NEW, findings=())
    assert [item.role for item in delta(OLD, far).sources[0].claims] == ["departs", "confirms"]
    update = msgspec.structs.replace(NEW, findings=(finding(ONE, TWO, code="U01", clash=False),))
    assert [item.role for item in delta(OLD, update).sources[0].claims] == ["updates", "confirms"]
    apart = msgspec.structs.replace(
        NEW, findings=(), clusters=(cluster(ONE), cluster(TWO, THREE, key="q-2")),
        estimates=(estimate(4000), estimate(20000, "q-2")),
    )  # fmt: skip
    made = delta(OLD, apart)
    assert [item.role for item in made.sources[0].claims] == ["adds", "adds"]
    assert [(move.cluster, move.before) for move in made.bands] == [("q-2", None)]
    denied = msgspec.structs.replace(THREE, stance="denies")
    assert [
        item.role for item in delta(OLD, msgspec.structs.replace(far, claims=(ONE, denied))).sources[0].claims
    ] == ["departs"]


def test_a_clash_is_settled_and_opened_again() -> None:
    decision = Decision("d-1", "acknowledge", (CLASH.id,), "ana", "2025-05-01", "known")
    settled = msgspec.structs.replace(NEW, decisions=(decision,), acknowledged={CLASH.id: "d-1"})
    made = delta(NEW, settled)
    assert [(item.turn, item.decision) for item in made.findings] == [("settled", "d-1")]
    assert made.decisions == (decision,)
    assert not made.to_settle
    back = delta(settled, NEW)
    assert [item.turn for item in back.findings] == ["reopened"]
    assert [item.finding.id for item in back.to_settle] == [CLASH.id]


def test_a_finding_grows_and_goes() -> None:
    grown = msgspec.structs.replace(NEW, findings=(finding(ONE, TWO, THREE),))
    assert [item.turn for item in delta(NEW, grown).findings] == ["grown"]
    gone = msgspec.structs.replace(NEW, findings=())
    assert [(item.turn, item.finding) for item in delta(NEW, gone).findings] == [("gone", CLASH)]


def test_a_revised_source_keeps_its_claims_and_findings() -> None:
    later = source("b2", "Later: organisers counted 25,000 people and 4,100 later.", revises=B.id)
    two, three = claim(later, "25,000"), claim(later, "4,100")
    new = Ledger(
        MADE, (A, later), (ONE, two, three), (cluster(ONE, two, three),),
        (finding(ONE, two),), (estimate(9000),),
    )  # fmt: skip
    made = delta(NEW, new, moved={TWO.id: two.id, THREE.id: three.id}, revised={later.id: B.id})
    (news,) = made.sources
    assert (news.kind, news.before, news.claims) == ("revised", B, ())
    assert [(one.before, one.after) for one in news.changes] == [(TWO, two)]
    assert not made.findings
    assert not made.changes
    cut = msgspec.structs.replace(new, claims=(ONE, three), findings=())
    (news,) = delta(NEW, cut, moved={THREE.id: three.id}, revised={later.id: B.id}).sources
    assert [(one.before, one.after) for one in news.changes] == [(TWO, None)]


def test_a_source_goes_and_another_has_other_metadata() -> None:
    made = delta(NEW, OLD)
    (news,) = made.sources
    assert (news.kind, news.source) == ("gone", B)
    assert [one.after for one in news.changes] == [None, None]
    named = msgspec.structs.replace(A, publisher="Morning Post")
    (news,) = delta(OLD, msgspec.structs.replace(OLD, sources=(named,))).sources
    assert (news.kind, news.fields) == ("changed", ("publisher",))


def test_a_corrected_and_a_rejected_claim() -> None:
    corrected = msgspec.structs.replace(ONE, measure="arrested")
    made = delta(NEW, msgspec.structs.replace(NEW, claims=(corrected, TWO)))
    assert [(one.before, one.after) for one in made.changes] == [(ONE, corrected), (THREE, None)]
    worded = msgspec.structs.replace(ONE, patterns=("en.other",))
    assert delta(NEW, msgspec.structs.replace(NEW, claims=(worded, TWO, THREE))).empty


def test_a_hair_is_no_move() -> None:
    still = msgspec.structs.replace(NEW, estimates=(estimate(9000 * (1 + LEAST / 2)),))
    assert delta(NEW, still).empty
    none = Estimate("q-1", "m@1", "insufficient", 0)
    assert [move.after for move in delta(NEW, msgspec.structs.replace(NEW, estimates=(none,))).bands] == [
        none
    ]
