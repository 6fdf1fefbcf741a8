"""Stories on aid and disasters in Japanese that tell of countries, provinces, sums and things by plain words."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import claims_of


def _told(text: str) -> list[tuple[str, str | None]]:
    source = Source(id="s", sha256="", text=text, lang="ja", published=date(2025, 9, 1))
    return [(one.measure, one.place) for one in claims_of(source)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "スマトラ島で洪水\nアチェ州で156人、西スマトラ州で165人が死亡した。",
            [("killed", "Aceh"), ("killed", "West Sumatra")],
        ),
        ("コンゴ東部で衝突\nコンゴ東部で2900人が死亡した。", [("killed", "DR Congo")]),
        (
            "ウクライナへの支援\n日本は30億ドルの支援を約束した。同国の財務省は35億ユーロを受け取ったと発表した。",
            [("aid_pledged", "Ukraine"), ("aid_delivered", "Ukraine")],
        ),
        ("ガザに4200台のトラックが入った。", [("other:item", "Gaza")]),
        ("スーダンに粉ミルク120トンを搬入した。", [("food", "Sudan")]),
    ],
)
def test_told(text: str, told: list[tuple[str, str | None]]) -> None:
    assert _told(text) == told
