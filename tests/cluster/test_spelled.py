"""One unknown place in two spellings: told, not joined."""

from __future__ import annotations

from reconcile.cluster import cluster
from reconcile.cluster.spelled import spelled_alike
from reconcile.decide.spelling import one_place
from reconcile.model import Claim
from reconcile.policy import Policy
from tests.judge.cases import claim

EN = claim("a", 41, place="Karamzino", as_of="2026-05-04", lang="en", source="s-a")
JA = claim("b", 41, place="Karamjino (カラムジノ)", as_of="2026-05-04", lang="ja", source="s-b")


def found(*claims: Claim, decided: tuple[frozenset[str], ...] = ()) -> list[set[str]]:
    pairs = spelled_alike(cluster(claims, Policy()), claims, decided)
    return [{pair.one, pair.two} for pair in pairs]


def test_a_town_in_two_scripts_is_remarked():
    assert found(EN, JA) == [{"a", "b"}]
    (pair,) = spelled_alike(cluster([EN, JA], Policy()), [EN, JA])
    (remark,) = one_place([(pair.one, pair.two, pair.places)])
    assert remark.severity == "info"
    assert "Karamzino" in remark.message
    assert "decide same" in remark.hint


def test_what_is_decided_is_not_asked_again():
    assert found(EN, JA, decided=(frozenset({"a", "b"}),)) == []


def test_other_names_other_times_and_one_language_are_left_alone():
    assert found(EN, claim("b", 41, place="Borovichi", as_of="2026-05-04", lang="ja", source="s-b")) == []
    assert found(EN, claim("b", 41, place="Karamjino", as_of="2026-09-04", lang="ja", source="s-b")) == []
    assert found(EN, claim("b", 41, place="Karamjino", as_of="2026-05-04", lang="en", source="s-b")) == []
