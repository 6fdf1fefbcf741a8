"""Thousands with their hundreds in digits behind them, a hedge before hundreds, counts of counts."""

from __future__ import annotations

import pytest

from reconcile.extract import quantities
from reconcile.extract.names.spelling import met
from reconcile.lexicon.language import language
from reconcile.model import Source


@pytest.mark.parametrize(
    ("lang", "text", "lows"),
    [
        ("ru", "Пришли 4 тыс. 200 человек.", [4200]),
        ("uk", "Зруйновано 5 тис. 300 будинків.", [5300]),
        ("ru", "Пришли 5 тыс. 12 домов.", [5000, 12]),
        ("ru", "О трёх с лишним сотнях погибших.", [300]),
        ("ru", "Потеряли 38 бойцов из ста двадцати.", [38, 120]),
        ("ru", "Впервые за двенадцать лет.", [12]),
    ],
)
def test_numbers(lang, text, lows):
    found = quantities(Source(id="s-1", sha256="", text=text, lang=lang))
    assert [item.quantity.interval.low for item in found] == lows


def test_a_surname_that_no_case_changes_stays():
    assert met("Марією Репко", language("uk").grammar) == "Марія Репко"
