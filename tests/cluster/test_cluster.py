"""Which claims answer one question."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from reconcile.cluster import cluster
from reconcile.model import Claim, Cluster
from reconcile.policy import Policy
from tests.judge.cases import claim


def lined(*claims: Claim, **told: Sequence[tuple[str, str]]) -> list[list[str]]:
    return sorted(sorted(item.claims) for item in cluster(claims, Policy(), **told))


def only(*claims: Claim) -> Cluster:
    found = cluster(claims, Policy())
    assert len(found) == 1
    return found[0]


TROOPS = {"measure": "troops", "subject": "DPRK troops", "place": "Russia"}


def test_the_value_is_no_part_of_the_question() -> None:
    assert lined(claim("a", 300, subject="DPRK troops"), claim("b", 90000, subject="DPRK troops")) == [
        ["a", "b"]
    ]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ({"measure": "killed"}, {"measure": "casualties"}),
        ({"unit": "round", "measure": "munitions"}, {"unit": "container", "measure": "munitions"}),
        ({"measure": "revenue", "unit": "USD"}, {"measure": "revenue", "unit": "USD", "per": "year"}),
        ({"subject": "Ukrainian military"}, {"subject": "DPRK troops"}),
        ({"status": "planned"}, {"status": "dispatched"}),
        ({"status": "planned"}, {"status": "selected"}),
        ({"increment": "additional"}, {"increment": "total"}),
        ({"status": "present", "place": "Kursk Oblast"}, {"status": "dispatched", "place": "Russia"}),
        ({"status": "present", "place": "Kursk Oblast"}, {"status": "present", "place": "Russia"}),
        ({"subject": "DPRK engineers"}, {"subject": "DPRK special forces"}),
    ],
)
def test_scope_sets_apart(one: dict[str, str], two: dict[str, str]) -> None:
    base = {**TROOPS, "status": "dispatched"}
    assert lined(claim("a", 300, **{**base, **one}), claim("b", 300, **{**base, **two})) == [["a"], ["b"]]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ({"subject": "DPRK troops"}, {"subject": "North Korea"}),
        ({"subject": "DPRK troops"}, {"subject": "DPRK special forces"}),
        ({"place": "Vladivostok"}, {"place": "Russia"}),
        ({"place": None}, {"place": "Russia"}),
        ({"status": None}, {"status": "dispatched"}),
        ({"increment": None}, {"increment": "total"}),
        ({"status": "present"}, {"status": "dispatched"}),
        ({"increment": "batch", "as_of": "../2024-10-18"}, {"as_of": "2024-10-28"}),
        ({"increment": "batch", "as_of": "2024-10-18", "asserted": "2024-10-18"}, {"as_of": "2024-10-28"}),
    ],
)
def test_one_question_in_other_words(one: dict[str, str], two: dict[str, str]) -> None:
    base = {**TROOPS, "status": "dispatched"}
    left = claim("a", 300, source="s-1", **{**base, **one})
    right = claim("b", 900, source="s-2", **{**base, **two})
    assert lined(left, right) == [["a", "b"]]


def test_the_goal_of_a_journey_is_no_subject() -> None:
    told = {"measure": "munitions", "unit": "round", "status": "dispatched", "place": "Russia"}
    claims = [claim(key, 8, subject="North Korea", at=9 * at, **told) for at, key in enumerate("abc")]
    assert lined(*claims, claim("d", 9, subject="Russia", **told)) == [["a", "b", "c", "d"]]


def test_currencies_are_one_dimension() -> None:
    told = {"measure": "revenue", "subject": "North Korea"}
    assert lined(claim("a", 3, unit="USD", **told), claim("b", 450, unit="JPY", **told)) == [["a", "b"]]


def test_waves_are_told_apart_by_their_time() -> None:
    base = {**TROOPS, "status": "dispatched", "increment": "batch"}
    spring = claim("a", 1000, as_of="2024-05", **base)
    summer = claim("b", 1500, as_of="2024-08", **base)
    again = claim("c", 1600, as_of="2024-08", source="s-2", **base)
    assert lined(spring, summer, again) == [["a"], ["b", "c"]]


def test_a_rally_is_one_occasion() -> None:
    told = {"measure": "crowd", "subject": "march against the fares", "place": "Hailan"}
    first = claim("a", 4000, as_of="2025-10-18", **told)
    same = claim("b", 20000, as_of="2025-10-18", source="s-2", **told)
    other = claim("c", 9000, as_of="2025-12-01", **told)
    assert lined(first, same, other) == [["a", "b"], ["c"]]


def test_a_claim_without_a_subject_takes_that_of_its_document() -> None:
    claims = [claim(key, 10 + number, subject="DPRK troops") for number, key in enumerate("abc")]
    bare = claim("d", 50, subject=None)
    elsewhere = claim("e", 60, subject=None, source="s-2", place=None)
    assert lined(*claims, bare, elsewhere) == [["a", "b", "c", "d"], ["e"]]


def test_kinds_of_people_are_counted_apart() -> None:
    told = {"measure": "wounded", "place": "Marienfurt", "as_of": "2025-03-22"}
    police = claim("a", 11, subject="police officers", claimant="police", **told)
    marchers = claim("b", 60, subject="protesters", claimant="medics", **told)
    assert lined(police, marchers) == [["a"], ["b"]]


def test_one_voice_with_two_numbers_counts_two_things() -> None:
    told = {"measure": "wounded", "place": "Hailan", "claimant": "ambulance", "as_of": "2025-10-18"}
    everyone = claim("a", 23, subject="marchers in the square", at=0, **told)
    some = claim("b", 2, subject="marchers in the square beside the fire engine", at=30, **told)
    assert lined(everyone, some) == [["a"], ["b"]]


def test_a_bridge_does_not_chain_two_scopes() -> None:
    planned = claim("a", 12000, status="planned", **TROOPS)
    sent = claim("b", 10000, status="dispatched", **TROOPS)
    vague = claim("c", 11000, status=None, **TROOPS)
    groups = lined(planned, sent, vague)
    assert not any({"a", "b"} <= set(group) for group in groups)
    assert sum(len(group) for group in groups) == 3


def test_decisions_outweigh_scores() -> None:
    one = claim("a", 300, subject="DPRK troops")
    two = claim("b", 300, subject="Russian military")
    assert lined(one, two) == [["a"], ["b"]]
    assert lined(one, two, same=[("a", "b")]) == [["a", "b"]]
    same = claim("c", 300, subject="DPRK troops")
    assert lined(one, same, not_same=[("a", "c")]) == [["a"], ["c"]]
    assert lined(one, same, same=[("a", "c")], not_same=[("c", "a")]) == [["a"], ["c"]]
    other = claim("d", 300, measure="wounded", subject="DPRK troops")
    assert lined(one, other, same=[("a", "d")]) == [["a", "d"]]
    assert lined(one, same=[("a", "zz")], not_same=[("a", "yy")]) == [["a"]]


def test_the_id_comes_from_the_question() -> None:
    first = only(claim("a", 300, subject="DPRK troops"))
    grown = only(claim("a", 300, subject="DPRK troops"), claim("b", 5, subject="North Korea", source="s-2"))
    assert first.id == grown.id
    other = only(claim("a", 300, subject="Russian military"))
    assert other.id != first.id
    split = cluster(
        [claim("a", 300, subject="DPRK troops"), claim("b", 300, subject="DPRK troops")],
        Policy(),
        not_same=[("a", "b")],
    )
    assert len({item.id for item in split}) == 2


def test_labels_in_two_languages() -> None:
    item = only(claim("a", 300, status="dispatched", **TROOPS))
    assert item.label == "DPRK troops: dispatched (Russia)"
    assert item.label_ja == "北朝鮮兵 兵力：派遣済み（ロシア）"
    named = only(claim("b", 12, subject="demonstrators of the march", place="Old Harbour"))
    assert named.label.endswith("(Old Harbour)")
    assert named.question.place == "Old Harbour"


def test_links_say_why() -> None:
    item = only(
        claim("a", 300, status="dispatched", **TROOPS),
        claim("b", 400, status="dispatched", source="s-2", **{**TROOPS, "subject": "North Korea"}),
        claim("c", 500, status="dispatched", **TROOPS),
    )
    assert len(item.links) == 2
    for link in item.links:
        assert link.features
        assert all(feature.why and feature.name for feature in link.features)
    assert {link.one for link in item.links} | {link.two for link in item.links} == {"a", "b", "c"}


def test_native_words_meet_only_their_like() -> None:
    told = {"measure": "killed", "place": "Shinoura", "as_of": "2025-06-03"}
    one = claim("a", 23, subject="被災した住民", lang="ja", **told)
    two = claim("b", 41, subject="мешканці громади", lang="uk", source="s-2", **told)
    assert lined(one, two) == [["a", "b"]]


def test_nothing_to_line_up() -> None:
    assert cluster([], Policy()) == ()
