"""Places of Korean texts: what happened right behind their name; a seat of power at which somebody speaks."""

from __future__ import annotations

import pytest

from reconcile.lexicon.naming import place_in_english


def test_what_happened_behind_a_country_makes_it_the_place(read):
    (claim,) = read("프랑스 총파업 사흘째\n\n경찰은 19만5천 명이 참가했다고 발표했다.", "ko")
    assert claim.place is not None
    assert claim.place.entity == "france"


def test_who_speaks_at_a_seat_of_power_does_not_count_there(read):
    claims = read("쇼이구는 평양에서 공병 1천 명을 러시아로 추가로 보내기로 했다고 발표했다.", "ko")
    assert [claim.place.entity for claim in claims if claim.place is not None] == ["russia"]


@pytest.mark.parametrize(
    ("written", "read"),
    [("사를란", "Sarlan"), ("신라", "Silla"), ("한라산", "Hallasan"), ("벨라나", "Bellana")],
)
def test_a_vowel_that_fills_out_a_foreign_name(written, read):
    assert place_in_english(written, "ko") == read
