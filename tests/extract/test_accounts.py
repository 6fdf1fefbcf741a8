"""Accounts of nobody that open a sentence."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "국정원은 파병이 시작됐다고 발표했다. 발표에 따르면 병력 1500명이 러시아로 갔다."),
        ("ko", "국정원은 파병이 시작됐다고 발표했다. 이에 따르면 병력 1500명이 러시아로 갔다."),
        ("ko", "국정원은 파병이 시작됐다고 발표했다. 러시아로 간 병력은 1500명 정도라고 한다."),
        ("ja", "国家情報院は派兵が始まったと発表した。発表によると、兵士1500人がロシアへ移動した。"),
    ],
)
def test_who_spoke_last_goes_on(read, lang, text):
    (claim,) = read(text, lang)
    assert claim.claimant.entity == "nis"


def test_an_account_of_somebody_is_theirs(read):
    (claim,) = read(
        "국방부는 파병이 시작됐다고 발표했다. 국정원 발표에 따르면 병력 1500명이 러시아로 갔다.", "ko"
    )
    assert claim.claimant.entity == "nis"


def test_who_speaks_at_the_end_of_the_sentence_is_its_speaker(read):
    text = "국정원은 파병이 시작됐다고 발표했다. 조사에 따르면 병력 1500명이 갔다고 국방부가 밝혔다."
    (claim,) = read(text, "ko")
    assert claim.claimant.entity != "nis"


def test_nobody_goes_on_where_nobody_has_spoken(read):
    (claim,) = read("발표에 따르면 병력 1500명이 러시아로 갔다.", "ko")
    assert claim.claimant is None
