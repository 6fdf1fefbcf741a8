"""The country of a report on a disaster whose head has nothing happen at a place: that of who counts or rules there."""

from __future__ import annotations

import pytest


def _places(read, text: str) -> list[str | None]:
    return [claim.place.text if claim.place else None for claim in read(text, "de")]


@pytest.mark.parametrize(
    ("text", "first", "abroad"),
    [
        (
            "Hurrikan: Behörden melden Tote\n\nDer dominikanische Zivilschutz zählt 43 Tote, 13 Menschen werden "
            "vermisst. In Jamaika waren zuvor 28 Menschen gestorben. 450 Häuser wurden zerstört.\n",
            "Dominican Republic",
            "Jamaica",
        ),
        (
            "Hochwasser am Grenzfluss\n\nWarschau. Nach Angaben des Innenministers sind neun Menschen gestorben. "
            "In Tschechien starben fünf Menschen. 300 Häuser wurden zerstört, 80 Menschen verletzt.\n",
            "Poland",
            "Czechia",
        ),
        (
            "Die slowenische Regierung bittet nach den Überschwemmungen um Unterstützung. Sechs Menschen kamen ums "
            "Leben. In Kroatien starben zwei Menschen. 800 Häuser wurden beschädigt, 40 Menschen verletzt.\n",
            "Slovenia",
            "Croatia",
        ),
    ],
)
def test_the_dead_are_in_the_country_of_the_head_and_not_of_a_neighbour_named_later(
    read, text, first, abroad
):
    places = _places(read, text)
    assert places.count(abroad) == 1
    assert set(places) == {first, abroad}


def test_a_place_in_the_head_stays_the_place(read):
    text = (
        "Der griechische Zivilschutz zählt nach dem Erdbeben auf Kreta neun Tote. 40 Menschen wurden verletzt. "
        "900 Häuser wurden beschädigt.\n"
    )
    assert set(_places(read, text)) == {"Crete"}


def test_what_is_asked_for_is_no_place(read):
    text = (
        "Tote nach Beben – Behörden bitten um Hilfe\n\nNach den Erdbeben in Afghanistan sind 2053 Menschen tot. "
        "9240 Menschen wurden verletzt. 11.000 Menschen brauchen Hilfe.\n"
    )
    assert set(_places(read, text)) == {"Afghanistan"}


def test_a_year_long_past_sets_no_scene_for_the_next_sentence(read):
    text = (
        "Erdbeben auf Kreta\n\nNeun Menschen wurden verletzt, 100 Häuser beschädigt. Auf Samos hatte es 2020 zwei "
        "Tote gegeben. 2500 Menschen schliefen in Zelten.\n"
    )
    assert _places(read, text)[-1] == "Crete"


def test_arms_of_an_army_abroad_are_not_in_its_own_ports(read):
    text = (
        "Nordkoreas Waffen für Moskau\n\nForscher werteten 64 Fahrten zwischen Rajin und russischen Häfen aus. 16.000 "
        "Container gelangten nach Russland. Nordkorea stellt rund 75 Prozent der russischen Granaten.\n"
    )
    assert _places(read, text)[1:] == ["Russia", "Russia"]
