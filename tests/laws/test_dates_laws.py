"""Laws of time expressions that hold for every text and every day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.extract.times.dates import read_dates
from reconcile.lexicon.dates import date_words
from reconcile.model.when import Period

LANGS = ("ja", "en", "ko", "uk", "ru", "zh", "de", "fr")
DAYS = st.dates(date(1900, 1, 1), date(2150, 12, 31))
ANCHORS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
WORDS = (
    """
2024年|10月|18日|から|まで|以降|昨年|同日|上旬| |,|、|-|~|/|.|年内に|3カ月|前|令和6年|(金)|午前10時
October |May |by |since |from | to |18|2024|last |Friday|the 6th |three |days |ago |10:30 |mid-|the invasion
vor drei |Tagen|am |18. |Oktober |bis |Ende |в |октябре |с |до |года |у |травні |наприкінці |року
지난 |10월 |18일 |부터 |까지 |기준 |截至|上周|三|以来|底|depuis |le 6 |janvier |fin |d'ici |100|99|十|１０月
""".strip()
    .replace("\n", "|")
    .split("|")
)
PIECES = st.lists(st.sampled_from([*WORDS, "\n"]), max_size=14).map("".join)
TEXTS = st.one_of(PIECES, st.text(max_size=60))

FULL = {
    "ja": "{y}年{m}月{d}日", "zh": "{y}年{m}月{d}日", "ko": "{y}년 {m}월 {d}일", "de": "{d}.{m}.{y}",
    "ru": "{d}.{m}.{y}", "uk": "{d}.{m}.{y}", "fr": "{d}/{m}/{y}", "en": "{d}/{m}/{y}",
}  # fmt: skip


@given(TEXTS, st.sampled_from(LANGS), st.one_of(st.none(), ANCHORS))
def test_readings_are_in_order_and_apart(text: str, lang: str, anchor: date | None) -> None:
    at = 0
    for reading in read_dates(text, lang, anchor):
        assert at <= reading.start < reading.end <= len(text)
        at = reading.end


@given(TEXTS, st.sampled_from(LANGS), ANCHORS)
def test_reading_is_a_function(text: str, lang: str, anchor: date) -> None:
    assert read_dates(text, lang, anchor) == read_dates(text, lang, anchor)


@given(TEXTS, st.sampled_from(LANGS), ANCHORS)
def test_every_period_can_be_written_and_read(text: str, lang: str, anchor: date) -> None:
    for reading in read_dates(text, lang, anchor):
        if reading.period is not None:
            assert Period.parse(str(reading.period)) == reading.period


@given(DAYS, st.sampled_from(LANGS), st.one_of(st.none(), ANCHORS))
def test_a_full_date_says_itself_whatever_the_anchor(day: date, lang: str, anchor: date | None) -> None:
    for form in (FULL[lang], "{y}-{m:02}-{d:02}"):
        text = form.format(y=day.year, m=day.month, d=day.day)
        (reading,) = read_dates(text, lang, anchor)
        assert reading.period == Period.day(day)
        assert (reading.start, reading.end) == (0, len(text))
        assert reading.explicit


@given(st.integers(1, 12), st.sampled_from(LANGS), ANCHORS)
def test_a_bare_month_is_within_the_year_before(month: int, lang: str, anchor: date) -> None:
    words = date_words(lang)
    assert words is not None
    if "month" in words.names:
        before = {"en": "in ", "de": "im ", "fr": "en ", "ru": "в ", "uk": "у "}[lang]
        text = before + words.names["month"][str(month)][0]
    else:
        text = f"{month}월" if lang == "ko" else f"{month}月"
    for reading in read_dates(text, lang, anchor):
        period = reading.period
        assert period is not None
        assert period.first is not None
        assert period.first.month == month
        assert anchor - timedelta(days=366) <= period.first <= anchor
        assert period == Period.month(period.first.year, month)


@given(ANCHORS, st.integers(1, 31))
def test_a_bare_day_is_not_after_the_anchor(anchor: date, day: int) -> None:
    for reading in read_dates(f"{day}日、発表した", "ja", anchor):
        assert reading.period is not None
        assert reading.period.last is not None
        assert reading.period.last.day == day
        assert anchor - timedelta(days=62) <= reading.period.last <= anchor


@given(ANCHORS, st.sampled_from(("since", "until")))
def test_an_open_role_is_an_open_period(anchor: date, role: str) -> None:
    text = "10月以降" if role == "since" else "10月までに"
    (reading,) = read_dates(text, "ja", anchor)
    assert reading.role == role
    assert reading.period is not None
    assert (reading.period.after if role == "since" else reading.period.first) is None


@given(st.sampled_from(LANGS), ANCHORS, st.integers(0, 40))
def test_what_stands_before_only_moves_a_date(lang: str, anchor: date, length: int) -> None:
    text = FULL[lang].format(y=2024, m=10, d=18)
    (reading,) = read_dates("※ " * length + text, lang, anchor)
    assert (reading.start, reading.end) == (2 * length, 2 * length + len(text))


@pytest.mark.parametrize("lang", LANGS)
def test_every_language_has_time_words(lang: str) -> None:
    assert date_words(lang) is not None
