"""Plain German sentences of news: who tells a number by whatever words name him, who passes it on, what is counted."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Statement
from tests.extract.conftest import Reader

TELLERS = [
    (
        "Ein Sprecher des ukrainischen Militärgeheimdienstes HUR sagte, dort seien 1.200 Soldaten.",
        "GUR (Ukraine)",
    ),
    ("Der ukrainische Geheimdienst SBU sprach von 1.200 Soldaten.", "SBU (Ukraine)"),
    ("Laut NATO-Chef Rutte sind 1.200 Soldaten in Kursk.", "Rutte"),
    ("Laut US-Verteidigungsminister Lloyd Austin sind 1.200 Soldaten in Kursk.", "Lloyd Austin"),
    ("Nach Angaben Generalleutnant Kyrylo Budanows sind 1.200 Soldaten in Kursk.", "Budanov (GUR, Ukraine)"),
    ("Südkoreas Militär schätzt, dass 1.200 Soldaten in Kursk sind.", "military (South Korea)"),
    ("Das britische Militär sprach von 1.200 Soldaten.", "army (UK)"),
    (
        "Das südkoreanische Institut für Verteidigungsanalysen (KIDA) nennt 1.200 Soldaten.",
        "KIDA (South Korea)",
    ),
    ("Die Zahl von 1.200 Soldaten stammt vom südkoreanischen Geheimdienst.", "NIS (South Korea)"),
    ("Am Montag hatte Washington die Zahl der Gefallenen mit 1.200 angegeben.", "US government"),
    (
        "1.200 Soldaten sind nach Erkenntnissen des Militärgeheimdienstes der Ukraine in Kursk.",
        "GUR (Ukraine)",
    ),
    ("Caritas Österreich sprach von 1.200 Toten.", "Caritas (Austria)"),
    ("Die Landespolizeidirektion Wien sprach von 1.200 Teilnehmern.", "police (Vienna)"),
    ("Der örtliche CHP-Vorsitzende sprach von 1.200 Toten.", "chair (CHP, anonymous)"),
    ("Die Polizei will nur 1.200 Teilnehmer gesehen haben.", "police"),
    ("„Wir sind 1.200 Menschen!“, rief Sprecherin Aylin Kaya.", "Aylin Kaya (spokesperson)"),
    ("Der Sekretär des russischen Sicherheitsrats, Sergej Schoigu, kündigt 1.200 Helfer an.", "Shoigu"),
    ("Südkoreas Geheimdienst NIS macht es öffentlich. Es seien 1.200 Soldaten.", "NIS (South Korea)"),
    ("Die Polizei war vor Ort. Nach ihrer Darstellung wurden 1.200 Menschen festgenommen.", "police"),
    ("Es gab laut AFAD 64 Tote, laut Opposition aber 1.200.", "opposition"),
    ("Die Geber sagten 1.200 Millionen Euro zu.", None),
]
RELAYS = [
    ("Wie der Abgeordnete Lee Seong-kweun mitteilte, geht der NIS von 1.200 Toten aus.", "lee-seong-kweun"),
    ("Präsident Selenskyj sagte, der HUR habe die Zahl der Toten auf 1.200 beziffert.", "zelensky"),
    ("Yonhap berichtete, der NIS schätze die Zahl der Toten auf 1.200.", "yonhap"),
]
COUNTED = [
    ("Nordkorea lieferte 1.200 Artillerie- und Raketengeschosse.", "round", "munitions"),
    ("1.200 Wohn- und Geschäftshäuser wurden zerstört.", "house", "houses_destroyed"),
    ("1.200 Helfer suchen nach Überlebenden.", "person", "rescuers"),
    ("1.200 Soldaten seien lebend in ukrainische Gefangenschaft geraten.", "person", "captured"),
    ("Die Gesamtverluste lägen bei 1.200 Mann.", "person", "casualties"),
]


def _told(read: Reader, text: str) -> Statement:
    (found,) = (item for item in read(text, "de", date(2025, 3, 20)) if "1.200" in item.span.quote)
    return found


@pytest.mark.parametrize(("text", "claimant"), TELLERS)
def test_who_tells(read: Reader, text: str, claimant: str | None) -> None:
    told = _told(read, text).claimant
    assert (told.text if told is not None else None) == claimant


@pytest.mark.parametrize(("text", "relay"), RELAYS)
def test_who_passes_on(read: Reader, text: str, relay: str) -> None:
    assert [name.entity for name in _told(read, text).via] == [relay]


@pytest.mark.parametrize(("text", "unit", "measure"), COUNTED)
def test_what_is_counted(read: Reader, text: str, unit: str, measure: str) -> None:
    told = _told(read, text)
    assert (told.said.unit, told.measure) == (unit, measure)


def test_first_figure_is_no_wave(read: Reader) -> None:
    text = "Am Nachmittag hatte die Polizei zunächst 1.200 Teilnehmer gemeldet."
    assert _told(read, text).increment == "total"


def test_month_heads_an_entry(read: Reader) -> None:
    period = _told(read, "Ende Februar 2025: Der NIS äußert sich. Es seien 1.200 Soldaten.").as_of
    assert period is not None
    assert period.after == date(2025, 3, 1)
