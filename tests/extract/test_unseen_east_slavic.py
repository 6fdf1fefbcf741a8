"""Who tells a number in Ukrainian and Russian in sentences of newspapers: hearers between, heads of ministries, venues."""

from __future__ import annotations

import pytest


def told(claim):
    return claim.claimant.text if claim.claimant is not None else None


@pytest.mark.parametrize(
    ("text", "lang", "claimant"),
    [
        (
            "До трёхсот домов разрушено, сказал Reuters источник в турецком правительстве.",
            "ru",
            "Turkey government source (anonymous)",
        ),
        ("Погибли 20 человек, сообщило Reuters министерство обороны.", "ru", "defence ministry"),
        ("Про 900 страйкарів BNS повідомила профспілка докерів.", "uk", "dockers union"),
    ],
)
def test_an_outlet_in_latin_letters_hears_who_stands_behind_it(read, text, lang, claimant):
    assert told(read(text, lang)[0]) == claimant


def test_an_outlet_in_latin_letters_speaks_where_nobody_else_does(read):
    (claim,) = read("Погибли 20 человек, сообщило Reuters во вторник.", "ru")
    assert told(claim) == "Reuters"


@pytest.mark.parametrize(
    ("text", "lang", "claimant"),
    [
        (
            "Глава Минфина Германии Карл Эккерт сообщил о 400 погибших.",
            "ru",
            "finance minister (Karl Ekkert, Germany)",
        ),
        (
            "Погибли 20 человек, сообщил руководитель министерства транспорта Иван Роу.",
            "ru",
            "transport minister (Ivan Rou)",
        ),
        (
            "Очільник МЗС Литви Карл Еккерт повідомив про 400 загиблих.",
            "uk",
            "foreign minister (Karl Ekkert, Lithuania)",
        ),
    ],
)
def test_the_head_of_a_ministry_is_its_minister(read, text, lang, claimant):
    assert told(read(text, lang)[0]) == claimant


def test_a_town_where_somebody_speaks_is_no_part_of_who_speaks(read):
    (claim,) = read("Загинули 12 людей, сказав у Таллінні прем'єр Урмас Ребане.", "uk")
    assert told(claim) == "prime minister (Urmas Rebane)"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Первая партия — 500 палаток — доставлена в Янгон.", "ru"),
        ("Перша партія — 500 наметів — доставлена до Янгона.", "uk"),
    ],
)
def test_a_batch_is_no_party_that_speaks(read, text, lang):
    assert told(read(text, lang)[0]) is None


@pytest.mark.parametrize(
    ("text", "lang", "claimant"),
    [
        (
            "Організатори мітингу проти закону «про чужі гроші» заявили про 9 тисяч учасників.",
            "uk",
            "organisers",
        ),
        ("Партії опозиції повідомляють про 60 тисяч учасників.", "uk", "opposition parties"),
        (
            "Погибли 20 человек, сообщили в министерстве обороны в Сеуле.",
            "ru",
            "Ministry of National Defense (South Korea)",
        ),
    ],
)
def test_bodies_are_told_by_what_they_are_of(read, text, lang, claimant):
    assert told(read(text, lang)[0]) == claimant


def test_authors_speak_for_the_body_that_spoke_before(read):
    text = "У звіті Open Source Centre йдеться про 64 рейси. Автори дослідження припускають, що доставили 600 снарядів."
    assert told(read(text, "uk")[-1]) == "Open Source Centre"


@pytest.mark.parametrize(
    ("text", "lang", "claimant"),
    [
        ("О гибели 30 человек сообщила береговая охрана Греции.", "ru", "coast guard (Greece)"),
        ("Про загибель 30 людей повідомив оргкомітет.", "uk", "organisers"),
    ],
)
def test_more_bodies_speak(read, text, lang, claimant):
    assert told(read(text, lang)[0]) == claimant
