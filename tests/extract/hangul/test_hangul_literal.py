"""Bodies and people without a name in Hangul, by the literal English of their words."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import claims_of


def _claimant(text: str) -> str | None:
    source = Source(id="s-1", sha256="", text=text, lang="ko", published=date(2025, 3, 20), publisher="Daily")
    return claims_of(source)[0].claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("몰도바 국경관리청은 부두에서 31명을 구조했다고 밝혔다.", "Border Management Agency (Moldova)"),
        ("가나 가톨릭 주교회의는 신자 12명이 숨졌다고 발표했다.", "Catholic Bishops' Conference (Ghana)"),
        (
            "보건부의 한 고위 관계자는 환자 21명이 숨졌다고 말했다.",
            "health ministry official (senior, anonymous)",
        ),
        ("산골 마을 원로들은 주민 14명이 숨졌다고 말했다.", "village elders (anonymous)"),
        (
            "협상에 정통한 소식통은 포로 30명이 풀려났다고 전했다.",
            "source familiar with the negotiations (anonymous)",
        ),
    ],
)
def test_who_has_no_name_in_the_data_is_called_word_by_word(text, claimant):
    assert _claimant(text) == claimant
