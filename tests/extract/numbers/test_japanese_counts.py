"""Japanese numbers: a point as the decimal mark, two counts, values that another is set against, rates."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _said(text: str) -> list[tuple[str, str, str, str | None]]:
    source = Source(id="s", sha256="", text=text, lang="ja", published=date(2025, 8, 12))
    return [(one.span.quote, one.said.hedge, one.said.unit, one.said.per) for one in statements(source)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("震源の深さは約28・5キロだった。", [("約28・5キロ", "approx", "km", None)]),
        ("3・11の集会に400人が参加した。", [("400人", "exact", "person", None)]),
        (
            "病院は負傷者38人のうち9人が重傷だと述べた。",
            [("38人", "exact", "person", None), ("9人", "exact", "person", None)],
        ),
        ("費用の3割しか届いていない。", [("3割", "exact", "percent", None)]),
        (
            "参加者は4200人で、5月の前回集会の3500人を上回った。",
            [("4200人", "exact", "person", None), ("3500人", "exact", "person", None)],
        ),
        ("参加者は昨年の800人を下回った。", [("800人", "exact", "person", None)]),
        ("負傷者は800人を上回った。", [("800人を上回った", "more_than", "person", None)]),
        ("工兵の日当は7ドル程度だ。", [("7ドル程度", "approx", "USD", "person/day")]),
        ("ひと月に送り込む砲弾は10万発に上る。", [("10万発", "exact", "round", "month")]),
    ],
)
def test_said(text: str, said: list[tuple[str, str, str, str | None]]) -> None:
    assert _said(text) == said
