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


def test_a_verb_at_the_end_of_its_clause_has_its_own_subject(read):
    text = "Washington kam auf 10.000 Soldaten, wobei das Pentagon 8.000 davon in der Region Kursk vermutete."
    assert [who for who, _ in told(read(text, lang="de"))] == ["US government", "Pentagon"]


def test_the_end_of_the_year_that_is_told_of(read):
    text = "Im Oktober 2023 trafen 1.500 Soldaten ein. Bis Jahresende wuchs das Kontingent auf 11.000 Mann."
    assert str(read(text, lang="de")[-1].as_of) == "../2023-12"
