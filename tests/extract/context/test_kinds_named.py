"""Bodies taken up by the word for their kind that stood beside their name."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source

ROWS = [
    (
        "The disaster agency BNGRC said 63 people had died. The agency said 400 houses were flattened.",
        "BNGRC",
    ),
    ("The trade union PAME said 6,000 had marched. The union said 30 were arrested.", "PAME"),
    (
        "The rescue agency AKOM said 63 people had died. Some 400 are missing, according to the agency.",
        "AKOM",
    ),
]


@pytest.mark.parametrize(("text", "name"), ROWS)
def test_the_kind_means_who_was_named_with_it(text: str, name: str) -> None:
    """ "The agency" is the one whose name stood beside that word."""
    assert [item.claimant.text for item in statements(_source(text)) if item.claimant] == [name, name]


def test_another_kind_means_another() -> None:
    """ "The union" is not the agency."""
    text = "The disaster agency BNGRC said 63 people had died. The union said 400 houses were flattened."
    told = [item.claimant.text for item in statements(_source(text)) if item.claimant]
    assert told[0] == "BNGRC"
    assert told[1] != "BNGRC"


ASIDES = [
    (
        "The auditor general, in a report to parliament last week, found that 300 people had died.",
        "auditor general",
    ),
    ("The ombudsman, in a letter to the ministry, said 300 people had died.", "ombudsman"),
    (
        "In a report to parliament last week, the auditor general found that 300 people had died.",
        "auditor general",
    ),
    ("The union, in its statement to the press on Sunday, said 4,000 people had marched.", "union"),
    ("Some 300 were killed, by the army's own admission.", "army"),
    ("The rally in June had drawn 15,000 people, by the organisers' own account.", "organisers"),
]


@pytest.mark.parametrize(("text", "name"), ASIDES)
def test_who_writes_a_paper_speaks(text: str, name: str) -> None:
    """Who receives it in an aside does not."""
    assert [item.claimant.text for item in statements(_source(text)) if item.claimant] == [name]


def _source(text: str) -> Source:
    return Source(id="s", sha256="", text=text, lang="en")


def test_another_office_is_another_person() -> None:
    """ "The mayor" is not the leader who spoke before; the one presented as mayor is."""
    text = "Some 300 people died, union leader Jan Roe said. The mayor said 400 were missing."
    assert [item.claimant.text for item in statements(_source(text)) if item.claimant] == ["Jan Roe", "mayor"]
    text = "Some 300 people died, Mayor Jan Roe said. The mayor said 400 were missing."
    assert [item.claimant.text for item in statements(_source(text)) if item.claimant] == [
        "Jan Roe",
        "Jan Roe",
    ]


def test_a_poll_of_nobody_is_not_of_who_spoke_before() -> None:
    """A new paper ends what somebody told."""
    text = "The organisers claimed 40,000 people marched. A poll published on Friday found that 58% were against."
    assert [item.claimant is None for item in statements(_source(text))] == [False, True]
