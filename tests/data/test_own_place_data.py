"""The examples of every language's words for the place that an official is of."""

from __future__ import annotations

import pytest

from reconcile.lexicon.language import languages
from reconcile.lexicon.own_place import officials, own_place, own_words


@pytest.mark.parametrize("code", [code for code in languages() if own_place(code) is not None])
def test_the_example_has_an_office_and_its_place(code: str) -> None:
    data, words, offices = own_place(code), own_words(code), officials(code)
    assert data is not None
    assert words is not None
    assert offices is not None
    assert words.search(data.example)
    assert data.name in [match["name"] for match in offices.finditer(data.example)]
    assert not words.search(data.counter)
