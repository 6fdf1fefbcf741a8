"""Places of a Japanese report that are told in passing: its dateline, bodies that bear them, the first one named."""

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import claims_of


def _place(text: str) -> str | None:
    source = Source(id="s-1", sha256="", text=text, lang="ja", published=date(2025, 3, 20))
    return claims_of(source)[-1].place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "広場に残る人々\n\n【ティビアオ(フィリピン中部)=高見沢玲】\nこの町では300人が死亡した。",
            "Tibiao (ティビアオ)",
        ),
        ("港湾ストのニュースです。\n横浜国際港湾の前に300人が集まった。", "Yokohama"),
        ("港湾ストのニュースです。\n県警によると300人が集まった。", None),
        ("一般財団法人アジア復興基金\n\nネパール西部地震の死者は300人だった。", "Nepal"),
        ("ウォールストリート・ジャーナルは伝えた。\n死者は300人だった。", None),
    ],
)
def test_where_a_report_is_from(text, place):
    assert _place(text) == place
