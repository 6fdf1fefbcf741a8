"""The gazetteer: its files, and the names that a place goes by in a language."""

from __future__ import annotations

import pytest

from reconcile.lexicon.entity import shipped
from reconcile.lexicon.files import names
from reconcile.lexicon.gazetteer import called, places, places_known

LANGUAGES = ("ja", "zh", "ko", "uk", "ru", "de", "fr")


def _names(country: str, lang: str, english: str) -> set[str]:
    return {
        alias for one in places_known(country, lang) if one.entity.name == english for alias in one.aliases
    }


def test_each_file_is_of_a_country_that_the_data_have() -> None:
    files = {name.removesuffix(".tsv") for name in names("world", ".tsv")}
    assert len(files) > 180
    assert all(shipped().by_key[key].kind == "country" for key in files)


def test_lines_are_whole() -> None:
    for file in names("world", ".tsv"):
        for place in places(file.removesuffix(".tsv")):
            assert place.name == place.name.strip() != ""
            assert place.people >= 0
            assert all(form.strip() == form for form in place.forms)


def test_a_country_without_a_file_has_no_places() -> None:
    assert places("atlantis") == ()


@pytest.mark.parametrize(
    ("lang", "form"),
    [
        ("ja", "トルヒーリョ"),
        ("zh", "特鲁希略"),
        ("ko", "트루히요"),
        ("ru", "Трухильо"),
        ("uk", "Трухільйо"),
        ("de", "Trujillo"),
        ("fr", "Trujillo"),
    ],
)
def test_one_town_in_all_languages(lang: str, form: str) -> None:
    assert form in _names("honduras", lang, "Trujillo")


def test_regions_with_and_without_the_word_for_their_kind() -> None:
    assert {"ソファラ州", "ソファラ"} <= _names("mozambique", "ja", "Sofala")
    assert {"province de Sofala", "Sofala"} <= _names("mozambique", "fr", "Sofala")
    assert {"소팔라 주", "소팔라주", "소팔라"} <= _names("mozambique", "ko", "Sofala")


def test_of_two_places_alike_the_town_has_the_name() -> None:
    quito = [one for one in places_known("peru", "ru") if "Трухильо" in one.aliases]
    assert [one.entity.apart for one in quito] == [False]


def test_english_names_are_those_in_latin_letters() -> None:
    assert {"Gracias", "Lempira"} <= {
        alias for one in places_known("honduras", "en") for alias in one.aliases
    }


def test_a_language_without_words_has_no_places() -> None:
    assert called("es") is None
    assert places_known("honduras", "es") == ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_short_names_are_left_out(lang: str) -> None:
    data = called(lang)
    assert data is not None
    assert all(len(alias) >= 3 for one in places_known("china", lang) for alias in one.aliases)


@pytest.mark.parametrize(
    ("country", "lang", "form", "english"),
    [
        ("germany", "ru", "Дортмунд", "Dortmund"),
        ("italy", "ja", "トリノ", "Turin"),
        ("libya", "zh", "班加西", "Benghazi"),
        ("germany", "ko", "도르트문트", "Dortmund"),
        ("italy", "uk", "Неаполь", "Naples"),
        ("portugal", "ru", "Порту", "Porto"),
    ],
)
def test_a_large_town_has_its_names_in_other_scripts(
    country: str, lang: str, form: str, english: str
) -> None:
    """Names that are common words in Latin letters are left out in these alone."""
    assert form in _names(country, lang, english)


@pytest.mark.parametrize(
    ("country", "english"), [("germany", "Essen"), ("france", "Nice"), ("france", "Tours")]
)
def test_a_common_word_is_no_town_in_latin_letters(country: str, english: str) -> None:
    assert _names(country, "de", english) | _names(country, "fr", english) == set()
