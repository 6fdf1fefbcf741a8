"""The states that mostly give: each is a country of the data, and their words are of languages that we have."""

from __future__ import annotations

from reconcile.lexicon.donors import mostly_gives, words_towards

from reconcile.lexicon import entities


def test_every_donor_is_a_country_of_the_data():
    countries = [one for one in entities().by_key.values() if one.kind == "country"]
    assert sum(map(mostly_gives, countries)) == 40


def test_words_towards_who_gets_help():
    assert "für" in words_towards("de")
    assert "pour" in words_towards("fr")
    assert not words_towards("xx")
