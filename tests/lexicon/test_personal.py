"""How the names of people that no data file has are read: family names by table and by sign, foreign names."""

from __future__ import annotations

import pytest

from reconcile.lexicon.glossing import glosses
from reconcile.lexicon.personal import (
    family_name,
    foreign_name,
    guessed,
    named,
    of_neighbour,
    readings,
    surnames,
)


def test_the_example_of_the_data_is_read_as_it_says():
    data = surnames("ja")
    assert data is not None
    assert readings("ja")[data.example] == data.english


@pytest.mark.parametrize("code", ["de", "../ja", ""])
def test_a_language_without_the_file_has_no_names(code):
    assert surnames(code) is None
    assert readings(code) == {}
    assert foreign_name("カリミ", code) is None
    assert named("山岳", code)


@pytest.mark.parametrize(
    ("full", "reading"), [("杉浦明日香", "Sugiura"), ("長宗我部元", "Chosokabe"), ("某", None)]
)
def test_the_longest_family_name_of_the_table_is_read(full, reading):
    assert family_name(full, readings("ja")) == reading


def test_another_table_comes_first():
    assert readings("ja", (("Mitsuya", "三谷"),))["三谷"] == "Mitsuya"


@pytest.mark.parametrize(
    ("full", "reading"),
    [("浜津健", "Hamazu"), ("東海一郎", None), ("浜", None), ("浜崎健太郎一", None), ("浜亜健", None)],
)
def test_the_signs_of_a_name_are_read_as_they_mostly_are(full, reading):
    data = glosses("ja")
    assert data is not None
    assert guessed(full, data.characters) == reading


def test_words_that_begin_like_a_name_are_none():
    assert not named("山岳救助", "ja")
    assert named("山岸健", "ja")


def test_a_name_of_three_signs_may_be_of_a_neighbour():
    assert of_neighbour("柳東旭", "ja")
    assert not of_neighbour("柳沢健太", "ja")
    assert not of_neighbour("柳東旭", "zh")


@pytest.mark.parametrize(
    ("words", "latin"),
    [("ハッサン・カリミ", "Hassan Karimi"), ("ペトロフ", "Petrov"), ("ハッサン・某", None)],
)
def test_a_foreign_name_is_spelt_as_english_does(words, latin):
    assert foreign_name(words, "ja") == latin


@pytest.mark.parametrize("code", ["ja"])
def test_no_name_is_in_the_table_with_two_readings(code):
    data = surnames(code)
    assert data is not None
    written = [name for names in data.readings.values() for name in names.split()]
    assert sorted(set(written)) == sorted(written)
