"""A lawmaker who tells of the intelligence service means that of his own state."""

from __future__ import annotations

import pytest

from tests.extract.conftest import Reader

HEARD = [
    (
        "de",
        "Der Abgeordnete Lee Seong-kweun, der an einer Unterrichtung durch den Geheimdienst "
        "teilgenommen hatte, sprach von 600 Gefallenen.",
        "NIS (South Korea)",
    ),
    (
        "fr",
        "Après un exposé des services de renseignement, le député Lee Seong-kweun a parlé de 600 morts.",
        "NIS (South Korea)",
    ),
    (
        "fr",
        "Selon le député Lee Seong-kweun, le service de renseignement évalue à 600 le nombre de morts.",
        "NIS (South Korea)",
    ),
    (
        "fr",
        "Le député Lee Seong-kweun a parlé de 600 morts après avoir été informé par le NIS.",
        "NIS (South Korea)",
    ),
    (
        "fr",
        "Selon le député Paul Morel, le service de renseignement évalue à 600 le nombre de morts.",
        "intelligence agency",
    ),
]


@pytest.mark.parametrize(("lang", "text", "claimant"), HEARD)
def test_whose_service(read: Reader, lang: str, text: str, claimant: str | None) -> None:
    """Not one of no known state."""
    told = read(text.replace(" | ", "\n\n"), lang)[-1].claimant
    assert (told.text if told else None) == claimant
