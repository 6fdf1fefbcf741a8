"""Whose a war is and where it is fought tells neither whose the soldiers are nor where anything goes."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _places(text: str, lang: str) -> list[str | None]:
    source = Source(id="s-1", sha256="0" * 64, text=text, lang=lang, published=date(2025, 6, 20))
    return [None if item.place is None else item.place.text for item in statements(source)]


@pytest.mark.parametrize(
    ("lang", "text", "places"),
    [
        (
            "de",
            "Nordkorea hat im russischen Angriffskrieg viele Männer verloren. Seit Herbst seien 12.400 Mann nach "
            "Russland verlegt worden, sagte ein Abgeordneter in Seoul.",
            ["Russia"],
        ),
        (
            "fr",
            "La guerre d’Ukraine rapporte à la Corée du Nord. Selon le NIS, 12 400 soldats nord-coréens ont été "
            "envoyés en Russie.\n\nD’après lui, 5 millions d’obus ont été livrés à Moscou.",
            ["Russia", "Russia"],
        ),
        (
            "en",
            "Pyongyang backs Russia's full-scale war. The NIS said North Korea had sent 12,400 soldiers to Russia.",
            ["Russia"],
        ),
        ("de", "Die Ukraine erhielt 40 Panzer, teilte das Verteidigungsministerium mit.", ["Ukraine"]),
        ("fr", "Paris a envoyé 40 blindés en Ukraine, a indiqué le ministère de la Défense.", ["Ukraine"]),
    ],
)
def test_where_they_are_sent(lang: str, text: str, places: list[str | None]) -> None:
    assert _places(text, lang) == places
