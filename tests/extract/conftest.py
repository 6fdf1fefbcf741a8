"""Reading one small text, as the tests of the claim side need it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Claim, Source, Statement
from reconcile.pipeline import claims_of

Reader = Callable[..., tuple[Statement, ...]]
Teller = Callable[[str, str], tuple[Claim, ...]]


@pytest.fixture
def read() -> Reader:
    def reader(
        text: str,
        lang: str = "en",
        published: date | None = date(2025, 2, 20),
        publisher: str | None = None,
    ) -> tuple[Statement, ...]:
        source = Source(id="s", sha256="", text=text, lang=lang, published=published, publisher=publisher)
        return statements(source)

    return reader


@pytest.fixture
def told() -> Teller:
    """The claims that a text makes, for tests of what outputs show of them."""

    def teller(text: str, lang: str) -> tuple[Claim, ...]:
        return claims_of(Source(id="s", sha256="", text=text, lang=lang, published=date(2025, 3, 20)))

    return teller
