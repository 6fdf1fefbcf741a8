"""Plain Chinese sentences: a figure put at something, by somebody, from somebody; bodies by their state's sign or seat."""

from __future__ import annotations

import pytest

from tests.extract.conftest import Teller

TOLD = [
    ("国情院将派往库尔斯克的朝鲜士兵人数估计为约1.1万人。", "NIS (South Korea)"),
    ("在库尔斯克的朝鲜士兵被国情院估计为约1.1万人。", "NIS (South Korea)"),
    ("约1.1万名朝鲜士兵这一数字来自国情院。", "NIS (South Korea)"),
    ("国情院还说，平壤损失了约600名士兵。", "NIS (South Korea)"),
    ("据北约秘书长吕特统计，约1.1万名朝鲜士兵已被派往库尔斯克。", "Rutte"),
    ("根据乌克兰军情局局长布达诺夫的说法，约1.1万名朝鲜士兵已被派往库尔斯克。", "Budanov (GUR, Ukraine)"),
    ("据英国路透社报道，约1.1万名朝鲜士兵已被派往库尔斯克。", "Reuters"),
    ("北约此前估计，派往俄罗斯的朝鲜士兵约1.1万人。", "NATO"),
    ("首尔的情报机构估计，约1.1万名朝鲜士兵已被派往库尔斯克。", "NIS (South Korea)"),
    ("韩国防部称，死者有300人。", "Ministry of National Defense (South Korea)"),
    ("韩情报机构：朝鲜部队伤亡逾3200人", "NIS (South Korea)"),
    ("约1.1万名士兵已抵达，一名不愿透露姓名的美国官员说。", "US officials (anonymous)"),
    ("受多家媒体委托计数的“奥居朗斯”事务所得出的结果是2.9万人。", "firm (事务所“奥居朗斯”)"),
    ("据叙利亚民防组织“白头盔”统计，死者有312人。", "White Helmets (Syria)"),
    (
        "土耳其灾难管理局（AFAD）：死亡人数升至312人",
        "AFAD (Disaster and Emergency Management Authority, Turkey)",
    ),
    ("死亡人数被医院院长更正为312人。", "hospital director (医院院长)"),
    ("警方已经确认有312人死亡。", "police"),
    ("副总统称，遇难者有312人。", "vice-president (副总统)"),
    ("欧洲审计院调查发现，只有12亿欧元已经支付。", "European Court of Auditors"),
    ("基尔研究所的“乌克兰支援追踪”显示，欧洲共拨付了1380亿欧元。", "Kiel Institute"),
    ("主办的“学生全会”当晚宣称有30万人到场。", "student (学生全会)"),
    ("“公共集会档案”估计人群有19万人。", "Archive of Public Gatherings (Serbia)"),
    ("根据港口影像，朝鲜运往俄罗斯的炮弹有420万发。", None),
]


@pytest.mark.parametrize(("text", "speaker"), TOLD, ids=[text[:10] for text, _ in TOLD])
def test_who_says_it_in_a_plain_sentence(told: Teller, text: str, speaker: str | None) -> None:
    (claim,) = told(text, "zh")
    assert (claim.claimant, claim.via) == (speaker, ())


def test_a_channel_bears_its_number_as_a_name(told: Teller) -> None:
    (claim,) = told("内政部长在法国电视二台的节目中说，有141人被捕。", "zh")
    assert claim.measure == "arrested"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "与国情院估计的3000人相比，乌克兰给出的4000人要高得多。",
            ["NIS (South Korea)", "Ukraine government"],
        ),
        ("乌克兰称有4000人伤亡，远高于国情院估计的3000人。", ["Ukraine government", "NIS (South Korea)"]),
        ("国情院先前估计为300人，现在上调至600人。", ["NIS (South Korea)", "NIS (South Korea)"]),
    ],
)
def test_two_figures_have_each_their_speaker(told: Teller, text: str, speakers: list[str]) -> None:
    assert [claim.claimant for claim in told(text, "zh")] == speakers


@pytest.mark.parametrize(
    "text", ["死亡人数不是300人，而是250人。", "死亡人数为250人，而不是此前报道的300人。"]
)
def test_a_number_that_is_rejected_is_denied(told: Teller, text: str) -> None:
    stances = {claim.quantity.interval.low: claim.stance for claim in told(text, "zh")}
    assert stances == {300: "denies", 250: "asserts"}


def test_people_joined_suffer_one_fate(told: Teller) -> None:
    assert [claim.measure for claim in told("冲突造成12名警员和30名示威者受伤。", "zh")] == [
        "wounded",
        "wounded",
    ]


def test_who_an_outlet_has_spoken_to_speaks(told: Teller) -> None:
    (claim,) = told("布达诺夫接受美国《战区》网站专访时指出，北韩部队有近万人。", "zh")
    assert (claim.claimant, claim.via) == ("Budanov (GUR, Ukraine)", ("The War Zone",))


def test_a_word_before_the_next_number_is_of_that(told: Teller) -> None:
    text = "国家情报院报告，北韩累计派兵1.4万人，伤亡4200人，其中阵亡者550人。"
    assert [claim.measure for claim in told(text, "zh")] == ["troops", "casualties", "killed"]
    increments = [claim.increment for claim in told("强震造成63人死亡，比一天前公布的41人又多了22人。", "zh")]
    assert increments == ["total", "total", "additional"]


def test_a_plan_holds_for_the_verb_that_goes_on_with_it(told: Teller) -> None:
    claims = told("北韩将派遣1200名工兵前往库斯克排雷，并加派4500名士兵。", "zh")
    assert [(claim.status, claim.increment) for claim in claims] == [
        ("planned", "total"),
        ("planned", "additional"),
    ]


def test_a_spokesman_speaks_for_the_body_heard_before(told: Teller) -> None:
    text = "印度尼西亚国家抗灾署（BNPB）表示，强震已造成63人死亡。抗灾署发言人穆哈里说，伤者有640人。"
    assert {claim.claimant for claim in told(text, "zh")} == {
        "BNPB (National Disaster Mitigation Agency, Indonesia)"
    }
