"""Time expressions: roles, flags, spans, context, what is no date, hostile input."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract.times.dates import TimeReading, carried, read_dates
from reconcile.model.when import Period

PUBLISHED = date(2025, 1, 10)  # a Friday


def only(text: str, lang: str, anchor: date | None = PUBLISHED, context: str = "") -> TimeReading:
    readings = read_dates(text, lang, anchor, Period.parse(context) if context else None)
    assert len(readings) == 1, readings
    return readings[0]


def values(text: str, lang: str, anchor: date | None = PUBLISHED, context: str = "") -> list[str]:
    readings = read_dates(text, lang, anchor, Period.parse(context) if context else None)
    return [str(reading.period or "?") for reading in readings]


@pytest.mark.parametrize(
    ("text", "lang", "role"),
    [
        ("8月以降", "ja", "since"),
        ("1月までに", "ja", "until"),
        ("10月時点で", "ja", "as_of"),
        ("15日現在", "ja", "as_of"),
        ("5月から12月", "ja", "range"),
        ("今後3カ月以内に", "ja", "deadline"),
        ("10月に", "ja", "point"),
        ("as of 15 January", "en", "as_of"),
        ("by January", "en", "until"),
        ("within three months", "en", "deadline"),
        ("over the past week", "en", "range"),
        ("станом на 9 січня", "uk", "as_of"),
        ("по состоянию на 9 января", "ru", "as_of"),
        ("Stand: 9. Januar", "de", "as_of"),
        ("au 9 janvier", "fr", "as_of"),
        ("1월 9일 기준", "ko", "as_of"),
        ("截至1月9日", "zh", "as_of"),
    ],
)
def test_role(text: str, lang: str, role: str) -> None:
    assert only(text, lang).role == role


@pytest.mark.parametrize(
    ("text", "lang", "explicit", "relative", "grain"),
    [
        ("2024年10月18日", "ja", True, False, "day"),
        ("10月18日", "ja", False, False, "day"),
        ("昨年8月", "ja", False, True, "month"),
        ("昨年8月5日", "ja", False, True, "day"),
        ("昨日", "ja", False, True, "day"),
        ("10月上旬", "ja", False, False, "part"),
        ("2024年", "ja", True, False, "year"),
        ("先週", "ja", False, True, "week"),
        ("October 2024", "en", True, False, "month"),
        ("three days ago", "en", False, True, "day"),
        ("last Friday", "en", False, True, "day"),
        ("Friday, 18 October", "en", False, False, "day"),
        ("Q3 2024", "en", True, False, "part"),
    ],
)
def test_what_the_words_say(text: str, lang: str, explicit: bool, relative: bool, grain: str) -> None:
    reading = only(text, lang)
    assert (reading.explicit, reading.relative, reading.grain) == (explicit, relative, grain)


@pytest.mark.parametrize(
    ("text", "lang", "span"),
    [
        ("韓国は10月18日、発表した", "ja", "10月18日"),
        ("北朝鮮は昨年8月以降、送った", "ja", "昨年8月以降"),
        ("▽3日05時12分 地震が発生", "ja", "3日05時12分"),
        ("killed in October 2024, it said", "en", "October 2024"),
        ("at 10 a.m. on Tuesday, officials", "en", "10 a.m. on Tuesday"),
        ("since the start of the month, they", "en", "since the start of the month"),
        ("потери с августа 2023 года составили", "ru", "с августа 2023 года"),
        ("hat am 18. Oktober 2024 erklärt", "de", "18. Oktober 2024"),
    ],
)
def test_span(text: str, lang: str, span: str) -> None:
    reading = only(text, lang)
    assert text[reading.start : reading.end] == span


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("for seven months", "en"),
        ("7カ月間占拠していた", "ja"),
        ("75周年", "ja"),
        ("He may march.", "en"),
        ("the Sunday Times", "en"),
        ("金正恩氏", "ja"),
        ("土地と日本と月給", "ja"),
        ("第4次中東戦争", "ja"),
        ("1/2 of the shells, a 3-1 win", "en"),
        ("between 2,000 and 3,000 troops", "en"),
        ("2,000–3,000", "en"),
        ("version 3.1.2024.5", "en"),
        ("2000 Soldaten, 24.000 und 28.000 Personen", "de"),
        ("зросли з 2000 до 3000 осіб", "uk"),
        ("2000 долларов в месяц", "ru"),
        ("от 5 до 8 тысяч", "ru"),
        ("2000 dollars par mois", "fr"),
        ("3일간, 7개월간, 3년 이상", "ko"),
        ("3个月, 第四次, 三年多", "zh"),
        ("KN-23, G7, COVID-19, 24/7", "en"),
    ],
)
def test_no_date(text: str, lang: str) -> None:
    assert values(text, lang) == []


@pytest.mark.parametrize(
    "text",
    [
        "2024年13月45日",
        "99日",
        "9999年",
        "32/13/2024",
        "2024-13-45",
        "0年0月0日",
        "31 June 2024",
        "2024年2月30日",
    ],
)
def test_impossible_days_have_no_period(text: str) -> None:
    for lang in ("ja", "en"):
        for reading in read_dates(text, lang, PUBLISHED):
            assert reading.period is None or len(str(reading.period)) == 4  # the year alone may stand


def test_without_anchor_only_what_the_words_fix() -> None:
    assert values("10月、昨年、昨日、2024年5月", "ja", None) == ["?", "?", "?", "2024-05"]
    assert values("in October", "en", None) == ["?"]


def test_context_completes_days() -> None:
    assert values("6日", "ja", None, "2024-10-18") == ["2024-10-06"]
    assert values("on the 20th", "en", None, "2024-10-18") == ["2024-10-20"]
    assert values("同日", "ja", PUBLISHED, "2024-10-18") == ["2024-10-18"]
    assert values("am selben Tag", "de", PUBLISHED, "2024-10-18") == ["2024-10-18"]
    assert values("того ж дня", "uk", PUBLISHED, "2024-10-18") == ["2024-10-18"]
    assert values("同月", "ja", PUBLISHED, "2024-10-18") == ["2024-10"]
    assert values("3日", "ja", PUBLISHED, "2024-10-28") == ["2024-11-03"]


def test_the_day_is_kept_beside_a_longer_context() -> None:
    first = read_dates("14日に報告した。昨年11月の時点では", "ja", date(2025, 2, 14))
    context, day = carried(first, None, None)
    assert (str(context), str(day)) == ("2024-11", "2025-02-14")
    (reading,) = read_dates("同日、述べた", "ja", date(2025, 2, 14), context, day)
    assert str(reading.period) == "2025-02-14"


def test_dates_of_one_text_go_on_from_each_other() -> None:
    text = "2023年5月に派遣し、8月に第2陣、10月上旬に第3陣"
    assert values(text, "ja", date(2026, 3, 1)) == ["2023-05", "2023-08", "2023-10-01/2023-10-10"]
    assert values("On 17 October he spoke. The next day he left.", "en") == ["2024-10-17", "2024-10-18"]
    assert values("10月上旬時点で待機し、年内に派兵する", "ja") == ["2024-10-01/2024-10-10", "../2024-12"]


def test_a_month_is_the_last_one_unless_the_words_point_ahead() -> None:
    assert values("in March", "en") == ["2024-03"]
    assert values("will follow in March", "en") == ["2025-03"]
    assert values("by March", "en") == ["../2025-03"]
    assert values("next March", "en") == ["2025-03"]
    assert values("last January", "en") == ["2024-01"]
    assert values("3月に実施する予定だ", "ja") == ["2025-03"]


def test_ranges_complete_each_other() -> None:
    assert values("from 28 December to 3 January", "en") == ["2024-12-28/2025-01-03"]
    assert values("12月28日から1月3日まで", "ja") == ["2024-12-28/2025-01-03"]
    assert values("between 5 and 9 January 2025", "en") == ["2025-01-05/2025-01-09"]
    assert values("昨年12月から今年2月", "ja", date(2025, 3, 1)) == ["2024-12/2025-02"]


def test_an_event_dates_only_what_a_modifier_ties_to_it() -> None:
    assert values("ウクライナ侵攻開始以降", "ja") == ["2022-02/.."]
    assert values("ロシアのウクライナ侵攻において", "ja") == []
    assert values("in the war in Ukraine", "en") == []


def test_patterns_name_the_data() -> None:
    reading = only("昨年8月以降", "ja")
    assert reading.patterns[0].startswith("ja/dates: ")
    assert any("since" in pattern for pattern in reading.patterns)


def test_full_width_and_kanji_digits() -> None:
    assert values("２０２４年１０月１８日", "ja") == ["2024-10-18"]
    assert values("二〇二四年十月十八日", "zh") == ["2024-10-18"]


def test_an_unknown_language_has_no_readings() -> None:
    assert read_dates("10月18日", "xx", PUBLISHED) == ()


@pytest.mark.parametrize(
    "text", ["", " ", "1" * 5000, "年" * 2000, "2024年" * 500, "1/2/" * 800, "May " * 800]
)
@pytest.mark.parametrize("lang", ["ja", "en", "ko", "uk", "ru", "zh", "de", "fr"])
def test_hostile_text_is_read_without_harm(text: str, lang: str) -> None:
    readings = read_dates(text, lang, PUBLISHED)
    ends = [0, *(reading.end for reading in readings)]
    assert all(end <= reading.start for end, reading in zip(ends, readings, strict=False))


def test_a_day_still_to_come_is_read_with_the_month_first():
    found = read_dates("Reported on 01/12/2025.", "en", date(2025, 2, 11))
    assert [str(item.period) for item in found] == ["2025-01-12"]
    found = read_dates("Reported on 03/01/2025.", "en", date(2025, 2, 11))
    assert [str(item.period) for item in found] == ["2025-01-03"]


def test_what_a_figure_is_raised_to_is_not_to_come():
    assert values("抗灾署周四将死亡人数上调至604人。", "zh") == ["2025-01-09"]
    assert values("抗灾署周四将派出604人。", "zh") == ["2025-01-16"]
