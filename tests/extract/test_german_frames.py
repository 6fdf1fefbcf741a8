"""The frame of a German text: whose report a line is, who issues it, what place its head is about."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source, Statement


def _read(text: str, publisher: str = "Tagblatt") -> tuple[Statement, ...]:
    return statements(
        Source(id="s", sha256="", text=text, lang="de", published=date(2026, 3, 20), publisher=publisher)
    )


def _plain(name: str) -> str:
    return name.split(" (", maxsplit=1)[0]


WITHIN = [
    (
        "Der Abgeordnete Park Jin-woo gab weiter, dass nach Erkenntnissen des NIS 13.200 Soldaten in Russland stehen.",
        "NIS (South Korea)",
        ["Park Jin-woo (lawmaker)"],
    ),
    ("Bürgermeister Jan Roth sagte, laut Polizei seien 40 Menschen verletzt worden.", "police", ["Jan Roth"]),
    (
        "Laut Polizei sagte der Fahrer, es seien 40 Menschen verletzt worden.",
        "driver (anonymous)",
        ["police"],
    ),
    (
        "Ein Überläufer, den die Zeitung »Chosun Ilbo« zitiert hat, sah 300 Tote.",
        "DPRK defector (anonymous)",
        ["Chosun Ilbo"],
    ),
    ("Ein Arzt, mit dem die Agentur AFP sprach, zählte 30 Tote.", "doctor (anonymous)", ["AFP"]),
    (
        "Dem Welternährungsprogramm fehlt Getreide; nach dessen Meldung hungern 17.300 Menschen.",
        "WFP (World Food Programme)",
        [],
    ),
    ("Der Verband TTB ging, gestützt auf Listen der Kliniken, von 2.300 Toten aus.", "TTB (association)", []),
]


@pytest.mark.parametrize(("text", "claimant", "via"), WITHIN)
def test_the_innermost_source_tells(text: str, claimant: str, via: list[str]) -> None:
    """Who passes on another's words relays; what somebody rests on does not speak."""
    (claim,) = _read(text)
    assert claim.claimant is not None
    assert _plain(claim.claimant.text) == _plain(claimant)
    assert [_plain(name.text) for name in claim.via] == [_plain(name) for name in via]


TAKEN_UP = [
    (
        "Jana Roth zählt die Namen an den Fingern ab. „Zwölf Tote“, sagt die Bäuerin, „und der Pfarrer.“",
        "Jana Roth",
    ),
    (
        "Bürgermeister Ludwig Roth traut dem nicht. „Wartet ab“, sagt er und rechnet mit 20 Toten.",
        "Ludwig Roth",
    ),
    ("Am Tor teilt Kommandantin Theres Roth die Schichten ein. Es seien 300 Helfer im Ort.", "Theres Roth"),
    ("Die Zeitung »Welt« zitiert einen nicht genannten Arzt der Klinik: 300 Tote.", "doctor"),
    (
        "Ein vom Gericht bestellter Gutachter, der Verkehrsforscher Nils Roth, kam auf 9.000 Demonstranten.",
        "Nils Roth",
    ),
    ("Laut Einsatzprotokoll wurden 300 Menschen verletzt.", None),
    ("Nach dem Bericht der Nordischen Finanzaufsicht (NFA) starben 300 Menschen.", "NFA"),
    ("Die »Welt« rechnet vor: „Wenn 300 gefallen sind, wie der HUR sagt, dann fehlen die Männer.“", "GUR"),
]


@pytest.mark.parametrize(("text", "claimant"), TAKEN_UP)
def test_who_was_told_of_is_who_speaks(text: str, claimant: str | None) -> None:
    """A person named before is taken up by a pronoun, a calling or the mood; papers and agents do not speak."""
    claim = _read(text)[-1]
    assert (None if claim.claimant is None else _plain(claim.claimant.text).split(" (")[0]) in (
        claimant,
        None if claimant is None else f"{claimant} (Ukraine)",
    )


def test_a_rumour_is_nobodys() -> None:
    assert [item.claimant for item in _read("Es kursiert, dass 3.000 Soldaten bereitstünden.")] == [None]


def test_a_predicate_that_denies_has_no_speaker() -> None:
    first, second = _read("Von 800 Toten sprach die Polizei. Die Zahl von 900 Toten trifft nicht zu.")
    assert first.claimant is not None
    assert (second.claimant, second.stance) == (None, "denies")


def test_the_issuer_is_who_the_head_names() -> None:
    text = "AMT DER BERGER LANDESREGIERUNG\nKrisenstab Erdbeben Gailtal\nStand: 12. März 2026\n\n– 38 Tote wurden geborgen."
    (claim,) = _read(text, "Krisenstab der Berger Landesregierung")
    assert claim.claimant is not None
    assert claim.claimant.text.startswith("crisis staff")
    assert claim.place is not None
    assert claim.place.text == "Gailtal"


def test_a_short_name_in_the_head_is_the_issuers() -> None:
    text = "Nordische Finanzaufsicht (NFA)\nBericht vom 3. März 2026\n\n– 38 Tote wurden geborgen."
    (claim,) = _read(text, "Nordische Finanzaufsicht")
    assert claim.claimant is not None
    assert claim.claimant.text.startswith("NFA")


PLACES = [
    ("Prüfung der Soforthilfe Mosambik\n\nBis zum Sommer wurden 300 Häuser zerstört.", "Mozambique"),
    ("Lagebild: Hilfe für den Osten des Tschad\n\nEs wurden 300 Menschen verletzt.", "Chad"),
    ("Erklärung zum Streik\n\nRostock, 27. April 2026\n\nWir waren 300 Demonstranten.", "Rostock"),
    ("Auf russischem Boden stehen 300 nordkoreanische Soldaten.", "Russia"),
    ("300 nordkoreanische Soldaten sind gefallen, wie er mir in Kiew sagte.", "Russia"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_what_place_a_document_is_about(text: str, place: str) -> None:
    (claim,) = _read(text)
    assert claim.place is not None
    assert claim.place.text == place
