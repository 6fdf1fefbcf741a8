"""Small words of clauses: every list has words, its example holds some of them, other languages have no file."""

from __future__ import annotations

import msgspec

from reconcile.lexicon.clause_words import clause_words, upper_too


def test_english_has_words_of_every_sort_and_french_none():
    data = clause_words("en")
    assert data is not None
    lists = {key: words for key, words in msgspec.structs.asdict(data).items() if key != "example"}
    assert all(lists.values())
    assert all(len(set(words)) == len(words) for words in lists.values())
    assert data.example.startswith("Its director, Dr. Jane Roe, ")
    assert clause_words("fr") is None


def test_words_fit_with_a_capital_too():
    assert set(upper_too(("the", "an")).split("|")) == {"the", "The", "an", "An"}
