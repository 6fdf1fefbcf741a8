"""Who says a number in German: verbs of saying in all their forms, papers, circles, agents of participles."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

PORT = "port authority"
VERBS = [
    ("Die Hafenbehörde erwidert, dass 3.400 Menschen verletzt worden seien.", PORT),
    ("Die Hafenbehörde bekundete am Abend, 3.400 Menschen seien verletzt worden.", PORT),
    ("Am Dienstagabend signalisierte die Hafenbehörde, dass 3.400 Menschen verletzt worden seien.", PORT),
    ("Die Hafenbehörde deutete am Abend an, 3.400 Menschen seien verletzt worden.", PORT),
    ("Die Hafenbehörde legte am Abend dar, 3.400 Menschen seien verletzt worden.", PORT),
    ("Verletzt wurden, wie die Hafenbehörde einräumt, 3.400 Menschen.", PORT),
    ("3.400 Menschen wurden verletzt, wie die Hafenbehörde am Abend verlautbarte.", PORT),
    ("Die Hafenbehörde hat am Abend geschildert, dass 3.400 Menschen verletzt worden seien.", PORT),
    ("3.400 Menschen seien verletzt worden, erzählte die Hafenbehörde am Abend.", PORT),
]
AGENTS = [
    ("Die von der Feuerwehr genannte Zahl von 3.400 Verletzten ist vorläufig.", "fire department"),
    ("3.400 Verletzte wurden von der Feuerwehr gezählt.", "fire department"),
    (
        "Die vom Innenministerium in Rom gemeldeten 3.400 Verletzten sind außer Gefahr.",
        "Ministry of the Interior (Italy)",
    ),
]
PAPERS = [
    ("In einem Lagebericht der Feuerwehr ist von 3.400 Verletzten die Rede.", "fire department"),
    ("3.400 Menschen wurden verletzt, wie aus einer Mitteilung der Feuerwehr hervorgeht.", "fire department"),
    (
        "In einem am Montag veröffentlichten Bericht der Feuerwehr ist von 3.400 Verletzten die Rede.",
        "fire department",
    ),
]
CIRCLES = [
    ("Aus Kreisen der Gewerkschaft hieß es, es gebe 3.400 Verletzte.", "union (anonymous)"),
    ("Aus dem Umfeld des Pentagons verlautete, es gebe 3.400 Verletzte.", "Pentagon (anonymous)"),
]

BODIES = [
    ("Laut dem Landeskriminalamt wurden 3.400 Menschen verletzt.", "state criminal police office"),
    (
        "Wie die Hochbahn am Montag mitteilte, wurden 3.400 Menschen verletzt.",
        "Hochbahn Hamburg (transport company)",
    ),
    ("Bislang hat die Stadt Köln 3.400 Verletzte bestätigt.", "city (Cologne)"),
    ("Die Ukrainer wollen 3.400 Verletzte gezählt haben.", "Ukraine government"),
    ("Am Abend meldete der Betriebsrat 3.400 Verletzte.", "works council"),
    ("Laut Verdi-Chef Frank Werneke wurden 3.400 Menschen verletzt.", "Frank Werneke (head)"),
    (
        "Nach Angaben des Protestforschers Simon Teune kamen 3.400 Menschen.",
        "Simon Teune (protest researcher)",
    ),
    (
        "Die Reederei beruft sich auf den Arbeitgeberverband Gesamtmetall: 3.400 Verletzte.",
        "Gesamtmetall (metal employers' federation, Germany)",
    ),
    (
        "Auf 3.400 bezifferte das Innenministerium in Rom die Zahl der Verletzten.",
        "Ministry of the Interior (Italy)",
    ),
]


@pytest.mark.parametrize(("text", "claimant"), [*BODIES, *VERBS, *AGENTS, *PAPERS, *CIRCLES])
def test_who_says_it(text: str, claimant: str) -> None:
    """The speaker of the number, whatever tells that he speaks."""
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 3, 20))
    told = [item.claimant for item in statements(source) if "3.400" in item.span.quote]
    assert [name.text if name else None for name in told] == [claimant]


def test_an_agent_that_does_something_else_says_nothing() -> None:
    """Who arrests or heals people does not tell how many they are."""
    text = "3.400 Menschen wurden von der Feuerwehr gerettet."
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 3, 20))
    assert [item.claimant for item in statements(source)] == [None]


ELSEWHERE = [
    ("Nach Bahn-Angaben fielen bei dem Warnstreik 300 Züge aus.", "300", "Deutsche Bahn"),
    (
        "Die GDL sprach von 6.300 Streikenden, das Innenministerium hingegen von 2.100.",
        "2.100",
        "interior ministry",
    ),
    (
        "Die GDL, die seit Dezember zwölf Prozent mehr Geld fordert, sprach von 300 Streikenden.",
        "zwölf",
        "GDL",
    ),
    ("Bürgermeister Orhan Demir winkte ab: Auf dem Platz waren 2.100 Menschen.", "2.100", "Orhan Demir"),
    ("Am Abend sprach die Feuerwehr von 2.100 Verletzten.", "2.100", "fire department"),
    ("Unsinn sei das, die 2.100 Verletzten wies ein Klinik-Sprecher zurück.", "2.100", "hospital"),
]


@pytest.mark.parametrize(("text", "number", "claimant"), ELSEWHERE)
def test_who_says_it_without_a_plain_verb(text: str, number: str, claimant: str) -> None:
    """Compounds, clauses without a verb, colons, verbs behind their subject's relative clause."""
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 3, 20))
    told = [item.claimant for item in statements(source) if number in item.span.quote]
    assert [name.text.split(" (")[0] if name else None for name in told] == [claimant]
