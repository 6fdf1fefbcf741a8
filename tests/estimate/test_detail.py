"""Credibility of claims: only what independent voices firmly say too is confirmed."""

from __future__ import annotations

from reconcile.estimate import band
from reconcile.estimate.records import read
from reconcile.policy import Policy
from tests.estimate.test_camps import Record, claim


def credibility(*claims: Record, measure: str = "crowd") -> dict[str, int]:
    """The credibility of each claim, by who makes it."""
    record = {"cluster": "q", "measure": measure, "unit": "person", "as_of": None, "claims": list(claims)}
    (found,) = band.posterior([band.ready(case) for case in read([record], Policy())], Policy(), full=True)
    return {key.split(" ")[0]: value for key, value in found.credibility.items()}


def test_one_voice_cannot_be_judged():
    assert credibility(claim("A", 1237)) == {"A": 6}


def test_a_single_other_voice_confirms_nothing():
    assert credibility(claim("A", 1237, day=1), claim("B", 1237, day=3)) == {"A": 2, "B": 2}


def test_two_other_voices_with_the_figure_confirm_it():
    found = credibility(*(claim(who, 1237, day=day) for day, who in enumerate("ABC", 1)))
    assert found == {"A": 1, "B": 1, "C": 1}


def test_copies_confirm_nothing():
    copies = [claim(who, 1237, day=1) for who in "ABCD"]
    assert set(credibility(*copies).values()) == {6}
    assert set(credibility(claim("E", 1290, day=1), *copies).values()) == {2}


def test_figures_that_differ_are_consistent_at_best():
    assert credibility(*(claim(who, value) for who, value in zip("ABC", (110, 138, 173), strict=True))) == {
        "A": 2, "B": 2, "C": 2,
    }  # fmt: skip


def test_bounds_and_vague_words_confirm_no_figure():
    bounds = [claim(who, 900, hedge="at_least", day=2) for who in "BC"]
    assert credibility(claim("A", 1237), *bounds)["A"] == 2


def test_who_stands_far_off_is_doubted():
    assert (
        credibility(*(claim(w, v) for w, v in zip("ABCD", (1237, 1251, 1229, 40000), strict=True)))["D"] >= 4
    )
