"""Whom a pronoun before its verb of speech means."""

from __future__ import annotations

import pytest

from tests.extract.conftest import Reader

TAKEN_UP = [
    (
        "fr",
        "Le NIS sud-coréen se montre plus prudent : devant les députés, il a évoqué un contingent de 7 500 hommes.",
        "NIS (South Korea)",
    ),
    ("fr", "La police se veut prudente : dans la soirée, elle a parlé de 3 000 manifestants.", "police"),
    ("fr", "Quant à la mairie, elle a compté 4 000 manifestants.", "city hall"),
    ("fr", "Si le Pentagone reste prudent, il évoque désormais 900 soldats tués.", "Pentagon"),
    ("fr", "À Lyon, la mairie est prudente : elle parle de 300 blessés.", "city hall"),
    ("fr", "Le préfet Jean Morel était sur place. Il a parlé de 300 morts.", "Jean Morel (prefect)"),
    ("fr", "Le parquet a ouvert une enquête. Il fait état de 300 blessés.", "prosecutor"),
    ("fr", "La tempête a été violente : il y a eu 300 morts.", None),
    ("de", "Die Gewerkschaft widerspricht: Sie beziffert die Zahl auf 12.000 Streikende.", "union"),
    ("de", "Gouverneur Paul Morel reiste nach Kara; er sprach von 300 Toten.", "Paul Morel (governor)"),
    (
        "de",
        "Der Militäranalyst Max Gady hält 2500 Mann für realistisch. Pjöngjang könne, so rechnet "
        "er vor, 30.000 Soldaten entbehren.",
        "Max Gady (military analyst)",
    ),
    ("de", "Das Beben war stark: Es gab 300 Tote.", None),
]


@pytest.mark.parametrize(("lang", "text", "claimant"), TAKEN_UP)
def test_who_is_taken_up(read: Reader, lang: str, text: str, claimant: str | None) -> None:
    """The subject at the head of the sentence, or of the one before, where its article agrees."""
    told = read(text.replace(" | ", "\n\n"), lang)[-1].claimant
    assert (told.text if told else None) == claimant
