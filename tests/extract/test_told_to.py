"""Who tells an outlet something is the speaker, also where the verb comes last; the outlet relays it."""

from __future__ import annotations

import pytest

from tests.extract.conftest import Teller


def test_a_participle_at_the_end_of_its_clause(told: Teller) -> None:
    (claim,) = told(
        "Der Geheimdienst HUR hatte dem Sender Suspilne im Januar knapp 11.000 Soldaten genannt.", "de"
    )
    assert (claim.claimant, claim.via) == ("GUR (Ukraine)", ("Suspilne",))


def test_he_said_to_the_agency(told: Teller) -> None:
    text = "Die Gouverneurin Ana Roth war vor Ort. »Wir zählen 300 Tote«, sagte sie der Nachrichtenagentur Reuters."
    (claim,) = told(text, "de")
    assert claim.claimant is not None
    assert "Roth" in claim.claimant
    assert claim.via == ("Reuters",)


COUNTS = [
    (
        "fr",
        "Le GUR situe à 10 500 le nombre de soldats nord-coréens présents en Russie. "
        "Le Pentagone, lui, s'en tient à 9 000 hommes.",
    ),
    (
        "en",
        "The GUR counts 10,500 North Korean soldiers present in Russia. The Pentagon puts it at 9,000 men.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), COUNTS, ids=[lang for lang, _ in COUNTS])
def test_another_count_of_the_same_men_stands_as_the_first(told: Teller, lang: str, text: str) -> None:
    assert [claim.status for claim in told(text, lang)] == ["present", "present"]
