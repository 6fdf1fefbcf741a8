"""Words by which two texts are told to be of one thing: each language has them, and its example one."""

from __future__ import annotations

import pytest

from reconcile.lexicon.comparing import comparing, noughts, places, sort_of
from reconcile.lexicon.files import folders


def test_every_language_has_words() -> None:
    assert comparing().keys() == set(folders("languages"))


@pytest.mark.parametrize("lang", comparing())
def test_an_entry(lang: str) -> None:
    entry = comparing()[lang]
    assert noughts(entry.example, lang)
    assert bool(places(entry.example, lang)) == bool(entry.at)
    assert {sort_of(noun, lang) for noun in entry.people} == {"people"}
    assert all(sort_of(noun, lang) not in (None, "people") for noun in entry.part)


def test_what_is_none() -> None:
    assert not noughts("Twelve people live there.", "en")
    assert not places("In all, 300 came on foot.", "en")
    assert sort_of("12 trucks", "en") is None
