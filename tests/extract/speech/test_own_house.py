"""Spokesmen of no house are those of the body that leads; "its website" is that body's; times beside telling are past."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _last(text: str) -> tuple[str | None, str]:
    source = Source(
        id="s-1", sha256="", text=text, lang="en", published=date(2025, 6, 10), publisher="The Observer"
    )
    item = statements(source)[-1]
    return (None if item.claimant is None else item.claimant.text), str(item.as_of)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The World Food Programme sent 130 tents; 38 arrived, a spokeswoman in Port Sudan said.",
            "WFP (World Food Programme)",
        ),
        (
            "Save the Children has reached 12,000 people with food, according to its website.",
            "Save the Children",
        ),
        ("Irma Salvatierra of the Ridge Survey said her team had found 32 rockets.", "Irma Salvatierra"),
        (
            "A lawmaker, Jan Kolar, put the missing at 60. Some 9 were hurt, he said, citing the same briefing.",
            "Jan Kolar",
        ),
        ("Police said 40 people died, a spokesman for the mayor's office said 50.", "mayor's office"),
    ],
)
def test_whose_words(text: str, speaker: str) -> None:
    assert _last(text)[0] == speaker


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The president said on Monday that allies would buy 17 tanks for Ukraine.", "2025-06-09"),
        (
            "Police say 657 people have been killed since the monsoon began on June 2.",
            "2025-06-02/2025-06-10",
        ),
        ("Some 240 soldiers were killed in the last week, the army said.", "2025-06-03/2025-06-10"),
        ("The army will send 17 tanks on Monday.", "2025-06-16"),
    ],
)
def test_when(text: str, day: str) -> None:
    assert _last(text)[1] == day
