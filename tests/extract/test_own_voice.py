"""Where a page speaks for itself again: below a heading, and among footnotes."""

from __future__ import annotations


def told(found):
    return [item.claimant.text if item.claimant is not None else None for item in found]


def test_who_spoke_above_a_heading_has_ended(read):
    text = "Munitions\nOfficials in Seoul said 300 shells came.\n\nMoney\nA wage of $2,000 a month is paid, they added."
    assert told(read(text))[-1] is None


NOTED = (
    "The army reported 83 deaths.[1] The toll passed 200 the next day[2] and stood at 641 on 15 August.[3]\n"
)


def test_among_footnotes_plain_sentences_are_the_pages_own(read):
    assert told(read(NOTED))[1:] == [None, None]


def test_without_footnotes_who_spoke_goes_on(read):
    found = told(read(NOTED.replace("[1]", "").replace("[2]", "").replace("[3]", "")))
    assert found[0] is not None
    assert found[1] == found[0]
