"""Machines that were destroyed are no houses, and officials no body heard before, in Korean."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("차량 42대가 파손됐다.", "other:item"),
        ("수군은 전차 7대를 파괴했다고 밝혔다.", "weapons"),
        ("주택 42채가 파손됐다.", "houses_damaged"),
        ("재난청은 2만3천 명이 직접 피해를 본 것으로 추산했다.", "affected"),
    ],
)
def test_what_is_counted_by_its_counter(read, text, measure):
    assert [claim.measure for claim in read(text, "ko")] == [measure]


def test_officials_of_a_town_do_not_speak_for_the_body_before(read):
    text = "유엔은 40명이 숨졌다고 밝혔다. 나이로비 당국자들은 120명이 숨졌다고 말했다."
    assert [claim.claimant and claim.claimant.text for claim in read(text, "ko")] == [
        "UN",
        "officials (anonymous)",
    ]
