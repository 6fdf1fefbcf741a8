"""それぞれ gives two figures the measures of the two before them; one verb tells what befell two places."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "死者は58人、行方不明者は21人。前日夜の時点ではそれぞれ41人、33人だった。",
            ("killed", "missing") * 2,
        ),
        ("死者と負傷者はそれぞれ120人、800人に達した。", ("killed", "wounded")),
        ("避難者と行方不明者はそれぞれ300人、12人だった。", ("evacuated", "missing")),
        ("カブールでは3人、ヘラートでは9人が死亡した。", ("killed", "killed")),
    ],
)
def test_each_has_its_own(read, text, measures):
    assert tuple(one.measure for one in read(text, lang="ja")) == measures


def test_men_who_are_stationed_have_not_fallen(read):
    text = "死者は約2000人だった。国情院は現在もおよそ1万人がクルスク州の国境付近に駐留していると説明した。"
    assert [one.measure for one in read(text, lang="ja")] == ["killed", "troops"]
