"""Who ends a headline or the title of a reference, and who leads one, in Korean and Chinese; entries of a chronicle."""

from __future__ import annotations

import pytest

NIS, UK = "NIS (South Korea)", "Ministry of Defence (UK)"


def told(read, text: str, lang: str) -> list[tuple[str | None, list[str], str]]:
    return [
        (item.claimant.text if item.claimant else None, [name.text for name in item.via], item.stance)
        for item in read(text, lang)
    ]


@pytest.mark.parametrize(
    ("text", "lang", "claimant", "stance"),
    [
        ("북한군 2천명 추가 파병…국정원 발표", "ko", NIS, "asserts"),
        ('"북한군 1만명 쿠르스크 배치" <로이터>', "ko", "Reuters", "asserts"),
        ("북한군 사상자 5천명 넘어…英국방부", "ko", UK, "asserts"),
        ('북한군 1만명 파병설…러시아 "가짜뉴스"', "ko", "Russia government", "denies"),
        ("북한군 1만명 파병…유럽 각국 긴장", "ko", None, "asserts"),
        ("북한군 5천명 추가 파병…한국 국회 술렁", "ko", None, "asserts"),
        ("朝军伤亡超过4000人——国情院", "zh", NIS, "asserts"),
        ("“1万名朝军部署库尔斯克”（路透社）", "zh", "Reuters", "asserts"),
        ("韩国国家情报院“派往俄罗斯的朝军达1.1万人”", "zh", NIS, "asserts"),
        ("朝军伤亡超过4000人——前线告急", "zh", None, "asserts"),
    ],
)
def test_who_ends_a_headline_tells_it(read, text, lang, claimant, stance):
    assert told(read, text, lang) == [(claimant, [], stance)]


@pytest.mark.parametrize(
    ("text", "lang", "claimant", "via"),
    [
        ("2) \"국정원 '북한군 전사 2천명 넘어'\", 중앙일보, 2026년 6월 3일.", "ko", NIS, ["JoongAng Ilbo"]),
        ("⑥ 「북한군 사상 5천명 / 英국방부」, 『조선일보』, 2026. 2. 3.", "ko", UK, ["Chosun Ilbo"]),
        ("4. 국가정보원, 「국회 보고: 파병 북한군 1만5천 명」, 2026년 4월 30일.", "ko", NIS, []),
        (
            "3. 《国情院：朝军阵亡者超过2000人》，载《朝鲜日报》，2026年6月3日。",
            "zh",
            NIS,
            ["Chosun Ilbo"],
        ),
        ("1. 《朝鲜向俄运送炮弹900万发》，《东亚日报》，2026年4月2日。", "zh", "Dong-A Ilbo", []),
    ],
)
def test_a_title_in_a_reference(read, text, lang, claimant, via):
    ((found, relays, _),) = told(read, text, lang)
    assert (found, relays) == (claimant, via)


def test_a_point_that_quotes_somebody_is_no_reference(read):
    assert told(read, '1) 경찰은 "3만 명이 모였다"고 밝혔다.', "ko") == [("police", [], "asserts")]


ENTRIES = """▲ 5월 3일 = 국정원 관계자, 북한군 1만 명이 쿠르스크에 남아 있다고 말함(로이터).
▲ 5월 12일 = 다국적제재모니터링팀(MSMT) 첫 보고서. 2024년 넘어간 포탄은 900만 발로 파악.
▲ 5월 20일 = 영국 국방부, 북한군 사상자를 5천 명으로 평가. 이 중 전사자는 1천800명.
▲ 6월 2일 = 라브로프 외무장관 방북. 지뢰 제거 인력 1천 명 파견 합의.
▲ 6월 5일 = 국정원, 북한군 전사자 2천 명이라고 국회에 보고"""


def test_entries_of_a_chronicle_are_of_who_leads_them(read):
    found = told(read, ENTRIES, "ko")
    assert [item[0] and item[0].split(" (")[0] for item in found] == [
        "NIS official",
        "MSMT",
        "Ministry of Defence",
        "Ministry of Defence",
        None,
        "NIS",
    ]
    assert found[0][1] == ["Reuters"]
