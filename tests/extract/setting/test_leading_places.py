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
