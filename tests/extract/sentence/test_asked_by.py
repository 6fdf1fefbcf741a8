"""Names that speak for nobody: who only asks, parties in brackets, countries that a noun is of."""

from __future__ import annotations

import pytest

from tests.extract.conftest import Reader

ASKED = [
    (
        "de",
        "Wie die Antwort der Bundesregierung auf eine Anfrage der AfD zeigt, flossen 187 Millionen Euro.",
        "Germany government",
    ),
    ("de", "Nach Angaben der Grünen flossen 187 Millionen Euro.", "Greens (Germany)"),
    (
        "de",
        "Entwicklungsministerin Jana Roth (SPD) sagte, 300 Menschen seien tot.",
        "Jana Roth (Development Minister)",
    ),
    (
        "de",
        "Es seien 300 Menschen gekommen, sagte Innensenatorin Iris Spranger (SPD).",
        "Iris Spranger (Interior Minister)",
    ),
    ("de", "Das Welternährungsprogramm (WFP) sprach von 300 Toten.", "WFP (World Food Programme)"),
    ("de", "Der Nationale Nachrichtendienst (NIS) sprach von 300 Toten.", "NIS (South Korea)"),
    ("fr", "La députée Clara Roux (LFI) a compté 300 morts.", "Clara Roux (lawmaker)"),
    ("fr", "À l'appel de la CGT, 12 000 personnes ont défilé, selon la police.", "police"),
    (
        "fr",
        "En réponse à une question du député Paul Morel, le ministère a indiqué avoir versé 300 millions d'euros.",
        "ministry",
    ),
    ("fr", "Les bailleurs d'Haïti ont annoncé 1,5 milliard d'euros.", "donors"),
    ("fr", "Les voisins du Soudan ont annoncé 300 millions d'euros.", None),
]


@pytest.mark.parametrize(("lang", "text", "claimant"), ASKED)
def test_who_answers(read: Reader, lang: str, text: str, claimant: str | None) -> None:
    """Whose words they are, not those at whose question, of whose party, of whose neighbours."""
    told = read(text.replace(" | ", "\n\n"), lang)[-1].claimant
    assert (told.text if told else None) == claimant
