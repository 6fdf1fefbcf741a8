"""German bodies, verbs that part, outlets without a name, and what is denied before a colon."""

from __future__ import annotations

import pytest


def told(found):
    return [(item.claimant.text if item.claimant else None, item.stance) for item in found]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "Das britische Verteidigungsministerium kam im Juni auf mehr als 6.000 Tote.",
            "Ministry of Defence (UK)",
        ),
        ("Die Polizei ging am Abend von 300 Demonstranten aus.", "police"),
        ("Der Krisenstab in Tannberg nennt 218 Tote.", "crisis staff (Tannberg)"),
        ("Der Bauernverband schätzt den Schaden auf 3 Millionen Euro.", "farmers' association"),
        ("Als das Regionalfernsehen 260 Tote meldete, war es Nacht.", "regional television"),
    ],
)
def test_who_speaks(read, text, claimant):
    assert told(read(text, lang="de")) == [(claimant, "asserts")]


def test_what_follows_the_colon_of_a_denial_is_asserted(read):
    found = read("Der Bürgermeister dementiert: Bestätigt seien 187 Tote.", lang="de")
    assert [stance for _, stance in told(found)] == ["asserts"]


def test_contrary_to_reports_is_a_denial(read):
    found = read(
        "Festgenommen wurde entgegen ersten Berichten, die von acht Festnahmen sprachen, niemand.", lang="de"
    )
    assert [stance for _, stance in told(found)] == ["denies"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Helfer haben 14 Verschüttete lebend geborgen."),
        ("fr", "14 disparus ont été retrouvés vivants."),
        ("en", "14 missing people were rescued."),
    ],
)
def test_what_became_of_the_missing(read, lang, text):
    assert [item.measure for item in read(text, lang=lang)] == ["rescued"]


def test_titles_in_turned_quotation_marks(read):
    text = (
        "Text.\n\nEinzelnachweise\n[1] »Kims Söldner: 15.000 sind es schon«, Blick nach Osten, 2. Mai 2025."
    )
    (claim,) = read(text, lang="de")
    assert claim.claimant is not None
    assert (claim.claimant.text, str(claim.asserted)) == ("Blick nach Osten", "2025-05-02")
