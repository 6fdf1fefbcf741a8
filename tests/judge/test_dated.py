"""Texts that tell a time and count nothing: the time is compared."""

from __future__ import annotations

import pytest

from tests.judge.cases import told

BORN = "The painter was born on 4 May 1978 in Lyon and married in 2003."


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The painter was born in 1979.", "contradicts"),
        ("The painter was born in May 1978.", "entails"),
        ("The painter was born before 1980.", "entails"),
        ("The painter was born after 1980.", "contradicts"),
        ("The painter married before 2005.", "entails"),
        ("A bridge was opened in 1979.", "neutral"),
        ("The painter was born.", "neutral"),
    ],
)
def test_the_time_with_the_same_words_is_meant(text: str, relation: str) -> None:
    assert told(BORN, text) == relation


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The song peaked in the top 20.", "entails"),
        ("The song peaked at number 15 there.", "contradicts"),
        ("The song peaked in the top ten.", "contradicts"),
        ("The song sold 20 copies.", "neutral"),
    ],
)
def test_a_place_in_an_order_is_compared_with_places_alone(text: str, relation: str) -> None:
    assert told("The song peaked at number 14 of the chart of 100 songs.", text) == relation


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The album has a score of over 75.", "entails"),
        ("The album has a score below 50.", "contradicts"),
        ("Readers gave the album an average of more than 7 out of 10.", "contradicts"),
    ],
)
def test_marks(text: str, relation: str) -> None:
    said = "The album has a score of 79 out of 100 with critics; readers gave it an average of 6.5/10."
    assert told(said, text) == relation


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (
            "By 14 March 2020, 24 cases were known.",
            "Fewer than 20 cases were known by 14 March.",
            "contradicts",
        ),
        ("By 14 March 2020, 24 cases were known.", "By 20 March 30 cases were known.", "neutral"),
        ("The rate fell from 7.2% to 6.5% in May.", "The rate was above 7% in May.", "contradicts"),
        ("The rate fell from 7.2% to 6.5% in May.", "The rate was below 7% in May.", "entails"),
        ("She won 5 awards and was nominated for 23.", "She was nominated for over 20 awards.", "entails"),
        ("She won 5 awards and was nominated for 23.", "She won more than 6 awards.", "contradicts"),
        ("She has over 12 million followers.", "She has under 12 million followers.", "contradicts"),
        ("She has at least 12 million followers.", "She has at most 12 million followers.", "neutral"),
        ("He finished third in the race.", "He finished second in the race.", "contradicts"),
    ],
)
def test_which_number_is_meant(first: str, second: str, relation: str) -> None:
    assert told(first, second) == relation
