"""Bodies under the end of their name, outlets that are told, bodies that do what is counted."""

from __future__ import annotations

import pytest

from reconcile.extract.context.taken_up import in_full
from reconcile.model import Name


def test_the_end_of_a_name_means_the_body_heard_before():
    heard = [Name("전국노동연대"), Name("police", "police")]
    assert in_full(Name("노동연대"), heard, "ko") == Name("전국노동연대")
    assert in_full(Name("노동연대 법률원"), heard, "ko") == Name("전국노동연대 법률원")


def test_another_name_stays():
    heard = [Name("전국노동연대")]
    assert in_full(Name("시민회의"), heard, "ko") == Name("시민회의")
    assert in_full(Name("연대", "x"), heard, "ko") == Name("연대", "x")
    assert in_full(Name("Labor"), heard, "de") == Name("Labor")


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        ("ko", "경찰은 도로를 막은 혐의로 18명을 체포했다.", "police"),
        ("ja", "県警は公務執行妨害の疑いで7人を逮捕した。", "police"),
        ("zh", "警方以扰乱秩序为由拘留6人。", "police"),
    ],
)
def test_who_arrests_says_how_many(read, lang, text, claimant):
    (claim,) = read(text, lang)
    assert claim.claimant is not None
    assert claim.claimant.text == claimant


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("합참 관계자는 새벽신문에 “3천 명 이상이 더 갔다”고 말했다.", "새벽신문"),
        ("여단장은 누리방송에 전사자가 300명이라고 밝혔다.", "누리방송"),
    ],
)
def test_an_unknown_outlet_that_is_told_relays(read, text, via):
    (claim,) = read(text, "ko")
    assert len(claim.via) == 1
    assert claim.claimant is not None
    assert claim.claimant.entity is not None
    assert via != claim.claimant.text


def test_those_quoted_in_turn_in_a_headline(read):
    first, second = read('노동계 "12만 운집"…경찰은 "2만7천"\n\n본문이 이어진다.', "ko")
    assert first.claimant is not None
    assert second.claimant is not None
    assert first.claimant.entity == "trade-unions"
    assert second.claimant.entity == "police"
