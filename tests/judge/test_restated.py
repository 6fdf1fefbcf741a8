"""Numbers in other words: ages, parts of a point, counts in one word, majorities, one unit, the doers of deeds."""

from __future__ import annotations

import pytest

from tests.judge.cases import told


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("Ivan Belov, 31, won the cup on Sunday.", "Ivan Belov has won five cups.", "neutral"),
        ("Ivan Belov, 31, won the cup on Sunday.", "Ivan Belov is 25 years old.", "contradicts"),
        (
            "Ramirez was 23 years and 114 days old when he won.",
            "Ramirez won at the age of 21.",
            "contradicts",
        ),
        (
            "Bank of Canada cuts rate by half a point",
            "Bank of Canada lowers rate by 50 basis points",
            "entails",
        ),
        ("ECB raises rates by 25 basis points", "ECB lifts interest rates by half a point", "contradicts"),
        ("Keller hit a hat-trick as Bern won.", "Keller scored three goals", "entails"),
        (
            "In the survey 58% of members opposed the plan.",
            "Survey: majority of members opposed the plan",
            "entails",
        ),
        ("The motion was backed by 41 percent of members.", "Most members backed the motion.", "contradicts"),
        ("The bell weighs 850 kg.", "The bell weighs more than a tonne.", "contradicts"),
        ("The pier is 1,340 metres long.", "The pier is more than a kilometre long.", "entails"),
        (
            "The petition gathered 1.3 million signatures.",
            "More than a million people signed the petition.",
            "entails",
        ),
        (
            "The video has been viewed 212 million times.",
            "The video has more than 200 million views.",
            "entails",
        ),
        (
            "He managed the club for 12 seasons.",
            "He managed the club for less than three decades.",
            "neutral",
        ),
        ("At least 12 men were killed on the bridge.", "Nine men were killed on the bridge.", "contradicts"),
        ("A man and two boys were killed.", "Three people were killed.", "entails"),
    ],
)
def test_the_same_in_other_words(first: str, second: str, relation: str) -> None:
    assert told(first, second) == relation
