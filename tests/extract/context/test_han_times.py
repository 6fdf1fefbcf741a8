"""Chinese dates that hold on, that another clause takes up, or that are those of another value."""

from __future__ import annotations

from datetime import date

import pytest


def days(read, text: str) -> list[str | None]:
    found = read(text, "zh", published=date(2025, 7, 1), publisher="晨报")
    return [str(item.as_of) if item.as_of else None for item in found]


def test_the_time_of_a_state_holds_for_the_sentence_and_the_next(read):
    text = (
        "截至今年4月，德国承诺的援助为280亿欧元，而实际拨付的只有170亿欧元，兑现率为61%。法国已拨付40亿欧元。"
    )
    assert set(days(read, text)) == {"2025-04"}


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("2024年5月，各国承诺提供75亿欧元。欧盟委员会当时宣布，欧盟出资21亿欧元。", "2024-05"),
        ("工会说，去年12月那次罢工有9万人参加，这次则达到12万人。", "../2025-07-01"),
        ("组织者估计示威者有70万人，比4月那次多出20万。", "../2025-07-01"),
        ("七月九日大道上聚集了2万名示威者。", "../2025-07-01"),
        ("2022年至2024年间，该国共收到援助14亿美元，其中一半是贷款。", "2022/2024"),
        ("财政大臣3日说，6月苏瓦会议的认捐款到账额已增至1亿美元。", "2025-06-03"),
        ("截至4月底，已有300人遇难。目前仍有20人失踪。", "../2025-07-01"),
    ],
)
def test_which_moment_the_last_number_holds_for(read, text, last):
    assert days(read, text)[-1] == last


def test_an_old_value_keeps_the_time_beside_it(read):
    assert days(read, "朝军阵亡约2100人，比4月公布的600人高出许多。") == ["../2025-07-01", "2025-04"]


def test_the_time_when_something_was_said_is_none_of_a_part(read):
    assert days(read, "警方6月30日通报，300人受伤，其中一成是儿童。")[-1] == "2025-06-30"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("统计局6月30日发表的数据显示，2024年该国的援助为26亿欧元，比上一年减少11%。", "2024"),
        (
            "2022年3月签约以来，欧盟承诺了10亿欧元。外交部昨天说，截至12月底收到3亿欧元。",
            "2024-12-21/2024-12-31",
        ),
        ("财政顾问说，头两个月外援到账额为4.1亿美元。", "2025-01/2025-02"),
        ("首笔贷款2亿美元，最快9月到账2000万美元。", "2025-09"),
        ("5月共损失士兵140名，是今年最大的一次损失。同月，平民死亡人数为95人。", "2025-05"),
        ("检方去年12月起诉了36人。", "2024-12"),
        ("3月8日地震以来，共记录余震1100次。", "2025-03-08/2025-07-01"),
        ("自2017年以来，各国为难民累计捐款54亿美元。", "2017/2025-07-01"),
        ("去年3月的会议上各国承诺了10亿美元，到账的不足15%。", "../2025-07-01"),
        ("与2024年同期相比，资金减少了41%。", "../2025-07-01"),
    ],
)
def test_what_the_last_number_of_a_story_of_aid_holds_for(read, text, last):
    assert days(read, text)[-1] == last


def test_a_time_behind_a_comma_is_that_of_the_number_behind_it(read):
    found = days(read, "总理说，重建总共需要110亿美元，法国去年3月主办的会议承诺了10亿美元。")
    assert found == ["../2025-07-01", "2024-03"]
