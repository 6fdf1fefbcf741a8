"""Times of relative clauses, of "damals" and of "this" season in German."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

TIMES = [
    ("Norwegen, das im Mai 40 Millionen Euro zusagte, hat inzwischen 12 Millionen Euro gezahlt.", "12", None),
    (
        "Norwegen, das im Mai 40 Millionen Euro zusagte, hat inzwischen 12 Millionen Euro gezahlt.",
        "40",
        "2025-05",
    ),
    ("Laut NIS stehen 5000 Mann bereit, die im Oktober nach Russland reisen sollen.", "5000", None),
    ("Laut NIS sind 5000 Mann dort, die im April nach Russland gereist waren.", "5000", "2025-04"),
    ("Im Mai kamen 300 Mann. Die Brigade, die damals 40 Mann verlor, ist weg.", "40", "2025-05"),
    ("Er versprach 300 Raketen noch in diesem Herbst.", "300", "2025-09/2025-11"),
]


@pytest.mark.parametrize(("text", "number", "as_of"), TIMES)
def test_when(text: str, number: str, as_of: str | None) -> None:
    source = Source(id="s", sha256="", text=text, lang="de", published=date(2025, 8, 20))
    told = [str(one.as_of) if one.as_of else None for one in statements(source) if number in one.span.quote]
    assert told == [as_of]
