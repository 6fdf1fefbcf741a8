"""What is said in posts that nobody signs."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

POSTS = "social media posts (anonymous)"


def _claimant(text: str, lang: str) -> str | None:
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2026, 3, 11))
    return next(one.claimant.text if one.claimant is not None else None for one in statements(source))


@pytest.mark.parametrize(
    ("text", "lang", "claimant"),
    [
        ('최근 소셜미디어에 "정부가 30억달러를 줬다"는 글이 퍼지고 있다.', "ko", POSTS),
        ("텔레그램에서는 사망자가 2천명을 넘었다는 소문이 돌았다.", "ko", POSTS),
        ("유튜브에 100명이 숨졌다는 영상이 확산했다.", "ko", POSTS),
        ("누리꾼들은 사망자가 300명이라고 주장했다.", "ko", "social media users (anonymous)"),
        ("페이스북에서 환경부는 사망자가 300명이라고 밝혔다.", "ko", "Ministry of Environment (South Korea)"),
        ("有网民在社交媒体发帖称，死者多达3000人。", "zh", POSTS),
        ("微博上流传的帖子说，死者已有500人。", "zh", POSTS),
        ("一段在抖音热传的视频声称，死亡人数超过1000人。", "zh", POSTS),
        ("市长在脸书上发文说，死者有300人。", "zh", "mayor"),
    ],
)
def test_posts_speak_where_nobody_else_does(text: str, lang: str, claimant: str) -> None:
    assert _claimant(text, lang) == claimant
