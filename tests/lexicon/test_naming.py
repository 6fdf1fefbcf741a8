"""Names that no data file has, in Latin letters and English words."""

from __future__ import annotations

import pytest

from reconcile.lexicon.language import language
from reconcile.lexicon.naming import bearer, in_english, names_body, naming, place_in_english


@pytest.mark.parametrize("code", ["pt", "EN", "../../x", ""])
def test_no_path_is_made_of_a_code_without_data(code):
    assert naming(code) is None
    assert language(code).grammar == language("en").grammar


@pytest.mark.parametrize("code", ["ko", "zh"])
def test_the_example_of_the_data_is_written_as_it_says(code):
    data = naming(code)
    assert data is not None
    assert in_english(data.example, code) == data.english


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("신라", "Silla"),
        ("독립문", "Dongnimmun"),
        ("종로", "Jongno"),
        ("십리포", "Simnipo"),
        ("밀양", "Miryang"),
    ],
)
def test_sounds_change_where_syllables_of_hangul_meet(words, written):
    assert place_in_english(words, "ko") == written


@pytest.mark.parametrize(
    ("words", "code", "written"),
    [
        ("윤가람 위원장", "ko", "Yun Ga-ram"),
        ("박선우", "ko", "Park Seon-woo"),
        ("县长何慕云", "zh", "He Muyun"),
        ("欧阳明远", "zh", "Ouyang Mingyuan"),
        ("서라군", "ko", "Seora County"),
        ("澄江县", "zh", "Chengjiang County"),
        ("省应急厅", "zh", "Provincial emergency management department"),
        ("GUR", "zh", "GUR"),
    ],
)
def test_people_bodies_and_places(words, code, written):
    assert in_english(words, code) == written


def test_a_language_without_the_data_keeps_its_words():
    assert in_english("海鳴県", "ja") == "海鳴県"
    assert naming("ja") is None


def test_a_kind_of_body_alone_names_nobody():
    assert names_body("가온시민연대", "ko")
    assert not names_body("시민연대", "ko")
    assert bearer("港务局", "zh") is None
