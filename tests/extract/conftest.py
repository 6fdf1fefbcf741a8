"""Reading one small text, as the tests of the claim side need it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source, Statement

Reader = Callable[..., tuple[Statement, ...]]


@pytest.fixture
def read() -> Reader:
    def reader(
        text: str, lang: str = "en", published: date | None = date(2025, 2, 20)
    ) -> tuple[Statement, ...]:
        return statements(Source(id="s", sha256="", text=text, lang=lang, published=published))

    return reader
