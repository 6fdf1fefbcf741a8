"""Words of a demand, an offer and an agreement: each entry's example is told as its side."""

from __future__ import annotations

import pytest

from reconcile.lexicon.bargaining import Bargaining, bargaining, side_of
from reconcile.lexicon.files import folders


@pytest.mark.parametrize("entry", bargaining(), ids=lambda entry: f"{entry.lang}-{entry.side}")
def test_an_example(entry: Bargaining) -> None:
    assert side_of(entry.example, entry.lang) == entry.side


def test_every_language_has_each_side() -> None:
    assert {(entry.lang, entry.side) for entry in bargaining()} == {
        (lang, side) for lang in folders("languages") for side in ("demanded", "offered", "agreed")
    }


def test_no_side() -> None:
    assert side_of("Pay rose by 3 per cent last year.", "en") is None


def test_the_nearest_word_tells() -> None:
    text = "The union demands 8 per cent, the employers offer 2.5 per cent."
    assert side_of(text, "en", text.index("8"), text.index("8") + 1) == "demanded"
    assert side_of(text, "en", text.index("2.5"), text.index("2.5") + 3) == "offered"
