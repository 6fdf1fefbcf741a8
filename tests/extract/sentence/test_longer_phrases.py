"""Words for bodies and callings with the longer phrase that they stand in (与党幹事の某議員)."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.model import Source
from reconcile.pipeline import claims_of


def _claim(text: str, lang: str = "ja"):
    source = Source(id="s-1", sha256="", text=text, lang=lang, published=date(2025, 3, 20))
    return claims_of(source)[0]


@pytest.mark.parametrize(
    ("who", "claimant"),
    [
        ("与党幹事の三谷健議員", "Mitani (lawmaker, 与党幹事の三谷健議員)"),
        ("商工会議所の吉岡会頭", "Yoshioka (head of the chamber, 商工会議所の吉岡会頭)"),
        ("元外交官の杉浦氏", "Sugiura (diplomat, 外交官の杉浦氏)"),
        ("地震学者のエルデム・カヤ氏", "Erdem Kaya (地震学者のエルデム・カヤ氏)"),
        ("人権団体「白い鳩」", "rights group (人権団体「白い鳩」)"),
        ("国家防災庁（BNPB）", "BNPB (National Disaster Mitigation Agency, Indonesia)"),
        ("国防省のパベル・ノバク報道官", "defence ministry (Pavel Novak, 国防省のパベル・ノバク報道官)"),
        ("消防長", "fire chief (消防長)"),
        ("弁護士会", "bar association"),
        ("内相", "interior minister"),
        ("野党共和人民党", "CHP (Republican People's Party, Turkey)"),
        ("港北市の三谷健市長", "Mitani (mayor, 港北市の三谷健市長)"),
        ("メルカ州のハッサン・カリミ知事", "governor (Hassan Karimi, メルカ州のハッサン・カリミ知事)"),
    ],
)
@pytest.mark.parametrize(
    "form", ["{}は20日、死者が312人に達したと発表した。", "{}によると、死者は312人に上る。"]
)
def test_the_last_word_of_a_phrase_tells_who_speaks(who, claimant, form):
    assert _claim(form.format(who)).claimant == claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "団体の事務局長を務めるアハメド・ハッサン医師は、312人が死亡したと訴えた。",
            "Ahmed Hassan (doctor, アハメド・ハッサン医師)",
        ),
        ("暮らしを守る会は、参加者は312人だったと発表した。", "暮らしを守る会"),
        ("会見した税関は、これまでに312人の死亡を確認したと説明。", "customs (税関)"),
        (
            "政府の対応の遅れを批判してきた調査会社カルベラは20日、死者は312人だとする調査結果を明らかにした。",
            "survey firm (調査会社カルベラ)",
        ),
        (
            "これに対し、東都大学の三谷健教授（国際政治）は死者は312人だと反論している。",
            "Mitani (professor, 東都大学の三谷健教授)",
        ),
        (
            "死者は312人に上ると、東都大学の三谷健教授（国際政治）は述べた。",
            "Mitani (professor, 東都大学の三谷健教授)",
        ),
    ],
)
def test_clauses_and_brackets_are_no_part_of_a_name(text, claimant):
    assert _claim(text).claimant == claimant


def test_who_bears_an_office_in_the_data_stays_who_speaks():
    claim = _claim("ダルマナン内相は警官20人がけがをしたと投稿した。")
    assert claim.claimant == "Darmanin"


def test_people_who_are_counted_do_not_speak():
    assert _claim("将校500人が死亡した。").claimant is None
