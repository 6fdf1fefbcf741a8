"""The country in the name of a currency is neither a place nor a giver."""

import pytest

SUMS = [
    ("en", "Donors pledged US$640 million for Malawi.", "Malawi"),
    ("uk", "Донори пообіцяли Малаві 740 млн доларів США.", "Malawi"),
    ("ru", "Доноры пообещали Малави 740 млн долларов США.", "Malawi"),
    ("de", "Geber sagten Malawi 840 Millionen US-Dollar zu.", "Malawi"),
    ("fr", "Les bailleurs ont promis 20 millions de dollars américains au Malawi.", "Malawi"),
]


@pytest.mark.parametrize(("lang", "text", "place"), SUMS)
def test_a_currency_is_of_no_country(read, lang, text, place):
    (claim,) = read(text, lang)
    assert claim.place is not None
    assert claim.place.text == place
    assert claim.subject is None or claim.subject.text != "US"


def test_who_gives_is_told_beside_the_currency(read):
    (claim,) = read("The United States pledged US$30 million to Malawi.", "en")
    assert claim.subject.text == "US"


def test_the_country_that_help_goes_to_is_no_giver(read):
    (claim,) = read("The government of Malawi says it has received US$180 million for Malawi.", "en")
    assert claim.subject is None
