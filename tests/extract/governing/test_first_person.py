"""Who says "we" inside of quotation marks, and who is named behind what they are."""

from __future__ import annotations

import pytest


def told(item):
    return (int(item.said.interval.low), item.claimant.text if item.claimant else None, item.stance)


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ('"We counted 3,400 marchers," said its regional organiser, Nadia Roe.', "Nadia Roe"),
        ('"We counted 3,400 marchers," said Nadia Roe, the mayor.', "Nadia Roe"),
        ("“We counted 3,400 marchers,” said the union's treasurer, Nadia Roe.", "Nadia Roe"),
    ],
)
def test_a_quoted_we_is_who_the_quotation_is_of(read, text, claimant):
    assert [told(item) for item in read(text)] == [(3400, claimant, "asserts")]


def test_a_denial_before_a_quotation_leaves_its_own_number_asserted(read):
    text = 'The ministry disputes the figures. "We count 3,400 injured," said its deputy head, Nadia Roe.'
    assert [told(item) for item in read(text)] == [(3400, "Nadia Roe", "asserts")]


def test_an_apposition_between_commas_leaves_the_subject_its_verb(read):
    text = "The organisers, the platform Sol Para Ti, claim there were 3,400 marchers."
    assert [told(item) for item in read(text)] == [(3400, "organisers", "asserts")]


def test_a_claim_as_a_noun_says_nothing(read):
    assert [item.claimant for item in read("Its claim of 3,400 marchers was repeated.")] == [None]
