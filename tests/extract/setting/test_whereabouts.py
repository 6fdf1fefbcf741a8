"""Places told by what was told before: the capital, a town by its kind, the speaker's own place; storms ashore."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _places(text: str, lang: str) -> list[str | None]:
    source = Source(id="s", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    return [item.place.text if item.place else None for item in statements(source)]


ROWS = [
    ("de", "Streik in Ecuador\n\nIn der Hauptstadt zählte die Polizei 3.500 Demonstranten.", "Quito"),
    (
        "de",
        "Proteste in Kenia\n\nIn der kenianischen Hauptstadt gingen 20.000 Menschen auf die Straße.",
        "Nairobi",
    ),
    (
        "de",
        "Proteste in Kenia\n\nDie Hauptstadt erlebte den größten Marsch: 40.000 Menschen kamen.",
        "Nairobi",
    ),
    ("fr", "Grève en Équateur\n\nDans la capitale, la police a compté 3 500 manifestants.", "Quito"),
    ("fr", "Manifestations au Kenya\n\nLa capitale kényane a vu défiler 20 000 personnes.", "Nairobi"),
    ("fr", "Haïti : séisme\n\nLe maire de Corail, Jean Roe, parle de 90 morts dans sa commune.", "Corail"),
    ("fr", "Séisme d'Al Haouz\n\nLe maire d'Amizmiz parle de 200 morts dans sa commune.", "Amizmiz"),
    ("de", "Nach dem Erdbeben auf Java Anfang Mai leben 8.700 Menschen in Zelten.", "Java"),
    ("de", "Nach dem Erdbeben auf Sumbawa Mitte Mai starben 700 Menschen.", "Sumbawa"),
    ("de", "Auf Tanna Montagabend 40 Häuser zerstört, sagte der Bürgermeister.", "Tanna"),
]


@pytest.mark.parametrize(("lang", "text", "place"), ROWS)
def test_where(lang: str, text: str, place: str) -> None:
    """The one number of a text is at the place that is meant."""
    assert _places(text, lang) == [place]


def test_a_town_by_its_kind_is_the_one_named_before() -> None:
    """ "The port town" goes on with the last town."""
    text = "Streik in Ecuador\n\nIn Guayaquil streikten 4.000 Beschäftigte, in der Hafenstadt seien 30 Betriebe zu."
    assert _places(text, "de") == ["Guayaquil", "Guayaquil"]
    text = "Séisme en Haïti\n\nLe maire de Corail évoque 90 morts dans sa commune ; la DGPC en compte 46 à cet endroit."
    assert _places(text, "fr") == ["Corail", "Corail"]


COUNTERS = [
    ("fr", "Haïti : séisme\n\nDans la capitale régionale, Les Cayes, on compte 90 morts.", ["Les Cayes"]),
    ("de", "Proteste in Kenia\n\nIn der Hafenstadt Mombasa kamen 4.000 Menschen.", ["Mombasa"]),
    ("de", "Unter Berufung auf Vizepremier Jan Roe meldete der Sender 187 Tote.", [None]),
    ("de", "Nach Lage der Dinge sind 40 Geschütze zerstört.", [None]),
    ("de", "Nach Abschluss der Arbeiten wurden 40 Geschütze gezählt.", [None]),
]


@pytest.mark.parametrize(("lang", "text", "places"), COUNTERS)
def test_what_is_none(lang: str, text: str, places: list[str | None]) -> None:
    """A capital of a region, a name behind its kind, callings and nouns that are of something."""
    assert _places(text, lang) == places


REGIONS = [
    (
        "Marche pour le logement à Lisbonne : des comptages\n\nLa police a compté 14 000 participants.",
        "Lisbon",
    ),
    ("Manche à air arrachée, toits envolés : tempête à Lyon\n\nLa police a compté 14 blessés.", "Lyon"),
    ("Nord en deuil : marche blanche à Toulouse\n\nLa police a compté 14 000 participants.", "Toulouse"),
    ("Séisme dans les Marches\n\nLes secours ont compté 400 blessés.", "Marche"),
]


@pytest.mark.parametrize(("text", "place"), REGIONS)
def test_a_region_has_its_article(text: str, place: str) -> None:
    """The first word of a title is no region where it is a common noun as well."""
    assert _places(text, "fr") == [place]


STORMS = [
    (
        "de",
        "Zyklon Haingo\n\nHaingo traf bei Tarsin an der Ostküste Madagaskars auf Land. Es gab 214 Tote.",
        "Madagascar",
    ),
    (
        "fr",
        "Cyclone Haingo\n\nHaingo toucha terre au nord de Tarsin, sur la côte de Madagascar. On compte 214 morts.",
        "Madagascar",
    ),
]


@pytest.mark.parametrize(("lang", "text", "place"), STORMS)
def test_where_a_storm_came_ashore(lang: str, text: str, place: str) -> None:
    """Neither the town of its landfall nor its name is where the dead are counted."""
    assert _places(text, lang) == [place]


def test_the_title_of_a_disaster_tells_the_region() -> None:
    """A region that no data file has outweighs its country and the towns further down."""
    text = (
        "Haïti – Séisme de la Grand'Rive : rapport n° 4\n\nLa protection civile compte 212 morts et 300 blessés.\n\n"
        "À Jérémie, 40 maisons sont détruites. Au total, 500 maisons sont détruites."
    )
    assert _places(text, "fr")[:2] == ["Grand'Rive", "Grand'Rive"]
