"""Chinese clauses without a subject of their own, frames before the verb, papers, names behind 的."""

from __future__ import annotations

import pytest


def tellers(read, text: str) -> list[str | None]:
    return [item.claimant.text if item.claimant else None for item in read(text, "zh", publisher="晨报")]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("德国国防部长皮斯托里乌斯说，政府不会退缩，并表示已交付12辆坦克。", "Pistorius"),
        (
            "韩国国防部在提交给议员金成旻的书面材料中估计，朝军阵亡600人。",
            "Ministry of National Defense (South Korea)",
        ),
        (
            "韩国国防部估计，朝军阵亡600人。材料还说，另有4000人受伤。",
            "Ministry of National Defense (South Korea)",
        ),
        ("曾任驻美大使的太永浩在一场研讨会上说，已派出9000名士兵。", "Thae Yong-ho"),
        ("国家情报院向国会报告，朝军士兵阵亡人数已上修至约700人。", "NIS (South Korea)"),
        ("当地媒体T9估计到场者有5000人。", "T9"),
        ("乌克兰国防情报总局发言人尤索夫不认同。他说，那里只有6500名朝军。", "Yusov (GUR, Ukraine)"),
        ("绍伊古宣布派出6000名工兵，据一名欧洲外交官说，真正抵达的不足1000人。", "diplomat (欧洲外交官)"),
        ("外长利帕夫斯基所述与此不同。据外长利帕夫斯基所述，送达的炮弹有130万发。", "Jan Lipavský"),
    ],
)
def test_who_tells_by_the_clause(read, text, last):
    assert tellers(read, text)[-1] == last


def test_a_body_that_leads_a_clause_is_taken_up_by_its_kind(read):
    told = tellers(read, "沙河市人民医院收治了40名伤员，院方介绍，其中6人伤势危重。")
    assert told[-1] is not None
    assert told[-1].startswith("hospital")


def test_a_longer_foreign_family_name_bears_its_office(read):
    told = tellers(read, "抗灾署署长苏哈里扬托在巴东召开的记者会上说，有300人遇难。")
    assert told[0] is not None
    assert "苏哈里扬托" in told[0]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("国防部说，警方已出动，工会称有3000人受伤。", "union"),
        ("警方说，有300人受伤。初步评估显示，1900座民房倒塌。", None),
        ("土耳其承诺提供帐篷5000顶，据红新月会介绍，目前运到1200顶。", "Red Crescent"),
    ],
)
def test_another_subject_or_none_is_no_going_on(read, text, last):
    assert tellers(read, text)[-1] == last


def test_a_word_such_as_by_in_the_next_clause_gives_only_the_next_number(read):
    told = tellers(read, "今年设定运去180万发炮弹，据外长利帕夫斯基介绍，到9月底送达的有130万发。")
    assert told == [None, "Jan Lipavský"]


def test_a_family_name_of_the_data_behind_another_given_name_is_somebody_else(read):
    assert "OCHA" not in (tellers(read, "专家休·格里菲思说，有300人受伤。")[0] or "")
