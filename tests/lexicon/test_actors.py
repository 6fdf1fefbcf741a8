"""The index of words for those who may speak."""

from __future__ import annotations

from reconcile.lexicon.actors import actors_of


def test_the_longest_head_is_found_in_any_case():
    ru = actors_of("ru")
    assert ru is not None
    found = ru.find(["председателя", "профсоюза"])
    assert found is not None
    assert (found.head.english, found.nominative, found.words) == ("union leader", False, 2)


def test_a_word_that_only_begins_like_a_head_is_none():
    uk = actors_of("uk")
    assert uk is not None
    assert uk.find(["мережевий"]) is None


def test_a_language_without_the_file_has_none():
    assert actors_of("en") is None
    assert actors_of("../uk") is None


def test_what_a_word_says_that_points_to_nobody():
    uk = actors_of("uk")
    assert uk is not None
    assert uk.plainly("директор") is not None
    assert uk.plainly("вона") is None
