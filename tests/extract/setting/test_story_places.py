"""The places that a whole story gives its figures."""

from __future__ import annotations

import pytest

from reconcile.model import Name

HELP = {
    "en": "Nepal waits for most of its flood money\n\nGENEVA, 4 May 2025 - Donors have paid out $210 million of the"
    " $900 million that they pledged at a conference in Geneva.\n\nJapan promised $80 million (about 12 billion"
    " yen). The appeal was 41 percent funded in April, the UN said.",
    "de": "Haiti-Konferenz: Geber sagen 900 Millionen Euro zu\n\nBerlin, 4. Mai 2025 (epd). Bei einer Geberkonferenz"
    " in Berlin sind Hilfen in Höhe von 900 Millionen Euro zugesagt worden. Deutschland stelle 80 Millionen Euro"
    " bereit, davon seien 20 Millionen neu. Ausgezahlt sind erst 12 Prozent.",
    "fr": "Aide à Haïti : l'argent promis à Paris tarde\n\nDepuis la conférence de Paris, on attend. Sur les"
    " 900 millions d'euros promis par les bailleurs, 210 millions ont été versés. La France a promis"
    " 80 millions d'euros. Il manque 11 milliards de dollars.",
    "ja": "ネパール復興支援、実行額は2億ドル\n\n【ジュネーブ＝通信】"
    "ジュネーブの支援国会合で表明された9億ドルのうち、払い込まれたのは2億ドル"
    "にとどまる。日本は8000万ドルの拠出を約束した。実行率は22％だ。",
    "ko": "네팔 지원, 약속과 집행\n\n"
    "유럽 각국이 네팔에 약속한 지원은 모두 9억 유로다. 실제로 집행된 금액은 2억 유로에 그쳤다."
    " 미국은 의회가 승인한 8천만 달러를 집행했다. 집행률은 22%다.",
    "zh": "承诺与到账：援尼资金\n\n"
    "欧洲国家累计承诺向尼泊尔援助9亿欧元，实际拨付的只有2亿欧元。美国已拨付8000万欧元，兑现率约为22%。",
    "ru": "Из обещанной Непалу помощи дошла пятая часть\n\nНа конференции в Женеве доноры обещали 900 млн долларов,"
    " перечислено 210 млн долларов. Япония пообещала 80 млн долларов.",
    "uk": "Скільки обіцяної допомоги дійшло до Непалу\n\nНа конференції в Женеві донори обіцяли 900 млн доларів,"
    " перераховано 210 млн доларів. Японія пообіцяла 80 млн доларів.",
}  # fmt: skip


def _places(claims):
    return [claim.place and claim.place.text for claim in claims]


@pytest.mark.parametrize("lang", sorted(HELP))
def test_help_has_the_country_that_gets_it(read, lang):
    country = "Haiti" if lang in ("de", "fr") else "Nepal"
    claims = read(HELP[lang], lang)
    assert len(claims) > 2
    assert set(_places(claims)) == {country}


def test_help_for_a_part_of_a_country_is_there(read):
    text = (
        "Germany's aid to Ukraine\n\nDonors pledged $900 million and paid $210 million. They pledged $40 million"
        " for houses in Kharkiv."
    )
    assert _places(read(text, "en")) == ["Ukraine", "Ukraine", "Kharkiv Oblast"]


QUAKE = {
    "en": "Turkey earthquake: toll rises\n\nThe quake struck Tokat province in northern Turkey. Turkey's disaster agency"
    " AFAD said 41 people died.\n\nSome 620 people were injured and 130 houses collapsed.",
    "fr": "Séisme en Turquie : le bilan s'alourdit\n\nLes secours cherchent dans la province de Tokat, dévastée jeudi par"
    " un séisme. L'Autorité turque Afad fait état de 41 morts.\n\nOn compte 620 blessés et 130 maisons détruites.",
    "ko": "튀르키예 강진…사망자 늘어\n\n"
    "3일 새벽 튀르키예 북부 토카트주에서 지진이 발생했다."
    " 튀르키예 재난위기관리청(AFAD)은 41명이 숨졌다고"
    " 밝혔다.\n\n부상자는 620명이고 무너진 건물은 130채다.",
    "zh": "土耳其托卡特省地震\n\n土耳其北部托卡特省发生强烈地震。"
    "土耳其灾害与应急管理局通报41人遇难。\n\n620人受伤，130栋建筑倒塌。",
    "uk": "Землетрус на півночі Туреччини\n\nУнаслідок землетрусу в провінції Токат загинула 41 людина.\n\nТурецьке"
    " управління AFAD повідомило про 620 поранених. Зруйновано 130 будинків.",
}  # fmt: skip


@pytest.mark.parametrize("lang", sorted(QUAKE))
def test_a_disaster_is_at_the_narrowest_place_of_its_head(read, lang):
    claims = read(QUAKE[lang], lang)
    assert _places(claims) == ["Tokat Province"] * 3


def test_a_province_of_a_known_name_is_that_place(read):
    (claim,) = read("사가잉주에서 지진으로 41명이 숨졌다.", "ko")
    assert claim.place == Name("Sagaing", "sagaing")


MARCH = {
    "ja": "仏マルセイユでデモ\n\nマルセイユでデモがあった。主催者は8万人が参加したと発表した。\n\n"
    "全国の参加者は19万5000人。内務省は前回の24万人から減ったとした。",
    "ru": "Полиция и профсоюзы разошлись в подсчётах\n\nВ Марселе на демонстрацию вышли 80 тысяч человек.\n\nПо всей Франции"
    " прошли манифестации. На улицы вышли 195 тысяч человек. Полиция насчитала 240 тысяч участников.",
    "de": "Zehntausende demonstrieren in Marseille\n\nIn Marseille gingen nach Angaben der Veranstalter 80.000 Menschen auf"
    " die Straße. Landesweit zählte das Innenministerium 195.000 Teilnehmer, die Gewerkschaften 240.000 Demonstranten.",
}  # fmt: skip


@pytest.mark.parametrize("lang", sorted(MARCH))
def test_a_count_of_the_whole_country_has_the_country(read, lang):
    claims = read(MARCH[lang], lang)
    assert _places(claims[-3:]) == ["Marseille", "France", "France"]


def test_a_name_beyond_a_comma_and_another_number_is_that_ones(read):
    text = "The ministry said 250,000 people marched in France, 24,000 of them in Marseille."
    assert _places(read(text, "en")) == ["France", "Marseille"]


def test_a_square_is_in_its_town(read):
    (claim,) = read("На площади Славия собрались 31 тысяча человек.", "ru")
    assert claim.place == Name("Slavija Square (Belgrade)", "slavija-square-belgrade")


NEEDY = {
    "en": "Six months on, the money trickles in\n\nVanuatu's government says it has received 31 million dollars of the"
    " 90 million promised. New Zealand paid 6 million, its foreign ministry said.",
    "fr": "Six mois après, l'argent arrive au compte-gouttes\n\nLe gouvernement libanais dit avoir reçu 31 millions"
    " d'euros sur les 90 millions promis. L'Allemagne a versé 6 millions d'euros.",
}


@pytest.mark.parametrize("lang", sorted(NEEDY))
def test_help_is_for_the_one_country_that_gives_none(read, lang):
    places = set(_places(read(NEEDY[lang], lang)))
    assert places == {"Vanuatu" if lang == "en" else "Lebanon"}


def test_a_title_may_ask(read):
    text = (
        "Chad drought: who has paid?\n\nThe appeal needs $300 million and has received $90 million. Norway pledged"
        " $20 million, and in Adre 63 families wait."
    )
    assert _places(read(text, "en"))[:3] == ["Chad", "Chad", "Chad"]


def test_the_place_of_a_part_is_not_the_place_of_all(read):
    text = (
        "Typhoon toll climbs in Philippines\n\nThe civil defence office said 66 people were dead, 49 of them in Cebu"
        " province. Some 400,000 people were evacuated and 26 were missing."
    )
    assert _places(read(text, "en")) == ["Philippines", "Cebu", "Philippines", "Philippines"]


def test_what_an_appeal_is_for_is_no_place(read):
    text = (
        "Hunger appeal at 29%\n\nThe appeal for Malawi asked for $213 million. Donors have paid $57 million, and"
        " $12 million was pledged."
    )
    assert "Hunger" not in _places(read(text, "en"))


def test_a_name_with_a_small_word_stays_whole(read):
    text = (
        "At least 24 dead as fires reach Tarra del Mar\n\nThe disaster agency said 24 people had died and 1,600 homes"
        " were destroyed in Tarra del Mar. About 8,000 people were evacuated from Tarra del Mar."
    )
    assert "Tarra" not in _places(read(text, "en"))
