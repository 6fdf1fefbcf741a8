"""Frames of Korean sentences that tell whose a figure is and who passes it on."""

from __future__ import annotations

import pytest

NIS, JCS = "NIS (South Korea)", "Joint Chiefs of Staff (JCS, South Korea)"
LEE = "Lee Seong-kweun (South Korean lawmaker)"
OFFICIALS = "Western officials (anonymous)"


def who(read, text: str) -> list[tuple[str | None, list[str], str]]:
    found = read(text, "ko")
    return [
        (item.claimant.text if item.claimant else None, [name.text for name in item.via], item.stance)
        for item in found
    ]


@pytest.mark.parametrize(
    ("text", "claimant", "via"),
    [
        ("BBC는 전사자가 1천 명이라는 서방 관리들의 추정을 보도했다.", OFFICIALS, ["BBC"]),
        ("《가디언》은 전사자가 4천 명에 이른다는 서방 당국의 추정을 실었다.", OFFICIALS, ["Guardian"]),
        ("아사히신문은 파병 규모가 5천 명이라는 국정원 보고를 소개하며 우려했다.", NIS, ["Asahi Shimbun"]),
        ("이성권 의원은 국정원이 전사자를 2천 명으로 보고했다고 전했다.", NIS, [LEE]),
        ('이성권 의원은 "국정원이 전사자를 600명으로 보고했다"고 밝혔다.', NIS, [LEE]),
        ("로이터가 합참으로부터 입수한 문건에 따르면 북한은 포탄 300만 발을 보냈다.", JCS, ["Reuters"]),
        ("국정원에서 제출받은 자료를 보면 북한군 전사자는 2천 명이다.", NIS, []),
        (
            "한국국방연구원 보고서를 쓴 연구진은 북한의 수입을 20조 원으로 추산했다.",
            "KIDA (South Korea)",
            [],
        ),
        ("북한군 3천 명이 더 왔다는 게 합참의 지난주 발표다.", JCS, []),
        ("영국 국방부가 5월에 펴낸 정보평가는 사상자를 5천 명으로 봤다.", "Ministry of Defence (UK)", []),
        ("합참이 처음 내놓은 사망자 수는 48명이었다.", JCS, []),
        ("우크라이나 정부가 5월에 발표한 전사자는 3천 명이다.", "Ukraine government", []),
        ("합참 부대변인은 북한군 최소 9천 명이 있다고 밝혔다.", JCS, []),
    ],
)
def test_whose_account_somebody_passes_on(read, text, claimant, via):
    ((found, relays, stance),) = who(read, text)
    assert found == claimant or (found or "").split(" (")[0] in claimant
    assert relays == via
    assert stance == "asserts"


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("국정원이 보고한 전사자는 2천100명, 부상자는 3천 명이다.", [NIS, NIS]),
        ("합참이 발표한 포로는 2명이고 사상자는 4천700명이다.", [JCS, JCS]),
        (
            "국정원은 4천700명, 영국은 6천 명으로 북한군 사상자를 추산한다.",
            [NIS, "UK government"],
        ),
        ("국정원은 전사자를 1천 명으로 봤다. 4월에 발표한 600명에 비해 늘었다.", [NIS, NIS]),
        ("국정원은 전사자가 300명이라고 밝혔다. 이 수치는 2월에 600명으로 늘었다.", [NIS, NIS]),
        (
            "국정원은 컨테이너 2만 개가 갔다고 밝혔다. 152㎜ 포탄으로 환산하면 900만 발이다.",
            [NIS, NIS],
        ),
        ("국정원은 사상자가 4천700명이라고 밝혔다. 현장에는 기자 300명이 있었다.", [NIS, None]),
    ],
)
def test_a_list_and_an_earlier_figure_are_of_who_gives_the_first(read, text, claimants):
    assert [found for found, _, _ in who(read, text)] == claimants


def test_several_who_give_their_numbers_in_turn_count_the_same(read):
    found = read("국정원은 4천700명, 영국은 6천 명으로 북한군 사상자를 추산한다.", "ko")
    assert {item.measure for item in found} == {"casualties"}


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("러시아는 파병 규모가 1만 명이라는 서방의 주장을 부인했다.", "Russia government"),
        ("합참은 포로가 40명이라는 일부 매체의 보도를 일축했다.", JCS),
    ],
)
def test_who_rejects_an_account_denies_it(read, text, claimant):
    assert who(read, text) == [(claimant, [], "denies")]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("국정원은 북한이 3천 명을 보내겠다고 약속했다고 밝혔다.", NIS),  # who promises does not tell
        ("대변인은 사망자가 300명이라는 국정원의 발표를 알지 못한다고 말했다.", "spokesperson"),
        ("정부가 내놓은 지원금은 500만 달러다.", None),  # gifts
        ("유족에게는 1만2천 달러가 지급됐다고 로이터가 전했다.", "Reuters"),
        ("북한의 파병 수입은 최대 200억 달러라고 국방연구원이 추산했다.", "KIDA (South Korea)"),
        ('합참 대변인은 "사실이 아니다. 현장 인원은 600명이었다"고 말했다.', JCS),
    ],
)
def test_other_words_around_a_number_do_not_speak(read, text, claimant):
    assert who(read, text)[0][0] == claimant


ASKED = """동방과 우리
연구소 박지훈 소장에게 물었다
인터뷰=마도현 기자

— 파병 규모는 어느 정도인가?

"천 명이 갔다는 게 국정원의 지난달 발표다. 나는 1천5백 명 정도로 본다."

— 대가는 얼마인가?

"병사 한 명에 월 2천 달러다."

"""


def test_who_is_asked_speaks_of_himself_again(read):
    assert [found for found, _, _ in who(read, ASKED)][:2] == [NIS, "Park Ji-hun"]
