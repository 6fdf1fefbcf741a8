"""Sums, shares and places of help in Ukrainian and Russian texts."""

from __future__ import annotations

import pytest

from reconcile.extract.measures.quantities import read_quantities


def test_millions_without_a_currency_go_on_with_the_money(read):
    text = "Комбинат теряет до 90 млн рублей в сутки. Ранее Ступин называл 60 миллионов."
    claims = read(text, "ru")
    assert [(claim.measure, claim.said.unit) for claim in claims] == [
        ("damage_cost", "RUB"),
        ("damage_cost", "RUB"),
    ]


@pytest.mark.parametrize(
    ("text", "lang", "percent"),
    [
        ("Поступило меньше одной пятой.", "ru", 20),
        ("Не вибухнула одна восьма частина.", "uk", 12.5),
        ("Понад третину першого контингенту.", "uk", 33.3333),
    ],
)
def test_fractions_in_words(text, lang, percent):
    (reading,) = read_quantities(text, lang)
    interval = reading.quantity.interval
    assert float(interval.low if interval.low is not None else interval.high) == percent


def test_up_to_behind_words_of_growth_is_no_bound():
    (reading,) = read_quantities("Средняя зарплата вырастет до 94 тысяч рублей.", "ru")
    assert reading.quantity.hedge == "exact"


def test_barely_belittles_and_bounds_nothing():
    (reading,) = read_quantities("Дійшло заледве 12 млн доларів.", "uk")
    assert (reading.quantity.hedge, reading.start) == ("exact", 7)


def test_help_is_for_the_place_behind_it(read):
    claims = read("Куда делась помощь Кармалии\n\nОбещано 620 млн долларов.", "ru")
    assert claims[0].place is not None
    assert claims[0].place.text == "Karmalia"


def test_a_table_in_an_interview_is_of_who_is_asked(read):
    text = (
        "Динара Касымова — о помощи\n\n— Сколько обещали?\n\n— Обещано 620 миллионов долларов.\n\n"
        "— А пришло?\n\n— Меньше четверти. Вот таблица:\n\n"
        "Донор | Обещано, млн долл. | Перечислено, млн долл.\nЯпония | 80 | 50\nИндия | 30 | 10\n\n"
        "— Спасибо.\n\n— Не за что."
    )
    tabled = [claim for claim in read(text, "ru") if claim.span.quote in ("80", "50", "30", "10")]
    assert len(tabled) == 4
    assert {claim.claimant.text for claim in tabled if claim.claimant is not None} == {"Dinara Kasymova"}


def test_a_share_in_words_above_a_table_is_told(read):
    text = "Это чуть больше четверти. Вот таблица:\n\nДонор | Обещано, млн долл.\nЯпония | 80\nИндия | 30\n"
    assert "чуть больше четверти" in [claim.span.quote for claim in read(text, "ru")]
