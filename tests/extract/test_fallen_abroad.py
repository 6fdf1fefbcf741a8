"""The losses of an army fell where it has been sent to, also where no sentence says so again."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "North Korea has lost 2,100 soldiers, killed, the NIS said."),
        ("de", "Der NIS zählt 2.100 gefallene nordkoreanische Soldaten."),
        ("ja", "国家情報院によると、北朝鮮兵の戦死者は2100人に上る。"),
        ("zh", "国家情报院称,朝鲜军人阵亡2100人。"),
        ("ko", "국가정보원은 북한군 전사자가 2100명이라고 밝혔다."),
    ],
)
def test_north_koreans_fall_in_russia(read, lang, text):
    assert [item.place.text if item.place else None for item in read(text, lang)] == ["Russia"]


def test_they_fall_in_the_part_that_the_text_is_about(read):
    text = "Fighting goes on in Kursk.\n\nNorth Korea has 9,300 soldiers in Kursk. It has lost 2,100 soldiers, killed."
    assert read(text)[-1].place.text == "Kursk Oblast"
