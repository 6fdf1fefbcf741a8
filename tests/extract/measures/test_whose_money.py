"""Rupees, pesos and crowns are those of the country beside them, else of the text."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _units(text: str) -> list[str | None]:
    source = Source(id="s-1", sha256="", text=text, lang="en", publisher="The Observer")
    return [item.said.unit for item in statements(source)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Pakistan announced aid of Rs 2 million for each family.", "PKR"),
        ("Sri Lanka's government promised Rs 900 million in aid.", "LKR"),
        ("Chile promised 8 billion pesos in aid.", "CLP"),
        ("His Danish counterpart said Copenhagen had paid 3.4bn kroner in aid.", "DKK"),
        ("The office in Padang put the damage at Rp 9.2 trillion.", "IDR"),
        ("India announced aid of Rs 2 million for each family.", "INR"),
        ("Chile got 200 million Mexican pesos in aid.", "MXN"),
    ],
)
def test_whose_money(text: str, unit: str) -> None:
    assert _units(text)[-1] == unit
