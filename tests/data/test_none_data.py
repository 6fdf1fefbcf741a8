"""Every language's words for none: the example says that there are none, the counter-example does not."""

from __future__ import annotations

import pytest

from reconcile.lexicon.language import languages
from reconcile.lexicon.none_of import none_of, nothings


@pytest.mark.parametrize("code", languages())
def test_the_example_says_none_and_the_counter_does_not(code: str) -> None:
    data = none_of(code)
    assert data is not None
    assert len(nothings(data.example, code)) == 1
    assert nothings(data.counter, code) == ()
