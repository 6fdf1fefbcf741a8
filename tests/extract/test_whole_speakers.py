"""Speakers as whole phrases: people with what they are, bodies with their own names, and both taken up again."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

PHRASES = [
    ("Kiel Institute analyst Anna Weber said 300 people had died.", "Anna Weber"),
    ("The army's spokesman, Colonel Peter Lund, put the death toll at 300.", "Peter Lund"),
    ("The mayor of Izmir, Cemil Aydin, said 300 buildings had collapsed.", "Cemil Aydin"),
    ("Anna Weber, an analyst at the Kiel Institute, has so far reported 300 deaths.", "Anna Weber"),
    ("Park Joo-hyun of the opposition told reporters that 300 men had been wounded.", "Park Joo-hyun"),
    ("The local newspaper Kuryer said 300 people had died.", "Kuryer"),
    ("The charity Care for All said 300 people had died.", "Care for All"),
    ("The CGT union put the number of strikers at 300.", "CGT"),
    ("The Danish Institute for Strategic Studies said 300 people had died.", "Danish Institute for Strategic Studies"),
    ("300 people died, said the Association of Port Operators.", "Association of Port Operators"),
    ("The Catholic bishops' conference said 300 people had died.", "Catholic bishops' conference"),
    ("The Turkish embassy in Berlin said 300 people had died.", "Turkish embassy"),
    ("Police in Lisbon put the number of injured at 300.", "police in Lisbon"),
    ("300 people died, said doctors at the city hospital.", "doctors at the city hospital"),
    ("The junta's disaster committee counted 300 dead.", "junta's disaster committee"),
    ("300 people died, according to a spokesman for the army.", "army"),
    ("A former soldier said at least 300 people had died.", "former soldier (anonymous)"),
    ("According to Kyiv, 300 soldiers were killed.", "Ukraine government"),
]  # fmt: skip


def claimants(text: str) -> list[str | None]:
    source = Source(id="s-1", sha256="", text=text, lang="en", published=date(2025, 3, 20))
    return [item.claimant.text if item.claimant else None for item in statements(source)]


@pytest.mark.parametrize(("text", "who"), PHRASES)
def test_a_phrase_is_one_speaker(text, who):
    assert claimants(text)[-1] == who


AGAIN = [
    ("Transport Minister Elena Costa said 40 died. Roads stay closed. Ms Costa put the injured at 300.", "Elena Costa"),
    ("Transport Minister Elena Costa said 40 died. Later Costa said 300 were hurt.", "Elena Costa"),
    ("Anna Weber, an analyst at the Kiel Institute, counts 40 dead. The analyst says 300 were hurt.", "Anna Weber"),
    ("“We have 40 dead,” said Peter Lund, who heads the service. The director said 300 were hurt.", "Peter Lund"),
    ("Lawmaker Park Joo-hyun said 40 had died. The rain went on. 300 were hurt, the lawmaker said.", "Park Joo-hyun"),
    ("The Nurses' Federation said 40 clinics had shut. The union said 300 more would.", "Nurses' Federation"),
    ("South Korea's spy agency said 40 had died. The spy agency believes 300 were hurt.", "NIS (South Korea)"),
    ("The Institute for Peace Research counts 40 dead. Its researchers say 300 were hurt.", "Institute for Peace Research"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), AGAIN)
def test_a_speaker_is_taken_up_by_calling_kind_or_surname(text, who):
    assert claimants(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The builders' union said 40 stopped work. The employers' federation counted 30.", "employers' federation"),
        ("Anna Weber, an analyst, counts 40 dead. Another analyst says 300 died.", "analyst (anonymous)"),
        ("The organisers, the platform Sol Para Ti, claim there were 3,400 marchers.", "organisers"),
    ],
)  # fmt: skip
def test_another_one_is_not_who_spoke_before(text, who):
    assert claimants(text)[-1] == who
