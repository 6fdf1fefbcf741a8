"""Whose a figure is: clauses that describe it, announcements that give none, words quoted before their speaker."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import claims_of


def _claims(text: str, lang: str):
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    return claims_of(source)


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("県警が示した死者312人という数字には含まれない人もいる。", "police"),
        ("主催者の10万人という数字には疑問が残る。", "organisers"),
        (
            "商工会議所の吉岡会頭が挙げた被害住宅312棟は、翌日に修正された。",
            "Yoshioka (head of the chamber, 商工会議所の吉岡会頭)",
        ),
        ("調査会社カルベラが公表した参加者3万人に、労組は反発した。", "survey firm (調査会社カルベラ)"),
        ("北朝鮮が送った兵士1200人は東部にいる。", None),
        ("ロシア軍が使う砲弾の4割が届かなかった。", None),
    ],
)
def test_who_gives_a_figure_in_a_clause_that_describes_it(text, claimant):
    assert _claims(text, "ja")[0].claimant == claimant


@pytest.mark.parametrize(
    ("lang", "text", "claimant"),
    [
        ("ja", "県警は20日、被害の状況を発表した。死者は312人に上り、その多くが高齢者だった。", "police"),
        (
            "ja",
            "国境なき医師団は20日、調査結果を公表した。死者は312人に上った。",
            "MSF (Médecins Sans Frontières, Doctors Without Borders)",
        ),
        ("ja", "県警は20日、道路の封鎖を発表した。死者は312人に上った。", None),
        ("zh", "警方20日通报了灾情。截至当天下午，遇难者升至312人。", "police"),
        ("zh", "工会20日公布调查结果。参加罢工的工人有312人。", "union"),
        ("zh", "警方20日宣布封路。遇难者升至312人。", None),
    ],
)
def test_an_announcement_without_figures_holds_for_those_behind_it(lang, text, claimant):
    assert _claims(text, lang)[0].claimant == claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("“遇难者已达312人。”市长李建国说。", "Li Jianguo (mayor, 市长李建国)"),
        ("“遇难者已达312人！还会上升。”教师工会20日在记者会上表示。", "teachers' union (教师工会)"),
        ("“遇难者已达312人。”街上的广播反复播放。", None),
        ("遇难者已达312人。市长李建国说，搜救还在继续。", None),
    ],
)
def test_words_in_quotation_marks_are_of_who_is_named_behind_them(text, claimant):
    assert _claims(text, "zh")[0].claimant == claimant
