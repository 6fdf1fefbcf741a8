"""Names of bodies and callings, word by word."""

from __future__ import annotations

import pytest

from reconcile.lexicon.literal import body_in_english, literal, parts_in_english, several, told_apart
from reconcile.lexicon.naming import naming


@pytest.fixture
def words():
    data, known = literal("ko"), naming("ko")
    assert data is not None
    assert known is not None
    return data, known


def test_the_example_of_the_data_is_written_as_it_says(words):
    data, known = words
    assert body_in_english(data.example, known, data) == data.english


@pytest.mark.parametrize(
    ("body", "english"),
    [
        ("비상사태위원회", "Committee of Emergency Situations"),
        ("공공사업부", "Public Works Ministry"),
        ("희망의연대", "Solidarity of Hope"),
        ("국경관리청", "Border Management Agency"),
    ],
)
def test_a_body_is_called_by_all_its_words(words, body, english):
    data, known = words
    assert body_in_english(body, known, data) == english


@pytest.mark.parametrize("word", ["바랑청", "하늘국", "감시"])
def test_a_word_with_a_part_unknown_is_no_body(words, word):
    data, known = words
    assert told_apart(word, known, data) is None


def test_parts_are_as_long_as_can_be(words):
    assert (
        parts_in_english("재난위험경감", words[1]) == "Disaster Risk Reduction"
        or parts_in_english("재난위험", words[1]) == "Disaster Risk"
    )


def test_callings_of_many(words):
    assert several("witness", words[0]) == "witnesses"
    assert several("resident", words[0]) == "residents"


def test_a_language_without_such_a_file_has_none():
    assert literal("en") is None
