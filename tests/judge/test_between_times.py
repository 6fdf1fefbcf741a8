"""How much time lies between two dated events, and numbers of another time that is told as so much later."""

from __future__ import annotations

import pytest

from tests.judge.cases import told

BUILT = "Work on the canal began in 1884 and the first ship passed on 12 May 1893."
MOVED = "First planned for 4 March 2021, the congress was moved to 9 September 2021."


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (BUILT, "The first ship passed less than six years after work began.", "contradicts"),
        (BUILT, "The first ship passed more than seven years after work began.", "entails"),
        (MOVED, "The congress was put off by less than four months.", "contradicts"),
        (MOVED, "The congress was put off by about six months.", "entails"),
        ("She took the seat with 51.2% of the vote.", "She took the seat with 60% of the vote four years later.", "neutral"),
        ("The tower opened in 1932 and was raised in 1958.", "It cost £2 million, three years after the plan.", "neutral"),
        ("He returned to Ohio 44 years after the war.", "He returned home after more than 40 years.", "entails"),
    ],
)  # fmt: skip
def test_time_between_events(first: str, second: str, relation: str) -> None:
    assert told(first, second) == relation
