"""Titles of bodies put into English part by part."""

from __future__ import annotations

import pytest

from reconcile.lexicon.glossing import glossed
from reconcile.lexicon.titles import minister, tail, titled, titles, within_word


@pytest.mark.parametrize("code", ["ja", "zh"])
def test_the_example_and_the_counter_example(code: str) -> None:
    data = titles(code)
    assert data is not None
    assert titled(data.example, code) == data.english
    assert titled(data.counter, code) is None


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("チリ国家災害予防対応局", "National Disaster Prevention and Response Bureau (Chile)"),
        ("ラオスの公共行政省", "Ministry of Public Administration (Laos)"),
        ("ハイチ市民防衛局", "Civil Defence Office (Haiti)"),
        ("ラオス計画開発省", "Ministry of Planning and Development (Laos)"),
        ("南アフリカ水道省", "Department of Water (South Africa)"),
        ("ケニア看護師労組", "nurses' union (Kenya, ケニア看護師労組)"),
        ("グリーン・アフリカ病院", "hospital (グリーン・アフリカ病院)"),
        ("仏地球物理研究所", "Geophysical Institute (France)"),
        ("国家捜索救助庁", "National Search and Rescue Agency (国家捜索救助庁)"),
        ("台湾外交部", "Ministry of Foreign Affairs (Taiwan)"),
    ],
)
def test_a_title_of_known_parts(name: str, english: str) -> None:
    assert glossed(name, "ja") == english


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("蒙古难民与遣返部", "Refugees and Repatriation Ministry (Mongolia)"),
        ("菲律宾灌溉部", "Irrigation Department (Philippines)"),
        ("秘鲁联邦卫生部", "Federal Health Ministry (Peru)"),
        ("罗马市消防队", "Fire Brigade (Rome)"),
        ("肯尼亚茶农联合会", "Tea Growers' Federation (Kenya)"),
        ("加纳文化部长办公室", "Office of the Minister of Culture (Ghana)"),
    ],
)
def test_a_chinese_title_of_known_parts(name: str, english: str) -> None:
    assert titled(name, "zh") == english


def test_the_longest_title_that_words_end_in() -> None:
    assert tail("江湾市灾害管理局", "zh") == ("Disaster Management Authority", 5)
    assert tail("江湾局", "zh") is None
    assert tail("秘鲁", "ja") is None


def test_a_minister_with_the_portfolio() -> None:
    assert minister("minister", "加纳灌溉", "zh") == "irrigation minister"
    assert minister("minister", "加纳汀海", "zh") == "minister"
    assert minister("governor", "加纳灌溉", "zh") == "governor"


def test_a_word_within_a_longer_one_of_a_title() -> None:
    assert within_word("加纳公共工程部长", 3, "共", "zh")
    assert not within_word("两国共称", 2, "共", "zh")


def test_a_kind_alone_and_an_unknown_part_are_no_title() -> None:
    assert titled("管理局長", "ja") is None
    assert titled("庁", "ja") is None
    assert titled("国家海鳴庁", "ja") is None
    assert titled("国家災害庁", "en") is None
