"""The states that give help: each is a country of the files of entities."""

from __future__ import annotations

import pytest

from reconcile.lexicon import entities
from reconcile.lexicon.givers import givers


@pytest.mark.parametrize("key", sorted(givers()))
def test_a_giver_is_a_known_country(key: str) -> None:
    assert entities().by_key[key].kind == "country"


def test_who_gets_help_is_none() -> None:
    assert not givers() & {"vanuatu", "ukraine", "lebanon", "haiti"}
