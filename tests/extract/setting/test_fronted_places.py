"""Places that lead a sentence, the country that suffers, there, and where somebody only spoke."""

from __future__ import annotations

import pytest

from tests.extract.conftest import Reader

PLACED = [
    (
        "fr",
        "Mayotte : le bilan du cyclone | Le cyclone a fait 35 morts à Mayotte. | Au Mozambique, "
        "l'institut fait état de 73 morts et de 543 blessés.",
        "Mozambique",
    ),
    (
        "fr",
        "Mayotte : le bilan du cyclone | Le cyclone a fait 35 morts à Mayotte. | Aux Comores "
        "voisines, trois personnes et 40 blessés ont été recensés.",
        "Comoros",
    ),
    (
        "fr",
        "Mayotte : le bilan du cyclone | Le cyclone a fait 35 morts à Mayotte. | Le Malawi déplore quant à lui 13 décès.",
        "Malawi",
    ),
    (
        "fr",
        "Le séisme a fait 300 morts au Chili. À Bangkok, une tour s'est effondrée. Onze personnes y sont mortes.",
        "Bangkok",
    ),
    (
        "de",
        "Zyklon auf Mayotte | Auf Mayotte starben 35 Menschen. | Mosambik beklagt 73 Tote.",
        "Mozambique",
    ),
    (
        "de",
        "Erdbeben in Myanmar | In Myanmar starben 300 Menschen. In Bangkok stürzte ein Hochhaus "
        "ein. Helfern zufolge wurden dort elf Tote gefunden.",
        "Bangkok",
    ),
    (
        "de",
        "Sudan: die Hilfe | Die Hilfe für den Sudan ist knapp. Gedeckt seien 28 Prozent, beklagte "
        "Denise Brown, die UN-Koordinatorin, am Mittwoch in Port Sudan.",
        "Sudan",
    ),
    (
        "de",
        "Erdbeben in Chile | In Chile starben 300 Menschen. Aus dem Ministerium kam Widerspruch. "
        "Es seien 200 Tote, hieß es dort.",
        "Chile",
    ),
]


@pytest.mark.parametrize(("lang", "text", "place"), PLACED)
def test_where_it_is(read: Reader, lang: str, text: str, place: str | None) -> None:
    """The place of the last number."""
    told = read(text.replace(" | ", "\n\n"), lang)[-1].place
    assert (told.text if told else None) == place
