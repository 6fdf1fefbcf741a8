"""The examples of what bodies run or lend, of sums told in another currency, of wholes of which a part was paid."""

from __future__ import annotations

import pytest

from reconcile.lexicon.conversions import conversions, converts
from reconcile.lexicon.out_of import Lead, beside_whole_sum, sums
from reconcile.lexicon.ventures import led_by_venture, venture_behind, ventures


@pytest.mark.parametrize("code", ventures())
def test_nobody_speaks_for_a_programme(code: str) -> None:
    example, words = ventures()[code].example, (*ventures()[code].before, *ventures()[code].after)
    assert any(word in example.lower() for word in words)
    left, right = led_by_venture(code), venture_behind(code)
    ends = range(len(example))
    assert any(left is not None and left.search(example[:end]) for end in ends) or any(
        right is not None and right.match(example, end) for end in ends
    )


@pytest.mark.parametrize("code", conversions())
def test_the_example_is_told_in_another_currency(code: str) -> None:
    assert converts(code) is not None
    assert any(word in conversions()[code].example for word in conversions()[code].words)


@pytest.mark.parametrize("entry", sums(), ids=lambda entry: entry.lang)
def test_the_example_has_a_whole_sum(entry: Lead) -> None:
    data = beside_whole_sum(entry.lang)
    assert data is not None
    pattern, behind = data
    ends = range(len(entry.example))
    assert any(
        pattern.match(entry.example, end) if behind else pattern.search(entry.example[:end]) for end in ends
    )
