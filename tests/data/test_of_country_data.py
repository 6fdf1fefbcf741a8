"""Each language's words between a body and its country: what stands between in the example fits."""

from __future__ import annotations

import pytest

from reconcile.lexicon.of_country import between, of_country


@pytest.mark.parametrize("code", sorted(of_country()))
def test_a_bracket_and_each_word_stand_between(code):
    pattern = between(code)
    assert pattern is not None
    for word in of_country()[code].words:
        assert pattern.match(f" (NIS) {word} ")
        assert pattern.match(f" {word} ")
    assert not pattern.match(" (NIS), 300 ")


def test_languages_without_data_have_no_pattern():
    assert between("ja") is None
