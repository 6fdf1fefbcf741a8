"""Who tells an outlet something is the speaker, also where the verb comes last; the outlet relays it."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Claim, Source
from reconcile.pipeline import claims_of


def told(lang: str, text: str) -> list[Claim]:
    return claims_of(Source(id="s", sha256="", text=text, lang=lang, published=date(2025, 3, 20)))


def test_a_participle_at_the_end_of_its_clause() -> None:
    (claim,) = told(
        "de", "Der Geheimdienst HUR hatte dem Sender Suspilne im Januar knapp 11.000 Soldaten genannt."
    )
    assert (claim.claimant, claim.via) == ("GUR (Ukraine)", ("Suspilne",))


def test_he_said_to_the_agency() -> None:
    text = "Die Gouverneurin Ana Roth war vor Ort. »Wir zählen 300 Tote«, sagte sie der Nachrichtenagentur Reuters."
    (claim,) = told("de", text)
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
def test_another_count_of_the_same_men_stands_as_the_first(lang: str, text: str) -> None:
    assert [claim.status for claim in told(lang, text)] == ["present", "present"]
