"""Help has the country whose capital the title names, and a paragraph's town does not reach those who count it all."""

from __future__ import annotations

import pytest

SEATED = {
    "de": (
        "Streit um Energiehilfe für Chisinau\nDie EU-Kommission hat Moldau nach eigenen Angaben 100 Millionen Euro"
        " gezahlt. Das moldauische Finanzministerium führt 64 Millionen Euro auf. Rumänien lieh dem Nachbarland"
        " 18 Millionen Euro. Polens Botschaft teilte mit, Warschau habe 25 Generatoren geliefert.",
        "Moldova",
    ),
    "fr": (
        "Erevan et Bruxelles divergent sur l'aide\nLa Commission européenne indique avoir versé 38 millions d'euros"
        " à l'Arménie. Le ministère arménien des Finances n'en recense que 22 millions. La France a promis"
        " 29 millions d'euros. L'ambassade des États-Unis à Erevan fait état de 28 millions de dollars.",
        "Armenia",
    ),
}
STRUCK = {
    "de": (
        "Zyklon in Mosambik: Zahl der Toten steigt auf 94\nDer Zyklon hat in Mosambik mindestens 94 Menschen das"
        " Leben gekostet, teilte die Katastrophenschutzbehörde mit. In der Provinz Cabo Delgado starben 84 Menschen,"
        " in Nampula sieben. Das Rote Kreuz zählte 110.000 zerstörte Häuser. Mehr als 620.000 Menschen seien betroffen,"
        " erklärte das UN-Büro OCHA.",
        ["Mozambique", "Mozambique", "Cabo Delgado", "Mozambique", "Mozambique"],
    ),
    "fr": (
        "Inondations au Maroc : au moins 37 morts à Safi\nAu moins 37 personnes ont péri dimanche dans la ville de Safi,"
        " ont annoncé les autorités locales. À Tétouan, quatre personnes sont mortes dans l'effondrement d'une"
        " maison. Le Croissant-Rouge marocain recense 70 logements détruits.",
        ["Safi", "Safi", "Tétouan", "Safi"],
    ),
}


def _places(claims):
    return [claim.place and claim.place.text for claim in claims]


@pytest.mark.parametrize("lang", sorted(SEATED))
def test_help_is_for_the_country_whose_capital_the_title_names(read, lang):
    text, country = SEATED[lang]
    assert set(_places(read(text, lang))) == {country}


@pytest.mark.parametrize("lang", sorted(STRUCK))
def test_a_town_told_in_passing_is_not_the_place_of_what_a_known_body_counts(read, lang):
    text, places = STRUCK[lang]
    assert _places(read(text, lang)) == places
