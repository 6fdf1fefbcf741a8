from datetime import date
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model import Camp, Estimate, Interval, Period, Quantity
from reconcile.report import numbers
from reconcile.report.wording import LANGS, wording

EN, JA = wording("en"), wording("ja")


@pytest.mark.parametrize(
    ("number", "en", "ja"),
    [
        ("0", "0", "0"),
        ("999", "999", "999"),
        ("12000", "12,000", "1万2000"),
        ("8000000", "8 million", "800万"),
        ("1250000", "1.25 million", "125万"),
        ("11237123", "11,237,123", "1123万7123"),
        ("2865000000000", "2.865 trillion", "2兆8650億"),
        ("12.5", "12.5", "12.5"),
        ("-5", "-5", "-5"),
        ("1e30", "1 × 10^30", "1 × 10^30"),
        ("0.00000012", "1.2 × 10^-7", "1.2 × 10^-7"),
    ],
)
def test_figures(number, en, ja):
    assert numbers.figure(Decimal(number), EN) == en
    assert numbers.figure(Decimal(number), JA) == ja


@pytest.mark.parametrize(
    ("hedge", "low", "high", "unit", "per", "en", "ja"),
    [
        ("at_least", 300, None, "person", None, "at least 300 people", "300人以上"),
        ("approx", 12000, 12000, "person", None, "about 12,000 people", "約1万2000人"),
        ("at_most", None, 30000, "person", None, "up to 30,000 people", "最大3万人"),
        ("more_than", 8000000, None, "round", None, "more than 8 million rounds", "800万発超"),
        ("less_than", None, 30, "percent", None, "less than 30 %", "30%未満"),
        ("range", 1200000, 1400000, "round", None, "1.2–1.4 million rounds", "120万〜140万発"),
        ("nearly", 45, 50, "km", None, "nearly 50 km", "50km近く"),
        ("vague", 2000, 9999, None, None, "2,000–9,999 (vague)", "2000〜9999（あいまい）"),
        ("exact", 1, 1, "person", None, "1 person", "1人"),
        ("exact", 2000, 2000, "USD", "month", "$2,000 a month", "月2000ドル"),
        ("exact", 28650 * 10**8, 28650 * 10**8, "JPY", None, "¥2.865 trillion", "2兆8650億円"),
        ("exact", 5, 5, "other:tank", "sortie", "5 tank per sortie", "5 tank（sortie当たり）"),
        ("exact", 3, 3, "percentage_point", None, "3 percentage points", "3ポイント"),
    ],
)
def test_values_say_hedge_unit_and_rate(hedge, low, high, unit, per, en, ja):
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    quantity = Quantity(Interval(*ends), hedge, unit, per)
    assert numbers.value(quantity, EN) == en
    assert numbers.value(quantity, JA) == ja


@pytest.mark.parametrize(
    ("ends", "best", "band"),
    [
        ((10937.4, 9120.1, 12840.9), "10,900 people", "9,100–12,800"),
        ((473.2, 470.1, 475.9), "473 people", "470–476"),
        ((640.0, 1.2, 5000.0), "640 people", "1–5,000"),
        ((8.02e6, 6.9e6, 9.31e6), "8 million people", "6.9–9.3 million"),
        ((143.0, 143.0, 143.0), "143 people", "143"),
    ],
)
def test_a_band_keeps_the_digits_that_it_bears(ends, best, band):
    middle, low, high = ends
    estimate = Estimate("q", "m@1", "ok", 2, middle, low, high, low, high, unit="person")
    assert numbers.best(estimate, EN) == best
    assert numbers.band(estimate, EN) == band
    assert numbers.band(estimate, EN, 0.5) == band


def test_what_is_counted_has_no_halves_but_a_rate_has():
    estimate = Estimate("q", "m@1", "ok", 2, 3.63, 1.9, 8.8, 1.9, 8.8, unit="person")
    assert (numbers.best(estimate, EN), numbers.band(estimate, EN)) == ("4 people", "2–9")
    assert numbers.best(estimate, EN, "month") == "3.6 people a month"
    assert numbers.band(estimate, EN, per="month") == "1.9–8.8"
    money = msgspec.structs.replace(estimate, unit="USD")
    assert numbers.band(money, EN) == "1.9–8.8"
    countries = msgspec.structs.replace(estimate, unit="other:country")
    assert (numbers.best(countries, EN), numbers.band(countries, EN)) == ("4 countries", "2–9")
    assert numbers.best(countries, JA) == "4カ国"


def test_no_estimate_is_a_dash():
    silent = Estimate("q", "m@1", "insufficient", 0)
    assert numbers.best(silent, EN) == numbers.band(silent, EN) == "–"


@given(
    st.floats(min_value=1e-9, max_value=1e25), st.floats(min_value=0, max_value=1e25), st.sampled_from(LANGS)
)
def test_a_rounded_number_stays_near(number, spread, lang):
    shown = Decimal(str(number))
    kept = numbers._kept(number, spread)
    assert abs(kept - shown) <= max(shown / 20, Decimal("0.5"))
    assert numbers.about(number, spread, wording(lang))


@pytest.mark.parametrize(
    ("text", "en", "ja"),
    [
        ("2024", "2024", "2024年"),
        ("2024-10", "Oct 2024", "2024年10月"),
        ("2024-10-03", "3 Oct 2024", "2024年10月3日"),
        ("2024-10-03/2024-11", "3 Oct 2024 – Nov 2024", "2024年10月3日〜2024年11月"),
        ("2024-08/..", "since Aug 2024", "2024年8月以降"),
        ("../2024-08", "until Aug 2024", "2024年8月まで"),
    ],
)
def test_periods_keep_their_precision(text, en, ja):
    assert numbers.period(Period.parse(text), EN) == numbers.day_text(text, EN) == en
    assert numbers.day_text(text, JA) == ja


def test_what_is_no_date_is_shown_as_it_is():
    assert numbers.day_text("soon\x1b", EN) == "soon␛"
    assert numbers.day_text(None, EN) == numbers.period(None, EN) == numbers.day(None, EN) == "no date"
    assert numbers.day(date(2024, 1, 2), JA) == "2024年1月2日"


@pytest.mark.parametrize(("weights", "shown"), [((0.6, 0.4), 2), ((0.94, 0.06), 0), ((0.6, 0.34, 0.06), 2)])
def test_a_camp_that_is_all_but_alone_leads(weights, shown):
    camps = tuple(Camp(100.0 * at, 90.0, 110.0, (), weight) for at, weight in enumerate(weights, 1))
    estimate = Estimate("q", "m@1", "contested", 3, 150.0, 90.0, 300.0, 90.0, 300.0, camps=camps)
    assert len(numbers.sides(estimate)) == shown
