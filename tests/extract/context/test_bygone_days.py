"""A day long before the page does not date what its speaker is told to have said in a new paragraph."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _days(text: str, lang: str) -> list[str]:
    day = date(2025, 9, 12)
    source = Source(id="s-1", sha256="", text=text, lang=lang, publisher="The Observer", published=day)
    return [str(item.as_of) for item in statements(source)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "uk",
            "У квітні розвідка Естонії говорила про 700 убитих.\n\nЗагалом, за даними розвідки Естонії, поранено 900.",
        ),
        (
            "ru",
            "В апреле полиция Осло сообщала о 70 раненых.\n\nВсего, по данным полиции Осло, погибли 90 человек.",
        ),
        (
            "en",
            "In April the Red Cross said 70 people had died.\n\nThe Red Cross says 900 have been injured.",
        ),
    ],
)
def test_told_by_the_way(lang: str, text: str) -> None:
    first, second = _days(text, lang)
    assert first == "2025-04"
    assert not second.startswith("2025-04")
