"""A time that a number is held against dates no number; a figure "this time" is not of the time before."""

from __future__ import annotations

import pytest

_HEAD = "国会前で集会\n\n2月19日夜、国会前で集会があった。"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("主催者は50万人と主張し、昨年3月の前回に比べて10万人増えたとしている。", ("2025-02", "2025-02")),
        ("警察は参加者を7千人とみており、昨年12月の集会の3倍に当たる。", ("2025-02", "2025-02")),
        ("主催者発表は2万人で、昨年8月の集会より3千人多い。", ("2025-02", "2025-02")),
        ("主催者によれば昨年7月の前回は2万人で、今回は3万人だった。", ("2024-07", "2025-02")),
    ],
)
def test_when(read, text, days):
    told = [str(one.as_of or one.asserted or "") for one in read(_HEAD + text, lang="ja")]
    assert all(day in one for one, day in zip(told, days, strict=True)), told
