"""States by one sign before what is theirs."""

from __future__ import annotations

from reconcile.lexicon.short_states import short_states, shortened


def test_a_body_goes_by_the_sign_of_its_state() -> None:
    assert list(shortened(["韩国国防部", "国防部"], "agency", "zh")) == ["韩国防部"]


def test_the_longest_name_of_a_state_counts() -> None:
    assert list(shortened(["印度尼西亚政府"], "government", "zh")) == ["印尼政府"]


def test_words_of_their_own_stay_whole() -> None:
    assert not list(shortened(["韩国国会", "韩国人", "韩方"], "agency", "zh"))


def test_only_some_kinds_and_languages_have_them() -> None:
    assert not list(shortened(["韩国时报"], "media", "zh"))
    assert short_states("de") is None
