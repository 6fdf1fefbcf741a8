"""Whose verb of telling it is, by the commas of its clause."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _speaker(text: str, publisher: str = "The Observer") -> tuple[str | None, list[str]]:
    source = Source(id="s-1", sha256="", text=text, lang="en", publisher=publisher)
    last = statements(source)[-1]
    return (None if last.claimant is None else last.claimant.text), [name.text for name in last.via]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A geologist with the Ridge Survey in Quito, Irma Salvatierra, said 32 houses had gone.",
            "Irma Salvatierra",
        ),
        ("About 70 people were treated, its director, Dr. Marek Vondra, told reporters.", "Marek Vondra"),
        (
            "Some 900 people had fled by dusk, the harbour administrator reported.",
            "harbour administrator (anonymous)",
        ),
        ("The regional governor, Petro Hnatiuk, put the dead at 40.", "Petro Hnatiuk"),
        ("Petro Hnatiuk, the regional governor, put the dead at 40.", "Petro Hnatiuk"),
        ("“At least 30 people drowned,” cautions Lena Ostrow of the Delta Institute.", "Lena Ostrow"),
        (
            "Perhaps 60 people drowned, estimates Lena Ostrow, a hydrologist at the Delta Institute.",
            "Lena Ostrow",
        ),
        ("A girl died, said Alma Roe, an MP for the Greens, who counted 300 protesters.", "Alma Roe"),
        ("Some 9,000 barrels were shipped, by the reckoning of the Harbour Centre.", "Harbour Centre"),
        ("The plan needs $1.8 billion but has received nothing, the navy said.", "navy"),
        ("It disagrees with the World Bank, whose quarterly monitor puts the dead at 90.", "World Bank"),
        ("Ukraine's 31st Ranger Brigade said it had killed 17 soldiers.", "31st Ranger Brigade (Ukraine)"),
        ("The finance minister, Rosa Prieto, promised 200 million dollars for the victims.", "Rosa Prieto"),
        (
            "About 300 people died in the floods, the home secretary told parliament.",
            "home secretary (anonymous)",
        ),
        ("An EU diplomat in Seoul, who asked not to be named, said 900 soldiers were there.", "EU diplomat"),
    ],
)
def test_the_shape_of_a_clause_tells_the_speaker(text: str, speaker: str) -> None:
    assert _speaker(text)[0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The police, citing the fire service, said 40 people had died.", "fire service"),
        ("Rome, the capital, recorded 40 deaths.", "Italy government"),
        ("The bridge, a weighbridge and the dam recorded 40 cracks, and 12 people died.", None),
        ("Police said the mayor, Jan Kolar, had seen 40 bodies.", "police"),
    ],
)
def test_a_name_between_commas_is_not_always_the_speaker(text: str, speaker: str | None) -> None:
    assert _speaker(text)[0] == speaker


def test_against_parts_statements_only_before_a_figure() -> None:
    text = "Some 5,000 soldiers were killed in the war against the rebels, the navy told lawmakers."
    assert _speaker(text)[0] == "navy"


def test_a_house_does_not_relay_what_it_publishes() -> None:
    text = "Some 40 people died, the mayor told the Evening Ledger."
    assert _speaker(text, "Evening Ledger")[1] == []
    assert _speaker(text, "The Observer")[1] == ["Evening Ledger"]
