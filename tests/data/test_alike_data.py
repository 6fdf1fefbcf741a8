"""Words that say the same: every word is of one class of its language, and the example has one of each class."""

from __future__ import annotations

from collections import Counter

import pytest

from reconcile.lexicon.alike import MARK, Alike, alike, classes
from reconcile.lexicon.nearby import words


@pytest.mark.parametrize("entry", alike(), ids=lambda entry: entry.words[0])
def test_an_example_has_a_word_of_its_class(entry: Alike) -> None:
    assert MARK + entry.words[0] in words(entry.example, entry.lang)


def test_a_word_is_of_one_class() -> None:
    counts = Counter((entry.lang, word) for entry in alike() for word in entry.words)
    assert not [word for word, times in counts.items() if times > 1]


def test_a_class_says_nothing_where_no_language_is_named() -> None:
    assert words("The film grossed 3 million dollars.") != words("The film grossed 3 million dollars.", "en")
    assert not classes("")
