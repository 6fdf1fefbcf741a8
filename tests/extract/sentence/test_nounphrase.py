"""Speakers and places in scripts without spaces: phrases, words that point back, where things are."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.model import Source


def read(text, lang):
    source = Source(id="s", sha256="0" * 64, text=text, file="a.txt", lang=lang)
    return statements(source)


def claimants(text, lang):
    return [item.claimant.text if item.claimant else None for item in read(text, lang)]


@pytest.mark.parametrize(
    ("text", "lang", "claimant"),
    [
        ("タルミアのサルコ大統領は参加者が2000人だと述べた。", "ja", "president ("),
        ("国防省は兵士が300人死亡したと発表した。同省は負傷者を800人としている。", "ja", "defence ministry"),
        ("北朝鮮からロシアへ送られた砲弾は300万発だと韓国の国防省は説明した。", "ja", "Ministry of National Defense"),
        ("市民の会の大森事務局長が参加者は2万人だと宣言した。", "ja", "Omori"),
        ("1万人という数字を最初に公表したのは国家情報院だった。", "ja", "NIS"),
        ("萨维亚总工会宣布两百万人上街。", "zh", "trade union (萨维亚总工会)"),
        ("内政部长皮安泰多西在议会说，有40万人参加集会。", "zh", "interior minister (Piantedosi, 内政部长皮安泰多西)"),
        ("萨维亚国家减灾委员会说，有286人遇难。", "zh", "National Disaster Reduction Committee (萨维亚国家减灾委员会)"),
    ],
)  # fmt: skip
def test_a_speaker_is_a_whole_phrase(text, lang, claimant):
    assert str(claimants(text, lang)[-1]).startswith(claimant)


def test_a_family_name_with_a_courtesy_is_who_was_named_in_full():
    text = "朴善源議員は死者が300人だと述べた。朴氏によると負傷者は2700人だ。"
    first, second = claimants(text, "ja")
    assert first == second


def test_an_outlet_relays_what_it_cites_or_is_told():
    (cited,) = read("AFP通信は、内務省の集計として参加者を2万4000人と報じた。", "ja")
    assert [name.text for name in cited.via] == ["AFP"]
    (relayed,) = read("安莎社报道，萨维亚总工会宣布两百万人上街。", "zh")
    assert [name.text for name in relayed.via] == ["ANSA"]


def test_a_slip_is_denied_and_what_it_stands_for_is_not():
    wrong, right = read("先に派遣兵を1万5000人としたのは1万1500人の誤りでした。", "ja")
    assert (wrong.stance, right.stance) == ("denies", "asserts")


def test_prose_is_the_page_s_own_again_unless_it_quotes():
    own = "警察は逮捕者が45人だと発表した。断水は9000戸で続く。"
    assert claimants(own, "ja")[1] is None
    quoted = "警察は逮捕者が45人だと発表した。「負傷者は80人だ」。"
    assert claimants(quoted, "ja")[1] == "police"


def test_the_heading_and_the_title_tell_where():
    text = "世界のデモ\n\n■パリ(10月4日)\n参加者は2万4000人だった。\n\n■ソウル(5日)\n参加者は3万人だった。"
    assert [item.place.text for item in read(text, "ja") if item.place] == ["Paris", "Seoul"]
    (item,) = read("菲律宾地震\n\n据统计，有286人遇难。", "zh")
    assert item.place is not None
    assert item.place.text == "Philippines"


def test_a_place_in_a_body_s_name_is_not_where_it_happened():
    (item,) = read("罗马大学说，有8万人参加集会。", "zh")
    assert item.place is None
