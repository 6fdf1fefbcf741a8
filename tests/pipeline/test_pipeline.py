"""The stages in their order: one ledger, whatever the order of its input, of all or part of a dossier."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from reconcile import pipeline
from reconcile.decide import make
from reconcile.model import Claim, Ledger, Period, Source
from reconcile.pipeline import Scope
from reconcile.policy import Policy, SourcePolicy

TODAY = date(2025, 10, 9)
POLICE = "Police said that about 4,000 people took part in the Madrid march on 3 March 2025."
ORGANISERS = "The organisers said that 20,000 people took part in the Madrid march on 3 March 2025."
HOUSES = "The ministry said on 5 May 2025 that 120 houses were destroyed in Izmir."
TEXTS = {
    "s-1": ("Post", date(2025, 3, 4), POLICE),
    "s-2": ("Wire", date(2025, 3, 5), ORGANISERS),
    "s-3": ("Daily", None, HOUSES),
}
SOURCES = tuple(
    Source(id=key, sha256=key, text=text, file=f"{key}.txt", lang="en", publisher=publisher, published=day)
    for key, (publisher, day, text) in TEXTS.items()
)
CLAIMS = tuple(claim for source in SOURCES for claim in pipeline.claims_of(source))


def _ledger(scope: Scope | None = None, policy: Policy | None = None, **more: object) -> Ledger:
    return pipeline.ledger_of(SOURCES, CLAIMS, policy or Policy(), today=TODAY, scope=scope, **more)  # type: ignore[arg-type]


def _claim(value: int) -> Claim:
    return next(claim for claim in CLAIMS if claim.quantity.interval.low == value)


def test_a_ledger_holds_every_stage() -> None:
    made = _ledger()
    assert [source.id for source in made.sources] == ["s-1", "s-2", "s-3"]
    assert {claim.id for claim in made.claims} == {claim.id for claim in CLAIMS}
    assert {key for cluster in made.clusters for key in cluster.claims} == {claim.id for claim in CLAIMS}
    assert {estimate.cluster for estimate in made.estimates} == {cluster.id for cluster in made.clusters}
    assert any(finding.kind == "contradiction" for finding in made.findings)
    assert made.manifest == pipeline.manifest_of(SOURCES, Policy())


def test_order_does_not_matter() -> None:
    turned = pipeline.ledger_of(SOURCES[::-1], CLAIMS[::-1], Policy(), today=TODAY)
    assert turned == _ledger()


def test_claims_of_a_source_depend_on_it_alone() -> None:
    assert pipeline.claims_of(SOURCES[0]) == tuple(claim for claim in CLAIMS if claim.span.source == "s-1")


def test_without_a_source() -> None:
    for name in ("s-2", "Wire"):
        made = _ledger(Scope(without=frozenset({name})))
        assert {source.id for source in made.sources} == {"s-1", "s-3"}
        assert {claim.span.source for claim in made.claims} == {"s-1", "s-3"}
        assert made.manifest.sources.keys() == {"s-1", "s-3"}


@pytest.mark.parametrize(
    ("day", "known"),
    [
        (date(2025, 3, 3), set()),
        (date(2025, 3, 4), {"s-1"}),
        (date(2025, 3, 5), {"s-1", "s-2"}),
    ],
)
def test_what_was_known(day: date, known: set[str]) -> None:
    made = _ledger(Scope(known_on=day))
    assert {source.id for source in made.sources} == known
    assert {claim.span.source for claim in made.claims} == known


def test_what_was_said_was_known_though_its_source_has_no_date() -> None:
    said = msgspec.structs.replace(_claim(120), asserted=Period.parse("2025-05-05"))
    source = SOURCES[2]
    assert Scope(known_on=date(2025, 5, 5)).knows(said, source)
    assert not Scope(known_on=date(2025, 5, 4)).knows(said, source)
    undated = msgspec.structs.replace(said, asserted=None)
    assert not Scope(known_on=date(2030, 1, 1)).knows(undated, source)
    assert Scope().knows(undated, source)


def test_grades_of_the_policy_go_before_those_of_sources() -> None:
    speaker = _claim(4000).claimant
    assert speaker is not None
    policy = Policy(sources={speaker: SourcePolicy(reliability="C"), "Wire": SourcePolicy(reliability="B")})
    graded = {claim.id: claim.reliability for claim in _ledger(policy=policy).claims}
    assert graded[_claim(4000).id] == "C"
    assert graded[_claim(20000).id] == "B"
    assert graded[_claim(120).id] is None


def test_decisions_are_replayed_before_a_part_is_taken() -> None:
    claim = _claim(20000)
    rejected = make(
        "reject", who="a", when="2025-10-09T10:00:00Z", why="hearsay", claims=[claim], sources=SOURCES
    )
    whole = _ledger(decisions=[rejected])
    assert claim.id not in {item.id for item in whole.claims}
    part = _ledger(Scope(without=frozenset({"Wire"})), decisions=[rejected])
    assert not part.problems


def test_an_acknowledgement_of_what_is_not_found_is_not_listed() -> None:
    finding = next(item for item in _ledger().findings if item.kind == "contradiction")
    about = [claim for claim in CLAIMS if claim.id in finding.claims]
    known = make(
        "acknowledge", who="a", when="2025-10-09T10:00:00Z", why="x", owner="a", expires="2026-01-01",
        claims=about, finding=finding, sources=SOURCES,
    )  # fmt: skip
    assert _ledger(decisions=[known]).acknowledged == {finding.id: known.id}
    assert _ledger(Scope(without=frozenset({"Wire"})), decisions=[known]).acknowledged == {}


@pytest.mark.parametrize("value", [4000, 20000])
def test_a_preferred_claim_carries_the_estimate_of_its_question(value: int) -> None:
    claim, other = _claim(value), _claim(24000 - value)
    wanted = make("prefer", who="a", when="2025-10-09T10:00:00Z", claims=[claim], sources=SOURCES)
    made = _ledger(decisions=[wanted])
    home = made.cluster_of(claim.id)
    assert home is not None
    assert other.id in home.claims
    found = made.estimate(home.id)
    assert found is not None
    assert found.best is not None
    assert found.used == (claim.id,)
    assert [(one.claim, one.why) for one in found.left_out] == [
        (other.id, "another claim was preferred by decision")
    ]
    assert value / 1.5 < found.best < value * 1.5
    plain = _ledger().estimate(home.id)
    assert plain is not None
    assert set(plain.used) == {claim.id, other.id}


def test_a_preferred_claim_without_a_value_of_its_own_leaves_the_others() -> None:
    denied = msgspec.structs.replace(_claim(4000), stance="denies")
    claims = [denied if claim.id == denied.id else claim for claim in CLAIMS]
    wanted = make("prefer", who="a", when="2025-10-09T10:00:00Z", claims=[denied], sources=SOURCES)
    made = pipeline.ledger_of(SOURCES, claims, Policy(), today=TODAY, decisions=[wanted])
    home = made.cluster_of(_claim(20000).id)
    assert home is not None
    found = made.estimate(home.id)
    assert found is not None
    assert found.used == (_claim(20000).id,)


def test_a_decision_follows_its_words_into_a_source_that_revises_the_stored_one() -> None:
    old = SOURCES[0]
    new = msgspec.structs.replace(
        old, id="s-9", sha256="s-9", text=f"Corrected.\n{POLICE}", revises=old.id, file="s-9.txt"
    )
    rejected = make(
        "reject", who="a", when="2025-10-09T10:00:00Z", why="hearsay", claims=[_claim(4000)], sources=SOURCES
    )
    now = (new, *SOURCES[1:])
    claims = [claim for source in now for claim in pipeline.claims_of(source)]
    made = pipeline.ledger_of(now, claims, Policy(), today=TODAY, decisions=[rejected], revised=[old])
    assert 4000 not in {claim.quantity.interval.low for claim in made.claims}
    assert not made.problems


def _with_another(text: str, *, reopened: bool = False) -> tuple[Ledger, str]:
    """The ledger after an acknowledgement of the clash and one more source; and the decision's id."""
    finding = next(item for item in _ledger().findings if item.code == "C01")
    about = [claim for claim in CLAIMS if claim.id in finding.claims]
    known = make(
        "acknowledge", who="a", when="2025-10-09T10:00:00Z", why="x", owner="a", expires="2026-01-01",
        claims=about, finding=finding, sources=SOURCES,
    )  # fmt: skip
    again = make("reopen", (finding.id,), who="a", when="2025-10-09T11:00:00Z")
    more = msgspec.structs.replace(
        SOURCES[1], id="s-4", sha256="s-4", text=text, publisher="Echo", published=date(2025, 3, 6)
    )
    decisions = [known, again] if reopened else [known]
    claims = (*CLAIMS, *pipeline.claims_of(more))
    made = pipeline.ledger_of((*SOURCES, more), claims, Policy(), today=TODAY, decisions=decisions)
    grown = next(item for item in made.findings if item.code == "C01")
    assert len(grown.claims) == 3
    assert grown.id != finding.id
    assert made.acknowledged in ({}, {grown.id: known.id})
    return made, known.id


AGREES = "The unions said that 20,000 people took part in the Madrid march on 3 March 2025."


def test_an_acknowledgement_holds_on_where_another_source_agrees_with_one_side() -> None:
    made, known = _with_another(AGREES)
    assert list(made.acknowledged.values()) == [known]


def test_a_new_value_is_a_new_clash() -> None:
    made, _ = _with_another(AGREES.replace("20,000", "50,000"))
    assert made.acknowledged == {}


def test_what_was_reopened_does_not_follow() -> None:
    made, _ = _with_another(AGREES, reopened=True)
    assert made.acknowledged == {}
