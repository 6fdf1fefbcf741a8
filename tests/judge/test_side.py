"""Numbers of no known measure line up by the words around them."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import compare
from reconcile.policy import Policy

PAIRS = [
    ("entails", "The team won 41 matches.", "The team won more than 40 matches."),
    ("contradicts", "The team won 41 matches.", "The team won fewer than 30 matches."),
    ("neutral", "The team won 41 matches.", "The team lost its coach in 1998."),
    ("neutral", "The upper hall has 900 seats.", "The lower hall has 1,400 seats."),
    ("neutral", "In 2012 she wrote 3 novels.", "In 2016 she wrote 5 novels."),
    ("neutral", "More than 100 tickets were sold.", "More than 150 tickets were sold."),
    ("contradicts", "Команда виграла 41 матч.", "Команда виграла 55 матчів."),
    ("entails", "チームは41試合に勝った。", "チームは40試合以上に勝った。"),
    ("neutral", "The flood killed 12 people.", "Nationwide the flood killed 90 people."),
    ("contradicts", "The flood killed 120 people.", "Nationwide the flood killed 90 people."),
    ("contradicts", "The team played 46 matches and won 12.", "The team played fewer than 40 matches."),
    ("neutral", "2021 hatte das Regiment 900 Soldaten.", "2023 hatte das Regiment 1400 Soldaten."),
    ("contradicts", "Unemployment was 3.9 percent in May.", "Unemployment was 4.6 percent in May."),
]


def _source(key: str, text: str) -> Source:
    return Source(id=key, sha256="", text=text)


@pytest.mark.parametrize(("relation", "a", "b"), PAIRS)
def test_a_pair_of_texts(relation: str, a: str, b: str) -> None:
    told = compare(_source("a", a), _source("b", b), Policy())
    assert told[0] == relation, told[1]


@pytest.mark.parametrize(("relation", "a", "b"), PAIRS)
def test_a_contradiction_stands_in_both_orders(relation: str, a: str, b: str) -> None:
    told = compare(_source("b", b), _source("a", a), Policy())
    assert (told[0] == "contradicts") == (relation == "contradicts"), told[1]


def test_a_floor_that_was_counted_is_far_from_more_but_follows_from_more() -> None:
    low, high = "More than 169,000 tickets were sold.", "More than 190,000 tickets were sold."
    assert compare(_source("a", low), _source("b", high), Policy())[0] == "contradicts"
    assert compare(_source("a", high), _source("b", low), Policy())[0] == "entails"


@pytest.mark.parametrize(("relation", "later"), [("neutral", 57), ("contradicts", 21)])
def test_an_undated_toll_may_have_grown_since(relation: str, later: int) -> None:
    texts = ("The train crash killed 36 people.", f"The train crash killed {later} people.")
    days = (date(2023, 3, 1), date(2023, 3, 3))
    one, two = (
        Source(id=f"s-{at}", sha256="", text=text, published=day)
        for at, (text, day) in enumerate(zip(texts, days, strict=True))
    )
    assert compare(one, two, Policy())[0] == relation
    assert compare(two, one, Policy())[0] == relation


@pytest.mark.parametrize(
    ("relation", "a", "b"),
    [
        (
            "contradicts",
            "He made 412 appearances and scored 98 goals.",
            "He scored 112 goals in over 400 appearances.",
        ),
        ("contradicts", "In all 157 people, including 8 crew members, died.", "Fewer than 150 people died."),
        (
            "entails",
            "The drug reduces the risk of stroke by 21%.",
            "The drug lowers the risk of stroke by about a fifth.",
        ),
        ("entails", "There are 543 cases and 16 deaths.", "There are more than 530 confirmed cases."),
        ("contradicts", "All 50 patients recovered and no deaths were reported.", "Two patients died."),
        ("entails", "Six of the 14 species live there.", "Less than half of the 14 species live there."),
    ],
)
def test_which_number_is_meant(relation: str, a: str, b: str) -> None:
    told = compare(_source("a", a), _source("b", b), Policy())
    assert told[0] == relation, told[1]
