"""Days and data that go on over a report, in Korean and Chinese."""

from __future__ import annotations

from datetime import date

from reconcile.extract import statements
from reconcile.model import Source, Statement


def _said(text: str, lang: str) -> list[Statement]:
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2026, 3, 11))
    return list(statements(source))


def test_the_day_before_is_the_one_before_the_report() -> None:
    text = "应急局11日通报，9日发生的地震已造成214人死亡。截至前一天的死亡人数为176人。"
    assert str(_said(text, "zh")[-1].as_of) == "2026-03-10"


def test_what_a_ratio_is_measured_against_gives_no_date() -> None:
    assert _said("작년 11월 집회의 두 배가 넘는 회원이 모였다고 노조는 밝혔다.", "ko")[0].as_of is None
    assert _said("참가자는 작년 11월 집회보다 세 배 많다고 노조는 말했다.", "ko")[0].as_of is None


def test_a_bare_day_before_a_verb_of_telling_is_lately() -> None:
    text = "해군은 지난 1월까지 포탄이 90만발을 넘었다고 평가했다.\n통신은 공병 1천명이 임무를 시작했다고 10일 보도했다."
    assert str(_said(text, "ko")[-1].as_of) == "2026-03-10"


def test_by_whose_data_the_next_sentence_is() -> None:
    text = "재무부가 공개한 자료에 따르면 무상지원은 2억달러다. 이 가운데 1억달러가 지급됐다."
    assert [one.claimant.text if one.claimant else None for one in _said(text, "ko")] == [
        "Finance Ministry"
    ] * 2


def test_a_team_goes_by_the_name_of_who_leads_it() -> None:
    text = "박정우 서울시립대 교수(도시공학) 연구팀은 현장에 3만명이 있었다고 밝혔다."
    assert _said(text, "ko")[0].claimant is not None
    assert str(_said(text, "ko")[0].claimant.text).startswith("Park Jeong-woo")  # type: ignore[union-attr]


def test_a_word_for_a_body_at_home_behind_a_town_abroad_is_of_that_town() -> None:
    assert _said("리마 경찰청에 따르면 참가자는 3만명이다.", "ko")[0].claimant.text == "Police (Lima)"  # type: ignore[union-attr]
