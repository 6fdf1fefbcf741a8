"""Numbers with hedge, unit and rate, as running text has them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from reconcile.extract.measures.quantities import read_quantities
from reconcile.extract.numbers.reading import Reading


def quantities(text: str, lang: str) -> list[Reading]:
    return [reading for reading in read_quantities(text, lang) if reading.kind == "quantity"]


def only(text: str, lang: str) -> Reading:
    found = quantities(text, lang)
    assert len(found) == 1, [text[reading.start : reading.end] for reading in found]
    return found[0]


def said(reading: Reading) -> tuple[str | None, str | None, str, str | None]:
    interval = reading.quantity.interval
    low = None if interval.low is None else format(interval.low.normalize(), "f")
    high = None if interval.high is None else format(interval.high.normalize(), "f")
    return low, high, reading.quantity.hedge, reading.quantity.unit


# What other recognizers read wrongly, one or all of them.
PEERS = [
    ("ja", "1万2,000人", ("12000", "12000", "exact", "person")),
    ("ja", "約1万1000人", ("11000", "11000", "approx", "person")),
    ("ja", "95万人を超え", ("950000", None, "more_than", "person")),
    ("ja", "2兆8650億円", ("2865000000000", "2865000000000", "exact", "JPY")),
    ("ja", "4千人", ("4000", "4000", "exact", "person")),
    ("ja", "数百万発", ("2000000", "9000000", "vague", "round")),
    ("ja", "数十万トン", ("200000", "900000", "vague", "tonne")),
    ("ja", "少なくとも30人", ("30", None, "at_least", "person")),
    ("ja", "最大3万人", (None, "30000", "at_most", "person")),
    ("ja", "800万発以上", ("8000000", None, "at_least", "round")),
    ("ja", "50両近い", ("45", "50", "nearly", "item")),
    ("ja", "2,000人から3,000人", ("2000", "3000", "range", "person")),
    ("ja", "推定1,000人", ("1000", "1000", "approx", "person")),
    ("en", "between 30 and 40 tanks", ("30", "40", "range", "item")),
    ("en", "more than 1,200 soldiers", ("1200", None, "more_than", "person")),
    ("en", "as many as 300 soldiers", (None, "300", "at_most", "person")),
    ("en", "no fewer than 300 soldiers", ("300", None, "at_least", "person")),
    ("en", "several hundred soldiers", ("200", "900", "vague", "person")),
    ("en", "$200m", ("200000000", "200000000", "exact", "USD")),
    ("fr", "816 000 t", ("816000", "816000", "exact", "tonne")),
    ("en", "816 000 t", ("816000", "816000", "exact", "tonne")),
    ("en", "2,000–3,000 men", ("2000", "3000", "range", "person")),
    ("de", "12.000 Soldaten", ("12000", "12000", "exact", "person")),
    ("de", "1.234,56 Euro", ("1234.56", "1234.56", "exact", "EUR")),
]


@pytest.mark.parametrize(("lang", "text", "want"), PEERS, ids=[case[1] for case in PEERS])
def test_what_the_peers_read_wrongly(lang, text, want):
    reading = only(text, lang)
    assert said(reading) == want
    assert (reading.start, reading.end) == (0, len(text))


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("en", "see note [12] below", "footnote"),
        ("en", "the M-1989 gun", "name"),
        ("en", "an Il-76 aircraft", "name"),
        ("en", "the KN-23 missile", "name"),
        ("en", "leaders of the G7 countries", "name"),
        ("ja", "第3陣が出発した", "ordinal"),
        ("ja", "樹立75周年を迎えた", "ordinal"),
        ("ja", "14期11次会議", "ordinal"),
        ("ja", "条約第4条", "ordinal"),
        ("ja", "122ミリ・152ミリ砲弾", "calibre"),
        ("en", "a 45-year-old man", "age"),
        ("en", "it began at 15:30", "clock"),
        ("en", "they won 3-1", "score"),
        ("en", "in the spring of 2024", "year"),
        ("en", "on 2024/10/16 it began", "date"),
        ("en", "version 1.2.3 is out", "version"),
        ("en", "agent 007 came", "identifier"),
        ("en", "call +999 20 555 0142", "phone"),
        ("fr", "presse : 01 99 00 11 18", "phone"),
        ("en", "1. They came.", "index"),
        ("ru", "в 1990-х годах", "ordinal"),
        ("uk", "прибула 93-тя бригада", "ordinal"),
    ],
)
def test_numbers_that_count_nothing(lang, text, kind):
    kinds = [reading.kind for reading in read_quantities(text, lang)]
    assert kind in kinds
    assert "quantity" not in kinds


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "see https://news.example/2024/11/12000-troops?id=77"),
        ("en", "write to desk12000@news.example"),
        ("en", "doi:10.1234/5678.90"),
        ("ja", "![写真](/images/2025/07/10/51073-korea_370_237.webp)"),
        ("ja", "北朝鮮兵が参戦した"),
        ("ja", "一部の三菱の社員が千葉で七夕を祝った。万一の際は"),
        ("en", "One of the soldiers said no one died."),
        ("zh", "双方一致同意进一步合作"),
        ("ko", "한국은 이 문제를 조사했다"),
        ("de", "Einer der Soldaten kam."),
        ("ru", "Один из солдат погиб."),
    ],
)
def test_text_without_a_number_to_count(lang, text):
    assert quantities(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "want"),
    [
        ("en", "at least some 100 soldiers", ("100", None, "at_least", "person")),
        ("en", "nearly 300 soldiers", ("270", "300", "nearly", "person")),
        ("en", "fewer than 300 soldiers", (None, "300", "less_than", "person")),
        ("en", "a 10,000-strong force", ("10000", "10000", "exact", "person")),
        ("en", "12,000 North Korean special-forces soldiers", ("12000", "12000", "exact", "person")),
        ("en", "its 1.2-million-strong army", ("1200000", "1200000", "exact", "person")),
        ("en", "up to 6 million 122-mm artillery shells", (None, "6000000", "at_most", "round")),
        ("en", "35,000, plus or minus 4,000 people", ("31000", "39000", "range", "person")),
        ("en", "a third of the shells", ("33.3333", "33.3333", "exact", "percent")),
        ("en", "one in ten shells", ("10", "10", "exact", "percent")),
        ("ja", "5人に1人もいない", (None, "20", "less_than", "percent")),
        ("ja", "少なくとも北朝鮮兵30人", ("30", None, "at_least", "person")),
        ("ja", "2、3人", ("2", "3", "range", "person")),
        ("ja", "1〜2万人", ("10000", "20000", "range", "person")),
        ("ja", "千数百人", ("1200", "1900", "vague", "person")),
        ("ja", "4000人に達しない", (None, "4000", "less_than", "person")),
        ("ja", "コンテナ1万3千個分", ("13000", "13000", "exact", "container")),
        ("ko", "1만2천여 명", ("12000", None, "more_than", "person")),
        ("ko", "서너 명", ("3", "4", "range", "person")),
        ("ko", "200여만 발", ("2000000", None, "more_than", "round")),
        ("zh", "两三千人", ("2000", "3000", "range", "person")),
        ("zh", "一万二人", ("12000", "12000", "exact", "person")),
        ("zh", "800多万发", ("8000000", None, "more_than", "round")),
        ("uk", "від чотирьох до шести мільйонів снарядів", ("4000000", "6000000", "range", "round")),
        ("uk", "10–12 тис. солдатів", ("10000", "12000", "range", "person")),
        ("ru", "2,7 тысячи солдат", ("2700", "2700", "exact", "person")),
        ("ru", "больше тысячи человек", ("1000", None, "more_than", "person")),
        ("ru", "тысячи человек", ("2000", "9999", "vague", "person")),
        ("ru", "выросло втрое", ("3", "3", "exact", "ratio")),
        ("de", "zweieinhalb Millionen Granaten", ("2500000", "2500000", "exact", "round")),
        ("de", "über 6200 Tote und Verletzte", ("6200", None, "more_than", "person")),
        ("fr", "deux mille trois cents soldats", ("2300", "2300", "exact", "person")),
        ("fr", "1,4 M€", ("1400000", "1400000", "exact", "EUR")),
        ("fr", "près de 5\u202f000 pertes", ("4500", "5000", "nearly", "person")),
    ],
)
def test_hedges_ranges_and_units(lang, text, want):
    assert said(only(text, lang)) == want


@pytest.mark.parametrize(
    ("lang", "text", "per"),
    [
        ("ja", "月2,000ドル近い給与", "month"),
        ("ja", "兵士1人当たり月2000ドル程度", "person/month"),
        ("en", "$2,000 per soldier per month", "person/month"),
        ("ko", "1인당 월 2천 달러", "person/month"),
        ("zh", "每天亏损三百万元", "day"),
        ("ru", "две тысячи долларов в месяц на бойца", "person/month"),
        ("de", "knapp 290 Millionen Dollar pro Jahr", "year"),
    ],
)
def test_rates(lang, text, per):
    assert [reading.quantity.per for reading in quantities(text, lang)] == [per]


@pytest.mark.parametrize(
    ("lang", "text", "want"),
    [
        ("en", "300 to 400 and 2,700 shells", ["round", "round"]),
        ("en", "5 tanks and 12 guns", ["item", "item"]),
        ("en", "1,500 or 1,000 soldiers", ["person", "person"]),
        ("en", "300 killed and 2,700 wounded", ["person", "person"]),
        ("en", "$1.2bn, of which 110 million was paid", ["USD", "USD"]),
    ],
)
def test_lists_share_a_unit(lang, text, want):
    assert [reading.quantity.unit for reading in quantities(text, lang)] == want


def test_a_change_is_two_values_not_a_range():
    found = quantities("The number rose from 3,000 to 5,000 soldiers.", "en")
    assert [said(reading)[:3] for reading in found] == [("3000", "3000", "exact"), ("5000", "5000", "exact")]


def test_marks_that_could_mean_either_are_settled_by_the_noun():
    assert said(only("2,500 Soldaten", "de"))[0] == "2500"
    assert said(only("2,500 km", "de"))[0] == "2.5"
    assert said(only("12.000 soldiers", "en"))[0] == "12000"


def test_what_shows_nothing_does_not_cut_a_number():
    text = "1\u200b2,0\u200b00人"
    reading = only(text, "ja")
    assert said(reading)[0] == "12000"
    assert (reading.start, reading.end) == (0, len(text))


def test_ruby_and_line_breaks_inside_a_number():
    assert said(only("三千《さんぜん》人", "ja"))[0] == "3000"
    assert said(only("12,\n000 soldiers", "en"))[0] == "12000"
    assert said(only("1万\n2千人", "ja"))[0] == "12000"


def test_powers_are_no_counts():
    assert [reading.kind for reading in read_quantities("10² of them", "en")] == ["identifier"]
    assert read_quantities("10^8 of them", "en")[0].kind == "identifier"


def test_taken_stretches_are_not_read():
    text = "In 2024 some 300 came"
    assert [reading.number_value for reading in read_quantities(text, "en", [(0, 7)])] == [Decimal(300)]


def test_bounds_are_open_where_the_words_exclude_them():
    assert only("more than 300 soldiers", "en").quantity.interval.low_open
    assert only("fewer than 300 soldiers", "en").quantity.interval.high_open
    assert not only("at least 300 soldiers", "en").quantity.interval.low_open


def test_a_reading_names_what_it_used():
    reading = only("約1万1000人", "ja")
    assert set(reading.patterns) == {"ja.hedge.約", "ja.unit.人"}
    assert reading.unit_word == "人"
    assert reading.quantity.digits == "1万1000"
    assert reading.number_value == 11000


def test_an_unknown_language_is_read_as_english():
    assert said(only("12,000 soldiers", "xx"))[0] == "12000"


def test_a_hundred_thousand_numbers():
    found = read_quantities("300人、" * 100_000, "ja")
    assert len(found) == 100_000
    assert {reading.number_value for reading in found} == {Decimal(300)}


@pytest.mark.parametrize("lang", ["ja", "en", "ko", "de", "ru"])
@pytest.mark.parametrize(
    "text",
    ["9" * 5000, "1," * 5000, "1,000," * 1000, "万" * 5000, "hundred and " * 2000, "тысяч " * 2000,
     "tausend" * 2000, "1e10000000 10**10**8", "《" * 5000, "at least " * 2000, "3 to " * 2000, "만 " * 2000],
)  # fmt: skip
def test_monsters_are_refused_without_a_crash(lang, text):
    for reading in read_quantities(text, lang):
        assert reading.kind != "quantity" or abs(reading.quantity.interval.middle or 0) < Decimal(10) ** 40


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("They come on top of the 11,000 men sent before.", ("11000", "11000", "exact", "person")),
        ("Losses may soon top 1,200 soldiers.", ("1200", None, "more_than", "person")),
        ("The toll would pass 4,000 dead.", ("4000", None, "more_than", "person")),
    ],
)
def test_what_tops_a_number_and_what_is_on_top_of_it(text, want):
    assert said(only(text, "en")) == want
