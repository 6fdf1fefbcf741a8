"""Pairs whose label turns on a number: what lines up though the words differ, and what does not though they agree."""

from __future__ import annotations

import pytest

from tests.judge.cases import told

OIL = "Crude slid more than $3 on Friday, with the benchmark settling at $71.40 a barrel."
BUS = "The death toll from the bus crash on the mountain road in Arvel province stood at 31, officials said."
COLLEGE = "Dunmore College taught 8,400 students in 2015, of whom 6,900 were women."
STORM = "The storm has killed 61 people, 14 of them in the port."
MATCH = "She scored 19 points in the semi-final against Arvel."


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (OIL, "Crude settles below $72 a barrel", "entails"),
        (OIL, "Gold settles below $1,200 an ounce", "neutral"),
        (BUS, "Arvel bus crash: over 30 dead", "entails"),
        (BUS, "Arvel bus crash: over 40 dead", "contradicts"),
        (COLLEGE, "In 2015 over three quarters of the students at Dunmore College were women.", "entails"),
        (COLLEGE, "In 2015 under half of the students at Dunmore College were women.", "contradicts"),
        (STORM, "Fewer than 20 people were killed in the port by the storm.", "entails"),
        (STORM, "The storm killed more than 50 people.", "entails"),
        (MATCH, "She scored 27 points in the final.", "neutral"),
        (MATCH, "She scored 27 points in the semi-final.", "contradicts"),
        ("Rain averages 640 mm a year.", "Annual rain is more than 800 mm.", "contradicts"),
        (
            "Arvel College was founded in 1884.",
            "Arvel College was founded in the 20th century.",
            "contradicts",
        ),
        ("Arvel College was founded in 1884.", "Arvel College was founded in the 19th century.", "entails"),
        ("Moss won 6-3 6-4 in 80 minutes.", "Moss wins in straight sets", "entails"),
        ("Moss won 6-3 4-6 6-4.", "Moss wins in straight sets", "contradicts"),
        ("Police held seven suspects, two of them women.", "Police held five men.", "entails"),
        ("Police confirmed 120 dead and 95 missing.", "Over 200 people are dead or missing.", "entails"),
        (
            "Lake Arvel is the second largest in the country.",
            "Lake Arvel is the largest in the country.",
            "contradicts",
        ),
        (
            "Lake Arvel is one of the largest in the country.",
            "Lake Arvel is the largest in the country.",
            "neutral",
        ),
        ("Floods have killed 58 people.", "Of those killed in the floods, 31 drowned.", "neutral"),
        ("Scores killed in floods", "The floods killed 900 people.", "contradicts"),
    ],
)
def test_a_turn(first: str, second: str, relation: str) -> None:
    assert told(first, second) == relation
