"""Where men and losses of an army abroad are: at the front that a sentence names, else in the theatre."""

from __future__ import annotations

import pytest

ON_THE_WAY = {
    "de": "Nordkoreas Truppen in Russland\n\nIm Oktober trafen 1.400 nordkoreanische Soldaten in Wladiwostok ein. Bis zum"
    " Winter wuchs das Kontingent auf 9.000 Mann. Gefallen sind 410 Nordkoreaner.",
    "en": "North Korean troops in Russia\n\nIn October 1,400 North Korean soldiers arrived in Vladivostok. By the winter the"
    " contingent grew to 9,000 troops. Some 410 North Koreans have been killed.",
    "zh": "朝鲜军队在俄罗斯\n\n10月,1400名朝鲜士兵抵达符拉迪沃斯托克,计划总兵力为9000人。"
    "朝军阵亡约410人。",
}  # fmt: skip

AT_THE_FRONT = {
    "ko": "러시아의 북한군\n\n국정원은 쿠르스크 전투에서 숨진 북한군을 약 410명으로 추정했다."
    " 러시아에 간 북한군은 9천 명이다.",
    "uk": "Війська КНДР у Росії\n\nДля відбудови Курської області КНДР направить 1800 північнокорейських саперів. До Росії"
    " прибули 9000 солдатів КНДР.",
    "zh": "朝鲜军队在俄罗斯\n\n布达诺夫说,在库尔斯克州死伤的朝军有410人。派往俄罗斯的朝鲜士兵有9000人。",
}  # fmt: skip


def _places(claims):
    return [claim.place and claim.place.text for claim in claims]


@pytest.mark.parametrize("lang", sorted(ON_THE_WAY))
def test_a_place_on_the_way_is_that_of_its_own_figure(read, lang):
    assert _places(read(ON_THE_WAY[lang], lang)) == ["Vladivostok", "Russia", "Russia"]


@pytest.mark.parametrize("lang", sorted(AT_THE_FRONT))
def test_men_are_at_the_front_that_their_sentence_names(read, lang):
    assert _places(read(AT_THE_FRONT[lang], lang)) == ["Kursk Oblast", "Russia"]


NAMED_BEFORE = {
    "en": "North Korean soldiers have fought in the Kursk region since the winter.\n\nBudanov said that 410 of the North"
    " Koreans had been killed and 12 captured.",
    "ja": "北朝鮮兵は冬からクルスク州で戦っている。\n\nブダノフ局長は、北朝鮮兵410人が死亡し、12人が捕虜になったと述べた。",
    "ru": "Северокорейские солдаты с зимы воюют в Курской области.\n\nБуданов заявил, что погибли 410 северокорейских"
    " солдат, 12 взяты в плен.",
}


@pytest.mark.parametrize("lang", sorted(NAMED_BEFORE))
def test_who_fell_was_at_the_front_that_the_text_has_named(read, lang):
    assert _places(read(NAMED_BEFORE[lang], lang)) == ["Kursk Oblast", "Kursk Oblast"]
