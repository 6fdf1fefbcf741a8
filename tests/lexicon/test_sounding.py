"""Foreign people whose names other scripts write by their sounds: their English, and where they stand in a text."""

from __future__ import annotations

import pytest

from reconcile.lexicon import people
from reconcile.lexicon.foreign_chains import chains
from reconcile.lexicon.language import language
from reconcile.lexicon.latin_names import in_english_letters
from reconcile.lexicon.sounding import by_han, known, person


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("zh", "哈维尔·雷斯特雷波"),
        ("ja", "ハビエル・レストレポ"),
        ("ko", "하비에르 레스트레포"),
        ("uk", "Хав'єр Рестрепо"),
        ("ru", "Хавьер Рестрепо"),
    ],
)
def test_a_name_of_the_tables_is_one_in_all_languages(code, words):
    assert known(words, code) == "Javier Restrepo"


@pytest.mark.parametrize(
    ("code", "words", "english"),
    [
        ("zh", "谢尔盖·科瓦连科", "Serhiy Kovalenko"),
        ("zh", "谢尔盖·伊万诺夫", "Sergei Ivanov"),
        ("ja", "ジョアン・ペレイラ", "Joao Pereira"),
        ("ja", "トマス・ノボトニー", "Tomas Novotny"),
        ("ko", "압둘 라흐만", "Abdul Rahman"),
    ],
)
def test_a_form_of_several_names_is_of_the_tongue_of_the_other_part(code, words, english):
    assert person(words, code) == english


@pytest.mark.parametrize(
    ("code", "words", "english"),
    [
        ("zh", "巴勃罗·基罗加斯", "Pablo Quirogas"),
        ("ja", "パブロ・キンテロス", "Pablo Quinteros"),
        ("ko", "파블로 킨테로스", "Pablo Quinteros"),
    ],
)
def test_a_part_of_no_table_is_spelt_by_its_sounds(code, words, english):
    assert person(words, code) == english


def test_signs_without_a_sound_are_no_name():
    assert by_han("某某") is None
    assert person("巴勃罗·某某", "zh") is None
    assert known("巴勃罗·基罗加斯", "zh") is None
    assert person("", "zh") is None
    assert people.forms(people.GIVEN, "de") == {}


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("zh", "渔民协会会长若昂·佩雷拉对电视台说，共有45艘船沉没。", "若昂·佩雷拉"),
        ("zh", "巴勃罗·基罗加斯本周表示", "巴勃罗·基罗加斯"),
        ("ja", "整備士のサンティアゴ・パロモさんは話した。", "サンティアゴ・パロモ"),
        ("ja", "建築家トリグベ・ハルボルセンは語った。", "トリグベ・ハルボルセン"),
        ("ko", "인권운동가 테티아나 셰우첸코는 말했다.", "테티아나 셰우첸코"),
        ("uk", "Тут Сантьяго Паломо живе.", "Сантьяго Паломо"),
        ("ru", "Здесь Роберто Отьено живёт.", "Роберто Отьено"),
    ],
)
def test_a_chain_of_parts_is_somebodys_name(code, text, name):
    assert [text[one.start : one.end] for one in chains(text, language(code))] == [name]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("zh", "费尔南多·佩雷拉大学的数据"),
        ("ja", "ホセ・マルティ空港"),
        ("ja", "サン・ミゲルの市場"),
        ("ko", "호세 시장은 말했다."),
        ("ko", "모두 낫다고 말했다."),
        ("ru", "Великая Отечественная война"),
        ("de", "Javier Restrepo sagte"),
    ],
)
def test_houses_offices_and_other_words_are_nobodys_name(code, text):
    assert chains(text, language(code)) == []


@pytest.mark.parametrize(
    ("code", "name", "english"),
    [
        ("de", "Andrij Kostin (prosecutor general)", "Andriy Kostin (prosecutor general)"),
        ("de", "Vizepremier Nurlan Asanow", "Vizepremier Nurlan Asanov"),
        ("de", "Witalij Tkatschenko", "Vitalii Tkachenko"),
        ("de", "Jana Treptow", "Jana Treptow"),
        ("fr", "Sergueï Morozov", "Sergei Morozov"),
        ("fr", "Iouri Tkatchenko", "Yuri Tkachenko"),
        ("fr", "Alexandre Dupont", "Alexandre Dupont"),
        ("en", "Andrij Kostin", "Andrij Kostin"),
    ],
)
def test_german_and_french_spellings_are_put_into_english(code, name, english):
    assert in_english_letters(name, code) == english
