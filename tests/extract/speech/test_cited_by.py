"""Whom an outlet cites, and names before the words for their kind, in English."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source

CITED = [
    ("Lee Roe, a lawmaker, was quoted by Yonhap as saying that 3,000 engineers were due.", "Lee Roe", "Yonhap"),
    ("Jan Roe, the mayor, was cited by Reuters as saying 300 people had died.", "Jan Roe", "Reuters"),
    ("The foreign minister was cited by Interfax as saying 300 people had died.", "foreign minister", "Interfax"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who", "outlet"), CITED)
def test_who_is_cited_speaks_and_the_outlet_relays(text: str, who: str, outlet: str) -> None:
    """The subject of "was quoted by" says it."""
    (item,) = statements(_source(text))
    assert item.claimant is not None
    assert item.claimant.text.startswith(who)
    assert [name.text for name in item.via] == [outlet]


NAMED = [
    ("Sinaproc, the civil protection agency, said 72 people had died.", "Sinaproc"),
    ("The Institute for Clean Air (ICA), a think tank, reckons that 300 people died.", "Institute for Clean Air"),
    ("The toll, said Sinaproc, the civil protection agency, has reached 72 dead.", "Sinaproc"),
    ("Mercy Hands, an aid group based in Lagos, said 300 people had died.", "Mercy Hands"),
    ("On Monday, the disaster agency said 300 people had died.", "disaster agency"),
    ("In Lima, the disaster agency said 300 people had died.", "disaster agency"),
    ("Jan Roe, head of the agency, said 300 people had died.", "Jan Roe"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_name_speaks_and_not_its_kind(text: str, name: str) -> None:
    """Times and places before the words for a kind are no name."""
    (item,) = statements(_source(text))
    assert item.claimant is not None
    assert item.claimant.text == name


def _source(text: str) -> Source:
    return Source(id="s", sha256="", text=text, lang="en")
