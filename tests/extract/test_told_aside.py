"""A whole and a part of it told aside suffer one fate: the verb comes after both."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A total of 157 people, including 8 crew members, died in the crash."),
        ("en", "Some 300 soldiers, among them 40 officers, were killed."),
        ("en", "In all, 45 people (12 of them children) have died."),
        ("de", "Rund 300 Soldaten, darunter 40 Offiziere, wurden getötet."),
        ("fr", "157 personnes, dont 8 membres d'équipage, ont péri dans l'accident."),
        ("uk", "Близько 300 солдатів, зокрема 40 офіцерів, загинули."),
        ("ru", "157 человек, в том числе 8 членов экипажа, погибли в катастрофе."),
        ("ja", "兵士約300人(うち将校40人)が死亡した。"),
        ("zh", "约300名士兵(其中军官40名)阵亡。"),
    ],
)
def test_the_whole_is_dead_as_the_part_is(read, lang, text):
    assert [claim.measure for claim in read(text, lang)] == ["killed", "killed"]


@pytest.mark.parametrize(
    ("lang", "text", "measures"),
    [
        ("en", "There were 400 people in the school, of whom 30 died.", ["other:people", "killed"]),
        (
            "en",
            "About 400 soldiers, including 50 officers, were sent. Later 30 died.",
            ["troops", "officers", "killed"],
        ),
        ("ko", "병사 300명, 이 가운데 장교 40명이 전사했다.", ["troops", "killed"]),
    ],
)
def test_who_is_only_the_whole_is_not_dead(read, lang, text, measures):
    assert [claim.measure for claim in read(text, lang)] == measures
