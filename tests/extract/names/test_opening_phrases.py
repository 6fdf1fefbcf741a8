"""A speaker without an article behind a phrase that opens the clause, and explainers that are no interviews."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("On the night of the march police reported that 53 people had been arrested.", "police"),
        ("After the storm police said that 12 people had died.", "police"),
        ("On the day of the vote observers reported 40 injured.", "observers"),
        ("In the port customs officers said they had arrested 30 people.", "customs officers (anonymous)"),
        ("For the third night residents reported 40 injured.", "residents"),
        ("The traffic police said that 12 people had died.", "traffic police"),
        ("On Monday the traffic police said that 12 people had died.", "traffic police"),
        ("In the capital the riot police said that 12 people had died.", "riot police"),
        ("The head of the provincial police said that 12 people had died.", "provincial police"),
    ],
)
def test_the_noun_of_an_opening_phrase_is_no_part_of_the_speaker(read, text, claimant):
    claim = read(text)[0]
    assert claim.claimant is not None
    assert claim.claimant.text == claimant


def test_nobody_is_asked_where_a_title_explains(read):
    text = (
        "Explainer: Who counts the dead?\n\nHarbour Fact Desk, 3 May 2024\n\nHow many died?\n"
        "Police reported 12 deaths.\n\nHow many were hurt?\nThe hospital treated 40 people.\n"
    )
    found = read(text)
    assert [claim.claimant.text if claim.claimant else None for claim in found][:1] == ["police"]
    assert not any("speech.label" in claim.patterns for claim in found)


def test_times_that_open_the_entries_of_a_ticker_are_no_numbers(read):
    text = (
        "Cholera on the coast, live\n\n14.05 MSF: 190 dead\nThe charity has treated many.\n\n"
        "13.20 Health ministry: 2,400 cases\nThe ministry published its bulletin.\n"
    )
    found = read(text)
    assert [claim.span.quote for claim in found] == ["190 dead", "2,400 cases"]
    assert all(claim.claimant is not None for claim in found)
