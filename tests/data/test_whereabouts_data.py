"""The example of every language's file for places told by what was told before has a word of it."""

from __future__ import annotations

import pytest

from reconcile.lexicon.language import languages
from reconcile.lexicon.whereabouts import of_capital, whereabouts


@pytest.mark.parametrize("code", [code for code in languages() if whereabouts(code) is not None])
def test_the_example_tells_of_a_capital(code):
    data, pattern = whereabouts(code), of_capital(code)
    assert data is not None
    assert pattern is not None
    assert pattern.search(data.example)
