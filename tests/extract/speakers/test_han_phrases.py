"""Chinese speakers that no data file has: titles, what stands behind 据, spokesmen before a short verb."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import claims_of


def _claim(text: str):
    source = Source(id="s-1", sha256="", text=text, lang="zh", published=date(2025, 3, 20))
    return claims_of(source)[0]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("警方发言人称，遇难者有312人。", "police"),
        ("国防部发言人说，遇难者有312人。", "defence ministry"),
        ("工会负责人估计遇难者为312人。", "union leader"),
        ("有人称遇难者有312人。", None),
        ("据国家移民局称，遇难者达312人。", "National Immigration Service (国家移民局)"),
        ("据海关总署统计，遇难者达312人。", "customs (海关总署)"),
        ("根据应急办主任周敏20日发布的通报，遇难人数升至312人。", "Zhou Min (应急办主任周敏)"),
        ("据人权组织“白鸽”称，遇难者达312人。", "rights group (人权组织“白鸽”)"),
        ("市民团体“海湾之声”20日宣布，遇难者已达312人。", "civic group (市民团体“海湾之声”)"),
        ("民调机构益普索估计遇难者为312人。", "Ipsos (pollster)"),
        ("当地警方表示：“遇难者有312人。”", "police"),
        ("律师公会给出的遇难人数为312人。", "bar association (律师公会)"),
    ],
)
def test_who_speaks_by_the_word_for_its_kind(text, claimant):
    assert _claim(text).claimant == claimant


@pytest.mark.parametrize(
    ("who", "claimant"),
    [
        ("商会会长陈立民", "Chen Limin (chamber of commerce, 商会会长陈立民)"),
        ("民航局", "civil aviation authority (民航局)"),
        ("市民团体“海湾之声”", "civic group (市民团体“海湾之声”)"),
    ],
)
def test_who_is_cited_ends_before_the_words_that_close_it(who, claimant):
    claim = _claim(f"路透社20日援引{who}的话报道说，遇难者已达312人。")
    assert (claim.claimant, claim.via) == (claimant, ("Reuters",))
