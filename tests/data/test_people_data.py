"""The tables of people's names: their columns, their scripts, and that no form of a name is a word."""

from __future__ import annotations

import re

import pytest

from reconcile.lexicon import people
from reconcile.lexicon.files import raw
from reconcile.lexicon.gloss_words import glosses
from reconcile.lexicon.language import language
from reconcile.lexicon.latin_names import in_english_letters
from reconcile.lexicon.naming import naming
from reconcile.lexicon.sounding import by_han, han

TABLES = ("given", "families", "particles")
HEAD = ["english", "from", "zh", "ja", "ko", "uk", "ru"]
CODES = HEAD[2:]
_SCRIPTS = {
    "zh": r"[\u4e00-\u9fff-]+",
    "ja": r"[\u30a1-\u30fc]+",
    "ko": r"[\uac00-\ud7a3]+",
    "uk": r"[а-щьюяєіїґА-ЩЬЮЯЄІЇҐ'-]+",
    "ru": r"[а-яёА-ЯЁ'-]+",
}
_ONE_SIGN = "让本乔丹肯琼简扬"
"""Given names of one sign: they count only before the point of a name in full (让·勒克莱尔)."""


def _rows(table: str) -> list[list[str]]:
    lines = raw(f"people/{table}.tsv").decode("utf-8").splitlines()
    return [line.split("\t") for line in lines]


@pytest.mark.parametrize("table", TABLES)
def test_the_first_line_names_the_columns_and_each_row_has_them(table):
    head, *rows = _rows(table)
    assert head == HEAD
    assert all(len(row) == len(HEAD) for row in rows)


@pytest.mark.parametrize("table", TABLES)
def test_each_name_is_in_plain_latin_letters_and_has_a_form(table):
    for row in _rows(table)[1:]:
        assert re.fullmatch(r"[A-Za-z][A-Za-z' -]*", row[0]), row
        assert re.fullmatch(r"[a-z]{0,3}", row[1]), row
        assert any(row[2:]), row


@pytest.mark.parametrize("table", TABLES)
def test_no_name_of_a_tongue_stands_twice_and_no_form_means_two_of_them(table):
    rows = _rows(table)[1:]
    assert len({(row[0], row[1]) for row in rows}) == len(rows)
    for at, code in enumerate(CODES, start=2):
        forms = [(form, row[1]) for row in rows for form in row[at].split("|") if form]
        twice = {one for one in forms if forms.count(one) > 1} if len(set(forms)) < len(forms) else set()
        assert not twice, (code, twice)


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("code", CODES)
def test_forms_are_in_the_script_of_their_language(table, code):
    at = HEAD.index(code)
    for row in _rows(table)[1:]:
        for form in filter(None, row[at].split("|")):
            assert re.fullmatch(_SCRIPTS[code], form), row


@pytest.mark.parametrize("table", ["given", "families"])
@pytest.mark.parametrize("code", ["zh", "ko"])
def test_one_sign_is_a_name_before_a_point_only(table, code):
    at = HEAD.index(code)
    short = {form for row in _rows(table)[1:] for form in row[at].split("|") if len(form) == 1}
    allowed = (
        set(_ONE_SIGN)
        if (table, code) == ("given", "zh")
        else set("존톰폴칼얀벤샘")
        if code == "ko"
        else set()
    )
    assert short <= allowed


@pytest.mark.parametrize("code", ["zh", "ja", "ko"])
def test_no_form_is_an_office_or_a_body(code):
    grammar, words, data = language(code).grammar, glosses(code), naming(code)
    known = {*grammar.common, *grammar.no_places, *grammar.documents, *grammar.outlet_kinds}
    known |= {*words.roles, *words.bodies, *words.leads} if words is not None else set()
    known |= (
        {*data.titles.words, *data.bodies, *data.kinds, *data.callings, *data.parts}
        if data is not None
        else set()
    )
    for table in ("given", "families"):
        assert not known & set(people.forms(table, code)), table


def test_the_signs_of_chinese_are_read_as_the_example_says():
    assert by_han(han().example) == han().english


def test_sounds_are_spelt_as_the_tongue_does():
    data = people._respelling()
    assert people.respelt(data.example, data.origin) == data.english
    assert people.respelt(data.example, "") == data.example
    tongues = {row[1] for table in TABLES for row in _rows(table)[1:]}
    assert {*data.western, *data.soft, *data.spelt} <= tongues


def test_german_spellings_are_in_english_as_the_example_says():
    assert in_english_letters("Edil Baisalow", "de") == "Edil Baisalov"
    assert in_english_letters("Otto von Bülow", "de") == "Otto von Bülow"
