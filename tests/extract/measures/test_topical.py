"""Nouns that lead a clause, parts of a toll, pay that goes on, numbers on top."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "lang", "measure", "unit"),
    [
        ("Снарядов, по разным оценкам, отгружено от четырёх до шести миллионов.", "ru", "munitions", "round"),
        ("Гармат М-1989 передано кілька десятків.", "uk", "weapons", "item"),
    ],
)
def test_things_that_lead_their_clause_are_counted(read, text, lang, measure, unit):
    (claim,) = read(text, lang)
    assert (claim.measure, claim.said.unit) == (measure, unit)


def test_policemen_among_the_hurt_are_hurt(read):
    claims = read("Ранены семеро, в том числе двое полицейских.", "ru")
    assert [claim.measure for claim in claims] == ["wounded", "wounded"]


def test_a_number_after_pay_is_pay(read):
    text = "Зарплата вырастет до 94 тысяч рублей в месяц. Требование рабочих — не менее ста двадцати."
    demand = read(text, "ru")[-1]
    assert (demand.measure, demand.said.unit, demand.said.per) == ("salary", "RUB", "month")
    assert demand.said.interval.low == 120_000
    assert demand.claimant is not None
    assert demand.claimant.text == "workers"


def test_another_three_after_thousands_are_thousands(read):
    text = "Прибуло приблизно 11 тисяч солдатів; взимку підвезли ще три."
    assert read(text, "uk")[-1].said.interval.low == 3000


def test_who_bears_the_office_of_a_house_of_many_names(read):
    (claim,) = read("Секретар Радбезу РФ Сергій Шойгу заявив, що поїдуть 1000 саперів.", "uk")
    assert claim.claimant is not None
    assert claim.claimant.text == "Shoigu"


@pytest.mark.parametrize(
    ("text", "lang", "place"),
    [
        ("Повінь у Лотанах\n\nЗагинули 12 осіб.", "uk", "Lotany"),
        ("Марш в Каменце\n\nЗадержаны 12 человек.", "ru", "Kamenets"),
    ],
)
def test_names_of_places_in_the_nominative(read, text, lang, place):
    claim = read(text, lang)[-1]
    assert claim.place is not None
    assert claim.place.text == place


def test_a_tranche_is_a_batch(read):
    (claim,) = read("Первый транш кредита в 50 млн долларов пришёл в мае.", "ru")
    assert claim.increment == "batch"
