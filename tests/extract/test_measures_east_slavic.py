"""What is counted in Ukrainian and Russian: verbs and nouns of a measure, in every order."""

from __future__ import annotations

import pytest

CASES = [
    ("ru", "Не удалось спасти 120 человек.", "killed"),
    ("ru", "За медицинской помощью обратились 120 человек.", "wounded"),
    ("ru", "Помощь врачей понадобилась 120 жителям.", "wounded"),
    ("ru", "Ищут ещё 120 шахтёров.", "missing"),
    ("ru", "Из строя выведены 120 военных.", "casualties"),
    ("ru", "Дома покинули по приказу властей 120 жителей.", "evacuated"),
    ("ru", "Свои дома покинули 120 жителей.", "displaced"),
    ("ru", "Во временных лагерях живут 120 человек.", "displaced"),
    ("ru", "Деблокировали 120 человек.", "rescued"),
    ("ru", "В руины превратились 120 домов.", "houses_destroyed"),
    ("ru", "Выбило окна в 120 домах.", "houses_damaged"),
    ("ru", "Отключены от сети 120 хозяйств.", "outage"),
    ("ru", "Поставки принесли Пхеньяну 300 млн долларов.", "revenue"),
    ("uk", "Не вдалося врятувати 120 людей.", "killed"),
    ("uk", "По медичну допомогу звернулися 120 людей.", "wounded"),
    ("uk", "У реанімації лишаються 120 людей.", "wounded"),
    ("uk", "З ладу виведено 120 військових.", "casualties"),
    ("uk", "Влада відселила 120 людей.", "evacuated"),
    ("uk", "Домівок позбулися 120 людей.", "displaced"),
    ("uk", "До відділків доставили 120 людей.", "arrested"),
    ("uk", "Вибило вікна в 120 будинках.", "houses_damaged"),
    ("uk", "Знеструмлено 120 споживачів.", "outage"),
    ("uk", "Поставки принесли Пхеньяну 300 млн доларів.", "revenue"),
]


@pytest.mark.parametrize(("lang", "text", "measure"), CASES)
def test_what_is_counted(read, lang, text, measure):
    (claim,) = read(text, lang)
    assert claim.measure == measure
