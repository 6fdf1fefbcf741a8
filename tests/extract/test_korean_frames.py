"""Who speaks in Korean texts of many kinds: bulletins, audits, scripts of broadcasts, checks of facts."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _source(text: str, publisher: str) -> Source:
    return Source(id="s", sha256="", text=text, lang="ko", published=date(2025, 3, 20), publisher=publisher)


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("국방부는 사망자가 300명이라고 보고하였다.", "Defence Ministry"),
        ("소방당국은 사상자를 12명으로 집계함.", "fire authorities"),
        ("감사원이 자료를 대조한 결과 사망자는 300명으로 나타났다.", "Board of Audit"),
        ("경찰이 12일 내놓은 자료를 보면 사망자는 300명이다.", "police"),
        ("사망자가 300명이라는 것이 철도노조의 주장이다.", "Railway Workers' Union"),
        ("사망자가 300명에 이른다는 국정원의 보고도 있다.", "NIS (South Korea)"),
        ("사망자가 300명이라는 게 국방부 설명이다.", "Defence Ministry"),
        ('"사망자가 300명이다." 국정원의 말이다.', "NIS (South Korea)"),
        ("경찰을 만난 김도훈 노조위원장은 사망자가 300명이라고 말했다.", "Kim Do-hun"),
        ("서울시가 발표한 사망자는 300명이다.", "Seoul City"),
        ("서라군이 집계한 사망자는 300명이다.", "Seora County"),
        ("서라군 재난안전대책본부는 사망자가 300명이라고 밝혔다.", "Seora County (disaster HQ)"),
        ("부산항만공사가 국회에 제출한 자료에 따르면 사망자는 300명이다.", "Busan Port Authority"),
        ("니혼게이자이신문은 군사 전문가 한수영 씨의 추산을 토대로 사망자를 300명으로 봤다.", "Han Su-yeong"),
        ("이사벨 로욜라 주지사는 사망자가 300명이라고 말했다.", "governor (Isabel Royola)"),
    ],
)
def test_a_phrase_tells_who_speaks(read, text, claimant):
    (item,) = read(text, "ko")
    assert item.claimant is not None
    assert item.claimant.text == claimant


@pytest.mark.parametrize(
    ("text", "claimant", "stance"),
    [
        (
            '박지훈 지사는 "시장들이 보고한 것만 300명"이라고 말했다.',
            "Park Ji-hun",
            "asserts",
        ),
        ('장관은 "노조가 5만 명이라고 주장하지만 사실이 아니다"라고 말했다.', "minister", "denies"),
        (
            '통일부 당국자는 "우리는 300명으로 본다"고 말했다.',
            "Ministry of Unification official (South Korea, anonymous)",
            "asserts",
        ),
    ],
)
def test_quotation_marks_part_who_speaks_outside_from_who_is_told_of(read, text, claimant, stance):
    (item,) = read(text, "ko")
    assert item.claimant is not None
    assert (item.claimant.text, item.stance) == (claimant, stance)


def test_a_script_of_a_broadcast_tells_who_answers_and_whom_they_pass_on():
    text = (
        "새벽라디오 3월 20일 방송 녹취\n\n"
        "■ 서가은 진행자> 국정원이 어제 보고한 숫자부터 볼까요? 전사자가 600명이라고요?\n\n"
        "□ 노민재> 600여 명이라고 했습니다.\n\n"
        "■ 서> 보낸 병력은요?\n\n□ 노> 제 계산으로는 1만 명입니다.\n\n■ 서> 부상자는요?\n\n□ 노> 700명쯤 됩니다.\n"
    )
    asked, passed, own, last = statements(_source(text, "새벽라디오"))
    assert [item.claimant.text if item.claimant else None for item in (asked, passed, own, last)] == [
        "NIS (South Korea)",
        "NIS (South Korea)",
        "Noh Min-jae",
        "Noh Min-jae",
    ]
    assert [name.text for name in passed.via] == ["Noh Min-jae"]


def test_a_bulletin_rejects_by_itself_and_is_of_its_place():
    text = (
        "서라군 재난안전대책본부\n호우 피해 상황(제4보)\n\n□ 인명피해\n ○ 사망 9명(제3보 대비 2명 증가), 실종 3명\n"
        "  - 일부 언론에 보도된 '사망 11명'은 병원과 경찰의 집계가 겹친 것으로 사실이 아님\n\n"
        "구분 | 주택 침수(동)\n덕봉면 | 142\n수내면 | 88\n"
    )
    first, more, missing, denied, upper, lower = statements(_source(text, "서라군"))
    assert [item.measure for item in (first, more, missing)] == ["killed", "killed", "missing"]
    assert denied.stance == "denies"
    assert all(
        item.claimant is not None and item.claimant.text == "Seora County (disaster HQ)"
        for item in (first, missing, denied, upper)
    )
    places = [item.place.text if item.place else None for item in (first, upper, lower)]
    assert places == ["Seora County", "Deokbong-myeon", "Sunae-myeon"]


@pytest.mark.parametrize("head", ["(서울=서울통신) 박은서 기자 = ", "[서울=서울통신] 박은서 기자 = "])
def test_who_signs_a_report_and_where_says_nothing(read, head):
    (item,) = read(f"{head}쿠르스크에서 300명이 숨졌다.", "ko")
    assert item.claimant is None


def test_the_verdict_of_a_text_is_not_of_who_spoke_before():
    text = "종로경찰서는 9명을 조사하고 있다고 밝혔다.\n\n판정: '50만 명'은 사실이 아니다.\n"
    *_, verdict = statements(_source(text, "새벽신문"))
    assert (verdict.claimant, verdict.stance) == (None, "denies")


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("실종자 5명 중 2명이 숨진 채 발견됐다.", ["missing", "killed"]),
        ("근로자 10명 중 4명꼴로 다쳤다.", ["share"]),
        ("공병 1000명과 건설 인력 5000명을 파병한다.", ["troops", "support_personnel"]),
        ("사망자는 600명이고 부상자까지 포함하면 4700명이다.", ["killed", "casualties"]),
        ("사망자가 9명에서 11명으로 늘고 실종자는 1명으로 줄었다.", ["killed", "killed", "missing"]),
    ],
)
def test_what_is_counted_stands_beside_its_number(read, text, measures):
    assert [item.measure for item in read(text, "ko")] == measures
