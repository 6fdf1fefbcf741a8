"""Where an army abroad is counted, in French: the part where it stands, and what is named only later."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

BORDER = (
    "Point du jour\n\nDans l'oblast de Belgorod, les batteries nord-coréennes alignent désormais 40 canons, estime le "
    "GUR. Le service leur attribue 900 obus pour le seul mois de novembre."
)
LATER = (
    "Pyongyang a vendu pour 9 milliards de dollars d'armes à la Russie, calcule une chercheuse. Elle compte 5 "
    "millions d'obus nord-coréens livrés. Deux brigades nord-coréennes resteront à Koursk."
)
PASSED = (
    "Près de 50 000 soldats nord-coréens seraient en Ukraine. Le ministère en compte 15 000, tous passés par la "
    "région de Koursk."
)
HELD = (
    "Les forces nord-coréennes ont perdu 4 000 hommes dans la région russe de Koursk. Sur les 11 000 soldats envoyés, "
    "un millier ont été tués. Deux soldats capturés sont interrogés à Kiev."
)


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        (BORDER, "900 obus", "Belgorod Oblast"),
        (LATER, "5 millions d'obus", "Russia"),
        (PASSED, "15 000", "Kursk Oblast"),
        (HELD, "11 000 soldats", "Russia"),
    ],
)
def test_the_army_is_where_it_stands(text: str, words: str, place: str) -> None:
    """A border region holds, a place named only later does not, and nobody is sent to where prisoners are held."""
    source = Source(
        id="s", sha256="", text=text, lang="fr", published=date(2025, 3, 4), publisher="Le Relais"
    )
    (item,) = [one for one in statements(source) if text[one.span.start :].startswith(words)]
    assert item.place is not None
    assert item.place.text == place
