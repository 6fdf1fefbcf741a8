"""The states that give help: each is a country of the files of entities."""

from __future__ import annotations

import pytest

from reconcile.lexicon import entities
from reconcile.lexicon.givers import givers, words_towards


@pytest.mark.parametrize("key", sorted(givers()))
def test_a_giver_is_a_known_country(key: str) -> None:
    assert entities().by_key[key].kind == "country"


def test_who_gets_help_is_none() -> None:
    assert not givers() & {"vanuatu", "ukraine", "lebanon", "haiti"}


def test_words_towards_who_gets_help() -> None:
    assert "für" in words_towards("de")
    assert "pour" in words_towards("fr")
    assert not words_towards("xx")
