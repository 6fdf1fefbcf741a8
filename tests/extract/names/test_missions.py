"""Embassies and missions by name, in Korean, Chinese and Japanese."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def _claimant(text: str, lang: str) -> str | None:
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2026, 3, 11))
    return next(one.claimant.text if one.claimant is not None else None for one in statements(source))


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("주케냐 한국대사관은 교민 47명이 다쳤다고 밝혔다.", "Embassy of South Korea in Kenya"),
        ("주한 우크라이나대사관 관계자는 300명이 숨졌다고 말했다.", "Embassy of Ukraine in South Korea"),
        ("미얀마 주재 한국 대사관에 따르면 30명이 다쳤다.", "Embassy of South Korea in Myanmar"),
        ("주튀르키예 대사관은 47명이 숨졌다고 밝혔다.", "Embassy of South Korea in Turkey"),
        ("주네팔 인도대사관 측은 14명이 숨졌다고 말했다.", "Embassy of India in Nepal"),
    ],
)
def test_korean(text: str, claimant: str) -> None:
    assert _claimant(text, "ko") == claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("中国驻肯尼亚大使馆证实，死者有47人。", "Embassy of China in Kenya"),
        ("乌克兰驻华使馆说，死者有30人。", "Embassy of Ukraine in China"),
        ("据中国驻土耳其使馆消息，死者有10人。", "Embassy of China in Turkey"),
        ("日本驻韩国大使馆一名官员透露，死者有5人。", "Embassy of Japan in South Korea"),
        ("卡塔尔常驻联合国代表团坚称，死者有40人。", "Mission of Qatar to the UN"),
        ("欧盟驻苏丹代表团说，死者有40人。", "EU"),
    ],
)
def test_chinese(text: str, claimant: str) -> None:
    assert _claimant(text, "zh") == claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("在ヤンゴン中国大使館によると、死者は300人だ。", "Embassy of China in Yangon"),
        ("在カイロ日本大使館によると、死者は300人だ。", "Embassy of Japan in Egypt"),
        ("在京ウクライナ大使館は死者が300人に達したと発表した。", "Embassy of Ukraine in Japan"),
        ("在ケニア大使館によると、死者は30人だ。", "Embassy of Japan in Kenya"),
        ("オーストラリア高等弁務官事務所は死者が30人だと説明した。", "High Commission of Australia"),
        ("仏大使館の報道官は死者が30人だと述べた。", "Embassy of France"),
        ("国連難民高等弁務官事務所は死者が30人だと述べた。", "UNHCR (UN refugee agency)"),
        ("ユニセフ・レバノン事務所は死者が30人だと述べた。", "UNICEF (UN Children's Fund)"),
        ("アムネスティ・インターナショナルのケニア支部は死者が30人だと述べた。", "Amnesty International"),
        ("英外務省は死者が30人だと説明した。", "Ministry of Foreign Affairs (UK)"),
        ("豪政府は死者が30人だと説明した。", "Australia government"),
    ],
)
def test_japanese(text: str, claimant: str) -> None:
    assert _claimant(text, "ja") == claimant


@pytest.mark.parametrize(
    ("text", "lang"), [("驻军称，死者有4人。", "zh"), ("대사가 30명을 만났다고 밝혔다.", "ko")]
)
def test_other_words_are_no_mission(text: str, lang: str) -> None:
    assert "mbassy of" not in str(_claimant(text, lang))
