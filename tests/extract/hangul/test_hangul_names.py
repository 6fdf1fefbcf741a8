"""Names in Hangul put together and translated."""

from __future__ import annotations

import pytest

from reconcile.extract.hangul.hangul_names import quoted_body
from reconcile.lexicon.naming import in_english


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("유럽연합(EU) 집행위원회는 300명이 숨졌다고 밝혔다.", "European Commission"),
        ("페루 국가위험관리국은 사망자를 30명으로 확정했다.", "National Risk Management Agency (Peru)"),
        ("네팔 기상청은 30명이 숨졌다고 기록했다.", "Meteorological Administration (Nepal)"),
        ("젤렌스키 대통령은 사망자가 300명이라고 말했다.", "Zelensky"),
        ("한국기업협회는 손실을 300억 원으로 추산했다.", "Korea Business Association"),
        ("카르바트 재난관리청은 300명이 숨졌다고 발표했다.", "Karbat Disaster Management Agency"),
        ("서방 정보 관계자는 300명이 숨졌다고 말했다.", "Western intelligence official (anonymous)"),
    ],
)
def test_who_speaks(read, text, claimant):
    (claim,) = read(text, "ko")
    assert claim.claimant is not None
    assert claim.claimant.text == claimant


def test_a_body_in_quotation_marks_keeps_its_kind():
    assert quoted_body("시민단체 '다온'", "ko") == "Daon (civic group)"
    assert quoted_body("경찰", "ko") is None


def test_parts_of_a_body_are_translated():
    assert in_english("튀니지노동연맹", "ko") == "Tunisia Labor Federation"
    assert in_english("전국노동연대", "ko") == "National Labor Solidarity"


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("최영호 시장은 40명이 다쳤다고 밝혔다.", "Choi Yeong-ho"),
        ("최영호 국방부 장관은 40명이 다쳤다고 밝혔다.", "Choi Yeong-ho"),
        ("윤서연 소방서장은 40명이 다쳤다고 밝혔다.", "Yun Seo-yeon"),
        ("최영호 서울시장은 40명이 다쳤다고 밝혔다.", "Choi Yeong-ho"),
        ("국회 정보위 소속 박민수 의원은 40명이 다쳤다고 밝혔다.", "Park Min-su"),
        ("경찰청 박민수 대변인은 40명이 다쳤다고 밝혔다.", "Park Min-su"),
        ("국방부 장관은 40명이 다쳤다고 밝혔다.", "defence ministry"),
    ],
)
def test_the_name_before_an_office_bears_it(read, text, claimant):
    (item,) = read(text, "ko")
    assert item.claimant is not None
    assert item.claimant.text == claimant
