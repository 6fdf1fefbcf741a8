"""Kinds of value, places in an order, names, what is only feared, and what the second text says beyond the first."""

from __future__ import annotations

import pytest

from tests.judge.cases import told


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("In the first round Ilves won 38 percent.", "Ilves won 55 percent in the second round.", "neutral"),
        ("Of 300 on the ferry 120 were rescued.", "Some 180 people were not rescued.", "neutral"),
        ("Six people died in the fire.", "Nobody died in the fire.", "contradicts"),
        ("Ruritania's economy grew 6.9% in 2015", "Ruritania's growth in 2015 below 7%", "entails"),
        (
            "The school has about 31,000 pupils, of whom 6,400 are boarders.",
            "A fifth of the school's pupils are boarders.",
            "entails",
        ),
        (
            "The herd stood at 48,310 in 2011, down from 51,207 in 2001.",
            "The herd fell by almost 3,000 from 2001 to 2011.",
            "entails",
        ),
        ("Youth unemployment in Ruritania rises to 31%", "Ruritania's jobless rate is 9%", "neutral"),
        ("Unemployment drops to 4.9% in May", "Unemployment rises to 5.6% in May", "contradicts"),
        ("Ruritania raises pensions by 12%", "Inflation in Ruritania reaches 20%", "neutral"),
        ("On Rotten Tomatoes the film has 84%.", "The film has a Metacritic score above 90.", "neutral"),
        (
            "In 2018 the party took 12.7 percent of the vote and 23 seats.",
            "The party got 400,000 votes.",
            "neutral",
        ),
        (
            "The film was rated 84% by 57 critics.",
            "The film's score is based on more than 50 reviews.",
            "entails",
        ),
        ("Cole was drafted with the 12th pick.", "Cole was a top ten pick.", "contradicts"),
        ("They ended the season in second place.", "They finished in the top three.", "entails"),
        (
            "The film crossed $500 million on 8 July 2013.",
            "The film passed $500 million in May 2013.",
            "contradicts",
        ),
        (
            "The blog reached one million readers in March 2014.",
            "The blog passed one million readers in 2014.",
            "entails",
        ),
        ("Gunmen shot dead four policemen near Mosul.", "Gunmen kill 4 police in Iraq", "entails"),
        ("Facebook buys WhatsApp for $19 billion", "Google buys Nest for $3.2 billion", "neutral"),
        ("Facebook buys WhatsApp for $19 billion", "Facebook buys WhatsApp for $16 billion", "contradicts"),
        ("The toll is feared to reach 300.", "300 people were killed.", "neutral"),
        ("He scored 31 goals in all competitions.", "He scored more than 30 league goals.", "neutral"),
        ("The firm employs 900 people.", "The firm employs more than 500 people in Germany.", "neutral"),
        (
            "The album sold 1.2 million copies.",
            "The album sold more than a million copies in 2010.",
            "neutral",
        ),
        (
            "She received 62 percent of the vote, Moss 31 percent.",
            "Moss received 40% of the vote.",
            "contradicts",
        ),
        ("The tour began on 3 May 2015.", "The tour ended in December 2015.", "neutral"),
    ],
)
def test_one_kind_or_two(first: str, second: str, relation: str) -> None:
    assert told(first, second) == relation
