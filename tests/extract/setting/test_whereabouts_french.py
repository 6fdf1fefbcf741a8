"""Where French stories count: houses of towns, "y", local officials, and the country that a title leads with."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

STORM = (
    "Madagascar : après le cyclone\n\nLe dernier bilan du Bureau national des catastrophes est de 46 morts. Plus de la "
    "moitié ont péri à Manakara, où 200 maisons ont été emportées. À l'hôpital d'Ifanadiana ont été admis 133 blessés. "
    "La Croix-Rouge, présente dans la région Vatovavy, y évaluait à 14 000 le nombre d'habitations rasées."
)
FIRE = (
    "Les incendies ont fait 23 morts dans la région du Biobío, selon le parquet. « Nous avons perdu 750 logements », se "
    "désolait le maire de Penco, Rodrigo Vera. Les blessés sont 48, d'après le ministère. Par ailleurs, 30 brûlés sont "
    "soignés dans des cliniques argentines."
)

HELP = (
    "Reconstruction du Liban\n\nLa Banque mondiale a approuvé une enveloppe de 250 millions de dollars. Quant à l'Irak, il "
    "a fourni en fioul l'équivalent de 320 millions de dollars."
)
ARMS = (
    "Canons arméniens : Paris tient le calendrier\n\nSur les 36 canons commandés en 2024, 24 ont été livrés, dit le "
    "ministère. La France a déjà remis 50 blindés."
)


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        (STORM, "46 morts", "Madagascar"),
        (STORM, "200 maisons", "Manakara"),
        (STORM, "133 blessés", "Ifanadiana"),
        (STORM, "14 000", "Vatovavy"),
        (FIRE, "750 logements", "Penco"),
        (FIRE, "48", "Biobío Region"),
        (FIRE, "30", "Argentina"),
        (HELP, "320 millions", "Lebanon"),
        (ARMS, "24", "Armenia"),
        (ARMS, "50 blindés", "Armenia"),
    ],
)
def test_each_figure_is_where_its_words_put_it(text: str, words: str, place: str) -> None:
    """A town named behind the first figures is not where they are."""
    source = Source(
        id="s", sha256="", text=text, lang="fr", published=date(2026, 2, 24), publisher="Le Relais"
    )
    (item,) = [one for one in statements(source) if text[one.span.start :].startswith(words)]
    assert item.place is not None
    assert item.place.text == place


def test_a_time_is_of_the_number_of_its_clause() -> None:
    """The guns were ordered in 2024 and delivered by the day of the page; what only splits a figure keeps its time."""
    source = Source(
        id="s", sha256="", text=ARMS, lang="fr", published=date(2026, 3, 20), publisher="Le Relais"
    )
    ordered, delivered = statements(source)[:2]
    assert str(ordered.as_of) == "2024"
    assert str(delivered.as_of) == "../2026-03-20"
