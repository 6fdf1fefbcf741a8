"""Passengers and crew together are all who were aboard."""

from __future__ import annotations

import pytest

from tests.judge.cases import told

PLANE = "The plane was flying from Oslo to Bergen with 41 passengers and a crew of four."


@pytest.mark.parametrize(
    ("second", "relation"),
    [
        ("45 people were on the plane.", "entails"),
        ("There were 60 people on board the plane.", "contradicts"),
        ("Fewer than 40 people were aboard.", "contradicts"),
        ("45 people in Bergen were hurt.", "neutral"),
    ],
)
def test_all_aboard(second: str, relation: str) -> None:
    assert told(PLANE, second) == relation
