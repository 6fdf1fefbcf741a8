"""Who spoke in one French sentence is taken up in the next: by surname, office, kind, pronoun, paper or mood."""

from __future__ import annotations

import pytest

TAKEN_UP = [
    ("Le maire de Valmy, Paul Roe,", "M. Roe", "Paul Roe (mayor)"),
    ("Anna Roe, porte-parole de la mairie,", "Mme Roe", "Anna Roe (spokesperson, city hall)"),
    ("L'économiste Anna Roe", "l'économiste", "Anna Roe (economist)"),
    ("L'économiste Anna Roe", "la chercheuse", "Anna Roe (economist)"),
    ("Le général Jean Roe", "le militaire", "Jean Roe (general)"),
    ("Le général Jean Roe", "le général Roe", "Jean Roe (general)"),
    ("La CGT", "le syndicat", "CGT"),
    ("La SNCF", "l'entreprise", "SNCF"),
    ("L'ONG Airwars", "l'organisation", "Airwars"),
    ("Le cabinet Numéris", "la société", "Numéris (firm)"),
    ("L'institut Numéris", "le centre de recherche", "Numéris (institute)"),
    ("L'hôpital de Valmy", "l'établissement", "hospital (Valmy)"),
    ("La préfecture du Gard", "celle-ci", "prefecture (Gard)"),
    ("Un responsable américain", "ce responsable", "US officials (anonymous)"),
]

FRAMES = ["Selon {x}, 40 personnes sont blessées.", "Quelque 40 personnes sont blessées, a précisé {x}."]


def last(read, text):
    found = read(text, lang="fr")[-1]
    return found.claimant.text if found.claimant else None


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(("who", "words", "name"), TAKEN_UP)
def test_a_speaker_is_taken_up(read, who, words, name, frame):
    assert last(read, f"{who} a fait état de 30 morts. {frame.format(x=words)}") == name


@pytest.mark.parametrize(
    "text",
    [
        "Quelque 40 personnes seraient blessées.",
        "Le même bilan fait état de 40 blessés.",
        "Le communiqué évoque 40 blessés.",
        "Quelque 40 personnes sont blessées, détaille-t-elle.",
        "D'après son décompte, 40 personnes sont blessées.",
        "À l'en croire, 40 personnes sont blessées.",
    ],
)
def test_no_subject_goes_on(read, text):
    assert last(read, f"La préfecture du Gard a fait état de 30 morts. {text}") == "prefecture (Gard)"


@pytest.mark.parametrize(
    "text",
    [
        "La police parle de 30 blessés. La préfecture fait état de 40 interpellations.",
        "Anna Roe, de la CGT, parle de 30 000 personnes. La préfecture en compte 4 000.",
    ],
)
def test_another_body_is_nobody_heard(read, text):
    assert last(read, text) == "prefecture"


def test_a_mood_ends_with_its_paragraph(read):
    assert last(read, "La CGT fait état de 30 morts.\n\nQuelque 40 personnes seraient blessées.") is None
