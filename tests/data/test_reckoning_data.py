"""Words by which a number follows from others."""

from __future__ import annotations

from reconcile.lexicon.files import folders
from reconcile.lexicon.reckoning import begins_with, ends_in, halves, last_said, often, reckonings, says


def test_the_examples_have_a_contest_and_its_margin() -> None:
    assert reckonings().keys() <= set(folders("languages"))
    for lang, entry in reckonings().items():
        assert says(entry.example, lang, "contest")
        assert last_said(entry.example, lang, "margin") > 0


def test_words_at_the_ends() -> None:
    assert ends_in("It rose from ", "en", "was")
    assert not ends_in("It came from there to ", "en", "was")
    assert begins_with(" point on Monday", "en", "point") == len(" point")
    assert not begins_with(" of the crop", "en", "point")


def test_most_only_of_several() -> None:
    assert [share for *_, share in halves("Most farms are small.", "en")] == ["majority"]
    assert [share for *_, share in halves("A minority agreed.", "en")] == ["minority"]
    assert not halves("It is the most populous town.", "en")


def test_counts_in_one_word() -> None:
    assert [(int(many), noun) for *_, many, noun in often("A hat-trick by Keller.", "en")] == [(3, "goals")]
