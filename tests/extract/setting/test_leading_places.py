"""Places that lead a clause of Chinese, hospitals told of by their town, and places taken up again (该市, 全省)."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "印尼抗灾署将苏门答腊洪灾死亡人数上调至604人。其中亚齐省156人死亡，北苏门答腊省283人。",
            ("Sumatra", "Aceh", "North Sumatra"),
        ),
        (
            "莫桑比克飓风已致73人死亡。在赞比西亚省，有41人死亡；楠普拉省有22人死亡。",
            ("Mozambique", "Zambezia", "Nampula"),
        ),
        (
            "警方说，有3.6万人参加了贝尔格莱德的集会。诺维萨德同日约有5000人游行。",
            ("Belgrade", "Novi Sad"),
        ),
        (
            "阿富汗库纳尔省发生强烈地震。贾拉拉巴德一家医院收治了640名伤员。",
            ("Jalalabad",),
        ),
    ],
)
def test_a_place_before_its_number_has_it(read, text, places):
    told = [str(one.place.text if one.place else None) for one in read(text, lang="zh")]
    assert len(told) == len(places)
    assert all(name.startswith(place) for name, place in zip(told, places, strict=True)), told


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("印尼蘇門答臘洪災死傷慘重。棉蘭市長說，該市有1.2萬戶斷電。", "Medan"),
        ("菲律賓颱風肆虐。宿霧省長巴里誇特羅說，全省有35萬人受災。", "Cebu"),
        ("阿富汗库纳尔省地震。楠格哈尔省省长办公室说，该省有12人遇难。", "Nangarhar"),
    ],
)
def test_this_province_is_the_one_named_before(read, text, place):
    told = [one for one in read(text, lang="zh") if one.place]
    assert told[-1].place.text.startswith(place)


def test_who_is_sent_is_not_where_he_comes_from(read):
    told = read("四川派出消防员200名前往云南地震灾区救援。", lang="zh")
    assert not any(one.place and one.place.text.startswith("Sichuan") for one in told)


def test_who_is_given_to_is_the_place_of_the_story(read):
    text = (
        "事实核查：英国给苏丹的1.2亿英镑到账了吗\n英国外交部说，7400万英镑已交到各机构手中。"
        "世界粮食计划署说收到4100万英镑。英国议会说承诺为9000万英镑。"
    )
    assert {one.place.text for one in read(text, lang="zh") if one.place} == {"Sudan"}


def test_where_ministers_met_is_not_who_gets_the_money(read):
    text = (
        "巴黎会议一年后，黎巴嫩拿到多少钱？\n在法国去年10月主办的会议上，各国承诺提供10亿美元。"
        "黎巴嫩总理府说，已到账6.1亿美元。"
    )
    assert {one.place.text for one in read(text, lang="zh") if one.place} == {"Lebanon"}


def test_a_title_on_the_whole_country_keeps_its_figures_there(read):
    text = (
        "智利山火逼近瓦尔帕莱索 至少24人死亡\n智利国家救灾局说，山火已造成24人死亡，1600栋房屋被烧毁。"
        "约8000人被要求撤离。"
    )
    assert {one.place.text for one in read(text, lang="zh") if one.place} == {"Chile"}


def test_things_without_a_noun_of_the_data_are_where_the_story_is(read):
    text = "进入加沙的卡车\n以色列领土政府活动协调处说，停火第一周有4200辆卡车进入加沙。联合国人道协调厅统计为3176辆。"
    told = read(text, lang="zh")
    assert [one.place.text if one.place else None for one in told] == ["Gaza", "Gaza"]
    assert "COGAT" in told[0].claimant.text


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("卢旺达有6000名士兵在刚果民主共和国东部作战。", "DR Congo"),
        ("卢旺达有6000名士兵在刚果金东部作战。", "DR Congo"),
    ],
)
def test_the_east_of_a_country_is_no_ministry(read, text, place):
    (one,) = read(text, lang="zh")
    assert one.place is not None
    assert one.place.text == place
