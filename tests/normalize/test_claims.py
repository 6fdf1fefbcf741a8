from __future__ import annotations

from datetime import date
from decimal import Decimal

from reconcile.extract import statements
from reconcile.model import Claim, Name, Source
from reconcile.normalize import normalize
from reconcile.normalize.names import english


def claims(text: str, lang: str = "en") -> tuple[Claim, ...]:
    source = Source(id="s", sha256="", text=text, lang=lang, published=date(2025, 2, 20), reliability="B")
    return normalize(statements(source), source)


def test_units_become_canonical_and_the_words_stay_beside():
    (claim,) = claims("The base is 100 miles away from the border.")
    assert claim.quantity.unit == "km"
    assert abs(claim.quantity.interval.low - Decimal("160.9")) < 1
    assert claim.said.interval.low == 100


def test_money_keeps_its_currency():
    (claim,) = claims("Japan pledged 15 billion yen.")
    assert (claim.quantity.unit, claim.quantity.interval.low) == ("JPY", 15_000_000_000)


def test_the_quote_is_the_text_at_its_offsets():
    text = "According to the Pentagon, at least 300 soldiers were killed."
    (claim,) = claims(text)
    assert text[claim.span.start : claim.span.end] == claim.span.quote
    assert claim.reliability == "B"


def test_ids_come_from_the_place_of_the_words_alone():
    one = claims("At least 300 soldiers were killed.")
    two = claims("At least 300 soldiers were killed.")
    assert [item.id for item in one] == [item.id for item in two]
    assert len({item.id for item in claims("300 were killed. 300 were killed.")}) == 2


def test_names_across_languages_are_one():
    assert (
        english(Name("国家情報院")) == english(Name("National Intelligence Service")) == "NIS (South Korea)"
    )
    assert english(Name("국가정보원")) == "NIS (South Korea)"


def test_a_name_that_nobody_knows_stays_as_written():
    assert english(Name("Tavaria  Observatory")) == "Tavaria Observatory"


def test_a_short_name_is_never_read_as_one_like_it():
    assert english(Name("GRX")) == "GRX"


def test_a_body_is_not_another_whose_name_has_one_other_word():
    assert english(Name("Harman Medical Association")) == "Harman Medical Association"
    assert english(Name("National Inteligence Service")) == "NIS (South Korea)"
