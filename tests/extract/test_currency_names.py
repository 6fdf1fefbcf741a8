"""The country in the name of a currency is neither a place nor a giver."""

import pytest

from reconcile.extract.measures.subjects import receives
from reconcile.lexicon import measures
from reconcile.model import Name

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


def test_the_country_that_help_goes_to_is_no_giver():
    malawi, aid = Name("Malawi", "malawi"), measures().by_key["aid_delivered"]
    assert receives(malawi, malawi, aid)
    assert not receives(Name("Japan", "japan"), malawi, aid)
    assert not receives(malawi, malawi, measures().by_key["killed"])
    assert not receives(malawi, None, aid)
