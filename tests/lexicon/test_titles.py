"""Titles of bodies put into English part by part."""

from __future__ import annotations

import pytest

from reconcile.lexicon.glossing import glossed
from reconcile.lexicon.titles import titled, titles


def test_the_example_and_the_counter_example() -> None:
    data = titles("ja")
    assert data is not None
    assert titled(data.example, "ja") == data.english
    assert titled(data.counter, "ja") is None


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("チリ国家災害予防対応局", "National Disaster Prevention and Response Bureau (Chile)"),
        ("ラオスの公共行政省", "Ministry of Public Administration (Laos)"),
        ("ハイチ市民防衛局", "Civil Defence Office (Haiti)"),
        ("ラオス計画開発省", "Ministry of Planning and Development (Laos)"),
        ("南アフリカ水道省", "Department of Water (South Africa)"),
        ("ケニア看護師労組", "nurses' union (Kenya, ケニア看護師労組)"),
        ("グリーン・アフリカ病院", "hospital (グリーン・アフリカ病院)"),
        ("仏地球物理研究所", "Geophysical Institute (France)"),
        ("国家捜索救助庁", "National Search and Rescue Agency (国家捜索救助庁)"),
        ("台湾外交部", "Ministry of Foreign Affairs (Taiwan)"),
    ],
)
def test_a_title_of_known_parts(name: str, english: str) -> None:
    assert glossed(name, "ja") == english


def test_a_kind_alone_and_an_unknown_part_are_no_title() -> None:
    assert titled("管理局長", "ja") is None
    assert titled("庁", "ja") is None
    assert titled("国家海鳴庁", "ja") is None
    assert titled("国家災害庁", "en") is None
