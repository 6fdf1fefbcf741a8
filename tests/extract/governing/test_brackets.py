"""Sources in brackets behind a number."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "claimants"),
    [
        (
            "fr",
            "Le bilan s'alourdit : 154 morts, 1 120 blessés (Protection civile).",
            ["civil protection agency"] * 2,
        ),
        ("de", "Bilanz: 154 Tote (Quelle: Rotes Kreuz), 20 Vermisste (Polizei).", ["Red Cross", "police"]),
        ("en", "The march drew 3,000 people (police) or 9,000 (organisers).", ["police", "organisers"]),
        ("en", "So far 154 dead (source: Red Cross).", ["Red Cross"]),
        ("en", "The NIS (South Korea) said 300 soldiers died.", ["NIS (South Korea)"]),
    ],
)
def test_who_gives_the_number(read, lang, text, claimants):
    assert [item.claimant.text if item.claimant else None for item in read(text, lang=lang)] == claimants
