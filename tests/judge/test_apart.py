"""Two numbers that look like one question's and are of two things."""

from __future__ import annotations

import pytest

from tests.judge.cases import told


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (
            "The slide near Dorvane buried 30 houses.",
            "The slide above Port Ansel buried 12 houses.",
            "neutral",
        ),
        (
            "The slide near Dorvane buried 30 houses.",
            "The slide near Dorvane buried 12 houses.",
            "contradicts",
        ),
        ("The blast killed 19 people.", "Seven children were killed in the blast.", "neutral"),
        ("The blast killed 19 people.", "The blast killed 25 children.", "contradicts"),
        ("The northern port has 40 cranes.", "The southern port has 30 cranes.", "neutral"),
        ("The blast killed 19 people.", "Nobody was killed in the blast.", "contradicts"),
        ("Not a single shell has been delivered.", "Some 200 shells have been delivered.", "contradicts"),
        ("No fewer than 300 people came.", "At least 250 people came.", "entails"),
        ("They saved 60 from the ferry.", "They saved 150 from the ferry in all.", "neutral"),
        ("The maker will cut 4,000 jobs.", "The maker has cut 1,100 jobs so far.", "neutral"),
        ("Police counted 54 offences per 1,000 residents.", "Police counted 18,200 offences.", "neutral"),
        (
            "The match drew 27,000 spectators.",
            "Only a little over 14,000 spectators came to the match.",
            "contradicts",
        ),
        (
            "The song sold 204,000 copies in Japan.",
            "The song sold over one million copies worldwide.",
            "neutral",
        ),
        ("Parliament approved the purchase of 24 jets.", "Six of the jets have been delivered.", "neutral"),
        (
            "The lake has a maximum depth of 86 metres.",
            "The lake has an average depth of 20 metres.",
            "neutral",
        ),
        ("The plant makes 120 drones a day.", "The plant makes 1,000 drones a month.", "contradicts"),
        ("8 were hurt, 3 of them badly and 5 lightly.", "8 were hurt.", "entails"),
        (
            "The fire burnt 90 hectares of wood.",
            "The fire burnt more than 3 square kilometres of wood.",
            "contradicts",
        ),
        ("The fleet has 63 aircraft for 41 towns.", "The fleet has fewer than 60 aircraft.", "contradicts"),
    ],
)
def test_pairs(first: str, second: str, relation: str) -> None:
    assert told(first, second) == relation
