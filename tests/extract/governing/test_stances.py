"""Stances that words around the number tell better than the verb of speech."""

from __future__ import annotations

import pytest

CASES = [
    ("uk", "Профспілка не погоджується: вийшли 200 000 осіб.", ["asserts"]),
    ("uk", "«Жодних 6000 загиблих не існує», — сказав міністр.", ["denies"]),
    ("uk", "Поліція каже, що загинули двоє осіб, а не дванадцять осіб.", ["asserts", "denies"]),
    ("ru", "Полиция сообщила: никаких 300 погибших нет.", ["denies"]),
    ("ru", "Полиция подтвердила 300 погибших.", ["asserts"]),
    ("ru", "Министр сказал о 600 погибших и усомнился в 6000 погибших.", ["asserts", "doubts"]),
]


@pytest.mark.parametrize(("lang", "text", "stances"), CASES)
def test_stances(read, lang, text, stances):
    assert [item.stance for item in read(text, lang)] == stances
