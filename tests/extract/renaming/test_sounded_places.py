"""Places abroad that only the text names bear the country that stands before them there; others stay as they are."""

import pytest

from reconcile.cluster.names import place_key

PLACED = [
    ("미얀마 중부 파코쿠에서 지진으로 57명이 숨졌다. 파코쿠에서는 300명이 다쳤다.", "Pakoku (Myanmar)"),
    ("네팔 일람군의 산사태 사망자가 37명으로 늘었다.", "Illam County (Nepal)"),
    ("파코쿠에서 지진으로 57명이 숨졌다.", "Pakoku"),
    ("북한은 파코쿠에서 발생한 지진으로 57명이 숨졌다고 했다.", "Pakoku"),
    ("튀르키예 하타이에서 지진으로 57명이 숨졌다.", "Hatay"),
]


@pytest.mark.parametrize(("text", "place"), PLACED)
def test_where(read, text, place):
    assert {item.place.text.removesuffix(" Province") for item in read(text, "ko")} == {place}


def test_the_country_does_not_make_another_place_of_it():
    assert place_key("Pakoku (Myanmar)") == place_key("Pakoku")
    assert place_key("Province (Korne)") != place_key("Province")


HOUSES = [
    ("페루 국가위험관리국은 사망자를 30명으로 확정했다.", "National Risk Management Agency (Peru)"),
    ("헝가리 언론 텔로스는 드론 영상을 분석해 6만 명으로 계산했다.", "Tellos (Hungary)"),
]


@pytest.mark.parametrize(("text", "who"), HOUSES)
def test_bodies_bear_it_too(read, text, who):
    assert read(text, "ko")[-1].claimant.text == who
