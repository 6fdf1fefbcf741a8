"""Every language's denied verbs: the example's number is denied, the counter-example's is not."""

from __future__ import annotations

import re

import pytest

from reconcile.lexicon.language import languages
from reconcile.lexicon.negated import denies_deed, negated

_NUMBER = re.compile(r"\d[\d ]*\d|\d")


@pytest.mark.parametrize("code", [code for code in languages() if negated(code) is not None])
def test_the_example_denies_and_the_counter_does_not(code: str) -> None:
    data = negated(code)
    assert data is not None
    for text, denied in ((data.example, True), (data.counter, False)):
        number = _NUMBER.search(text)
        assert number is not None
        assert denies_deed(text[: number.start()], text[number.end() :], code) is denied


def test_every_language_has_them() -> None:
    assert all(negated(code) is not None for code in languages())
