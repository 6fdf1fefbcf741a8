"""Short stories in Japanese as agencies write them: where, by whom and when each figure holds."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.conftest import Reader

DAY = date(2026, 7, 9)

NIS, NIDS = "NIS (South Korea)", "National Institute for Defense Studies"
TELLER = "official (NIS, South Korea, 国情院の担当者)"
LISTS = (
    "青森県内で大雨による被害が拡大している。市町村別では弘前市310棟、つがる市205棟。けが人は黒石市で2人。"
)
STATES = (
    "インドネシアのスマトラ島で洪水があった。死者はアチェ州が156人、北スマトラ州が204人、西スマトラ州が52人。"
)
PREFECTURE = (
    "大分県災害対策本部は8日、県内の死者が14人、不明者が9人になったと発表した。7日夜の段階では死者8人だった。"
    "死者の内訳は日田市9人、中津市3人、玖珠町2人。"
)


@pytest.mark.parametrize(
    ("text", "quote", "place"),
    [
        (LISTS, "310棟", "Hirosaki"),
        (LISTS, "205棟", "Tsugaru"),
        (LISTS, "2人", "Kuroishi"),
        (STATES, "156人", "Aceh"),
        (STATES, "204人", "North Sumatra"),
        (STATES, "52人", "West Sumatra"),
        (PREFECTURE, "8人", "Oita Prefecture"),
        (PREFECTURE, "9人", "Oita Prefecture"),
        (PREFECTURE, "3人", "Nakatsu"),
        ("1日、各地でデモがあり、参加者は東京2万8千人、大阪9千人だった。", "2万8千人", "Tokyo"),
        ("1日、各地でデモがあり、参加者は東京2万8千人、大阪9千人だった。", "9千人", "Osaka"),
    ],
)
def test_places_of_lists_stand_right_before_their_numbers(
    read: Reader, text: str, quote: str, place: str
) -> None:
    found = next(item for item in read(text, "ja", DAY) if item.span.quote == quote)
    assert found.place is not None
    assert found.place.text == place


@pytest.mark.parametrize(
    ("text", "quote", "claimant"),
    [
        ("国情院によると、国境に兵1万人がいる。工兵800人は再派遣される可能性がある。", "800人", NIS),
        ("国情院は、兵1万人が国境にいると述べた。不発率は2割とされる。", "2割", None),
        ("キール研究所が15日に更新した「支援表」によると、約束額は1670億ユーロだ。", "1670億ユーロ", "Kiel Institute"),
        ("国情院によると、死者は28人。前日の時点では死者は12人とされていた。", "12人", NIS),
        ("国情院の26日正午の集計によると、死者は163人。", "163人", NIS),
        ("国情院の担当者は「兵は2万人程度だ。警察では数え方が違う」と話す。", "2万人程度", NIS),
        ("「赤十字が言ったのは600張り。来たのは5分の1だ」と、国情院の担当者は指を折った。", "5分の1", TELLER),
        ("スウェーデン防衛研究所によると、兵は3万人いる。", "3万人", f"{NIDS} (Sweden)"),
    ],
)  # fmt: skip
def test_who_tells_it_goes_on(read: Reader, text: str, quote: str, claimant: str | None) -> None:
    found = next(item for item in read(text, "ja", DAY) if item.span.quote == quote)
    assert (found.claimant.text if found.claimant else None) == claimant


@pytest.mark.parametrize(
    ("text", "quote", "measure"),
    [
        ("集会の参加者4人が転倒してけがをした。", "4人", "wounded"),
        ("集会の参加者6人が将棋倒しになり、軽いけがを負った。", "6人", "wounded"),
        ("集会の参加者は6千人で、けが人はいなかった。", "6千人", "crowd"),
        ("デモの隊列を警察が約700人態勢で警備した。", "約700人", "police"),
        ("消防が220人態勢で見回った。", "220人", "rescuers"),
        ("政府は31億円を支出した。残る13億円は今年度中に実行する予定だ。", "13億円", "aid_pledged"),
        ("政府は31億円を支出した。残る13億円も5月に実行した。", "13億円", "aid_delivered"),
    ],
)
def test_what_befell_people_and_what_is_yet_to_be_paid(
    read: Reader, text: str, quote: str, measure: str
) -> None:
    assert next(item for item in read(text, "ja", DAY) if item.span.quote == quote).measure == measure


BURMA = (
    "ミャンマー中部を震源とする地震で、軍事政権は30日、死者が1700人、けが人が3400人に上ったと発表した。"
    "マンダレーでは寺院など270棟余りが倒壊した。"
)
KUMAMOTO = (
    "熊本県内の大雨で、県は14日、死者が計9人になったと明らかにした。八代市で5人、宇城市で3人、上天草市で1人。"
    "住宅の被害は全壊41棟、床上浸水は2860棟に上る。"
)


LOAN = (
    "フィリピンへの日本の支援を巡り、国際協力機構は30日、円借款が累計で1兆1300億円になったと明らかにした。"
    "日本政府は、実際に引き出された額を4900億円とした。"
)
PARIS = "仏で28日、デモがあった。パリの参加者は、労組によれば40万人、警察によれば5万人だった。各地で計201人が拘束された。"


@pytest.mark.parametrize(
    ("text", "quote", "place"),
    [
        (LOAN, "4900億円", "Philippines"),
        (PARIS, "40万人", "Paris"),
        (PARIS, "5万人", "Paris"),
        (PARIS, "201人", "France"),
        (BURMA, "3400人", "Myanmar"),
        (BURMA, "270棟余り", "Mandalay"),
        (KUMAMOTO, "5人", "Yatsushiro"),
        (KUMAMOTO, "2860棟", "Kumamoto Prefecture"),
    ],
)
def test_what_nothing_places_is_of_all_that_was_struck(
    read: Reader, text: str, quote: str, place: str
) -> None:
    found = next(item for item in read(text, "ja", DAY) if item.span.quote == quote)
    assert found.place is not None
    assert found.place.text == place


def test_a_sentence_without_a_verb_goes_on_with_who_told(read: Reader) -> None:
    found = next(item for item in read(KUMAMOTO, "ja", DAY) if item.span.quote == "3人")
    assert found.claimant is not None
