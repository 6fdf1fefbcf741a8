"""Who says it in Japanese: clefts, works, relative clauses, quotations that the number is not in."""

from __future__ import annotations

import pytest

CASES = [
    ("月2100ドルがロシア側から支払われるというのが国情院の説明だ。", "NIS (South Korea)"),
    ("死者は600人に上るというのが国情院の見方である。", "NIS (South Korea)"),
    ("村田清氏の論文は、取引が最大98億ドルに達した可能性を指摘した。", "村田清氏"),
    (
        "学会の調査団を率いる北都大学の村瀬恒一教授は「木造の6割が倒れた」と指摘した。",
        "北都大学の村瀬恒一教授",
    ),
    ("青葉中央病院の小杉院長は取材に、「患者は3日で420人だった」と明かした。", "青葉中央病院の小杉院長"),
    ("警察がまとめた参加者数は3800人だった。", "police"),
    ("北都大学の調査チームがまとめた報告書によれば、液状化は320カ所で起きた。", "北都大学の調査チーム"),
    ("政府は9日の閣議で、予備費から112億円を充てると決めた。", "government"),
]


@pytest.mark.parametrize(("text", "claimant"), CASES)
def test_who_says_it(read, text, claimant):
    (told,) = read(text, "ja")
    assert told.claimant is not None
    assert claimant in told.claimant.text


def test_words_in_quotation_marks_say_nothing_of_a_number_before_them(read):
    (told,) = read("捕虜は2人だけで、ゼレンスキー氏は1月、「北朝鮮側は命じられている」と書き込んだ。", "ja")
    assert told.claimant is None


def test_who_rejects_a_number_before_it_does(read):
    (told,) = read("死者は300人との投稿が広がり、県警は「根拠がない」と否定している。", "ja")
    assert told.stance == "denies"
    assert told.claimant is not None


def test_an_outlet_that_is_told_relays(read):
    (told,) = read("スキビツキー副局長は、長距離砲が120門渡ったとロイター通信に語っている。", "ja")
    assert [name.text for name in told.via] == ["Reuters"]


def test_two_numbers_of_other_things_are_no_share(read):
    killed, *_ = read("死者38人に 1週間で孤立は解消", "ja")
    assert killed.measure == "killed"
    assert killed.said.interval.low == 38


def test_a_family_name_with_an_office_is_who_was_named(read):
    text = "国防部の申源湜長官は300人が死亡したと述べた。申長官は負傷者が40人だと語った。"
    first, second = read(text, "ja")
    assert second.claimant == first.claimant


def test_a_name_behind_a_clause_that_tells_of_it(read):
    first, second = read(
        "独自に数えている調査会社オキュメントは、9万人とはじいた。世論調査会社カルベラが8日に公表した調査では、68％が反対だ。",
        "ja",
    )
    assert first.claimant is not None
    assert "オキュメント" in first.claimant.text
    assert second.claimant is not None
    assert "カルベラ" in second.claimant.text


def test_adverbs_stand_within_a_hedge(read):
    (told,) = read("参加者は200万人を大きく上回った。", "ja")
    assert told.said.hedge == "more_than"


def test_a_noun_that_is_spoken_of_does_not_speak(read):
    (told,) = read(
        "NKニュースは写真を分析し、公開された遺影は戦死者の一部、2割にも満たないと指摘する。", "ja"
    )
    assert told.claimant is not None
    assert told.claimant.text == "NK News"


def test_an_official_of_an_office_in_a_country_is_not_its_government(read):
    (told,) = read("トルコ事務所のルイーザ・ビントン代表は、被害総額を1036億ドルと見積もった。", "ja")
    assert told.claimant is not None
    assert "ビントン" in told.claimant.text
