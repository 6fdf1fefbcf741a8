"""Who tells a number in free order: hearers before the speaker, clauses that take a number up, sources of outlets."""

from __future__ import annotations

import pytest

CASES = [
    (
        "ru",
        "Как пояснила журналистам мэр города Анна Белова, вывезли 340 человек.",
        "mayor (Anna Belova)",
        [],
    ),
    (
        "ru",
        "Погибли 600 бойцов; такую цифру на заседании привёл генерал Иван Руденко.",
        "general (Ivan Rudenko)",
        [],
    ),
    (
        "ru",
        "Институт сейсмологии, на который ссылается CNN, довёл счёт погибших до 72.",
        "seismology institute",
        ["CNN"],
    ),
    ("ru", "Источник Reuters в Пентагоне назвал 8 погибших.", "Pentagon source (anonymous)", ["Reuters"]),
    ("uk", "Як пояснила журналістам мерка міста Анна Білова, вивезли 340 людей.", "mayor (Anna Bilova)", []),
    (
        "uk",
        "Загинули 600 бійців; таку цифру на засіданні навів генерал Іван Руденко.",
        "general (Ivan Rudenko)",
        [],
    ),
    ("uk", "Джерело Reuters у Пентагоні назвало 8 загиблих.", "Pentagon source (anonymous)", ["Reuters"]),
]


@pytest.mark.parametrize(("lang", "text", "claimant", "via"), CASES)
def test_who_tells(read, lang, text, claimant, via):
    (claim,) = read(text, lang)
    assert (claim.claimant.text, [name.text for name in claim.via]) == (claimant, via)


def test_a_number_may_stand_between_a_seat_and_its_verb(read):
    (claim,) = read("В Кремле цифру в 11 тысяч солдат назвали выдумкой.", "ru")
    assert claim.stance == "denies"
    assert claim.claimant is not None


def test_who_is_cited_last_tells_and_who_cites_passes_on(read):
    text = (
        "Цитируя депутата Ивана Белова, который пересказывает доклад НРС, газета «Утро» пишет о 300 погибших."
    )
    (claim,) = read(text, "ru")
    assert claim.claimant.text == "NIS (South Korea)"
    assert {name.text for name in claim.via} == {"Utro", "lawmaker (Ivan Belov)"}


def test_who_transfers_money_tells_nothing(read):
    (claim,) = read("Японія переказала 300 млн доларів.", "uk")
    assert claim.claimant is None
