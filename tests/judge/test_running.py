"""Rules on running text, from the sentences to the findings."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile import pipeline
from reconcile.model import Ledger, Source
from reconcile.policy import Policy

DAY = date(2024, 12, 20)
FIRES = {
    "A02": [
        (
            "North Korea sent four brigades of 3,000 soldiers each, NIS said on 19 December 2024. "
            "In all, 12,000 North Korean soldiers are in Russia, NIS said.",
        ),
    ],
    "A06": [
        (
            "NIS said on 19 December 2024 that North Korean troops had suffered 300 casualties in Kursk, "
            "killed and wounded. NIS said that 500 North Korean soldiers had been killed there.",
        ),
        (
            "国家情報院は2024年12月19日、クルスク州の北朝鮮兵の死傷者は300人だと発表した。"
            "国家情報院によると、北朝鮮兵500人が死亡した。",
        ),
    ],
    "S02": [
        (
            "North Korean soldiers in Russia receive a monthly salary of 2,000 dollars, NIS said on "
            "19 December 2024.",
            "North Korean soldiers in Russia receive a monthly salary of 2,000 won, Asia Monitor said on "
            "19 December 2024.",
        ),
        (
            "国家情報院は12月18日、北朝鮮兵の給与は月2000ドルだと説明した。",
            "北朝鮮兵の給与は月2000ウォンだと同紙は12月19日に報じた。",
        ),
    ],
}
BRIEFING = {
    "en": (
        "NIS said on 19 December 2024 that at least 100 North Korean soldiers had been killed and some 1,000 "
        "injured in Kursk.",
        "NIS said on 19 December 2024 that North Korean troops in Kursk had suffered 1,000 casualties, "
        "including 100 dead.",
    ),
    "ja": (
        "韓国の国家情報院は2024年12月19日、ロシア西部クルスク州で北朝鮮兵が少なくとも100人死亡し、"
        "約1000人が負傷したと国会に報告した。",
        "国家情報院は12月19日、クルスク州の北朝鮮兵に死者100人を含む1000人の死傷者が出たと明らかにした。",
    ),
    "ko": (
        "국가정보원은 2024년 12월 19일 쿠르스크에서 북한군이 최소 100명 숨지고 1000여 명이 다쳤다고 국회에 보고했다.",
        "국정원은 12월 19일 북한군 사망자 100명을 포함해 1000명의 사상자가 발생했다고 밝혔다.",
    ),
}


def _ledger(*texts: str) -> Ledger:
    sources = [
        Source(id=f"s-{at}", sha256="", text=text, published=DAY, publisher=f"Outlet {at}")
        for at, text in enumerate(texts)
    ]
    claims = [claim for source in sources for claim in pipeline.claims_of(source)]
    return pipeline.ledger_of(sources, claims, Policy(), today=date(2026, 1, 1))


@pytest.mark.parametrize(("code", "texts"), [(code, one) for code, every in FIRES.items() for one in every])
def test_a_rule_fires_on_running_text(code: str, texts: tuple[str, ...]) -> None:
    assert code in {finding.code for finding in _ledger(*texts).findings}


@pytest.mark.parametrize("lang", BRIEFING)
def test_one_briefing_told_as_wounded_and_as_all_losses(lang: str) -> None:
    """At least 100 killed and 1,000 injured; 1,000 losses, 100 of them dead: one origin, another scope."""
    made = _ledger(*BRIEFING[lang])
    assert not [one.why for one in made.findings if one.kind == "contradiction" or one.clash]
    assert any(one.kind == "scope" and len(one.clusters) > 1 for one in made.findings)
    told = {claim.id: claim for claim in made.claims}
    killed = [one for one in made.clusters if one.question.measure == "killed"]
    assert len(killed) == 1
    assert {told[key].span.source for key in killed[0].claims} == {"s-0", "s-1"}
    assert len(killed[0].witnesses) == 1
