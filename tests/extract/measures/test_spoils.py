"""Sums of which nothing is said, in a text on an army that was sent, are what its sender takes in."""

from __future__ import annotations

SENT = "North Korea has sent 11,000 North Korean soldiers to Russia, the NIS said. "


def test_what_the_deployment_brings(read):
    claims = read(SENT + "The deployment could bring North Korea $400 million a year.", "en")
    assert [claim.measure for claim in claims] == ["troops", "revenue"]


def test_a_sum_in_another_text(read):
    claims = read("The minister spoke in Oslo. The jackpot stands at $400 million.", "en")
    assert "revenue" not in [claim.measure for claim in claims]


def test_pay_by_the_head_is_none(read):
    claims = read(SENT + "Each soldier is paid $2,000 a month.", "en")
    assert [claim.measure for claim in claims] == ["troops", "salary"]
