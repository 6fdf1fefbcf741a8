"""Which claims are one voice, and why."""

from __future__ import annotations

import pytest

from reconcile.cluster import cluster
from reconcile.model import Claim, Witness
from reconcile.policy import Policy
from tests.judge.cases import claim

TOLD = {"measure": "troops", "status": "dispatched", "subject": "DPRK troops", "place": "Russia"}


def voices(*claims: Claim) -> tuple[Witness, ...]:
    found = cluster(claims, Policy())
    assert len(found) == 1
    return found[0].witnesses


def reasons(*claims: Claim) -> dict[str, str]:
    return {fold.claim: fold.reason for witness in voices(*claims) for fold in witness.folds}


def test_one_speaker_is_one_witness_over_time_and_documents() -> None:
    early = claim("a", 1500, claimant="NIS (South Korea)", as_of="2024-10-18", **TOLD)
    late = claim("b", 11000, claimant="NIS (South Korea)", as_of="2025-01-13", source="s-2", **TOLD)
    assert reasons(early, late) == {"b": "same-claimant"}
    assert voices(early, late)[0].root == "a"
    assert voices(early, late)[0].name == "NIS (South Korea)"


def test_a_fold_says_whether_its_speaker_has_another_value() -> None:
    first = claim("a", 1500, claimant="NIS (South Korea)", as_of="2024-10-18", **TOLD)
    again = claim("b", 1500, claimant="NIS (South Korea)", as_of="2024-10-19", source="s-2", **TOLD)
    later = claim("c", 11000, claimant="NIS (South Korea)", as_of="2025-01-13", source="s-3", **TOLD)
    why = {fold.claim: fold.why for witness in voices(first, again, later) for fold in witness.folds}
    assert why["b"] == "NIS (South Korea) is the voice in both"
    assert why["c"].endswith("another value of the same claimant stands for it")


def test_named_speakers_who_agree_stay_apart() -> None:
    one = claim("a", 10000, claimant="Pentagon", as_of="2024-10-28", **TOLD)
    two = claim("b", 10000, claimant="GUR (Ukraine)", as_of="2024-10-29", source="s-2", **TOLD)
    assert len(voices(one, two)) == 2


def test_an_outlet_folds_into_whom_it_relays() -> None:
    origin = claim("a", 12000, claimant="NIS (South Korea)", via=("Yonhap",), as_of="2024-10-18", **TOLD)
    outlet = claim("b", 12000, claimant="Yonhap", as_of="2024-10-19", source="s-2", **TOLD)
    assert reasons(origin, outlet) == {"b": "relay"}
    bare = claim("a", 12000, claimant="NIS (South Korea)", as_of="2024-10-18", **TOLD)
    assert reasons(bare, outlet) == {"b": "relay"}


def test_two_speakers_through_one_channel() -> None:
    one = claim("a", 30000, claimant="Ukraine intelligence", via=("CNN",), as_of="2025-07-02", **TOLD)
    two = claim(
        "b", 30000, claimant="Western officials (anonymous)", via=("CNN",), as_of="2025-07-03", **TOLD
    )
    assert reasons(one, two) == {"b": "relay"}


def test_the_unattributed_echo_and_the_stale_one() -> None:
    origin = claim("a", 13000, hedge="more_than", claimant="GUR (Ukraine)", as_of="2024-10-18", **TOLD)
    echo = claim("b", 13000, as_of="2024-11-02", source="s-2", **TOLD)
    stale = claim("c", 13000, as_of="2025-06-02", source="s-3", **TOLD)
    assert reasons(origin, echo, stale) == {"b": "echo", "c": "stale"}


def test_an_earlier_text_is_no_echo() -> None:
    origin = claim("a", 13000, claimant="GUR (Ukraine)", as_of="2024-10-18", **TOLD)
    before = claim("b", 13000, as_of="2024-03-02", source="s-2", **TOLD)
    assert reasons(origin, before) == {}


def test_round_numbers_of_two_silent_texts_are_two_voices_an_odd_one_is_one() -> None:
    one = claim("a", 10000, as_of="2024-10-18", **TOLD)
    two = claim("b", 10000, as_of="2024-10-28", source="s-2", **TOLD)
    assert len(voices(one, two)) == 2
    odd = claim("a", 11237, as_of="2024-10-18", **TOLD)
    same = claim("b", 11237, as_of="2024-10-28", source="s-2", **TOLD)
    assert len(voices(odd, same)) == 1


def test_who_denies_a_value_does_not_stand_for_it() -> None:
    origin = claim("a", 13000, claimant="GUR (Ukraine)", as_of="2024-10-18", **TOLD)
    denial = claim("b", 13000, stance="denies", as_of="2024-10-19", source="s-2", **TOLD)
    assert len(voices(origin, denial)) == 2


def test_every_claim_stands_in_one_witness() -> None:
    claims = [
        claim("a", 13000, claimant="GUR (Ukraine)", as_of="2024-10-18", **TOLD),
        claim("b", 13000, source="s-2", **TOLD),
        claim("c", 13000, via=("CNN",), source="s-3", **TOLD),
        claim("d", 9000, source="s-2", **TOLD),
    ]
    told = [key for witness in voices(*claims) for key in witness.claims]
    assert sorted(told) == ["a", "b", "c", "d"]
    for witness in voices(*claims):
        assert {fold.claim for fold in witness.folds} | {witness.root} == set(witness.claims)


@pytest.mark.parametrize(
    ("short", "long"),
    [("Tottori Prefecture", "Tottori authorities"), ("CGTP union", "CGTP (union confederation, Portugal)")],
)
def test_a_body_under_a_short_and_a_long_name_is_one_witness(short: str, long: str) -> None:
    told = [
        claim("a", 1240, claimant=short, source="s-a", as_of="2024-12-04", **TOLD),
        claim("b", 1240, claimant=long, source="s-b", as_of="2024-12-04", **TOLD),
        claim("c", 1240, claimant="Tottori police", source="s-c", as_of="2024-12-04", **TOLD),
    ]
    found = voices(*told)
    assert sorted(len(one.claims) for one in found) == [1, 2]
    (fold,) = next(one for one in found if len(one.claims) == 2).folds
    assert fold.reason == "same-claimant"
    assert "are one body" in fold.why
