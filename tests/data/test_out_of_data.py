"""The examples of the words that lead a sentence with a whole."""

from __future__ import annotations

import pytest

from reconcile.lexicon.out_of import Lead, leads, led_by_whole, out_of_those, those


@pytest.mark.parametrize("entry", leads(), ids=lambda entry: entry.lang)
def test_the_example_is_led_by_a_whole(entry: Lead) -> None:
    pattern = led_by_whole(entry.lang)
    assert pattern is not None
    assert pattern.match(entry.example)


@pytest.mark.parametrize("entry", those(), ids=lambda entry: entry.lang)
def test_the_example_has_a_part(entry: Lead) -> None:
    pattern = out_of_those(entry.lang)
    assert pattern is not None
    assert pattern.search(entry.example)
