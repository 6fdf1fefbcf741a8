"""What follows from two numbers of a text: changes, margins, records, stretches of time."""

from __future__ import annotations

import pytest

from tests.judge.cases import told


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("The share fell from $80 to $60.", "The share loses 25%", "entails"),
        (
            "The Reds won 34 seats in 2015, nine more than in 2011.",
            "The Reds won 25 seats in 2011.",
            "entails",
        ),
        (
            "The Reds won 34 seats in 2015, nine more than in 2011.",
            "The Reds won 30 seats in 2011.",
            "contradicts",
        ),
        (
            "In May 2019 the shop had 13.1 million registered users, up from 9.8 million a year earlier.",
            "The shop had over 13 million users in May 2019.",
            "entails",
        ),
        ("Norberg won three gold and two silver medals.", "Norberg won five medals.", "entails"),
        (
            "Norberg won three gold and two silver medals.",
            "Norberg won more than three silver medals.",
            "contradicts",
        ),
        ("The flat has four bedrooms and two bathrooms.", "The flat has six doors.", "neutral"),
        (
            "The price went up from 40 cents to 50 cents.",
            "The price rose by more than half.",
            "contradicts",
        ),
        (
            "Sales rose to 3.4 million tonnes from 2.9 million tonnes a year earlier.",
            "Sales rose by half a million tonnes.",
            "entails",
        ),
        (
            "Unemployment dropped to 6.1% from 6.8%.",
            "Unemployment dropped by 0.7 percentage points.",
            "entails",
        ),
        ("Sales rose to 3.4 million tonnes in May.", "Sales rose by half a million tonnes.", "neutral"),
        (
            "Adams won 52.3% of the vote against 44.1% for Berg.",
            "Adams beat Berg by more than eight points.",
            "entails",
        ),
        (
            "Lund took 51 percent and Moss 49 percent.",
            "Lund defeated Moss by more than five points.",
            "contradicts",
        ),
        ("The bill passed by 214 votes to 198.", "The bill passed by 16 votes.", "entails"),
        ("The home side won 5-0.", "The home side won by two goals.", "contradicts"),
        (
            "The Comets finished the 1998 season with a 12-4 record.",
            "The Comets won 12 games in 1998.",
            "entails",
        ),
        ("She ended her career with a 31–6 record.", "She lost six fights in her career.", "entails"),
        ("The Herons compiled a 3–9 record.", "The Herons scored more than 200 points.", "neutral"),
        (
            "Okafor was the head of the academy from 1961 to 1979.",
            "Okafor headed the academy for more than 15 years.",
            "entails",
        ),
        (
            "The paper appeared from 1890 to 1930.",
            "The paper appeared for more than half a century.",
            "contradicts",
        ),
        ("The paper appeared from 1890 to 1930.", "The paper had more than 20 reporters.", "neutral"),
        ("Company's profit rises 30%", "Company's profit falls 30%", "contradicts"),
    ],
)
def test_what_follows(first: str, second: str, relation: str) -> None:
    assert told(first, second) == relation
