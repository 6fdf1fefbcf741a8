"""同 and the end of a longer name; a body named with others (など)."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "公共集会アーカイブは30万人とした。前回は、同アーカイブの集計で10万人余りだった。",
            "Archive of Public Gatherings (Serbia)",
        ),
        ("世界銀行などが2月にまとめた試算では、費用は5240億ドルだった。", "World Bank"),
        ("国連機関などがまとめた推計では、必要額は40億ドルに上る。", "UN"),
    ],
)
def test_who_is_meant(read, text, who):
    assert read(text, lang="ja")[-1].claimant.text == who


@pytest.mark.parametrize("denied", ["関与", "暴行", "対応の遅れ"])
def test_a_denial_of_another_thing(read, denied):
    one = read(f"警官が50人を拘束したという。警察は{denied}を否定した。", lang="ja")[0]
    assert one.stance == "asserts"
    assert one.claimant is None
