"""Names of bodies put together of known parts, and subjects that a pronoun takes up."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.lexicon.composing import Composing
from reconcile.lexicon.files import of_language
from reconcile.model import Source


def _claimants(text: str) -> list[str | None]:
    source = Source(id="s-1", sha256="", text=text, lang="fr", published=date(2025, 3, 20))
    return [one.claimant.text if one.claimant is not None else None for one in statements(source)]


def test_the_example_of_the_data_and_its_counter() -> None:
    data = of_language("fr", "bodies.toml", Composing)
    assert data is not None
    assert _claimants(data.example) == [data.english]
    assert _claimants(data.counter) == [None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Selon le Conseil national de l'audiovisuel, 12 radios sont fermées.", None),
        ("Le Syndicat provincial des dockers compte 40 blessés.", "Provincial Dockers Union"),
        ("L'Institut géophysique national relève 40 répliques.", "National Geophysical Institute"),
        ("L'Autorité kényane de gestion de l'eau recense 40 puits.", "Water Management Authority (Kenya)"),
        ("L'Union des éleveurs de Talvère (UET) compte 40 blessés.", "UET (association)"),
    ],
)
def test_bodies_by_their_parts(text: str, name: str | None) -> None:
    found = _claimants(text)[0]
    assert found == name if name is not None else found != "National Council"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La Ligue nationale des pêcheurs a secouru 40 marins, précise-t-elle.", "National Fishers League"),
        ("Aides Talvère a distribué 300 couvertures, affirme-t-il.", "Aides Talvère"),
        ("Les dockers de Talvère ont bloqué 12 navires, ont-ils annoncé.", None),
        ("La Ligue nationale des pêcheurs a secouru 40 marins, précise-t-il.", None),
    ],
)
def test_a_pronoun_takes_up_the_subject(text: str, name: str | None) -> None:
    assert _claimants(text) == [name]
