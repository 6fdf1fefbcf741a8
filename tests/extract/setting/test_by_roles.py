"""Who gives and who gets, for the place of a story of help in Korean."""

from __future__ import annotations

import pytest

from reconcile.extract.setting.by_roles import receives
from reconcile.lexicon.roles import roles

_LOANS = (
    "IMF 이사회는 17일 스리랑카에 대한 확대금융제도 심사를 마치고 3억 3300만 달러를 집행하기로 했다고 밝혔다.\n\n"
    "인도는 앞서 40억 달러의 신용공여를 제공했고, 중국수출입은행은 42억 달러의 채무를 재조정하기로 했다.\n\n"
    "세계은행은 빈곤층 180만 가구가 현금 지원을 받고 있다고 설명했다."
)
_ROADS = (
    "르완다개발위원회는 벨기에와 독일 등 4개국이 9천만 유로를 투자하기로 했다고 14일 발표했다.\n\n"
    "아프리카개발은행도 1억 7300만 달러의 차관을 승인했다.\n\n"
    "이웃 탄자니아는 2023년 같은 은행에서 3억 4천만 달러를 빌렸다.\n\n"
    "정부는 학교 610곳에 전기를 공급할 계획이다."
)
_FLOOD = (
    "수해 복구 지원금 9천만 유로\n\n"
    "사라예보의 유럽연합 대표부는 보스니아 헤르체고비나의 수해 복구를 위해 2천만 유로를 내놓는다고 3일 밝혔다.\n\n"
    "튀르키예는 조립식 주택 180채를 보냈다.\n\n"
    "헝가리는 200만 유로를 지원했고 세르비아는 구조대원 65명을 보냈다.\n\n"
    "파손된 주택은 모두 2천300채로 집계됐다."
)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (_LOANS, "sri-lanka"),
        (_ROADS, "rwanda"),
        (_FLOOD, "bosnia-and-herzegovina"),
        ("리비아 당국은 댐이 무너졌다고 밝혔다.\n이집트 군은 110명을, 튀르키예는 168명을 보냈다.", "libya"),
        ("필리핀 당국은 60명이 숨졌다고 밝혔다. 이재민은 3만 명이다.", None),  # nobody gives
        ("독일은 4400만 유로를 지원했고 프랑스는 우크라이나 난민에게 1억 유로를 내놨다.", None),
        ("루마니아는 가나에 10만 달러를, 프랑스는 토고에 30만 달러를 보냈다.", None),  # neither leads
    ],
)
def test_the_story_is_of_the_country_that_gets(text, country):
    data = roles("ko")
    assert data is not None
    found = receives(text, "ko", data)
    assert (found.key if found else None) == country


def test_other_languages_have_no_such_words():
    assert roles("en") is None


def _places(read, text):
    return {item.span.quote: item.place and item.place.text for item in read(text, "ko")}


def test_what_is_given_is_in_the_country_that_gets_it(read):
    assert set(_places(read, _LOANS).values()) == {"Sri Lanka"}


def test_a_neighbour_for_comparison_keeps_its_own_figure(read):
    told = [item.place and item.place.text for item in read(_ROADS, "ko")]
    assert told.count("Tanzania") == 1
    assert set(told) == {"Rwanda", "Tanzania"}


def test_a_capital_where_a_body_sits_was_not_struck(read):
    assert set(_places(read, _FLOOD).values()) == {"Bosnia and Herzegovina"}


def test_the_capital_where_people_march_stays(read):
    text = (
        "몬테비데오에서 8만 명이 행진했다고 노조가 밝혔다.\n\n"
        "경찰은 3만 명으로 추산했다.\n\n브라질과 칠레 노조는 대표를 보냈다."
    )
    assert {item.place and item.place.text for item in read(text, "ko")} == {"Montevideo"}
