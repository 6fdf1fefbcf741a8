"""The place of a Korean story stands before its first figures; a town named behind them is one of its parts."""

from __future__ import annotations

import pytest

COUNTRY = {
    "flood": "볼리비아 홍수 사망자 82명으로 늘어\n볼리비아 국가재난청은 7일 홍수로 82명이 숨지고 140명이 다쳤다고 밝혔다."
    " 베니주에서만 61명이 숨졌다. 시장은 주택 300채가 무너졌다고 전했다. 이재민은 2만 명이다.",
    "fire": "그리스 산불로 최소 31명 사망…로도스 비상\n그리스 소방청은 3일 산불로 31명이 숨지고 주택 700채가 불탔다고 했다."
    " 주민 4천 명이 대피했다.",
    "march": "조지아 반정부 시위 격화\n조지아 내무부는 4일 시위대 45명을 체포했다고 밝혔다. 경찰관 12명이 다쳤다."
    " 바투미에서는 2천 명이 행진했다.",
}  # fmt: skip


def _places(claims):
    return [claim.place and claim.place.text for claim in claims]


@pytest.mark.parametrize(
    ("story", "country"), [("flood", "Bolivia"), ("fire", "Greece"), ("march", "Georgia")]
)
def test_a_town_behind_the_first_figures_is_not_the_place_of_the_story(read, story, country):
    assert _places(read(COUNTRY[story], "ko"))[:2] == [country] * 2


def test_a_province_before_the_first_figure_is(read):
    text = "네팔 지진 사망자 150명\n내무부는 4일 네팔 카르날리주에서 150명이 숨지고 300명이 다쳤다고 했다."
    assert _places(read(text, "ko"))[1] not in (None, "Nepal")


def test_a_known_place_with_its_administrative_ending_is_where_it_is(read):
    claims = read("아프간 강진 사망자 넘쳐\n당국은 2일 쿠나르주에서 1천200명이 숨졌다고 밝혔다.", "ko")
    assert _places(claims)[-1] == "Kunar"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("재난청은 18일 차량 사고로 12명이 숨졌다고 밝혔다.", "-18"),
        ("위원회는 3일 전국에서 39명이 숨졌다고 밝혔다.", "-03"),
    ],
)
def test_a_day_stands_before_a_word_that_begins_like_one_of_time(read, text, day):
    assert [str(claim.as_of)[-3:] for claim in read(text, "ko")] == [day]


def test_what_is_handed_over_is_no_month(read):
    (claim,) = read("적십자사는 구호품 680톤이 전달됐다고 말했다.", "ko")
    assert claim.as_of is None or "/" in str(claim.as_of)
