"""Places told by what was told before: the province, the whole country, two places in turn."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _places(text: str, lang: str) -> list[str | None]:
    source = Source(id="s-1", sha256="0" * 64, text=text, lang=lang, published=date(2025, 6, 20))
    return [None if item.place is None else item.place.text for item in statements(source)]


@pytest.mark.parametrize(
    ("lang", "text", "places"),
    [
        (
            "de",
            "Im Distrikt Swat in Pakistan starben 71 Menschen. Landesweit kamen 310 Menschen ums Leben.",
            ["Swat", "Pakistan"],
        ),
        (
            "de",
            "Pakistan: Flut in der Provinz Punjab\n\nDie Flut traf die Provinz Punjab. In Lahore starben 12 "
            "Menschen.\n\nIn der Provinz wurden 900 Häuser beschädigt.",
            ["Lahore", "Punjab"],
        ),
        (
            "fr",
            "À Lyon, 12 000 personnes ont défilé. À l’échelle du pays, le ministère en a compté 300 000.",
            ["Lyon", "France"],
        ),
        (
            "en",
            "In Lahore, Pakistan, 12 people died. Rescuers found 310 bodies nationwide.",
            ["Lahore", "Pakistan"],
        ),
        (
            "de",
            "Pakistan zählt die Opfer. Aus Lahore und Karatschi werden 46 beziehungsweise 38 Todesfälle gemeldet.",
            ["Lahore", "Karachi"],
        ),
        (
            "fr",
            "Au Pakistan, le bilan monte. À Lahore et à Karachi, 46 et 38 personnes ont péri.",
            ["Lahore", "Karachi"],
        ),
        ("de", "In Lahore starben 46 Menschen, 38 wurden verletzt.", ["Lahore", "Lahore"]),
    ],
)
def test_where_they_are(lang: str, text: str, places: list[str | None]) -> None:
    assert _places(text, lang) == places
