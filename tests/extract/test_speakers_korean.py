"""Speakers in Korean: people by name and office, bodies by kind and name, clauses that tell whose a figure is."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source

SAID = [
    ("김민수 의원에 따르면 최소 4300명이 숨졌다.", "Kim Min-su"),
    ("로이터통신은 박지훈 국방부 대변인을 인용해 4300명이 숨졌다고 보도했다.", "Park Ji-hun"),
    ("국회 정보위 간사인 이상민 의원에 따르면 4300명이 숨졌다.", "Lee Sang-min"),
    ("올레나 코발 연구원은 4300명이 숨졌다고 밝혔다.", "researcher (Olena Koval)"),
    ("현지 매체 쿠리에르는 4300명이 숨졌다고 보도했다.", "Kurier"),
    ("철도노조에 따르면 4300명이 숨졌다.", "Railway Workers' Union"),
    ("서울대병원은 4300명이 숨졌다고 밝혔다.", "Seoul National University Hospital"),
    ("한국갤럽은 4300명이 숨졌다고 추정했다.", "Gallup Korea"),
    ("키이우에 따르면 4300명이 숨졌다.", "Ukraine government"),
    ("4300명이 숨졌다고 소방 당국이 전했다.", "fire authorities"),
]
MADE = [
    ("국정원이 밝힌 사망자 수는 4300명이다.", "NIS (South Korea)"),
    ("경찰이 집계한 사망자는 4300명이다.", "police"),
    ("국정원이 19일 공개한 자료를 보면 사망자는 4300명이다.", "NIS (South Korea)"),
    ("정다은 교수가 추산한 참가자는 4300명이다.", "Jeong Da-eun"),
]


def claimant(text: str) -> str | None:
    source = Source(id="s-1", sha256="", text=text, lang="ko", published=date(2025, 3, 20))
    found = statements(source)[-1].claimant
    return found.text if found is not None else None


@pytest.mark.parametrize(("text", "who"), SAID)
def test_a_name_with_its_office_or_kind_speaks(text, who):
    assert claimant(text) == who


@pytest.mark.parametrize(("text", "who"), MADE)
def test_who_tells_the_figure_that_a_clause_describes(text, who):
    assert claimant(text) == who


def test_a_word_for_what_is_told_is_no_speaker():
    assert claimant("현지의 보고에 따르면 4300명이 숨졌다.") is None


def test_who_signs_a_report_does_not_assert_it():
    assert claimant("(발카르=새벽통신) 박은서 특파원 = 지진 사망자가 4300명을 넘어섰다.") is None


def test_who_tells_what_an_agency_reported_relays_it():
    text = "국정원은 전사자가 1900명이라고 보고했다고 정보위 여당 간사인 박지훈 의원이 전했다."
    source = Source(id="s-1", sha256="", text=text, lang="ko", published=date(2025, 3, 20))
    (found,) = statements(source)
    assert found.claimant is not None
    assert (found.claimant.text, [name.text for name in found.via]) == ("NIS (South Korea)", ["Park Ji-hun"])


def test_a_paper_goes_on_for_who_wrote_it():
    text = "유엔난민기구에 따르면 40명이 숨졌다. 보고서는 난민 1200명이 천막에서 지낸다고 지적했다."
    assert claimant(text) == claimant("유엔난민기구에 따르면 40명이 숨졌다.")


def test_a_question_between_two_numbers_is_no_unit():
    text = "집회 인원이 12만인가 2만7천인가를 두고 입씨름했다."
    source = Source(id="s-1", sha256="", text=text, lang="ko", published=date(2025, 3, 20))
    assert [item.span.quote for item in statements(source)] == ["12만", "2만7천"]


@pytest.mark.parametrize(
    ("text", "who", "via"),
    [
        ("국정원은 18일 연합뉴스에 430명이 숨졌다고 말했다.", "NIS (South Korea)", "Yonhap"),
        ("김민수 의원은 로이터통신과의 단독 인터뷰에서 430명이 숨졌다고 밝혔다.", "Kim Min-su", "Reuters"),
        (
            "뉴욕타임스는 한 외과의사를 인용해 430명이 숨졌다고 보도했다.",
            "surgeon (anonymous)",
            "New York Times",
        ),
    ],
)
def test_an_outlet_that_is_told_relays(text, who, via):
    source = Source(id="s-1", sha256="", text=text, lang="ko", published=date(2025, 3, 20))
    (found,) = statements(source)
    assert found.claimant is not None
    assert (found.claimant.text, [name.text for name in found.via]) == (who, [via])
