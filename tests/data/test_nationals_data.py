"""The examples of the words for national bodies."""

from __future__ import annotations

import pytest

from reconcile.lexicon.nationals import Words, nationals, says_national


@pytest.mark.parametrize("entry", nationals().words, ids=lambda entry: entry.lang)
def test_the_example_names_a_national_body(entry: Words) -> None:
    assert says_national(entry.example, entry.lang)
    assert not says_national("300", entry.lang)
