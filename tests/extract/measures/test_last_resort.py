"""Numbers of which no word tells what they count."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _read(text: str, lang: str = "de") -> list[tuple[str, str]]:
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    return [(one.span.quote, one.measure) for one in statements(source)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Die Gemeinde meldete 340 Sirenen.", [("340 Sirenen", "other:item")]),
        ("Die Feuerwehr zählte zwei neue Deiche.", [("zwei neue Deiche", "other:item")]),
        ("Die Kammer meldet 12 Prozent, der Bund 60.", [("12 Prozent", "share"), ("60", "share")]),
        (
            "Laut Polizei standen 90 Busse bereit. Der Bund sprach von 140.",
            [("90 Busse", "other:item"), ("140", "other:item")],
        ),
        ("Der Bund rechnete laut Polizei mit 10.000.", [("10.000", "other:people")]),
        ("Die Polizei nannte zwei Gründe.", []),
        ("Die Polizei bestätigte 60.", []),
    ],
)
def test_a_noun_or_what_was_counted_before(text: str, found: list[tuple[str, str]]) -> None:
    assert _read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The council reported 340 Sirens.", []),
        ("The water board registered 318 landslides in Hol.", [("318 landslides", "other:item")]),
        ("The guild said 2,300 lorries were blocked.", [("2,300 lorries", "other:item")]),
        ("Engineers counted 1,210 broken boreholes.", [("1,210 broken boreholes", "other:item")]),
        ("The council gave two reasons and 14 ways out.", []),
    ],
)
def test_a_plural_where_nouns_have_no_capital(text: str, found: list[tuple[str, str]]) -> None:
    assert _read(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La mairie a relevé 39 fissures.", [("39 fissures", "other:item")]),
        ("Elle signale trois grandes écluses fermées.", [("trois grandes écluses", "other:item")]),
        ("La mairie évalue à 2 700 les immeubles fendus.", [("2 700", "houses_damaged")]),
        ("Les deux comptoirs sont fermés.", []),
        ("Selon elle, trois écluses sur dix ne servent plus.", [("trois écluses sur dix", "share")]),
        ("La mairie donne trois raisons.", []),
    ],
)
def test_a_plural_tells_a_thing_in_french(text: str, found: list[tuple[str, str]]) -> None:
    assert _read(text, "fr") == found


def test_things_by_the_way_leave_the_march_what_is_counted() -> None:
    text = "On a défilé contre la fermeture de trois guichets. Ils étaient 25 000 à l'appel du collectif."
    assert ("25 000", "crowd") in _read(text, "fr")


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Vietnam: Bei Überschwemmungen starben am Montag 34 Menschen.", None),
        ("Südkorea: Nordkorea schickt 3000 Soldaten", "South Korea government"),
        (
            "Die Polizei ging von 8000 Teilnehmern aus, hob ihre Schätzung am Abend jedoch auf 12.500.",
            "police",
        ),
        ("Die Ukraine geht von 12.000 Mann aus, Südkorea von 14.000.", "South Korea government"),
        ("Kiew zählt 4.000 Gefallene, Seoul 3.600.", "South Korea government"),
        ("Die Polizei nahm ihre Schätzung in der Nacht auf 900 Teilnehmer zurück.", None),
    ],
)
def test_who_speaks_last(text: str, claimant: str | None) -> None:
    source = Source(id="s-1", sha256="", text=text, lang="de", published=date(2025, 3, 20))
    last = statements(source)[-1].claimant
    assert (last.text if last is not None else None) == claimant
