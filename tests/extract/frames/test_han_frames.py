"""Frames of Chinese sentences: outlets that hear, papers handed in, lawmakers who pass on, own reckonings."""

from __future__ import annotations

import pytest

NIS, LEE = "NIS (South Korea)", "Lee Seong-kweun (South Korean lawmaker)"


def told(read, text: str) -> list[tuple[str | None, list[str]]]:
    return [
        (item.claimant.text if item.claimant else None, [name.text for name in item.via])
        for item in read(text, "zh")
    ]


@pytest.mark.parametrize(
    ("text", "claimant", "via"),
    [
        ("泽连斯基接受意大利国家电视台专访时说，朝军死伤4000人。", "Zelensky", ["state television (Italy)"]),
        ("泽连斯基接受英国广播公司（BBC）专访时给出的死伤总数是近万人。", "Zelensky", ["BBC"]),
        (
            "布达诺夫10日对乌克兰通讯社表示，那里有1.1万名朝军。",
            "Budanov (GUR, Ukraine)",
            ["news agency (Ukraine)"],
        ),
        ("韩国国防部提交国会的资料显示，朝军阵亡2000人。", "Ministry of National Defense (South Korea)", []),
        ("议员李成权会后向媒体转述了国情院的说法：朝军阵亡400人。", NIS, [LEE]),
        ("干事李成权援引国情院的简报告诉记者，朝军阵亡400人。", NIS, [LEE]),
        ("国情院向国会报告称朝军阵亡2000人，李成权向记者转述说。", NIS, [LEE]),
        ("五角大楼不愿背书，其发言人只肯说朝军“不少于8000人”。", "Pentagon", []),
        ("白宫发言人对记者表示，1万名朝军已抵达。", "White House", []),
        ("专家根据政府数据估算，实际有5000名朝军。", "government", []),
    ],
)
def test_who_speaks_and_who_hears_or_passes_on(read, text, claimant, via):
    assert told(read, text) == [(claimant, via)]


def test_who_reckons_by_the_papers_of_others_does_so_himself(read):
    assert told(read, "我们按医院的资料估算，阵亡者大约在5000人上下。") == [(None, [])]
    assert told(read, "据医院的资料，阵亡者大约在5000人上下。")[0][0] is not None


def test_a_paper_told_of_before_is_of_whose_it_was(read):
    text = "国情院在报告中说朝军阵亡2000人。同一份报告把伤者列为2700人。"
    assert [found for found, _ in told(read, text)] == [NIS, NIS]


def test_a_foreign_name_is_told_by_its_point(read):
    ((found, _),) = told(read, "区长古丽娜拉·阿瑟莫娃说，有300人死亡。")
    assert found is not None
    assert found.startswith("district head")
