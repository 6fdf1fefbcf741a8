"""Names of what is counted without being a measure: each with a sentence that counts it."""

from __future__ import annotations

import pytest

from reconcile.lexicon import measures
from reconcile.lexicon.measure import unmeasured
from reconcile.model import Source
from reconcile.pipeline import claims_of


@pytest.mark.parametrize("key", unmeasured())
def test_an_entry(key: str) -> None:
    entry = unmeasured()[key]
    assert f"other:{key}" not in measures().by_key
    assert measures().label(f"other:{key}") == entry.en
    assert measures().label(f"other:{key}", "ja") == entry.ja
    assert (
        any(char.isdigit() for char in entry.example) or " three " in entry.example or "five" in entry.example
    )


@pytest.mark.parametrize("key", ["country", "time", "money", "people"])
def test_an_example_counts_it(key: str) -> None:
    claims = claims_of(Source(id="s", sha256="", text=unmeasured()[key].example, lang="en"))
    assert [claim.measure for claim in claims] == [f"other:{key}"]


def test_what_has_no_name_is_said_as_it_is() -> None:
    assert measures().label("other:container_ship") == "container ship"
