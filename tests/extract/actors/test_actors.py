"""Phrases of those who may speak, in languages that decline them."""

from __future__ import annotations

import pytest

CASES = [
    ("uk", "Речниця обласної поліції Ганна Бойко сказала, що загинули 12 осіб.", "spokesman (Hanna Boiko, police)"),
    ("uk", "Загинули 12 осіб, сказав губернатор Сарни.", "governor (Sarna)"),
    ("uk", "За словами міністра освіти Італії Марко Россі, загинули 12 осіб.", "education minister (Marco Rossi, Italy)"),
    ("uk", "Сербська поліція нарахувала 12 000 учасників.", "police (Serbia)"),
    ("uk", "Енергокомпанія Volta Grid каже, що без світла 900 родин.", "power company (Volta Grid)"),
    ("uk", "Профспілка лікарів «Пульс» стверджує, що страйкують 900 осіб.", "doctors union (Puls)"),
    ("uk", "Як підрахувало Міністерство фінансів Сербії, збитки сягають 3 млн євро.", "finance ministry (Serbia)"),
    ("ru", "Полиция Нарвы насчитала 12 000 участников.", "police (Narva)"),
    ("ru", "Погибли 12 человек, рассказал врач Пётр Ильин.", "doctor (Pyotr Ilin)"),
    ("ru", "По словам председателя профсоюза Анны Беловой, бастуют 900 человек.", "union leader (Anna Belova)"),
    ("ru", "Правозащитники из YUMA говорят о 40 задержанных.", "human rights activists (YUMA)"),
    ("ru", "В ассоциации судовладельцев подсчитали, что простой обошёлся в 3 млн рублей.", "shipowners association"),
    ("ru", "Источник в мэрии сообщил, что погибли 12 человек.", "city hall source (anonymous)"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "claimant"), CASES)
def test_a_phrase_is_one_speaker(read, lang, text, claimant):
    found = read(text, lang)
    assert found
    assert found[0].claimant is not None
    assert found[0].claimant.text == claimant


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Поліцію критикують: загинули 12 осіб."),
        ("ru", "Министру доложили, что погибли 12 человек."),
    ],
)
def test_a_phrase_in_another_case_is_no_subject(read, lang, text):
    assert read(text, lang)[0].claimant is None


@pytest.mark.parametrize(
    ("lang", "text", "last"),
    [
        ("uk", "Мер Юрій Гай сказав, що загинули 12 осіб. Гай додав, що поранено 30 осіб.", "mayor (Yurii Hai)"),
        ("ru", "Мэр Олег Гай сказал, что погибли 12 человек. Он добавил, что ранены 30 человек.", "mayor (Oleg Gai)"),
        ("ru", "Врач Анна Лис сказала, что погибли 12 человек. Она добавила, что ранены 30.", "doctor (Anna Lis)"),
    ],
)  # fmt: skip
def test_people_are_known_by_surname_and_gender(read, lang, text, last):
    assert read(text, lang)[-1].claimant.text == last


def test_an_outlet_that_leads_a_line_relays(read):
    found = read("Reuters. Полиция сообщила, что погибли 12 человек.", "ru")
    assert [name.text for name in found[0].via] == ["Reuters"]
    assert found[0].claimant.text == "police"


def test_how_many_are_cited_is_no_claim(read):
    found = read("Газета опросила троих чиновников, и те говорят о 40 погибших.", "ru")
    assert [item.span.quote for item in found] == ["40 погибших"]
