"""A ministry that any state has is of the country whose body was named right before, else of the story's."""

from __future__ import annotations

import pytest

_MYANMAR = "ミャンマーの洪水、死者300人\nミャンマーの災害管理当局は死者を300人とした。\n"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "韓国統一省当局者は、死者は6千人だと指摘した。国防省は、3000人程度が帰国したと把握している。",
            "Ministry of National Defense (South Korea)",
        ),
        (
            "ウクライナ空軍は無人機80機を撃墜したと発表した。国防省は、3人が負傷したと明らかにした。",
            "Ministry of Defence (Ukraine)",
        ),
        (_MYANMAR + "保健省によると、けが人は40人だ。", "Ministry of Health (Myanmar)"),
        (
            "ロシア国防省は捕虜5人を発表した。ウクライナ軍は否定した。\n国防省は、戦車12両を破壊したと発表した。",
            "Ministry of Defence (Russia)",
        ),
        ("大統領は、死者は40人だと述べた。", "president"),
    ],
)
def test_whose_ministry(read, text, who):
    assert read(text, lang="ja")[-1].claimant.text == who
