"""Local reports, labels of points, people met before they speak, and goods that are given."""

from __future__ import annotations

import pytest


def told(found):
    return [(item.claimant.text if item.claimant else None, item.stance) for item in found]


def test_a_local_report_begins_with_its_town(read):
    text = "Laternenumzug gegen die Schließung\n\nWaldheim. So voll war der Platz nie: 2.500 Demonstranten kamen."
    assert [item.place.text for item in read(text, lang="de") if item.place] == ["Waldheim"]


def test_a_label_begins_another_point(read):
    text = (
        "Was bekannt ist: Der NIS spricht von 600 Toten.\n\n"
        "Unser Urteil: Falsch. Zehntausend Tote wären zwei Drittel aller Entsandten."
    )
    assert told(read(text, lang="de"))[1][0] is None


def test_who_came_along_speaks_as_she(read):
    text = (
        "Die Polizei zählte 250 Demonstranten. Bürgermeisterin Anke Thom lief mit. "
        "»Es waren 300 Demonstranten«, sagte sie."
    )
    assert told(read(text, lang="de"))[1] == ("Anke Thom (mayor)", "asserts")


def test_who_called_a_march_denies_nothing(read):
    found = read("The tenants' union, which called it, says 45,000 people marched.")
    assert [stance for _, stance in told(found)] == ["asserts"]


def test_a_ministry_of_works_is_no_place(read):
    found = read("The Ministry of Public Works said the flood killed 300 people.")
    assert [item.place for item in found] == [None]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Oxfam delivered 500 tarpaulins."),
        ("fr", "Nous avons distribué 12 500 bâches."),
        ("de", "Die Helfer verteilten 300 Feldbetten."),
    ],
)
def test_goods_that_are_given(read, lang, text):
    assert [(item.measure, item.said.unit) for item in read(text, lang=lang)] == [("aid_delivered", "item")]
