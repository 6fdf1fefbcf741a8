"""What is only feared, not believed or tied to a condition is no floor that anybody asserts."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Officials feared the death toll could exceed 100."),
        ("en", "If the dam breaks, 300 people could be killed."),
        ("ja", "死者は100人を超える恐れがある。"),
        ("ja", "ダムが決壊すれば、300人が死亡する恐れがある。"),
    ],
)
def test_what_may_happen_is_no_claim(read, lang, text):
    assert read(text, lang) == ()


@pytest.mark.parametrize(
    ("lang", "text", "stance", "hedge"),
    [
        ("en", "The death toll is not expected to exceed 60, police said.", "asserts", "at_most"),
        ("en", "It is unlikely that more than 60 people were killed, police said.", "doubts", "more_than"),
        ("en", "Police said 300 people were killed if early reports are true.", "asserts", "exact"),
        ("ja", "死者が60人を超えるとは考えていないと警察は述べた。", "doubts", "more_than"),
        ("ja", "死者は60人を超えない見通しだと警察は述べた。", "asserts", "at_most"),
    ],
)
def test_disbelief_is_no_floor(read, lang, text, stance, hedge):
    (item,) = read(text, lang)
    assert item.claimant is not None
    assert (item.claimant.text, item.stance, item.said.hedge) == ("police", stance, hedge)


def test_nobody_knows_who_we_are_but_they_do_not_believe_it(read):
    (item,) = read("We do not believe the death toll will exceed 60, police said.")
    assert item.stance == "doubts"
