"""Names that no data file has: their gloss in English with the name in brackets."""

from __future__ import annotations

import pytest

from reconcile.lexicon.glossing import (
    calling_in,
    family_name,
    glossed,
    glosses,
    kind_of,
)
from reconcile.lexicon.place_glosses import place_glossed, spelt


@pytest.mark.parametrize("code", ["ja", "zh"])
def test_the_example_of_the_data_is_glossed_as_it_says(code):
    data = glosses(code)
    assert data is not None
    assert glossed(data.example, code) == data.english


@pytest.mark.parametrize("code", ["de", "pt", "../../x", ""])
def test_no_path_is_made_of_a_code_without_data(code):
    assert glosses(code) is None
    assert glossed("海鳴電力", code) is None


@pytest.mark.parametrize(
    ("words", "code", "written"),
    [
        ("ブチッチ大統領", "ja", "president (Vucic, ブチッチ大統領)"),
        ("港北市の三谷健市長", "ja", "Mitani (mayor, 港北市の三谷健市長)"),
        ("志野浦市長", "ja", "mayor (志野浦市長)"),
        ("石川県知事", "ja", "governor (Ishikawa Prefecture, 石川県知事)"),
        ("民間団体「北方記録センター」", "ja", "records center (民間団体「北方記録センター」)"),
        ("北都大学の野々村佳代教授", "ja", "Nonomura (professor, 北都大学の野々村佳代教授)"),
        ("野々村", "ja", "Nonomura (野々村)"),
        ("市民の会の某事務局長", "ja", "citizens' group (市民の会の某事務局長)"),
        ("紛争計測センター(CMC)", "ja", "CMC (紛争計測センター)"),
        ("援助機関TIKA", "ja", "TIKA (援助機関TIKA)"),
        ("市民団体「みなと」", "ja", "citizens' group (市民団体「みなと」)"),
        ("外交部发言人林剑", "zh", "Lin Jian (foreign ministry, 外交部发言人林剑)"),
        ("长桥大学刘宁教授", "zh", "Liu Ning (professor, 长桥大学刘宁教授)"),
        ("内政部长皮安泰多西", "zh", "interior minister (Piantedosi, 内政部长皮安泰多西)"),
        ("塔里亚财政部", "zh", "finance ministry (塔里亚财政部)"),
    ],
)
def test_what_is_certain_stands_outside_the_brackets(words, code, written):
    assert glossed(words, code) == written


@pytest.mark.parametrize("words", ["GUR", "", "president (ブチッチ大統領)", "某氏"])
def test_what_says_nothing_of_itself_is_left(words):
    assert glossed(words, "ja") is None


def test_the_last_word_of_a_name_says_what_it_is():
    assert calling_in("情報院の報道官", "ja") == ("報道官", "spokesperson")
    assert calling_in("情報院", "ja") is None
    assert kind_of("県警察本部", "ja") == "police"
    assert kind_of("", "ja") is None


def test_the_longest_family_name_is_read():
    data = glosses("ja")
    assert data is not None
    assert family_name("佐々木健", data) == "Sasaki"
    assert family_name("某", data) is None


@pytest.mark.parametrize(
    ("words", "latin"),
    [("パルメリア", "Palmeria"), ("ベルナ", "Berna"), ("リンデ", "Rinde"), ("海鳴", None), ("", None)],
)
def test_a_foreign_name_is_spelt_by_its_sounds(words, latin):
    assert spelt(words, "ja") == latin
    assert spelt(words, "zh") is None


def test_a_place_keeps_its_own_name_in_brackets():
    assert place_glossed("コルネ州", "ja") == "Korne (コルネ州)"
    assert place_glossed("海鳴県", "ja") == "海鳴県"
