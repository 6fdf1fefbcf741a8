"""The place of a whole Japanese story, whatever other places are named for who speaks, gives or was struck before."""

from __future__ import annotations

import pytest


def _places(read, text):
    return [one.place.text if one.place else None for one in read(text, lang="ja")]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "サイクロンによる死者は121人に上る。マダガスカルでは住宅1900棟が壊れた。避難民は6万2000人。"
            "国連の同国大使はニューヨークで、20万人に食料が必要だと訴えた。",
            {"Madagascar"},
        ),
        (
            "タンザニア北部の寮で火災、児童13人死亡\n負傷者は27人で、うち4人は重体。"
            "大統領は訪問先のロンドンで、遺族60人に見舞金を支払うと述べた。",
            {"Tanzania"},
        ),
        (
            "岐阜県は12日、川の氾濫による被害をまとめた。\n下呂市と白川町で合わせて死者3人、負傷者12人。"
            "住家被害は全壊8棟、床上浸水140棟。",
            {"Gifu Prefecture"},
        ),
    ],
)
def test_where_people_speak_or_towns_lie_is_not_the_story(read, text, places):
    found = _places(read, text)
    assert len(found) > 3
    assert {place for place in found[1:] if place != "Shirakawa"} == places, found


def test_the_next_sentence_goes_on_behind_a_comparison(read):
    text = (
        "ホンジュラスのバス転落事故、死者17人に\nホンジュラスの国道で、バスが谷底に転落し、17人が死亡した。"
        "負傷者は14人。グアテマラでも2月、バスが橋から落ちて55人が死亡している。死者は最終的に18人になる見通しだ。"
    )
    assert _places(read, text) == ["Honduras", "Honduras", "Honduras", "Guatemala", "Honduras"]


def test_off_a_town_is_ashore_in_its_country(read):
    text = "バヌアツの首都ポートビラ沖で17日、地震があり、14人が死亡した。"
    assert _places(read, text) == ["Vanuatu"]


def test_an_officer_who_gives_abroad_does_not_give_at_home(read):
    text = (
        "オーストラリアのウォン外相は14日、スバで首相と会談し、フィジーの病院改修に5200万豪ドルを供与すると表明した。"
        "トンガには1200万豪ドルを拠出済みだ。"
    )
    assert _places(read, text) == ["Fiji", "Tonga"]


def test_where_people_fled_from_is_not_where_they_are(read):
    text = "スーダンの戦闘から逃れた避難民が、チャド東部に74万人いる。国境なき医師団は診療所6カ所を開いた。"
    assert set(_places(read, text)) == {"Chad"}


def test_a_people_that_marches_does_so_at_home(read):
    text = "抗議の行進に80万人　アルゼンチン\n警察は15万人と推計した。第2の都市コルドバでは4万人が行進した。"
    assert _places(read, text) == ["Argentina", "Argentina", "Córdoba"]
