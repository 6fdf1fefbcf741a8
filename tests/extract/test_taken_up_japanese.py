"""Speakers taken up again by their office or kind alone in Japanese, wherever they were presented."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import claims_of


def _claimant(text: str, lang: str = "ja"):
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    return claims_of(source)[-1].claimant


@pytest.mark.parametrize(
    ("who", "again", "claimant"),
    [
        ("東都大学の田所修一教授", "教授", "Tadokoro (professor, 東都大学の田所修一教授)"),
        ("東都大学の田所修一教授", "同教授", "Tadokoro (professor, 東都大学の田所修一教授)"),
        ("港北市の三谷健市長", "市長", "Mitani (mayor, 港北市の三谷健市長)"),
        ("港北市の三谷健市長", "三谷氏", "Mitani (mayor, 港北市の三谷健市長)"),
        ("ロマン・ダニレンコ大佐", "大佐", "colonel (Roman Danylenko, ロマン・ダニレンコ大佐)"),
        ("英紙ガーディアン", "同紙", "Guardian"),
        ("野党共和人民党", "同党", "CHP (野党共和人民党)"),
        ("鉄道会社のメトロレール", "同社", "railway (鉄道会社のメトロレール)"),
        ("青葉県警", "同県警", "prefectural police"),
    ],
)
@pytest.mark.parametrize(
    "before", ["{}は20日、死者が95人に達したと発表した。", "{}が20日、現地で調査を始めた。"]
)
def test_an_office_alone_means_who_was_presented_with_it(who, again, claimant, before):
    found = _claimant(before.format(who) + f"{again}によると、死者は312人に上る。")
    assert found is not None
    assert found.split(" (")[0] == claimant.split(" (")[0]


@pytest.mark.parametrize("again", ["関係者", "専門家", "住民"])
def test_people_without_a_name_are_others_each_time(again):
    before = "県警の三谷健警部は20日、死者が95人に達したと発表した。"
    found = _claimant(f"{before}別の{again}によると、死者は312人に上る。")
    assert found is None or "Mitani" not in found


def test_a_body_that_the_data_know_stays_what_it_is():
    text = "ウクライナの情報機関は20日、兵士1万人と推計した。欧米の情報当局者は、同当局のデータでは3万人だとした。"
    assert _claimant(text) == "Western officials (anonymous)"
