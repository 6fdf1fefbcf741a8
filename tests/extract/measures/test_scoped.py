from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("en", "It plans to send 10,000 soldiers.", "planned"),
        ("en", "It sent 10,000 soldiers.", "dispatched"),
        ("en", "There are 10,000 soldiers stationed there.", "present"),
        ("en", "Another 3,000 soldiers will be deployed.", "planned"),
        ("ja", "兵士1万人を派遣する計画だ。", "planned"),
        ("ja", "兵士1万人を派遣した。", "dispatched"),
        ("ja", "兵士5000人が選抜を終えた。", "selected"),
        ("ja", "州内に兵士1万人がいる。", "present"),
        ("ja", "兵士5000人と支援要員1000人を派遣する。", "planned"),
    ],
)
def test_status(read, lang, text, status):
    assert read(text, lang)[0].status == status


def test_a_toll_has_no_status(read):
    assert read("It sent word that 300 soldiers were killed.")[0].status is None


@pytest.mark.parametrize(
    ("lang", "text", "increment"),
    [
        ("en", "Another 3,000 soldiers were sent.", "additional"),
        ("en", "More than 3,000 soldiers were sent.", "total"),
        ("en", "The first batch of 1,500 soldiers arrived.", "batch"),
        ("ja", "さらに兵士3000人が送られた。", "additional"),
        ("ja", "第2陣の兵士1500人が到着した。", "batch"),
        ("ja", "兵士は累計で1万人に達した。", "total"),
    ],
)
def test_increment(read, lang, text, increment):
    assert read(text, lang)[0].increment == increment


def test_what_came_of_a_larger_plan_is_a_wave(read):
    text = "国家情報院は兵士1万2000人の派兵を決め、1500人がロシアに移送されたと発表した。"
    assert [item.increment for item in read(text, "ja")] == ["total", "batch"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("自走砲60両と大砲30門が前線で戦うロシア部隊を支えるために送られた。", "ja"),
        ("자주포 50문이 우크라이나와 싸우는 러시아군을 강화하기 위해 러시아로 보내졌다.", "ko"),
    ],
)
def test_a_verb_that_tells_of_another_noun_is_not_the_status(read, text, lang):
    assert {claim.status for claim in read(text, lang)} == {"dispatched"}
