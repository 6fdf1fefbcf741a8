"""From words to the claim that is read at them."""

import pytest

from reconcile.decide.anchor import Anchors
from tests.decide.making import claim, decide, source

HERE = source()
DECISION = decide("reject", claim(HERE, "300 people"), sources=[HERE])


@pytest.mark.parametrize(
    ("quotes", "expected"),
    [
        (["300 people"], "300 people"),
        (["300"], "300"),
        (["that 300 people had"], "that 300 people had"),
        (["300 people had died", "300"], "300 people had died"),
        (["41 missing", "320 dead"], None),
        ([], None),
    ],
)
def test_the_claim_that_shares_most(quotes, expected):
    claims = [claim(HERE, quote) for quote in quotes]
    problems = []
    found = Anchors(claims, [HERE]).at(DECISION, DECISION.about[0], problems)
    assert found == next((item.id for item in claims if item.span.quote == expected), None)
    assert [item.code for item in problems] == ([] if expected else ["E303"])


def test_revisions_that_go_round_in_a_circle_end():
    one = source("one", revises="s-2")
    two = source("two", revises=one.id)
    circle = [one, two, source("three", revises=two.id)]
    assert Anchors([], circle).at(DECISION, DECISION.about[0], []) is None
    selfish = source("self", revises=HERE.id)
    again = source("again", revises=selfish.id)
    assert Anchors([], [selfish, again]).at(DECISION, DECISION.about[0], []) is None
