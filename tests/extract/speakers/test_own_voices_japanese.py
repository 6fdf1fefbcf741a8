"""A named scholar or coordinator speaks for himself, with his house beside him; a spokesman for his house."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("防衛研究所の山本直樹主任研究官", "Yamamoto (researcher, NIDS"),
        ("世宗研究所の鄭成薫研究員", "Jeong (researcher, Sejong Institute"),
        ("国連人道問題調整事務所のラトワッテ調整官", "Ratowate (coordinator, OCHA, UN"),
        ("ユニセフのキム・ソンハ現地代表", "Kim Sonha (country director, UNICEF"),
        ("GURのユソフ報道官", "GUR (Ukraine)"),
        ("GUR", "GUR (Ukraine)"),
    ],
)
def test_who_speaks(read, who, name):
    (one,) = read(f"{who}は、死者は300人だと話した。", lang="ja")
    assert one.claimant is not None
    assert one.claimant.text.startswith(name)
