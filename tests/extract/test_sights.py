"""Days of a page that was written long after the one day it is on."""

from __future__ import annotations

from datetime import date

PAGE = """2022 Ashvale earthquake

The earthquake struck on 8 November 2022. According to the final report of June 2023, 214 people were killed.
On 9 November the ministry had named 58 dead. Some 1,900 houses collapsed."""


def test_days_without_a_year_are_of_those_weeks(read):
    claims = read(PAGE, "en", published=date(2024, 2, 11), publisher="Open Gazetteer")
    assert [str(claim.as_of) for claim in claims if claim.measure == "killed"][1] == "2022-11-09"


def test_what_no_words_date_is_of_that_day(read):
    claims = read(PAGE, "en", published=date(2024, 2, 11), publisher="Open Gazetteer")
    assert str(claims[-1].as_of) == "2022-11-08"
