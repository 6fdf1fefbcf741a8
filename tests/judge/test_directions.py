"""Which way something went, told without a number."""

from __future__ import annotations

import pytest

from tests.judge.cases import told


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("The herd fell from 12,480 in 2001 to 11,935 in 2011.", "The herd declined between 2001 and 2011.", "entails"),
        ("The herd fell from 12,480 in 2001 to 11,935 in 2011.", "The herd grew between 2001 and 2011.", "contradicts"),
        ("The port had 7.9 million boxes in 2018, an increase of 6.2%.", "Boxes at the port fell in 2018.", "contradicts"),
        ("Norway car sales rose 0.4% in March", "Norway car sales fall in March", "contradicts"),
        ("Shares in the brewer dropped 7% on Monday.", "Shares in the brewer rose on Monday.", "contradicts"),
        ("Shares in the brewer dropped 7% on Monday.", "Shares in the insurer rose on Monday.", "neutral"),
        ("Exports rose 4% in May while imports fell 2%.", "Imports fell in May.", "entails"),
        ("Exports rose 4% in May while imports fell 2%.", "Prices fell in May.", "neutral"),
        ("Unemployment fell to 4.9% in May 2014.", "Unemployment rose in June 2016.", "neutral"),
    ],
)  # fmt: skip
def test_which_way_it_went(first: str, second: str, relation: str) -> None:
    assert told(first, second) == relation
