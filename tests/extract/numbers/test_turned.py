"""Numbers behind their scale or noun, names told by their case, places that no data file has."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.extract.measures.quantities import read_quantities
from reconcile.extract.names.spelling import met, nominative, romanized
from reconcile.extract.places.regions import unknown
from reconcile.lexicon.language import language
from reconcile.model import Source


@pytest.mark.parametrize(
    ("text", "lang", "low", "high", "hedge"),
    [
        ("На площади тысяч двадцать человек.", "ru", 20_000, 20_000, "approx"),
        ("Пришли тысячи три солдат.", "ru", 3_000, 3_000, "approx"),
        ("Прибыли тысяч пятнадцать — шестнадцать солдат.", "ru", 15_000, 16_000, "range"),
        ("Ранены человек двести.", "ru", 200, 200, "approx"),
        ("Прибыли шесть с лишним тысяч солдат.", "ru", 6_000, None, "more_than"),
        ("Вийшли тисяч дев'ять людей.", "uk", 9_000, 9_000, "approx"),
        ("Поранено чоловік сорок.", "uk", 40, 40, "approx"),
    ],
)
def test_rough_numbers(text, lang, low, high, hedge):
    found = [item.quantity for item in read_quantities(text, lang)]
    assert [(item.interval.low, item.interval.high, item.hedge) for item in found] == [(low, high, hedge)]


def test_a_plain_number_before_its_scale_is_not_rough():
    found = [item.quantity for item in read_quantities("Прибыли пять тысяч двести солдат.", "ru")]
    assert [(item.interval.low, item.hedge) for item in found] == [(5_200, "exact")]


@pytest.mark.parametrize(
    ("text", "lang", "names"),
    [
        ("В Заречинске бастуют водители.", "ru", ["Zarechinsk"]),
        ("Страйк у Верхівську триває.", "uk", ["Verkhivsk"]),
        ("В Сарыбулакском районе нет воды.", "ru", ["Sarybulak"]),
        ("Это заявил Заречинский.", "ru", []),
    ],
)
def test_unknown_places(text, lang, names):
    assert [name.text for _, _, name in unknown(text, language(lang).grammar)] == names


def test_names_in_other_cases():
    grammar = language("ru").grammar
    assert met("Андреем Жилиным", grammar) == "Андрей Жилин"
    assert met("Андрей Жилин", grammar) == "Андрей Жилин"
    assert nominative("Айдара Тулегенова", grammar) == "Айдар Тулегенов"
    assert romanized("Вера Сотникова", grammar).text == "Vera Sotnikova"


def test_a_scale_in_the_heading_of_a_column_multiplies_its_cells():
    text = "Страна | Обещано, млн $ | Разрушено домов\nЯпония | 120 | 300\nКитай | 200,5 | 410\n"
    source = Source(id="s", sha256="0" * 64, text=text, file="t.txt", lang="ru")
    found = [(item.said.unit, item.said.interval.low) for item in statements(source)]
    assert found == [("USD", 120_000_000), ("item", 300), ("USD", 200_500_000), ("item", 410)]
