"""Words for the whole of a country: each entry's example has one."""

from __future__ import annotations

import pytest

from reconcile.lexicon.files import folders
from reconcile.lexicon.phrases import Phrases
from reconcile.lexicon.wholes import Whole, says_whole, wholes


@pytest.mark.parametrize("entry", wholes(), ids=lambda entry: entry.lang)
def test_an_example(entry: Whole) -> None:
    assert Phrases((word, True) for word in entry.words).find(entry.example)
    assert says_whole(entry.example)


def test_every_language_has_words() -> None:
    assert {entry.lang for entry in wholes()} == set(folders("languages"))


def test_no_whole() -> None:
    assert not says_whole("The flood killed 40 people in the port.")
