"""Marks, comparatives, "times", and years before what they name."""

from __future__ import annotations

import pytest

from tests.extract.measures.test_quantities import only, quantities, said


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "It got 6.5/10 there.", ("65", "65", "exact", "percent")),
        ("en", "It got 71/100 there.", ("71", "71", "exact", "percent")),
        ("de", "Es bekam 7,5/10 Punkte.", ("75", "75", "exact", "percent")),
        ("en", "The river is longer than 200 km.", ("200", None, "more_than", "km")),
        ("en", "The wall is shorter than 90 km.", (None, "90", "less_than", "km")),
        ("de", "Der Fluss ist länger als 200 km.", ("200", None, "more_than", "km")),
        ("en", "They met five times since May.", ("5", "5", "exact", "other:time")),
        ("en", "Losses grew five times.", ("5", "5", "exact", "ratio")),
    ],
)
def test_marks_comparatives_and_times(
    lang: str, text: str, expected: tuple[str | None, str | None, str, str | None]
) -> None:
    assert said(only(text, lang)) == expected


@pytest.mark.parametrize("text", ["On 9/10 they left.", "It was 3/4/2025.", "Room 12/5."])
def test_a_slash_alone_makes_no_mark(text: str) -> None:
    assert not [one for one in quantities(text, "en") if one.quantity.unit == "percent"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The 2016 quake killed 48 people.", ["48"]),
        ("How the 2009 Talvik quake killed 21", ["21"]),
        ("Some 1950 North Korean soldiers came.", ["1950"]),
        ("They sent 2000 Russian soldiers.", ["2000"]),
    ],
)
def test_a_year_before_what_it_names_counts_nothing(text: str, numbers: list[str]) -> None:
    assert [said(one)[0] for one in quantities(text, "en")] == numbers
