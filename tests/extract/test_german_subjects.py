"""German subjects behind their verbs, before colons and in their capitals; who gives no number does not speak."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

TELLERS = [
    (
        "Der Generalstab in Seoul geht von 4000 Soldaten aus. Die Verluste bezifferte er auf 900.",
        "900",
        "Joint Chiefs of Staff",
    ),
    ("Die Polizei war vor Ort. Die Teilnehmerzahl gab sie mit 3000 an.", "3000", "police"),
    ("Die Gewerkschaft zählte 3000 Teilnehmer. Die Polizei schätzte sie auf 1200.", "1200", "police"),
    (
        "Anna Lund lehrt dort. In ihrer Studie für die Lenz-Stiftung veranschlagt sie den Erlös auf 20 Milliarden Dollar.",
        "20",
        "Anna Lund",
    ),
    (
        "Vorsichtiger ist Anna Berger, die an der Universität Bonn Bilder auswertet: Sie kommt auf 4000 Container.",
        "4000",
        "Anna Berger",
    ),
    ("Ganz anders sieht das Jana Roth von der Feuerwehr: Sie zählte 40 Verletzte.", "40", "Jana Roth"),
    (
        "Skeptischer ist der Ökonom Paul Lenz, der in Kiel lehrt: Er rechnet mit 3 Milliarden Euro.",
        "3",
        "Paul Lenz",
    ),
    (
        "Die Veranstalter sprachen von 12.000 Teilnehmern, die Polizei wollte keine Zahl nennen.",
        "12.000",
        "organisers",
    ),
    (
        "Das Innenministerium nannte zunächst keine Zahlen; die Feuerwehr sprach von 40 Toten.",
        "40",
        "fire department",
    ),
    (
        "Es seien 40 Mann, teilte das Verteidigungsministerium am Montag in Seoul mit.",
        "40",
        "Ministry of National Defense",
    ),
    (
        "Wie das Verteidigungsministerium am Mittwoch in Tokio mitteilte, sind 40 Mann unterwegs.",
        "40",
        "Ministry of Defence",
    ),
    (
        "Südkoreas Geheimdienst meldete 600 Tote. Es seien auch 200 Geschütze geliefert worden, hieß es in Seoul.",
        "200",
        "NIS",
    ),
    ("Die Zahl der geflüchteten Familien gab das Amt mit 700 an.", "700", "das Amt"),
]


def read(text: str) -> list[tuple[str, str | None, str | None]]:
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 8, 20))
    return [
        (one.span.quote, one.claimant.text if one.claimant else None, one.place.text if one.place else None)
        for one in statements(source)
    ]


@pytest.mark.parametrize(("text", "number", "claimant"), TELLERS)
def test_who_speaks(text: str, number: str, claimant: str) -> None:
    told = [(who or "").split(" (")[0] for quote, who, _ in read(text) if number in quote]
    assert told == [claimant]


def test_where_a_ministry_speaks_is_no_scene() -> None:
    assert [
        where for *_, where in read("Es seien 40 Mann, teilte das Innenministerium gestern in Ankara mit.")
    ] == [None]


PLACES = [
    ("Durch Köln marschierten 45.000 Menschen. In Talheim gab es 14 Verletzte.", "Talheim"),
    (
        "Durch Köln marschierten 45.000 Menschen. In Talheim waren, so die Polizei, 1400 Menschen auf der Straße.",
        "Talheim",
    ),
    ("Durch Köln marschierten 45.000 Menschen. In der Nachbarstadt Talheim gab es 14 Verletzte.", "Talheim"),
    ("Durch Köln marschierten 45.000 Menschen. In Gewahrsam kamen 14 von ihnen.", "Cologne"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_where_a_town_leads_the_sentence(text: str, place: str) -> None:
    assert read(text)[-1][2] == place
