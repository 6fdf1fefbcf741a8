"""A body with its country behind it: the body speaks, not the country's government."""

from __future__ import annotations

import pytest

from reconcile.lexicon.of_country import of_country


@pytest.mark.parametrize("code", sorted(of_country()))
def test_the_body_speaks_and_not_its_country(read, code):
    (claim,) = read(of_country()[code].example, code)
    assert claim.claimant is not None
    assert claim.claimant.text == "NIS (South Korea)"


def test_another_country_behind_a_body_speaks_for_itself(read):
    (claim,) = read("The NIS is cautious. South Korea said 300 soldiers had died.", "en")
    assert claim.claimant is not None
    assert claim.claimant.text == "South Korea government"
