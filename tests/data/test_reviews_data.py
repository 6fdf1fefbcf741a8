"""The example of every language's file for press reviews is the head of one."""

from __future__ import annotations

import pytest

from reconcile.lexicon.language import languages
from reconcile.lexicon.reviewing import reviewing, told_of_reviews


@pytest.mark.parametrize("code", languages())
def test_the_example_is_told_of(code):
    data = reviewing(code)
    assert data is not None
    assert told_of_reviews(code).find(data.example)
