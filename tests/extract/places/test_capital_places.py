"""Places that no data file has, told by what stands beside a name with a capital."""

from __future__ import annotations

import pytest

from reconcile.extract.places.capital_places import capital_places
from reconcile.lexicon.language import language


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Some 26 people died in Port Sarane.", {"Port Sarane"}),
        ("The Velmar earthquake killed 300 people.", {"Velmar"}),
        ("Donors pledged $300 million to rebuild the Lower Temba.", {"Lower Temba"}),
        ("The Centre for Aid Policy counted 300.", set()),
        ("They spoke to the Interior Ministry.", set()),
        ("On Monday 300 people marched in December.", set()),
    ],
)
def test_a_name_is_a_place_by_its_neighbours(text, names):
    found = capital_places(text, language("en").grammar)
    assert {name.text for _, _, name in found} == names


def test_where_something_happened_counts_twice():
    found = capital_places("The Velmar earthquake was felt in Oldport.", language("en").grammar)
    assert [name.text for _, _, name in found].count("Velmar") == 2


def test_the_whole_name_is_the_place_of_a_number(read):
    (claim,) = read("The quake killed 26 people in Old Velmar.")
    assert claim.place is not None
    assert claim.place.text == "Old Velmar"
