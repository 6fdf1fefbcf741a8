"""Which number of a sentence is meant, by the words that belong to it; and tolls of two hours or sorts."""

from __future__ import annotations

import pytest

from reconcile.model import Source
from reconcile.pipeline import compare
from reconcile.policy import Policy


def _compare(one: str, two: str) -> str:
    a, b = (Source(id=str(at), sha256="", text=text) for at, text in enumerate((one, two)))
    return compare(a, b, Policy())[0]


_CENSUS = "As of the 2010 census, 63.1% of residents were White, 22.8% Black and 8.4% Hispanic."
_GAME = "The game sold 1.2 million copies in its first week and 4.5 million by the end of the year."
_FESTIVAL = "The festival drew 64,000 visitors in 2016 and 71,000 in 2017."
_DRUG = "The drug's price rose from $90 to $180."


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        (_CENSUS, "More than a quarter of the residents were Black in 2010.", "contradicts"),
        (_CENSUS, "Less than a quarter of the residents were Black in 2010.", "entails"),
        (_GAME, "The game sold over a million copies in its first week.", "entails"),
        (_GAME, "The game had sold less than four million copies by the end of the year.", "contradicts"),
        (_FESTIVAL, "The festival was attended by fewer than 70,000 people in 2017.", "contradicts"),
        (_FESTIVAL, "The festival was attended by fewer than 70,000 people in 2016.", "entails"),
        ("The index climbed to 96.1 from 92.4.", "The index rises to 96.1.", "entails"),
        (_DRUG, "The drug's price doubled.", "entails"),
    ],
)
def test_the_number_whose_words_are_told(one: str, two: str, relation: str) -> None:
    assert _compare(one, two) == relation


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        (
            "Officials counted 14 dead early on Sunday.",
            "Later on Sunday the toll stood at 22 dead.",
            "neutral",
        ),
        ("The blast killed 14 people.", "The toll from the blast rose to 22 dead.", "neutral"),
        ("The toll from the blast rose to 22 dead.", "The blast killed fewer than 15 people.", "contradicts"),
        ("台風の死者は朝の時点で4人だった。", "台風の死者は夜に9人になった。", "neutral"),
        ("The collapse injured 210 people.", "46 people were seriously injured in the collapse.", "neutral"),
        (
            "The collapse injured 210 people, 46 of them seriously.",
            "30 people were seriously injured in the collapse.",
            "contradicts",
        ),
        ("Nearly 300 people died on the ferry.", "The ferry had 476 people on board.", "neutral"),
        ("17 of the 22 hostages were freed.", "All 22 hostages were freed.", "contradicts"),
        ("The firm lays off 300 of its 1,100 workers.", "The firm has 1,100 workers.", "entails"),
        (
            "There were no survivors among the 132 people on board.",
            "All 132 on board were killed.",
            "entails",
        ),
        ("2,431 people had fallen ill, 118 of whom had died.", "More than 100 people had died.", "entails"),
    ],
)
def test_tolls(one: str, two: str, relation: str) -> None:
    assert _compare(one, two) == relation


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        (
            "He held the office from 12 May 1998 to 30 June 2006.",
            "He left office before 2005.",
            "contradicts",
        ),
        (
            "He held the office from 12 May 1998 to 30 June 2006.",
            "He was in office for more than eight years.",
            "entails",
        ),
        ("Production of the car ended in 1979.", "The car was produced until 1985.", "contradicts"),
        ("The festival was first held in 1993.", "The festival began before 2000.", "entails"),
        (
            "The Bears beat the Lions 24-17 on Sunday.",
            "The Bears beat the Lions in December 2011.",
            "neutral",
        ),
        (
            "Car sales fell to 1.1 million, 17 percent less than a year before.",
            "Car sales up by 17 percent",
            "contradicts",
        ),
        (
            "It is the third busiest airport in the country.",
            "It is the second busiest airport.",
            "contradicts",
        ),
        (
            "It is the second-largest city in the country.",
            "It has the third-largest airport there.",
            "neutral",
        ),
        ("The firm will shut 63 of its 410 shops.", "The firm closes all 410 shops.", "neutral"),
        ("Two officers were shot on Monday.", "Two officers were killed on Monday.", "neutral"),
        ("截至12日8时，地震已造成46人遇难。", "截至12日18时，地震已造成86人遇难。", "neutral"),
        ("Her third album reached number four.", "Her second album reached number nine.", "neutral"),
        ("Three quarters of firms plan no new hiring.", "A quarter of firms plan new hiring.", "neutral"),
        (
            "Measles cases passed 1,000 this year for the first time since 1994.",
            "Only 800 measles cases this year",
            "contradicts",
        ),
    ],
)
def test_times_and_ways(one: str, two: str, relation: str) -> None:
    assert _compare(one, two) == relation
