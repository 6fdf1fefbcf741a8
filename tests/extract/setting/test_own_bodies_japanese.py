"""Where a Japanese town's own body counts, what is a part of those before, and sites that several countries have."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _places(text: str) -> list[str | None]:
    source = Source(id="s", sha256="", text=text, lang="ja", published=date(2025, 7, 9), publisher="x")
    return [one.place.text if one.place is not None else None for one in statements(source)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "島根県は8日、大雨による県内の死者が4人、安否不明者が3人になったと発表した。江津市では2人が死亡した。",
            ["Shimane Prefecture", "Shimane Prefecture", "Gotsu"],
        ),
        (
            "大雨で浜田市によると400人が避難した。市立病院は負傷者が27人だとしている。江津市では2人が死亡した。",
            ["Hamada", "Hamada", "Gotsu"],
        ),
        ("益田市で集会があった。江津署によると、3人が軽いけがをした。", ["Gotsu"]),
        (
            "チリの首都サンティアゴで17日、デモがあり、全国学生協議会は国会前に4万人が集まったと発表した。",
            ["Santiago"],
        ),
        ("国会前で17日、デモがあり、4万人が集まった。", ["National Diet Building (Tokyo)"]),
        (
            "邑南町では住宅140棟が浸水した。「全壊したのは少なくとも12棟」。そう話すのは川崎洋平町長だ。浜田市では3人が死亡した。",
            ["Onan", "Onan", "Hamada"],
        ),
        (
            "ロシアに派遣された北朝鮮兵のうち約3400人が死傷した。このうち死者は420人余りに上る。クルスク州には7000人が残る。",
            ["Russia", "Russia", "Kursk Oblast"],
        ),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    assert _places(text) == places


def test_a_known_town_with_the_word_for_its_kind() -> None:
    assert _places("全米で18日、デモがあった。ニューヨーク市では10万人が行進した。") == ["New York"]
