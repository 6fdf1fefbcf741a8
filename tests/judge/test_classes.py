"""Classes of pairs of sentences, each with the relation that its making gives: bounds, names, parts, times, marks."""

from __future__ import annotations

import pytest

from reconcile.model import Source
from reconcile.pipeline import compare
from reconcile.policy import Policy

HEDGED = [
    ("57", "57", "entails"),
    ("57", "58", "contradicts"),
    ("20", "21", "contradicts"),
    ("57", "more than 56", "entails"),
    ("57", "more than 57", "contradicts"),
    ("57", "at least 57", "entails"),
    ("57", "fewer than 57", "contradicts"),
    ("57", "fewer than 58", "entails"),
    ("57", "no more than 57", "entails"),
    ("1,187", "just under 1,200", "entails"),
    ("1,900", "just over 1,200", "contradicts"),
    ("nearly 1,200", "more than 1,200", "contradicts"),
    ("more than 1,200", "fewer than 1,200", "contradicts"),
    ("more than 1,200", "1,500", "neutral"),
    ("between 1,200 and 1,400", "more than 1,300", "neutral"),
    ("46", "dozens of", "entails"),
    ("413", "dozens of", "contradicts"),
    ("1.2 million", "1,200,000", "entails"),
]
FRAMES = ["The storm destroyed {} homes.", "The song has {} plays.", "The club has {} members."]
SENTENCES = [
    # another name or another noun heads or ends the sentence
    ("neutral", "Kesten has a population of 4,120.", "Marlow has a population of 18,300."),
    ("neutral", "Prell scored 34 goals for the club.", "Anders Holm scored more than 57 goals for the club."),
    ("neutral", "The novel has 412 pages.", "The novel has 31 chapters."),
    ("neutral", "The team won 46 games.", "The team lost 31 games."),
    ("neutral", "The ship is 24 metres wide.", "The ship is 182 metres long."),
    (
        "contradicts",
        "Kesten has 4,120 inhabitants. Marlow has 18,300.",
        "Kesten has more than 5,000 inhabitants.",
    ),
    # of two years, each has its own value
    ("contradicts", "In 2009 he scored 21 goals. In 2010 he scored 14 goals.", "In 2010 he scored 21 goals."),
    ("entails", "In 2009 he scored 21 goals. In 2010 he scored 14 goals.", "In 2010 he scored 14 goals."),
    # days without a year
    (
        "entails",
        "By 3 May the fever had killed 1,234 people.",
        "By 9 May the fever had killed more than 1,000 people.",
    ),
    ("neutral", "By 3 May the fever had killed 1,234 people.", "By 9 May the fever had killed 1,870 people."),
    (
        "contradicts",
        "By 3 May the fever had killed 1,234 people.",
        "By 9 May the fever had killed 870 people.",
    ),
    (
        "contradicts",
        "By 3 May the fever had killed 1,234 people.",
        "By 3 May the fever had killed over 1,300 people.",
    ),
    # a part, its whole and the share; neighbours that add up
    ("contradicts", "The party won 67 of the 199 seats.", "The party won 70 seats."),
    ("entails", "The party won 67 of the 199 seats.", "Parliament has 199 seats."),
    ("entails", "40 of the 100 passengers were rescued.", "40% of the passengers were rescued."),
    ("entails", "Half of the 400 workers were laid off.", "200 workers were laid off."),
    ("contradicts", "Half of the 400 workers were laid off.", "300 workers were laid off."),
    ("entails", "The ferry had 312 passengers and 27 crew.", "Some 340 people were on the ferry."),
    ("neutral", "The toll rose to 67.", "The toll rose by 14."),
    # percentages are told to their last digit
    ("contradicts", "Forests cover 41% of the country.", "Forests cover under 40% of the country."),
    ("contradicts", "3 percent of voters backed it.", "4 percent of voters backed it."),
    ("entails", "Forests cover 41.2% of the country.", "Forests cover 41% of the country."),
    ("entails", "The road is 10 km long.", "The road is about 6 miles long."),
    # ages, results, clock times; bounds that a word denies
    ("contradicts", "The 17-year-old suspect was arrested.", "The suspect, aged 19, was arrested."),
    ("contradicts", "Rovers beat United 3-1.", "Rovers beat United 4-1."),
    ("entails", "The quake struck at 14:20 local time.", "The quake struck at 2:20 p.m. local time."),
    ("contradicts", "列車は午後2時15分に脱線した。", "列車が脱線したのは午後4時ごろだった。"),
    ("contradicts", "Attendance never exceeded 5,000.", "Attendance reached 7,000."),
    ("contradicts", "Der See ist 61 Meter tief.", "Der See ist nirgends tiefer als 40 Meter."),
    # what a number with a noun behind it is not: money, an item of a list
    ("entails", "The song has received 1.9 billion views.", "The song has more than 1.8 billion views."),
    (
        "entails",
        "In its first week 94,312 copies were sold.",
        "More than 94,000 copies were sold in its first week.",
    ),
    # bounds behind a noun that no data know
    ("contradicts", "彼はクラブで31ゴールを決めた。", "彼はクラブで40ゴール以上を決めた。"),
    ("contradicts", "그는 구단에서 31골을 넣었다.", "그는 구단에서 40골 이상을 넣었다."),
    ("contradicts", "폭발로 최소 1,200명이 숨졌다.", "폭발로 최대 900명이 숨졌다."),
]


def _told(a: str, b: str) -> tuple[str, str]:
    one, two = (Source(id=f"s-{at}", sha256="", text=text) for at, text in enumerate((a, b)))
    return compare(one, two, Policy())


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(("a", "b", "relation"), HEDGED)
def test_hedges(frame: str, a: str, b: str, relation: str) -> None:
    told = _told(frame.format(a), frame.format(b))
    assert told[0] == relation, told[1]


@pytest.mark.parametrize(("relation", "a", "b"), SENTENCES)
def test_sentences(relation: str, a: str, b: str) -> None:
    told = _told(a, b)
    assert told[0] == relation, told[1]


def test_the_year_that_no_text_names_is_not_told() -> None:
    told = _told("By 3 May the fever had killed 12 people.", "By 9 May the fever had killed 40 people.")
    assert "4000" not in told[1]
    assert "3 May" in told[1]
