"""Times of a number of which its own sentence tells none."""

from __future__ import annotations

PARAGRAPH = "In October 2024 several sources spoke of training. Some 1,500 soldiers had been sent there, the NIS said."


def test_the_last_date_of_the_paragraph_where_nobody_signs(read):
    assert [str(claim.as_of) for claim in read(PARAGRAPH, "en", publisher=None)] == ["2024-10"]


def test_of_an_open_stretch_its_beginning(read):
    text = "They have fought since December 2024. At least 100 soldiers have been killed, the NIS said."
    assert [str(claim.as_of) for claim in read(text, "en", publisher=None)] == ["2024-12"]


def test_the_day_of_publication_where_somebody_does(read):
    claims = read(PARAGRAPH, "en", publisher="Daily Courier")
    assert [str(claim.as_of) for claim in claims] == ["../2025-02-20"]
