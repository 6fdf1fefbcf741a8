"""Where something happened in Ukrainian and Russian: towns by their adjectives and parts, seats of local bodies."""

from __future__ import annotations

import pytest

HEAD = {
    "ru": "Главное за день\n\nДождь кончился. Дороги открыты.\n\n",
    "uk": "Головне за день\n\nДощ ущух. Дороги відкрито.\n\n",
}
CASES = [
    ("ru", "Полиция Белграда сообщила, что погибли 120 человек.", "Belgrade"),
    ("ru", "Мэр Лиона сообщил, что задержаны 120 человек.", "Lyon"),
    ("ru", "Лионская полиция сообщила, что ранены 120 человек.", "Lyon"),
    ("ru", "На лионском заводе погибли 120 человек.", "Lyon"),
    ("ru", "В центре Рудногорска задержаны 120 человек.", "Rudnogorsk"),
    ("uk", "Поліція Белграда повідомила, що загинули 120 людей.", "Belgrade"),
    ("uk", "Харківська ОВА повідомила, що поранено 120 людей.", "Kharkiv Oblast"),
    ("uk", "На ліонському заводі загинули 120 людей.", "Lyon"),
    ("uk", "На вулицях Рудногорська затримано 120 людей.", "Rudnohorsk"),
]


@pytest.mark.parametrize(("lang", "text", "place"), CASES)
def test_where_it_happened(read, lang, text, place):
    (claim,) = read(HEAD[lang] + text, lang)
    assert claim.place.text == place


def test_the_name_of_a_square_is_no_town(read):
    (claim,) = read("На площади Свободы задержаны 120 человек.", "ru")
    assert claim.place is None
