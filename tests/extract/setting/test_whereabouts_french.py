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
