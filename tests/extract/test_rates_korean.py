"""Rates of one syllable in Korean."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("경찰에 따르면 연행자는 12명이다.", None),
        ("월드컵경기장에 3만 명이 모였다.", None),
        ("연구원 300명이 참가했다.", None),
        ("연 200만 발을 생산한다.", "year"),
        ("연간 200만 발을 생산한다.", "year"),
        ("월 최대 2000달러를 받는다.", "month"),
        ("월급은 2000달러다.", "month"),
        ("병사 1인당 월 2000달러를 준다.", "person/month"),
    ],
)
def test_a_syllable_of_a_longer_word_is_no_rate(read, text, per):
    (claim,) = read(text, "ko")
    assert claim.said.per == per
