"""Entries of a chronology that end in a noun of telling are told by who leads them."""

import pytest

ENTRIES = [
    (
        "▲2월 17일 = 한국 합동참모본부, 1월 중순 이후 2천500명 이상이 러시아로 이동했다고 발표.",
        "Joint Chiefs of Staff (JCS, South Korea)",
    ),
    ("▲6월 30일 = 국정원, 우크라이나에 생포된 북한군은 모두 3명이라고 국회에 보고.", "NIS (South Korea)"),
    (
        "▲2월 3일 = 서방 당국자들, 북한군 4천 명이 숨지거나 다쳤다고 BBC에 밝힘.",
        "Western officials (anonymous)",
    ),
    (
        "▲5월 22일 = 다국적제재모니터링팀(MSMT), 포탄을 최대 700만 발로 추산.",
        "MSMT (Multilateral Sanctions Monitoring Team)",
    ),
]


@pytest.mark.parametrize(("text", "claimant"), ENTRIES)
def test_who_leads_an_entry_tells_it(read, text, claimant):
    (claim,) = read(text, "ko")
    assert claim.claimant.text == claimant
