"""Who has gone and who is still to go, in Korean."""

from __future__ import annotations


def test_who_has_gone_out_and_is_there_is_present_and_in_no_combat(read):
    text = "국정원은 교전이 줄었고, 북한 노동자도 1만5000명가량 러시아에 나가 있다고 파악했다."
    (claim,) = read(text, "ko")
    assert claim.status == "present"
    assert claim.place.entity == "russia"


def test_who_is_to_be_sent_does_not_go_where_the_first_have_arrived(read):
    text = "병력 1500명이 블라디보스토크로 이동했다. 국정원은 북한이 보내기로 한 병력을 1만2000명으로 본다."
    arrived, planned = read(text, "ko")
    assert arrived.place.entity == "vladivostok"
    assert planned.status == "planned"
    assert planned.place != arrived.place
