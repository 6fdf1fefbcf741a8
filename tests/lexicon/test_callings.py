"""Callings: the file of each language that has one, and what its words stand for."""

from __future__ import annotations

import pytest

from reconcile.lexicon.callings import body_kinds, calling_words, callings
from reconcile.lexicon.language import languages

CODES = [code for code in languages() if callings(code) is not None]


@pytest.mark.parametrize("code", ["xx", "../../de", ""])
def test_no_callings_without_data(code):
    assert callings(code) is None
    assert body_kinds(code) == ()
    assert len(calling_words(code)) == 0


@pytest.mark.parametrize("code", CODES)
def test_a_word_stands_for_one_calling_of_a_kind(code):
    data = callings(code)
    assert data is not None
    for table in (data.people, data.bodies):
        for english, words in table.items():
            assert english.strip() == english
            assert len(set(words)) == len(words), english
            for word in words:
                hits = calling_words(code).find(word.replace("*", "x" if word.startswith("*") else ""))
                assert any(hit.value.english == english for hit in hits), word


@pytest.mark.parametrize(
    ("code", "word", "english"),
    [
        ("de", "Gesundheitsministerium", "Health Ministry"),
        ("de", "Innenministerin", "Interior Minister"),
        ("de", "Hafengesellschaft", "company"),
        ("fr", "chirurgien", "surgeon"),
        ("fr", "préfecture", "prefecture"),
    ],
)
def test_what_a_word_stands_for(code, word, english):
    assert english in {hit.value.english for hit in calling_words(code).find(word)}


def test_how_nouns_are_built_is_said_by_name():
    built = {
        code: (data.adjective_follows, data.capital_nouns, data.compounds)
        for code in CODES
        if (data := callings(code)) is not None
    }
    assert built == {"de": (False, True, True), "fr": (True, False, False)}
