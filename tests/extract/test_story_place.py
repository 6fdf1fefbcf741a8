"""The place of a story: what happened there leads it, squares and venues are within it."""

from __future__ import annotations

import pytest


def places(found):
    return [item.place.text if item.place is not None else None for item in found]


@pytest.mark.parametrize(
    ("lang", "text", "place"),
    [
        ("de", "Erdbeben in Ostwalden\nIn Tannberg gab es 20 Tote. Es gibt 300 Verletzte.", "Ostwalden"),
        ("de", "Nach dem Hochwasser in Seeling gibt es 12 Tote.", "Seeling"),
        ("fr", "Séisme à Tarkane\nLe bilan est de 20 morts. On compte 300 blessés.", "Tarkane"),
        (
            "fr",
            "Réunis à Lisbonne, les bailleurs ont promis 540 millions d'euros à la région de Tarkane.",
            "Tarkane",
        ),
    ],
)
def test_what_happened_leads_to_the_place(read, lang, text, place):
    assert places(read(text, lang=lang))[-1] == place


def test_a_square_is_within_the_town_that_is_told_of(read):
    text = (
        "Teachers in Velden walked out on Wednesday.\nPolice put the crowd in Castle Square at 6,000.\n"
        "The union says 900 teachers struck in Velden. The ministry says 700 did."
    )
    assert places(read(text))[-1] == "Velden"


def test_of_two_places_named_as_often_the_first_is_meant(read):
    text = (
        "The Kelvaar earthquake struck in Sorrenia. The Sorrenia quake killed 641.\n"
        "The Kelvaar quake hurt 900. They found 20 survivors."
    )
    assert places(read(text))[-1] == "Kelvaar"


def test_a_continent_as_an_adjective_is_no_place(read):
    assert places(read("Some 3,800 soldiers were killed, in one European paper 4,000 dead."))[-1] is None


@pytest.mark.parametrize(
    ("lang", "text", "places"),
    [
        (
            "de",
            "Es riecht nach Staub in Chivay. Von den 7.000 Einwohnern fehlen 300. Chivay liegt hoch.",
            ["Chivay", "Chivay"],
        ),
        (
            "de",
            "In der Region Kursk wird gekämpft. Bislang seien 300 Soldaten getötet worden.",
            ["Kursk Oblast"],
        ),
        (
            "fr",
            "L'aide arrive à Chivay. Quelque 300 blessés sont soignés. Chivay est en altitude.",
            ["Chivay"],
        ),
    ],
)
def test_a_paragraph_goes_on_at_the_place_that_it_names(read, lang, text, places):
    assert [item.place and item.place.text for item in read(text, lang=lang)] == places


def test_a_war_is_no_goal_of_what_is_sent_to_it(read):
    (told,) = read(
        "ロシアへの輸送は続く。北朝鮮はロシアに軍需品を渡している。"
        "北朝鮮はウクライナにおける戦争に武器を提供し、その規模は800万発以上の砲弾に達した。",
        "ja",
    )
    assert told.measure == "munitions"
    assert told.place is None or told.place.text != "Ukraine"


@pytest.mark.parametrize(
    ("lang", "text", "place"),
    [
        ("ja", "デモが永田町で行われ、主催者は5万人が参加したと発表した。", "Nagatacho (Tokyo)"),
        ("ja", "国会前の抗議集会に4万人が集まったと主催者が発表した。", "National Diet Building (Tokyo)"),
        ("ko", "금남로에서 열린 집회에 주최 측은 3만 명이 참가했다고 밝혔다.", "Gwangju"),
        ("zh", "數千人在立法院外抗議，主辦單位宣稱有5萬人參加。", "Legislative Yuan (Taipei)"),
        (
            "uk",
            "Організатори кажуть, що на Софійській площі зібралося 5000 людей.",
            "Saint Sophia Square (Kyiv)",
        ),
        (
            "ru",
            "По оценке МВД, на Болотной площади собрались 30 тысяч человек.",
            "Bolotnaya Square (Moscow)",
        ),
        ("de", "Auf dem Marienplatz zählte die Polizei 20.000 Menschen.", "Marienplatz (Munich)"),
    ],
)
def test_crowds_are_at_the_squares_of_the_data(read, lang, text, place):
    assert places(read(text, lang=lang))[-1] == place


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ja", "渋谷教授によると、参加者は3万人だった。"),
        ("ko", "정부는 서면으로 5만 명이 지원을 받았다고 밝혔다."),
        ("zh", "立法院通过预算，拨款300亿元。"),
        ("en", "The White House said 3,000 people were detained."),
    ],
)
def test_people_bodies_and_common_words_are_no_squares(read, lang, text):
    assert places(read(text, lang=lang)) == [None]


def test_a_nationwide_count_told_on_a_square_is_the_countrys(read):
    text = (
        "意大利爆发总罢工，罗马举行大规模游行。\n"
        "工会当晚在圣乔瓦尼广场的台上宣布，全国有两百万人上街，单是罗马就有三十万。"
    )
    assert places(read(text, lang="zh")) == ["Italy", "Rome"]
