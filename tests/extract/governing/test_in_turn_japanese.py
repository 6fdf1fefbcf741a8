"""Two who each stand before their number: in a headline without a particle, with a word for a side, of money."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "年金改革に反対、仏で一斉デモ 内務省15万人、労組は50万人\n\nフランスでデモがあった。",
            ("", "union"),
        ),
        (
            "反政府デモ、当局10万7千人、主催者側は30万人\n\n首都でデモがあった。",
            ("authorities", "organisers"),
        ),
        ("マルセイユのデモは主催者側が8万人、警察側が6500人と、差が出た。", ("organisers", "police")),
        ("会合でサウジアラビアは10億ドル、カタールは5億ドルを約束した。", ("Saudi Arabia", "Qatar")),
    ],
)
def test_each_gives_his_own(read, text, who):
    told = [one.claimant.text if one.claimant else "" for one in read(text, lang="ja")]
    assert len(told) == len(who)
    assert all(name.startswith(start) for name, start in zip(told, who, strict=True)), told


def test_both_sums_are_promised(read):
    text = "会合でサウジアラビアは10億ドル、カタールは5億ドルを約束した。"
    assert {one.measure for one in read(text, lang="ja")} == {"aid_pledged"}
