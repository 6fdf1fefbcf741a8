"""Who speaks in Ukrainian and Russian: bodies at which something is said, verbs before their subject, titles."""

from __future__ import annotations

import pytest

CASES = [
    ("ru", "Погибли 12 человек, сообщили в министерстве обороны.", "defence ministry", ()),
    ("ru", "«Погибли 12 человек», — отметили в полиции Лиона.", "police (Lyon)", ()),
    ("ru", "Погибли 12 человек, сообщили во вторник в профсоюзе горняков.", "miners union", ()),
    ("ru", "О гибели 12 человек сообщило МЧС.", "emergency ministry", ()),
    ("ru", "О гибели 12 человек сообщили организаторы шествия.", "organisers", ()),
    ("ru", "Всего, сообщил Минздрав вечером в понедельник, погибли 12 человек.", "health ministry", ()),
    (
        "ru",
        "Из сообщения правительства Филиппин следует, что погибли 12 человек.",
        "Philippines government",
        (),
    ),
    ("ru", "Погибли 12 человек, сообщили в пресс-службе Минобороны.", "defence ministry", ()),
    (
        "ru",
        "Как написал в телеграм-канале губернатор Павел Корнев, погибли 12 человек.",
        "governor (Pavel Kornev)",
        (),
    ),
    ("ru", "В отчёте ООН говорится о 12 погибших.", "UN", ()),
    ("ru", "Агентство «Волна» со ссылкой на полицию передаёт о гибели 12 человек.", "police", ("Volna",)),
    ("ru", "Росстат насчитал 12 погибших.", "Rosstat (Russia)", ()),
    ("ru", "Волонтёры насчитали 12 погибших.", "volunteers", ()),
    ("ru", "Служба спасения сообщила, что погибли 12 человек.", "rescue service", ()),
    ("ru", "Подсчитали в ассоциации судовладельцев: погибли 12 человек.", "shipowners association", ()),
    (
        "ru",
        "Крупнейший профцентр страны CGTP отчитался о 900 манифестантах.",
        "trade union federation (CGTP)",
        (),
    ),
    ("uk", "Загинули 12 людей, повідомили в міністерстві оборони.", "defence ministry", ()),
    ("uk", "«Загинули 12 людей», — зазначили в обласній лікарні.", "hospitals", ()),
    ("uk", "Про загибель 12 людей повідомила СБУ.", "SBU (Ukraine)", ()),
    ("uk", "З повідомлення ДСНС випливає, що загинули 12 людей.", "State Emergency Service (Ukraine)", ()),
    ("uk", "За даними Харківської ОВА, загинули 12 людей.", "regional administration (Kharkiv Oblast)", ()),
    ("uk", "КМДА повідомила, що загинули 12 людей.", "Kyiv City State Administration", ()),
    ("uk", "Загинули 12 людей, передає агентство «Хвиля» з посиланням на мерію.", "city hall", ("Khvylia",)),
    ("uk", "Статистична служба нарахувала 12 загиблих.", "statistics office", ()),
]


@pytest.mark.parametrize(("lang", "text", "claimant", "via"), CASES)
def test_who_says_it(read, lang, text, claimant, via):
    (claim,) = read(text, lang)
    assert claim.claimant.text == claimant
    assert tuple(name.text for name in claim.via) == via


def test_an_account_behind_anothers_number_gives_its_own(read):
    text = "Профсоюз требует десяти тысяч гривен, цены же, если верить банку, выросли на 4,2 процента."
    _, second = read(text, "ru")
    assert second.claimant.text == "bank"


def test_a_verb_in_the_singular_has_no_seat_for_its_subject(read):
    (claim,) = read("Погибли 12 человек, сообщил в полиции Иванов.", "ru")
    assert claim.claimant is None


def test_the_end_of_a_sentence_is_no_part_of_a_name(read):
    (claim,) = read("Погибли 12 человек, сообщил Иванов.", "ru")
    assert claim.claimant.text == "Ivanov"
