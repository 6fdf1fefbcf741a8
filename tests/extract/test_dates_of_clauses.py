"""Chinese: a time that opens the clause behind a number is of the next number; the months that open a year."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import claims_of


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("去年12月，士兵人数为312人，今年2月增至1450人。", ["2024-12", "2025-02"]),
        ("2024年，伤亡为312人，2025年头两个月为1450人。", ["2024", "2025-01/2025-02"]),
        ("今年1月伤亡312人，2月又增加1450人。", ["2025-01", "2025-02"]),
    ],
)
def test_each_number_holds_for_the_time_of_its_own_clause(text, dates):
    source = Source(id="s-1", sha256="", text=text, lang="zh", published=date(2025, 3, 20), publisher="Daily")
    assert [str(claim.as_of) for claim in claims_of(source)] == dates
