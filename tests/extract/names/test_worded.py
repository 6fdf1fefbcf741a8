"""Speakers in the words of the text."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("A legal aid collective said 60 people were arrested.", "legal aid collective"),
        ("The harbour authority said 300 dockers walked out.", "harbour authority"),
        ("A Ukrainian gunner told reporters that 40 soldiers had died.", "Ukrainian gunner (anonymous)"),
        ("A senior EU official said $300 million had been paid.", "senior EU official (anonymous)"),
        ("The deputy mayor, Edda Krasniq, said 40 people were missing.", "Edda Krasniq"),
    ],
)
def test_who_speaks_is_called_what_the_text_calls_them(read, text, claimant):
    (claim,) = read(text)
    assert claim.claimant is not None
    assert claim.claimant.text == claimant


def test_words_that_point_back_are_nobody_new(read):
    first, second = read("The Pentagon said 300 had died. The agency added that 40 were wounded.")
    assert first.claimant == second.claimant
