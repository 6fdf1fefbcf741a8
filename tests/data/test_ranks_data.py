"""Words for places in an order: each entry's example has one, its counter-example none."""

from __future__ import annotations

import pytest

from reconcile.lexicon.ranks import RankWords, rank_words, ranks


@pytest.mark.parametrize("entry", rank_words(), ids=lambda entry: f"{entry.lang}-{entry.top}")
def test_an_example(entry: RankWords) -> None:
    (found,) = ranks(entry.example)
    assert (found.best == 1 and found.worst > 1) == entry.top
    if entry.counter:
        assert not ranks(entry.counter)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("It rose from number 14 to No. 3.", [(14, 14), (3, 3)]),
        ("It was in the top 10, at #2.", [(1, 10), (2, 2)]),
        ("The number 1,200 was told; the top 2.5 percent pay.", []),
        ("这首歌排第14位。", [(14, 14)]),
        ("The top 1% and the top 10 per cent own more.", []),
        ("It topped the UK Albums Chart for a week.", [(1, 1)]),
        ("Turnout topped the figure of 2010.", []),
        ("A laptop 20 years old.", []),
    ],
)
def test_places(text: str, places: list[tuple[int, int]]) -> None:
    assert [(one.best, one.worst) for one in ranks(text)] == places
