"""People in Chinese texts who are spelt as where they live."""

from __future__ import annotations

from datetime import date

from reconcile.extract import statements
from reconcile.model import Source


def _claimant(text: str) -> str:
    source = Source(id="s-1", sha256="", text=text, lang="zh", published=date(2026, 3, 11))
    return next(one.claimant.text for one in statements(source) if one.claimant is not None)


def test_a_korean_is_told_by_the_body_before_the_name() -> None:
    assert _claimant("韩国统一研究院研究员吴景民推算，朝军有300人死亡。").startswith("Oh Gyeong-min (KINU")


def test_people_of_taiwan_are_told_by_the_text() -> None:
    text = "台北昨天有遊行。工會理事長林佳蓉說，有3萬人參加。"
    assert _claimant(text).startswith("Lin Chia-jung (")


def test_people_of_the_mainland_stay_in_pinyin() -> None:
    assert _claimant("省工会主席林佳蓉说，有3万人参加集会。").startswith("Lin Jiarong (")
