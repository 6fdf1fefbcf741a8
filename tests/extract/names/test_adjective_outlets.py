"""Outlets called by an article and an adjective, against the same words before a noun."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The Australian high commission said that 300 people died.", "Australian high commission"),
        ("The Australian government said that 300 people died.", "Australia government"),
        ("The Australian reported that 300 people died.", "The Australian"),
        ("The Australian newspaper said that 300 people died.", "The Australian"),
    ],
)
def test_a_noun_behind_makes_it_an_adjective(read, text, claimant):
    assert [item.claimant.text for item in read(text) if item.claimant] == [claimant]
