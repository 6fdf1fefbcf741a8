"""Every language's words of what would be: the example makes no claim, the counter-example does."""

from __future__ import annotations

import pytest

from reconcile.extract import statements
from reconcile.lexicon.language import languages
from reconcile.lexicon.supposing import supposed_words
from reconcile.model import Source


@pytest.mark.parametrize("code", languages())
def test_the_example_is_supposed_and_the_counter_is_not(code: str) -> None:
    data = supposed_words(code)
    assert data is not None
    assert statements(Source(id="s", sha256="", text=data.example, lang=code)) == ()
    assert len(statements(Source(id="s", sha256="", text=data.counter, lang=code))) == 1
