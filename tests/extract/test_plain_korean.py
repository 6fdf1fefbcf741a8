"""Plain Korean sentences about real bodies: who says it, what is counted, what a figure was before."""

import pytest


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("북한군 300명이 갔다고 국정원은 덧붙였다.", "NIS (South Korea)"),
        ("국정원은 전사자가 600명에 이른다고도 했다.", "NIS (South Korea)"),
        (
            "지난달 수치를 낸 합참은 이번에 1만1000명으로 수치를 올렸다.",
            "Joint Chiefs of Staff (JCS, South Korea)",
        ),
        ("국가정보원(NIS) “북한군 300명 파병”", "NIS (South Korea)"),
        ("300명이 갔다는 게 국가정보원(국정원)의 설명이다.", "NIS (South Korea)"),
        (
            "킬 세계경제연구소는 9일 공개한 보고서에서 유럽연합(EU)이 3억 유로를 냈다고 밝혔다.",
            "Kiel Institute",
        ),
        ("데미르 튀르키예 내무장관은 300명이 숨졌다고 말했다.", "interior minister (Demir, Turkey)"),
        ("반면 튀르키예 내무장관은 300명이 숨졌다고 말했다.", "interior minister (Turkey)"),
        ("우크라이나 국방부 장관은 300명이 숨졌다고 말했다.", "Ministry of Defence (Ukraine)"),
        ("루스템 우메로프 우크라이나 국방장관은 300명이 숨졌다고 말했다.", "Umerov"),
        ("레바논 재무부는 300명이 숨졌다고 말했다.", "Finance Ministry (Lebanon)"),
        ("네팔 경찰은 300명이 숨졌다고 말했다.", "police (Nepal)"),
        ("칠레 대통령실은 300명이 숨졌다고 말했다.", "Chile government"),
        (
            "백악관의 한 관계자는 3억 달러를 냈다는 주장을 굽히지 않고 있다.",
            "White House official (anonymous)",
        ),
        ("서울시 생활인구 자료를 보면 4만 명이 모였다.", "Seoul City"),
        ("▲ 4월 30일 = 국가정보원, 파병 규모를 300명으로 보고.", "NIS (South Korea)"),
        ("▲ 4월 30일 = 영국 국방부, 사상자가 300명을 넘었다고 평가.", "Ministry of Defence (UK)"),
    ],
)
def test_who_says_it(read, text, claimant):
    item = read(text, "ko")[-1]
    assert item.claimant is not None
    assert item.claimant.text == claimant


@pytest.mark.parametrize(
    ("first", "again"),
    [("전국노동연대는", "연대 측은"), ("전국철도노조는", "노조는"), ("킬 세계경제연구소는", "연구소 측은")],
)
def test_a_kind_of_body_alone_takes_up_the_one_heard(read, first, again):
    text = (
        f"{first} 300명이 왔다고 밝혔다. 김정훈 차관은 40명이라고 말했다. {again} 60명이 다쳤다고 반박했다."
    )
    one, other, last = (item.claimant for item in read(text, "ko"))
    assert last == one != other


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("아직 40명이 잔해에 갇혀 있다.", "missing"),
        ("의회가 승인한 3억 달러 가운데 일부다.", "aid_pledged"),
        ("광장 주변에는 4만 명이 머문 것으로 나타났다.", "crowd"),
        ("지진의 규모를 6.4로 분석했다.", "other:magnitude"),
        ("무너진 주택은 3000채다.", "houses_destroyed"),
        ("재건에 모두 3억 유로가 필요할 것으로 추산한다.", "damage_cost"),
    ],
)
def test_what_is_counted(read, text, measure):
    (item,) = read(text, "ko")
    assert item.measure == measure


def test_who_passes_on_to_an_outlet_is_heard_by_it(read):
    (item,) = read("경찰 관계자는 아나돌루통신에 “시신만 60명에 가깝다”고 전했다.", "ko")
    assert [name.text for name in item.via] == ["Anadolu"]


def test_a_figure_set_anew_is_no_range(read):
    before, now = read("국정원은 전사자 추정치를 900명에서 2천 명 정도로 상향했다.", "ko")
    assert (before.said.interval.high, now.said.interval.low) == (900, 2000)


def test_a_size_is_no_magnitude(read):
    (item,) = read("국정원이 제시한 파병 규모 1만1000명은 잠정치다.", "ko")
    assert (item.said.unit, item.claimant.text) == ("person", "NIS (South Korea)")
