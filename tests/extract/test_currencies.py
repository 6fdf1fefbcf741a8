"""Sums before the first that names its currency."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Стране пообещали почти шесть миллиардов\n\nДоноры пообещали 5,8 млрд евро."),
        ("uk", "Країні пообіцяли майже шість мільярдів\n\nДонори пообіцяли 5,8 млрд євро."),
    ],
)
def test_a_headline_has_the_currency_of_the_text(read, lang, text):
    found = read(text, lang)
    assert [item.said.unit for item in found] == ["EUR", "EUR"]


def test_a_sum_behind_a_currency_keeps_its_own(read):
    found = read("Доноры пообещали 5,8 млрд евро. США перечислили 3 млрд долларов.", "ru")
    assert [item.said.unit for item in found] == ["EUR", "USD"]
