"""Chinese places: posts abroad are no scenes, centres of towns are, offices and kinds of districts are no names."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("菲律宾台风已造成112人死亡。粮食计划署驻马尼拉代表说，有850人获救。", "Philippines"),
        ("在安托法加斯塔市中心，警方估计有1200名示威者。智利总统未表态。", "Antofagasta"),
        ("阿富汗地震。库纳尔省努尔加勒县受灾最为严重，已有205人遇难。", "Kunar"),
        ("五个行政区共有10万示威者上街。", None),
        ("塞尔维亚工会说，诺维萨德到场者有5000人。", "Novi Sad"),
    ],
)
def test_where_it_is(read, text, place):
    found = read(text, "zh", publisher="晨报")[-1].place
    assert (found.text if found else None) == place


def test_the_office_of_a_county_is_no_part_of_its_name(read):
    found = read("澄江县县长付波说，地震倒塌房屋137间。", "zh", publisher="晨报")[-1].place
    assert found is None or "xianxian" not in found.text.lower()
