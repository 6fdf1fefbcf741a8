"""Words are found again by what they are and what stands around them."""

import pytest

from reconcile.decide import Place, find, select
from reconcile.model import Selector
from tests.decide.making import TEXT, source

HERE = source()


def _select(quote, text=TEXT):
    where = source(text)
    start = text.index(quote)
    return select(where, where.span(start, start + len(quote)))


def test_a_selector_keeps_quote_context_and_place():
    selector = _select("41 missing")
    assert selector.exact == "41 missing"
    assert selector.prefix == "Police, on the other hand, spoke of "[-32:]
    assert selector.suffix == ". By Friday the ministry had counted 320 dead."[:32]
    assert TEXT[selector.start : selector.end] == "41 missing"


def test_found_where_it_stood():
    selector = _select("41 missing")
    assert find(selector, TEXT) == Place("same", selector.start, selector.end)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The ministry said", "The ministry of health and of the interior said"),
        ("in the north", "in the far north and in the hills of the west, as was told later"),
        ("By Friday", "By Thursday"),
    ],
)
def test_found_where_it_moved_to(old, new):
    text = TEXT.replace(old, new)
    place = find(_select("41 missing"), text)
    assert place.how == "same"
    assert text[place.start : place.end] == "41 missing"


def test_of_several_the_one_with_its_context():
    text = "A: 3 dead in the east. B: 3 dead in the west. C: 3 dead in the south."
    start = text.index("3", 20)
    selector = select(source(text), source(text).span(start, start + 1))
    moved = "X: 3 dead in the hills. " + text
    place = find(selector, moved)
    assert (place.how, moved[place.start - 3 : place.start]) == ("same", "B: ")


def test_a_changed_number_is_changed_not_gone():
    place = find(_select("41 missing"), TEXT.replace("41 missing", "more than 45 missing"))
    assert place.how == "changed"
    assert (
        TEXT.replace("41 missing", "more than 45 missing")[place.start : place.end] == "more than 45 missing"
    )


@pytest.mark.parametrize(
    ("text", "quote", "now"), [("300 dead.", "300", "310"), ("Toll: 300", "300", "310"), ("300", "300", "41")]
)
def test_a_changed_number_of_a_short_text(text, quote, now):
    changed = text.replace(quote, now)
    place = find(_select(quote, text), changed)
    assert (place.how, changed[place.start : place.end]) == ("changed", now)


def test_the_same_number_elsewhere_is_not_the_same_words():
    text = TEXT.replace("300 people had died in the north", "nobody had died") + " In 1998 it was 300 there."
    assert find(_select("300"), text).how in ("changed", "gone")
    assert find(_select("300"), "Something else altogether, about 300 cows.") == Place("gone")


def test_words_that_are_gone():
    assert find(_select("41 missing"), "Another text.") == Place("gone")
    assert find(_select("41 missing"), "") == Place("gone")


@pytest.mark.parametrize("text", ["300", "x300", "300x"])
def test_a_text_that_is_hardly_more_than_the_quote(text):
    assert find(_select("300", text), text).how == "same"


def test_a_selector_without_words_finds_nothing():
    assert find(Selector("s", ""), TEXT) == Place("gone")


def test_a_span_that_does_not_quote_is_refused():
    with pytest.raises(ValueError, match="is not a quote"):
        select(source("other"), HERE.span(0, 3))
