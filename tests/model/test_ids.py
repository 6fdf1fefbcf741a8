"""Ids come from content, and parts never run together."""

from __future__ import annotations

from reconcile.model.ids import claim_id, cluster_id, digest, finding_id, source_id


def test_parts_do_not_run_together() -> None:
    assert digest("ab", "c") != digest("a", "bc")
    assert digest("a", "") != digest("a")


def test_a_finding_does_not_know_the_order_of_its_claims() -> None:
    assert finding_id("C01", ("c-2", "c-1")) == finding_id("C01", ("c-1", "c-2"))
    assert finding_id("C01", ("c-1",)) != finding_id("C02", ("c-1",))


def test_each_kind_has_its_letter() -> None:
    made = (source_id("f" * 64), claim_id("s", 0, 1, "3"), cluster_id("killed"), finding_id("C01", ()))
    assert [key[:2] for key in made] == ["s-", "c-", "q-", "f-"]
    assert len({len(key) for key in made}) == 1


def test_half_a_character_has_a_digest() -> None:
    assert digest("\ud800") != digest("\ud801")
