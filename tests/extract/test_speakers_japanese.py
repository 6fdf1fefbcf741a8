"""Who says it in Japanese and Korean: who is told is no speaker, hearsay is nobody's, sources of headlines and notes."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("支援団の現地代表は本研究所に対し、支援を待つ人は人口の6割だと語った。", ["country director"]),
        ("不発率は3割と言われるが、ある旅団長は半数近くが不良だったと語った。", [None, "brigade commander"]),
        ("国家情報院は1500人が着いたと発表した。累計は1万5000人になったとみられる。", ["NIS", None]),
        ("国家情報院は1500人が着いたと発表した。自走砲120両が引き渡されたとされる。", ["NIS", None]),
        ("死者73人との一部報道は誤り。", [None]),
        (
            "ザンビア国家干ばつ管理局によると、被災者は210万人だ。",
            ["National Drought Management Authority (Zambia)"],
        ),
        ("デモの参加者は、地元警察によれば6万人、労組側は10万人。", ["police", "union"]),
        (
            "集会の参加者は市当局の集計で4千人、実行委員会は9千人と主張する。",
            ["city authorities", "organisers"],
        ),
        ("警察によると、集会には学生が300人、教員が200人参加した。", ["police", "police"]),
        ("イタリアの公共行政省によると、参加率は4%。", ["Ministry of Public Administration (Italy)"]),
        ("ウクライナ特殊作戦軍は敵兵12人を殺害したと発表した。", ["Special Operations Forces (Ukraine)"]),
    ],
)
def test_who_says_it(read, text, claimants):
    found = [claim.claimant.text if claim.claimant is not None else None for claim in read(text, "ja")]
    assert len(found) == len(claimants)
    for name, wanted in zip(found, claimants, strict=True):
        assert name is None if wanted is None else wanted in (name or "")


def test_a_report_that_is_wrong_is_denied(read):
    (claim,) = read("死者73人との一部報道は誤り。", "ja")
    assert claim.stance == "denies"


def test_the_source_behind_a_headline(read):
    (claim,) = read("北朝鮮兵の4割が死傷 英国防省\n\n本文が続く。", "ja")
    assert claim.claimant is not None
    assert "Ministry of Defence" in claim.claimant.text


def test_the_author_before_the_title_of_a_note(read):
    text = (
        "支援は遅れている[1]。\n\n注\n[1] 欧州会計検査院報告第7号「対カルディナ支援、70%が未実行」2025年5月。"
    )
    (claim,) = read(text, "ja")
    assert claim.claimant is not None
    assert claim.claimant.text == "European Court of Auditors"


def test_the_mark_of_a_note_is_no_part_of_its_outlet(read):
    (claim,) = read("砲弾の供与が続く[4]。\n\n[4] 西東日報「砲弾150万発超がロシアに」2026年2月13日", "ja")
    assert claim.claimant is not None
    assert claim.claimant.text == "newspaper (西東日報)"


def test_the_ministry_of_another_country_is_not_the_one_at_home(read):
    (claim,) = read("カルディナ財務省は受領額を6億ドルと発表した。", "ja")
    assert claim.claimant is not None
    assert claim.claimant.entity is None


def test_units_are_described_by_their_size(read):
    claims = read("1個旅団は2500人から3000人で編成される。", "ja")
    assert [claim.measure for claim in claims][-1] == "unit_size"
