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
    ("올레나 코발 연구원은 4300명이 숨졌다고 밝혔다.", "Olena Kobal"),
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
