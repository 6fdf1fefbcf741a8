"""What stands around the names of places that no data file has."""

from __future__ import annotations

from reconcile.lexicon.language import language, languages
from reconcile.lexicon.place_shapes import place_shapes


def test_every_language_without_capitals_has_them_and_no_other():
    with_file = {code for code in languages() if place_shapes(code) is not None}
    assert with_file == {code for code in languages() if not language(code).grammar.capitals}


def test_each_example_holds_a_word_of_its_file():
    for code in languages():
        data = place_shapes(code)
        if data is not None:
            words = (*data.outlet_ends, *data.behind)
            assert any(word in data.example for word in words), code
