"""What may have become of an undated value between two days, and times that belong to another value."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.judge.cases import compared, told

DAY = date(2024, 3, 4)
LATER = [
    ("Some 40,000 join rally in Lisk", "9,000 join rally in Lisk", 1, "contradicts"),
    ("Some 40,000 join rally in Lisk", "9,000 join rally in Lisk", 40, "neutral"),
    ("Wildfire burns 3,000 hectares", "Wildfire has burned 11,000 hectares", 2, "neutral"),
    ("Wildfire burns 11,000 hectares", "Wildfire has burned 3,000 hectares", 2, "contradicts"),
    ("The bridge is 420 metres long.", "The bridge is 510 metres long.", 40, "contradicts"),
    ("Storm cuts power to 200,000 homes", "40,000 homes without power after storm", 2, "neutral"),
    ("Storm cuts power to 200,000 homes", "40,000 homes without power after storm", 0, "contradicts"),
    ("Паводок разрушил 300 мостов.", "Паводок разрушил уже 1200 мостов.", 3, "neutral"),
    ("Airstrike kills 31", "Airstrikes have killed 900 since October", 0, "neutral"),
]
OWN = [
    ("In 2015 the party won 19 seats, five more than in 2011.", "In 2015 the party won over 20 seats."),
    ("The town had 18,211 people in 2016, down from 19,040 in 2011.", "In 2016 it had over 19,000 people."),
    ("The town had 18,211 people in 2016, down from 19,040 in 2011.", "In 2011 it had under 19,000 people."),
]


@pytest.mark.parametrize(("first", "second", "days", "relation"), LATER)
def test_some_days_later(first: str, second: str, days: int, relation: str) -> None:
    assert compared(first, second, (DAY, DAY + timedelta(days=days)))[0] == relation


@pytest.mark.parametrize(("first", "second"), OWN)
def test_each_value_has_its_own_time(first: str, second: str) -> None:
    assert told(first, second) == "contradicts"
