"""What reports in Chinese and Korean that nobody had read showed: whom 该局 means, who gets help, whose last year."""

from __future__ import annotations

from datetime import date

import pytest

_SERVICE = "乌克兰国防部情报总局局长布达诺夫说，有300名士兵死亡。一名不愿具名的军方官员说，有500人死亡。"


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (_SERVICE + "\n该局估计，已有40人被俘。", "GUR (Ukraine)"),
        (
            "州统计局局长说，有12人死亡。\n一名警方官员说，有15人死亡。\n该局补充说，有40人受伤。",
            "Statistics",
        ),
        ("世界卫生组织说，有12人死亡。他说有40人受伤。", "WHO"),
    ],
)
def test_one_sign_behind_a_word_that_points_is_the_end_of_a_body(read, text, claimant):
    last = read(text, "zh")[-1].claimant
    assert last is not None
    assert claimant.lower() in last.text.lower()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "한국, 우크라이나 지원 약속 절반 이행\n정부는 4억 달러를 지원하기로 약속했다. 지금까지 2억 달러를 집행했다.",
            "Ukraine",
        ),
        (
            "일본, 스리랑카 지원 확대\n일본 정부는 4억 달러를 지원하기로 했다. 2억 달러는 이미 전달했다.",
            "Sri Lanka",
        ),
    ],
)
def test_help_is_where_the_title_has_it_go(read, text, place):
    assert {claim.place and claim.place.text for claim in read(text, "ko")} == {place}


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "세네갈 재무부가 2월에 낸 자료에는 독일에서 들어온 차관이 2억 달러로 적혀 있다.",
            "Finance Ministry (Senegal)",
        ),
        ("문제는 차관이다. 감사원은 40명이 숨졌다고 밝혔다.", "Board of Audit"),
        ("국방부 정보총국(HUR)의 안드리 코발렌 대변인은 2천 명이 숨졌다고 말했다.", "GUR (Ukraine)"),
    ],
)
def test_a_loan_is_no_minister_and_a_short_form_parts_nobody_from_his_body(read, text, claimant):
    told = read(text, "ko")[-1].claimant
    assert told is not None
    assert claimant in told.text


def test_the_last_year_of_another_speaker_is_reckoned_from_today(read):
    text = '정부는 2024년 7월 4억 달러를 약속했다고 발표했다. 외교부는 "3억 달러가 지난해 말까지 집행됐다"고 답했다.'
    last = read(text, "ko", date(2026, 4, 22), "한겨레")[-1]
    assert "2025" in str(last.as_of)


_PREFECTURE = "贵州黔东南州遭遇强降雨。全州受灾人口31万人，其中从江县5万人、且末县2万人；倒塌房屋1120间。"


def test_a_county_of_a_part_is_not_the_place_of_the_whole_nor_of_what_follows(read):
    places = [claim.place and claim.place.text for claim in read(_PREFECTURE, "zh")]
    assert [place.split()[0] for place in places[:3]] == ["Qiandongnan", "Congjiang", "Qiemo"]
    assert places[3] in ("Qiandongnan Prefecture", "Guizhou")


def test_a_county_beside_its_prefecture_is_no_other_place(read):
    text = "黔东南州遭遇强降雨。榕江县平永镇雨量最大。黔东南州有12人死亡。榕江县的道路中断。失踪者有7人。"
    assert read(text, "zh")[-1].place.text == "Qiandongnan Prefecture"


def test_who_reckons_right_before_about_speaks(read):
    told = [claim.claimant.text for claim in read("主办方称有2万人参加，警方当时估计约8000人。", "zh")]
    assert told == ["organisers", "police"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("zh", "死亡12人，受伤30人，共42人。"),
        ("zh", "国防部说，阵亡约1600人，负伤约3200人，合计4800人左右。"),
        ("ko", "사망 12명, 부상 30명, 모두 42명이다."),
    ],
)
def test_the_sum_of_two_parts_is_their_whole(read, lang, text):
    assert [claim.measure for claim in read(text, lang)] == ["killed", "wounded", "casualties"]


def test_another_number_of_the_wounded_is_no_sum(read):
    assert read("死亡12人，受伤30人，失踪42人。", "zh")[-1].measure == "missing"


@pytest.mark.parametrize(
    ("lang", "text", "hedge"),
    [
        ("zh", "全天参与者很难超过2万5000人。", "at_most"),
        ("zh", "全天参与者超过2万5000人。", "more_than"),
        ("ko", "연인원은 4만 명에 가까울 전망이다.", "nearly"),
    ],
)
def test_hedges_that_deny_and_that_are_yet_to_come(read, lang, text, hedge):
    assert read(text, lang)[0].said.hedge == hedge


def test_both_sides_are_nobody(read):
    assert read("双方都认为今年的规模扩大了五成以上。", "zh")[0].claimant is None


def test_the_side_of_an_organiser_speaks_for_him(read):
    assert read("주최 쪽은 시민 5만여 명이 함께했다고 밝혔다.", "ko")[0].claimant.text == "organisers"


_SENT = (
    "新华社昆明6月15日电 记者从云南省地震局获悉，14日23时07分，大理州洱源县发生5.8级地震，"
    "截至15日10时，已造成7人遇难、86人受伤。大理州应急管理局说，倒塌房屋430间。"
)


def test_where_a_report_is_sent_from_is_not_what_it_is_on(read):
    places = {claim.place.text for claim in read(_SENT, "zh", date(2026, 6, 15), "新华社") if claim.place}
    assert "Kunming" not in places


def test_the_time_of_an_event_behind_a_word_of_learning_is_not_when_it_was_told(read):
    hurt = read(_SENT, "zh", date(2026, 6, 15), "新华社")[2]
    assert (hurt.measure, str(hurt.as_of)) == ("wounded", "2026-06-15")
