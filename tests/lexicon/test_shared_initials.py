"""Initials that bodies of several countries go by mean the one of the country that a text names."""

from __future__ import annotations

import pytest

from reconcile.lexicon.around import around
from reconcile.lexicon.shared_initials import shared


def _bodies(text: str, lang: str) -> list[str | None]:
    hits = around(text, lang).phrases(lang).longest(text)
    return [hit.value.country for hit in hits if hit.value.kind == "agency"]


@pytest.mark.parametrize(
    ("lang", "text", "countries"),
    [
        ("de", "In Pakistan zählte die NDMA 60 Tote.", ["pakistan"]),
        ("de", "In Kenia warnt die NDMA vor Hunger.", ["kenya"]),
        ("fr", "En Inde, la NDMA fait état de 60 morts.", ["india"]),
        ("en", "In India the NDMA counted 60 dead.", ["india"]),
        ("en", "Pakistani rescuers found 60 bodies, the NDMA said.", ["pakistan"]),
        ("ru", "В Пакистане NDMA сообщает о 60 погибших.", ["pakistan"]),
        ("fr", "En Argentine, la CGT annonce 40 000 manifestants.", ["argentina"]),
        ("fr", "La CGT annonce 40 000 manifestants.", ["france"]),
        ("de", "In Ghana zählte die NDMA 60 Tote.", []),
        ("fr", "Au Japon, le GUR et le NIS comptent 300 hommes.", ["ukraine", "south-korea"]),
    ],
)
def test_whose_body_is_meant(lang: str, text: str, countries: list[str]) -> None:
    assert _bodies(text, lang)[: len(countries)] == countries
    assert bool(countries) == bool(_bodies(text, lang))


def test_initials_of_one_body_are_not_shared() -> None:
    assert "NDMA" in shared()
    assert "OCHA" not in shared()
