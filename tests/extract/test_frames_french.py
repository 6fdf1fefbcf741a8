"""Whose a French text is, and who speaks in it: issuers, houses, gerunds, outlets by their kind, people by surname."""

from __future__ import annotations

from datetime import date

import pytest

PAPERS = [
    ("Union des dockers du Ponant", "COMMUNIQUÉ\nUnion des dockers du Ponant (UDP)", "UDP"),
    ("Préfecture du Gard", "Préfecture du Gard\nBulletin de situation n° 4", "prefecture (Gard)"),
    ("Les Veilleurs du Val", "Les Veilleurs du Val\nLettre ouverte au maire", "Les Veilleurs du Val"),
    ("Cour des comptes du Lac", "Cour des comptes du Lac\nRapport d'audit", "court of auditors (Lac)"),
    ("Institut Ravel", "Institut Ravel\nNote d'information", None),
    ("Le Courrier du Val", "Le Courrier du Val\nLettre ouverte au maire", None),
]


def name(found):
    return found.claimant.text if found.claimant else None


@pytest.mark.parametrize(
    "own", ["Quelque 300 maisons sont détruites.", "Nous avons compté 300 maisons détruites."]
)
@pytest.mark.parametrize(("publisher", "head", "issuer"), PAPERS)
def test_plain_sentences_are_of_who_issues_the_paper(read, publisher, head, issuer, own):
    text = f"{head}\n\nSelon la police, 12 personnes sont mortes. {own}"
    told = name(read(text, "fr", date(2026, 3, 20), publisher)[-1])
    assert (told or "").split(" (")[0] == (issuer or "").split(" (")[0]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("L'hôpital Nord compte 12 morts. Sa direction fait état de 40 blessés.", "Nord (hospital)"),
        ("Le maire Paul Roe a parlé de 12 morts. Roe n'en a pas dit plus, en précisant que 40 personnes étaient blessées.",
         "Paul Roe (mayor)"),
        ("Le préfet, Jean Roe, a salué les secours, en indiquant que 40 personnes étaient blessées.", "Jean Roe (prefect)"),
        ("Contrairement à ce qu'affirme une vidéo, il n'y a pas eu 40 morts, dément le maire Paul Roe.", "Paul Roe (mayor)"),
        ("Le maire conteste les 40 morts recensés mardi par la police.", "police"),
        ("Le chiffre est élevé ; pour le chercheur Jean Roe, de l'université de Valmont, 40 soldats sont morts.",
         "Jean Roe (researcher)"),
        ("Le maire n'a voulu donner qu'un chiffre, celui de 40 morts.", "mayor"),
        ("Les organisateurs attendent 4 000 manifestants.", "organisers"),
        ("Le journal parle de 40 morts.", None),
        ("Le GUR (Kiev), qui chiffrait ces envois à 6 millions d'obus, a porté ce total à 7 millions.", "GUR (Ukraine)"),
        ("Le groupe de recherche norvégien Polar a recensé 40 soldats.", "Polar (research group)"),
        ("Le maire, Paul Roe, soutenait encore mardi, à la RTBF, que 40 personnes étaient mortes.", "Paul Roe (mayor)"),
    ],
)  # fmt: skip
def test_who_speaks(read, text, who):
    assert name(read(text, lang="fr")[-1]) == who


@pytest.mark.parametrize("led", ["Selon {}, la police compte", "{} écrit que la police compte"])
@pytest.mark.parametrize(
    ("outlet", "title"),
    [
        ("l'hebdomadaire allemand Der Blick", "Der Blick"),
        ("le quotidien Ouest-Cap", "Ouest-Cap"),
        ("le site d'enquête Naplus", "Naplus"),
        ("L'Écho de Varsovie", "L'Écho de Varsovie"),
        ("la radio Cap FM", "Cap FM"),
    ],
)
def test_an_outlet_is_told_by_its_kind_and_relays(read, led, outlet, title):
    found = read(f"{led.format(outlet)} 40 morts.", lang="fr")[-1]
    assert (name(found), [one.text for one in found.via]) == ("police", [title])


def test_a_quotation_is_of_a_person_not_of_the_body_that_spoke_last(read):
    text = (
        "Le général Jean Roe, chef adjoint du renseignement militaire ukrainien (GUR), a parlé de 40 morts. "
        "En mai, le même service en comptait 30.\n« Il y a eu 50 blessés », a-t-il ajouté."
    )
    assert [name(one) for one in read(text, lang="fr")] == [
        "Jean Roe (general)",
        "GUR (Ukraine)",
        "Jean Roe (general)",
    ]


def test_a_number_behind_a_negation_is_rejected(read):
    found = read("Le maire parle de 75 %. Ce ne sont donc pas 75 % des aides qui sont parties.", lang="fr")
    assert [one.stance for one in found] == ["asserts", "denies"]


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Solange Bordas, maire de Saint-Viance, revient sur la crue.", "Saint-Viance"),
        ("Nantes pour commencer, où l'on a marché contre une fermeture.", "Nantes"),
    ],
)
def test_a_mayor_and_what_happened_there_tell_the_place(read, head, place):
    found = read(f"{head}\nLe bilan est de cinq morts.", lang="fr")
    assert [one.place and one.place.text for one in found] == [place]


def test_a_capital_where_a_body_speaks_in_the_title_is_no_scene(read):
    found = read(
        "À Kiev, le renseignement revoit ses chiffres\nLe général Jean Roe parle de 40 blessés.", lang="fr"
    )
    assert [one.place for one in found] == [None]
