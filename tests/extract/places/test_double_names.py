"""Names of places of an adjective and a noun, in the nominative."""

from __future__ import annotations

import pytest

from reconcile.extract.places.regions import unknown
from reconcile.lexicon.language import language

NAMES = [
    ("uk", "Землетрус у Верхній Тарі забрав 12 життів.", "Verkhnia Tara"),
    ("uk", "Загинули 12 осіб у провінції Верхня Тара.", "Verkhnia Tara"),
    ("uk", "Марш у Старому Броді зібрав 900 людей.", "Staryi Brod"),
    ("uk", "Повінь у Нових Лотанах.", "Novi Lotany"),
    ("ru", "Взрыв в Верхней Салде.", "Verkhnyaya Salda"),
    ("ru", "Марш в Новом Каменце.", "Novy Kamenets"),
]


@pytest.mark.parametrize(("lang", "text", "name"), NAMES)
def test_both_words_stand_in_the_nominative(lang: str, text: str, name: str) -> None:
    assert [place.text for _, _, place in unknown(text, language(lang).grammar)] == [name]


def test_a_place_of_one_word_stays_one() -> None:
    found = unknown("Пожар в Ардинске. Вчера Анна Роу приехала.", language("ru").grammar)
    assert [place.text for _, _, place in found] == ["Ardinsk"]
