"""Every language's words of tolls: their example tells that a toll rose and at what part of the day."""

from __future__ import annotations

from reconcile.lexicon.files import folders
from reconcile.lexicon.toll_words import hours, tells, toll_words


def test_examples_rise_and_counters_do_not() -> None:
    assert toll_words().keys() <= set(folders("languages"))
    for lang, entry in toll_words().items():
        assert tells(entry.example, lang, "rising"), lang
        assert hours(entry.example, lang), lang
        assert not tells(entry.counter, lang, "rising"), lang
