"""A spokesman of "the ministry" speaks for the one told of before; "the group" is the initiative that spoke."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _claimants(text: str, lang: str) -> list[str | None]:
    source = Source(id="s-1", sha256="0" * 64, text=text, lang=lang)
    return [None if item.claimant is None else item.claimant.text for item in statements(source)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Das Auswärtige Amt teilte mit, 90 Millionen Euro seien ausgezahlt. Weitere 30 Millionen Euro seien "
            "zugesagt, sagte eine Sprecherin des Ministeriums.",
        ),
        (
            "de",
            "Das Netzwerk Klare Zahl zählte 9000 Teilnehmer. Später sprach die Gruppe von 11.000 Teilnehmern.",
        ),
        (
            "fr",
            "Le ministère de la Défense a annoncé 300 morts. Quelque 50 soldats sont blessés, a dit un "
            "porte-parole du ministère.",
        ),
        ("fr", "Le collectif Mer Ouverte a compté 4 000 manifestants. Le groupe parle de 5 000 personnes."),
    ],
)
def test_the_body_told_of_before(lang: str, text: str) -> None:
    first, second = _claimants(text, lang)
    assert first is not None
    assert second == first


def test_a_spokesman_of_a_body_with_a_name_of_its_own() -> None:
    text = "Das Auswärtige Amt meldete 30 Tote. Ein Sprecher des Verteidigungsministeriums nannte 40 Tote."
    assert _claimants(text, "de") == ["Ministry of Foreign Affairs (Germany)", "Defence Ministry"]
