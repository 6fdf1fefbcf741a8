"""Who tells in German and French: seats of power, voices of a house, verbs of finding out, moods of speech."""

from __future__ import annotations

import pytest

from tests.extract.conftest import Reader

TOLD = [
    (
        "fr",
        "Plus d'un million de manifestants selon la CGT, 500 000 d'après Beauvau.",
        "Ministry of the Interior (France)",
    ),
    (
        "fr",
        "Le parquet recense 300 morts quand la rue de Grenelle s'en tient à 170.",
        "Ministry of Education (France)",
    ),
    (
        "fr",
        "« Ce calcul est faux », rétorque-t-on au Grand Sérail, où l'on parle de 610 millions de dollars reçus.",
        "Prime Minister's office (Lebanon)",
    ),
    (
        "fr",
        "Dans la région Atsinanana, 41 personnes ont trouvé la mort, à en croire la préfecture de Toamasina.",
        "prefecture (Toamasina)",
    ),
    (
        "fr",
        "Le cabinet Roe, mandaté par un collectif de médias, est arrivé à un total de 62 000 manifestants.",
        "Roe (firm)",
    ),
    (
        "fr",
        "Le centre de réflexion Carnegie, qui a épluché les comptes, n'a retrouvé la trace que de 430 millions d'euros.",
        "Carnegie (think tank)",
    ),
    (
        "fr",
        "Le préfet Paul Morel était sur place. « Nous comptons 46 morts », a-t-il dit mercredi à la chaîne BFMTV.",
        "Paul Morel (prefect)",
    ),
    ("fr", "Le NIS parle de 900 morts. S'y ajoutent 4 100 blessés.", "NIS (South Korea)"),
    ("fr", "Un responsable du Pentagone a parlé de 10 000 soldats.", "Pentagon officials (anonymous)"),
    ("de", "Ein Pentagon-Beamter sprach von 10.000 Soldaten.", "Pentagon officials (anonymous)"),
    (
        "de",
        "Bis September seien zwei Millionen Dollar eingegangen, heißt es in der Zentralbank in Damaskus.",
        "central bank (Damascus)",
    ),
    ("de", "Es seien 300 Soldaten gefallen, heißt es beim Generalstab.", "general staff"),
    ("de", "Das Rote Kreuz befürchtet, dass 4000 Menschen ihr Obdach verloren haben.", "Red Cross"),
    ("de", "Es werden 40 Tote befürchtet.", None),
    ("de", "Der Plan war nach OCHA-Daten Mitte November zu 29 Prozent finanziert.", "OCHA (UN)"),
    (
        "de",
        "Die Ökonomin Jana Roth veranschlagt die Einnahmen auf 5 Milliarden Dollar. Pro Kopf überweise Moskau 2000 Dollar.",
        "Jana Roth (economist)",
    ),
    (
        "de",
        "Das MSMT hält fest, dass neun Millionen Geschosse geliefert wurden. Dazu kamen 100 Raketen.",
        "MSMT (Multilateral Sanctions Monitoring Team)",
    ),
    (
        "de",
        "Präsident Jonas Roth stellte 50 Millionen Dollar Soforthilfe in Aussicht.",
        "Jonas Roth (president)",
    ),
    ("de", "Katar sicherte den Kommunen 200 Millionen Euro zu.", None),
    ("de", "Der Opposition zufolge kamen 30.000 Menschen.", "opposition"),
]


@pytest.mark.parametrize(("lang", "text", "claimant"), TOLD)
def test_who_tells(read: Reader, lang: str, text: str, claimant: str | None) -> None:
    """Of the last number."""
    told = read(text.replace(" | ", "\n\n"), lang)[-1].claimant
    assert (told.text if told else None) == claimant
