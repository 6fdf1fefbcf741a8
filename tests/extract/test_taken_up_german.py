"""Who goes on speaking in German: taken up by surname, by office, by the kind of a body, by their own words."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

KAYA = "Gouverneur Selim Kaya sprach am Montag von 90 Verletzten."
GRELL = "Der Militärexperte Gustav Grell sprach am Montag von 90 Verletzten."
MENZING = "90 Menschen seien verletzt worden, sagte die Verdi-Vizechefin Carola Menzing am Montag."
SHIN = "Verteidigungsminister Shin Won-sik sprach am Montag von 90 Verletzten."
POLICE = "Die Polizei sprach am Montag von 90 Verletzten."
DOCTORS = "Die Hilfsorganisation Ärzte ohne Grenzen sprach am Montag von 90 Verletzten."

ROWS = [
    (KAYA, "3.400 Menschen würden noch vermisst, sagte der Gouverneur.", "Selim Kaya"),
    (KAYA, "Dem Gouverneur zufolge werden noch 3.400 Menschen vermisst.", "Selim Kaya"),
    (KAYA, "Laut Kaya werden noch 3.400 Menschen vermisst.", "Selim Kaya"),
    (KAYA, "Nach Kayas Angaben werden noch 3.400 Menschen vermisst.", "Selim Kaya"),
    (KAYA, "Kayas Angaben zufolge werden noch 3.400 Menschen vermisst.", "Selim Kaya"),
    (KAYA, "3.400 Menschen würden noch vermisst.", "Selim Kaya"),
    (GRELL, "Der Experte nannte außerdem 3.400 Vermisste.", "Gustav Grell"),
    (MENZING, "Die Gewerkschafterin nannte außerdem 3.400 Vermisste.", "Carola Menzing"),
    (SHIN, "Shins Angaben zufolge werden noch 3.400 Menschen vermisst.", "Shin Won-sik"),
    (POLICE, "3.400 Menschen würden noch vermisst, sagte die Behörde.", "police"),
    (DOCTORS, "Der Organisation zufolge werden noch 3.400 Menschen vermisst.", "MSF"),
]


@pytest.mark.parametrize(("before", "text", "claimant"), ROWS)
def test_who_is_taken_up(before: str, text: str, claimant: str) -> None:
    """The number of the second sentence is told by who spoke in the first."""
    source = Source(id="s", sha256="", text=f"{before} {text}", lang="de", published=date(2025, 3, 20))
    told = [item.claimant for item in statements(source) if "3.400" in item.span.quote]
    assert [name.text.split(" (")[0] if name else None for name in told] == [claimant]


def test_what_a_ministry_told_is_that_of_the_one_heard_before() -> None:
    """ "nach Ministeriumsangaben" means the ministry that spoke."""
    text = "Das Außenministerium in Tokio sprach von 90 Verletzten. Nach Ministeriumsangaben starben 3.400 Menschen."
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 3, 20))
    first, second = (item.claimant for item in statements(source))
    assert first == second
    assert first is not None


def test_people_who_tell_a_number_are_not_counted() -> None:
    """Doctors speak of a hundred dead, not of a hundred doctors; who keeps to a number says it."""
    text = "Während das Innenministerium an der Zahl von 41 Toten festhält, sprechen Ärzte der Klinik von hundert."
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 3, 20))
    told = [(item.measure, item.claimant.text if item.claimant else None) for item in statements(source)]
    assert [measure for measure, _ in told] == ["killed", "killed"]
    assert told[0][1] == "interior ministry"


OTHERS = [
    (KAYA, "Der Innenminister nannte 3.400 Vermisste."),
    (KAYA, "Ein Gouverneur im Süden nannte 3.400 Vermisste."),
    (POLICE, "Die Gewerkschaft nannte 3.400 Vermisste."),
]


@pytest.mark.parametrize(("before", "text"), OTHERS)
def test_another_office_is_somebody_else(before: str, text: str) -> None:
    """Another office, or one with an indefinite article, is not who spoke before."""
    source = Source(id="s", sha256="", text=f"{before} {text}", lang="de", published=date(2025, 3, 20))
    first, second = (item.claimant for item in statements(source))
    assert first != second
