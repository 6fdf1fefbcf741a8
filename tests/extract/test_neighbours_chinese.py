"""Neighbouring digits, bounds that are named, and open periods."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import quantities, statements
from reconcile.model import Source


def _source(text: str, lang: str, published: date) -> Source:
    return Source(id="s", sha256="", text=text, lang=lang, published=published, publisher="Daily")


@pytest.mark.parametrize(
    ("lang", "text", "low", "high"),
    [
        ("zh", "三四人受伤。", "3", "4"),
        ("zh", "多算了两三成。", "20", "30"),
        ("zh", "三十四人受伤。", "34", "34"),
        ("ja", "三四人が負傷した。", "34", "34"),
        ("zh", "上限是480万发炮弹。", "None", "4800000"),
        ("ja", "上限は480万発だ。", "None", "4800000"),
        ("ko", "하한은 480만 발이다.", "4800000", "None"),
    ],
)
def test_bounds_and_neighbours(lang, text, low, high):
    found = [item.quantity.interval for item in quantities(_source(text, lang, date(2025, 1, 20)))]
    assert [(str(item.low), str(item.high)) for item in found] == [(low, high)]


def test_what_has_gone_on_lately_is_told_up_to_the_day_of_the_page():
    text = "韩国国防部说，2024年10月以来运出的集装箱有2.8万个。"
    (claim,) = statements(_source(text, "zh", date(2025, 6, 25)))
    assert str(claim.as_of) == "2024-10/2025-06-25"
    (claim,) = statements(_source(text, "zh", date(2028, 6, 25)))
    assert str(claim.as_of) == "2024-10/2028-06-25"  # 以来: a sum up to the day, however long


def test_bodies_right_before_their_numbers(read):
    first, second = read("파리만 놓고 보면 CGT는 7만 명, 경찰청은 2만4천 명으로 격차가 크다.", "ko")
    assert first.claimant is not None
    assert second.claimant is not None
    assert first.claimant.entity == "cgt"
    assert first.claimant != second.claimant


def test_what_befell_bodies_is_not_told_by_them(read):
    claims = read("경찰은 11명, 소방은 3명이 다쳤다.", "ko")
    assert [claim.claimant for claim in claims] == [None] * len(claims)
