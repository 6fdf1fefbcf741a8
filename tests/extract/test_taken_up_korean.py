"""Korean: speakers taken up again by surname and office, places that something occurred at, words for a measure."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.model import Source, Statement

WESTERN = "Western official (anonymous)"


def last(text: str) -> Statement:
    source = Source(id="s-1", sha256="", text=text, lang="ko", published=date(2025, 3, 20))
    return statements(source)[-1]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("김민수 의원은 40명이 숨졌다고 말했다. 김 의원은 부상자가 1250명이라고 밝혔다.", "Kim Min-su"),
        ("박지훈 국방부 대변인은 40명이 숨졌다고 밝혔다. 박 대변인은 1250명이 다쳤다고 했다.", "Park Ji-hun"),
        ("정다은 KIDA 연구위원은 40명이 숨졌다고 봤다. 정 위원은 1250명이 다쳤다고 했다.", "Jeong Da-eun"),
        ("로이터는 서방 당국자를 인용해 40명이라고 전했다. 이 당국자는 1250명이 다쳤다고 했다.", WESTERN),
        ("국정원은 40명이 숨졌다고 밝혔다. 같은 기관은 부상자를 1250명으로 추산했다.", "NIS (South Korea)"),
    ],
)  # fmt: skip
def test_a_surname_or_a_calling_takes_up_who_was_named(text, who):
    claimant = last(text).claimant
    assert claimant is not None
    assert claimant.text == who


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("리스본에서 대규모 집회가 열렸다. 경찰은 참가자를 4300명으로 추산했다.", "Lisbon"),
        ("지난 14일 한들고개에서 벌어진 일이다. 경찰은 참가자를 4300명으로 추산했다.", "Handeul Pass"),
        ("카르다라에서 규모 7의 지진이 일어났다. 이번 지진으로 430명이 숨졌다.", "Kardara"),
    ],
)
def test_where_something_occurred(text, place):
    found = last(text).place
    assert found is not None
    assert found.text == place


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("홍수로 430명이 익사했다.", "killed"),
        ("시민 430명이 광장을 메웠다.", "crowd"),
        ("주민 430명이 천막에서 지낸다.", "displaced"),
        ("특수부대원 430명이 블라디보스토크로 이송됐다.", "troops"),
        ("승객 430명이 병원으로 이송됐다.", "wounded"),
    ],
)
def test_what_a_verb_counts(text, measure):
    assert last(text).measure == measure


AGAIN = [
    ("유엔난민기구(UNHCR)는 난민이 3만 명이라고 밝혔다. 이 기구는 80명이 다쳤다고 덧붙였다.", "UNHCR"),
    ("인권단체 사마는 2명이 숨졌다고 밝혔다. 이 단체는 80명이 다쳤다고 했다.", "Sama"),
    ("쿠르드 매체 누비르는 20명이 숨졌다고 보도했다. 이 매체는 80명이 다쳤다고 전했다.", "Nubir"),
    ("보건부는 20명이 숨졌다고 밝혔다. 해당 부처는 80명이 다쳤다고 했다.", "Health Ministry"),
]


@pytest.mark.parametrize(("text", "who"), AGAIN)
def test_a_body_of_any_name_is_taken_up_by_a_pointer(read, text, who):
    assert [item.claimant.text.split(" (")[0] for item in read(text, "ko")] == [who, who]
