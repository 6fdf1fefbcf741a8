"""Dossiers of documents: shuffled, put together from parts, grown; the same claims give the same ledger."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import pipeline
from reconcile.decide import acknowledged
from reconcile.model import Claim, Decided, Decision, Ledger, Source
from reconcile.policy import Policy

START = date(2025, 1, 10)
UNITS = ["people were killed", "people were injured", "houses were destroyed", "percent of the school burned"]
NUMBERS = [40, 41, 57, 230, 1200, 12000]
SPEAKERS = ["police", "the interior ministry", "the Red Cross", "the mayor"]


@st.composite
def documents(draw: st.DrawFn, most: int = 5) -> list[Source]:
    """Short reports on a fire: who says how many of what, on which day."""
    found = []
    for at in range(draw(st.integers(1, most))):
        told = draw(
            st.lists(
                st.tuples(st.sampled_from(NUMBERS), st.sampled_from(UNITS), st.sampled_from(SPEAKERS)),
                min_size=1,
                max_size=3,
            )
        )
        text = " ".join(
            f"At least {number} {unit} in Harbourton, {who} said."
            if number % 2
            else f"{number} {unit} in Harbourton, {who} said."
            for number, unit, who in told
        )
        day = START + timedelta(days=draw(st.integers(0, 3)))
        found.append(Source(id=f"s-{at}", sha256=str(at), text=text, published=day, publisher=f"Paper {at}"))
    return found


def claims_of(sources: list[Source]) -> list[Claim]:
    return [claim for source in sources for claim in pipeline.claims_of(source)]


def ledger(sources: list[Source], claims: list[Claim]) -> Ledger:
    return pipeline.ledger_of(sources, claims, Policy(), today=date(2026, 1, 1))


def shape(made: Ledger) -> bytes:
    return msgspec.json.encode((made.clusters, made.findings))


@settings(max_examples=25, deadline=None)
@given(documents(), st.randoms(use_true_random=False))
def test_order_of_documents_and_claims_is_nothing(sources: list[Source], random: Any) -> None:
    claims = claims_of(sources)
    once = shape(ledger(sources, claims))
    mixed, shuffled = list(sources), list(claims)
    random.shuffle(mixed)
    random.shuffle(shuffled)
    assert shape(ledger(mixed, shuffled)) == once


@settings(max_examples=25, deadline=None)
@given(documents(), st.integers(0, 5))
def test_two_dossiers_put_together_are_one(sources: list[Source], cut: int) -> None:
    whole = shape(ledger(sources, claims_of(sources)))
    first, second = sources[:cut], sources[cut:]
    assert shape(ledger([*second, *first], [*claims_of(second), *claims_of(first)])) == whole


@settings(max_examples=25, deadline=None)
@given(documents())
def test_what_leaves_and_comes_back_changes_nothing(sources: list[Source]) -> None:
    whole = ledger(sources, claims_of(sources))
    less = ledger(sources[1:], claims_of(sources[1:]))
    again = ledger(sources, claims_of(sources))
    assert shape(again) == shape(whole)
    kept = {claim.id for claim in less.claims}
    assert kept == {claim.id for claim in whole.claims if claim.span.source != sources[0].id}


@settings(max_examples=25, deadline=None)
@given(documents())
def test_an_unrelated_document_changes_nothing_else(sources: list[Source]) -> None:
    before = ledger(sources, claims_of(sources))
    other = Source(
        id="s-other",
        sha256="other",
        text="The railway tunnel under the Hollow Pass is 77 kilometres long.",
        published=START,
        publisher="Tunnel Weekly",
    )
    after = ledger([*sources, other], claims_of([*sources, other]))
    foreign = {claim.id for claim in after.claims if claim.span.source == other.id}
    assert foreign
    assert after.findings == before.findings
    assert tuple(item for item in after.clusters if not foreign & set(item.claims)) == before.clusters


@settings(max_examples=25, deadline=None)
@given(documents(), st.data())
def test_an_acknowledgement_follows_where_another_source_agrees(
    sources: list[Source], data: st.DataObject
) -> None:
    before = ledger(sources, claims_of(sources))
    clashes = [finding for finding in before.findings if finding.clash]
    if not clashes:
        return
    about = data.draw(st.sampled_from(clashes))
    told = {claim.id: claim for claim in before.claims}
    again = told[data.draw(st.sampled_from(about.claims))]
    grown = [*before.claims, msgspec.structs.replace(again, id="c-again")]
    after = ledger(sources, grown)
    decision = Decision(
        id="d-1",
        action="acknowledge",
        targets=(about.id,),
        who="analyst",
        when="2026-01-01T00:00:00Z",
        why="known",
        fields={"code": about.code},
    )
    decided = Decided(
        claims=tuple(grown), acknowledged={about.id: decision.id}, settled={decision.id: about.claims}
    )
    settled = acknowledged(decided, [decision], after.findings, grown)
    values = {told[key].quantity for key in about.claims}
    by_id = {claim.id: claim for claim in grown}
    for finding in after.findings:
        same = {by_id[key].quantity for key in finding.claims} <= values
        if finding.code == about.code and same and set(finding.claims) & set(about.claims):
            assert finding.id in settled
