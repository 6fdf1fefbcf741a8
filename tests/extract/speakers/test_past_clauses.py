"""Speakers that a relative clause parts from their verb."""

from __future__ import annotations

import pytest

from tests.extract.conftest import Reader

PARTED = [
    ("fr", "L'ULB, qui a filmé le cortège boulevard Anspach, a compté 68 000 personnes.", "ULB"),
    (
        "fr",
        "Le collectif Vigie, dont les bénévoles étaient postés avenue Foch, a compté 68 000 personnes.",
        "Vigie (collective)",
    ),
    (
        "fr",
        "Une équipe de l'université de Liège, qui a filmé le cortège boulevard Anspach, aboutit à 68 000 personnes.",
        "university (Liège)",
    ),
    ("fr", "Une équipe de l'ULB a compté 68 000 personnes.", "ULB"),
]


@pytest.mark.parametrize(("lang", "text", "claimant"), PARTED)
def test_who_speaks_past_a_clause(read: Reader, lang: str, text: str, claimant: str | None) -> None:
    """A name within the clause is no speaker."""
    told = read(text.replace(" | ", "\n\n"), lang)[-1].claimant
    assert (told.text if told else None) == claimant
