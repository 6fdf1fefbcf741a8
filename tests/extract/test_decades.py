"""Round numbers with the word for their decade, and tenths behind a unit that is a tenth of the whole."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import quantities
from reconcile.model import Source


def _read(text: str, lang: str):
    source = Source(id="s", sha256="", text=text, lang=lang, published=date(2025, 1, 20))
    return [
        (str(item.quantity.interval.low), str(item.quantity.interval.high), item.quantity.hedge)
        for item in quantities(source)
        if item.quantity.unit is not None
    ]


@pytest.mark.parametrize(
    ("lang", "text", "low", "high"),
    [
        ("ko", "참가율은 80%대였다.", "80", "90"),
        ("ko", "3만 명대가 모였다.", "30000", "40000"),
        ("ja", "不発率は30%台だった。", "30", "40"),
        ("ja", "死者は3万人台に乗った。", "30000", "40000"),
    ],
)
def test_a_decade_is_a_range(lang, text, low, high):
    assert _read(text, lang) == [(low, high, "range")]


def test_vehicles_are_no_decade():
    assert _read("トラック30台が着いた。", "ja") == [("30", "30", "exact")]
    assert _read("전차 30대가 왔다.", "ko") == [("30", "30", "exact")]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("zh", "军火占九成六。", "96"),
        ("ja", "建物の九成五が壊れた。", "95"),
        ("ja", "投票率は五割五分だった。", "55"),
        ("ko", "불발률은 2할5푼이었다.", "25"),
    ],
)
def test_tenths_of_a_tenth(lang, text, value):
    assert _read(text, lang) == [(value, value, "exact")]


def test_people_behind_a_share_are_no_tenth():
    assert [low for low, _, _ in _read("占三成五人受伤。", "zh")] == ["30", "5"]
