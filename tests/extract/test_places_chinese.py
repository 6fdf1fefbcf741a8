"""Places of Chinese texts: at the head of a title, before a body of a foreign state; names by their sounds."""

from __future__ import annotations

import pytest

from reconcile.lexicon.naming import in_english, place_in_english


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("【滚动更新】海澜反对地铁涨价游行\n\n警方称约有4500人参加游行。", "Hailan"),
        ("临海反高铁征地游行\n\n警方称约有4500人参加游行。", "Linhai"),
        ("直播：星岛湾反填海大游行\n\n警方称约有4500人参加游行。", "Xingdao Bay"),
        ("萨维亚重建署 援助到位情况通报\n\n各方承诺援助23.6亿美元。", "Savia"),
    ],
)
def test_the_place_of_the_title(read, text, place):
    claims = read(text, "zh")
    assert [claim.place.text for claim in claims if claim.place is not None] == [place] * len(claims)


def test_people_at_the_head_of_a_title_are_no_place(read):
    (claim,) = read("教师罢工\n\n工会称约有4500人参加罢工。", "zh")
    assert claim.place is None


def test_foreign_names_are_read_by_their_sounds():
    assert place_in_english("萨维亚", "zh") == "Savia"
    assert place_in_english("江湾", "zh") == "Jiangwan"


def test_pinyin_parts_syllables_that_begin_with_a_vowel():
    assert in_english("陈伯安", "zh") == "Chen Bo'an"


def test_experts_of_a_country_are_no_person(read):
    (claim,) = read("韩国专家说，伤亡达3000人。", "zh")
    assert claim.claimant is not None
    assert "Han" not in claim.claimant.text


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("受伤人数医院登记的是26人，港务集团说只有12人。", ["hospital", "port"]),
        ("据说十万人走上街头，后来的档案显示不过一万人。", [None, "archives"]),
        ("港务集团援引打卡记录，说缺勤的只有1900人。", ["port"]),
    ],
)
def test_each_number_has_its_own_speaker(read, text, claimants):
    found = [claim.claimant.text if claim.claimant is not None else None for claim in read(text, "zh")]
    assert len(found) == len(claimants)
    for name, wanted in zip(found, claimants, strict=True):
        assert name is None if wanted is None else wanted in (name or "")
