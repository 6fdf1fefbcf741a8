"""How far men have come in Ukrainian and Russian, whether they come on top, and words that say nothing of a speaker."""

from __future__ import annotations

import pytest

STATUS = [
    ("ru", "Отправки ждут 3000 солдат.", "selected"),
    ("ru", "Группировка насчитывает 3000 солдат.", "present"),
    ("ru", "В бой брошены 3000 солдат.", "in_combat"),
    ("ru", "На поезде привезли 3000 солдат.", "dispatched"),
    ("uk", "У Вонсані чекають на відправку 3000 солдатів.", "selected"),
    ("uk", "Угруповання налічує 3000 солдатів.", "present"),
    ("uk", "У бій кинуто 3000 солдатів.", "in_combat"),
]
INCREMENT = [
    ("ru", "На замену выбывшим прибудут 3000 солдат.", "additional"),
    ("ru", "Только в январе отправлены 3000 солдат.", "batch"),
    ("uk", "До них додадуться 3000 солдатів.", "additional"),
    ("uk", "Лише в січні відправлено 3000 солдатів.", "batch"),
]
SAYS = [
    ("ru", "Губернатор Павел Корнев дал понять, что погибли 12 человек."),
    ("ru", "Погибли 12 человек, поведал губернатор Павел Корнев."),
    ("uk", "Губернатор Павло Корнєв дав зрозуміти, що загинули 12 людей."),
    ("uk", "Загинули 12 людей, мовив губернатор Павло Корнєв."),
]


@pytest.mark.parametrize(("lang", "text", "status"), STATUS)
def test_how_far_they_have_come(read, lang, text, status):
    (claim,) = read(text, lang)
    assert claim.status == status


@pytest.mark.parametrize(("lang", "text", "increment"), INCREMENT)
def test_whether_they_come_on_top(read, lang, text, increment):
    (claim,) = read(text, lang)
    assert claim.increment == increment


@pytest.mark.parametrize(("lang", "text"), SAYS)
def test_verbs_of_saying(read, lang, text):
    (claim,) = read(text, lang)
    assert claim.claimant.text.startswith("governor (Pav")


def test_a_town_behind_its_preposition_says_nothing(read):
    (claim,) = read("В Рудногорске обнаружили 12 тел.", "ru")
    assert claim.claimant is None
