"""The examples of the words that tell what a share or a multiple is of."""

from __future__ import annotations

import re

import pytest

from reconcile.lexicon.share_words import Tongue, tongues

_WHOLES = ("8,000", "640", "3,100", "3 100", "3100", "600")
_SHARES = (
    "a quarter", "two thirds", "ein Drittel", "zwei Drittel", "un tiers", "les deux tiers", "3分の1", "3分の2",
    "3분의 1", "3분의 2", "三分之一", "三分之二", "треть", "две трети", "третина", "дві третини",
)  # fmt: skip
_TIMES = (
    "twice",
    "doppelt so viele",
    "deux fois plus",
    "2倍",
    "두 배",
    "多一倍",
    "вдвое больше",
    "удвічі більше",
)


def _at(text: str, words: tuple[str, ...]) -> tuple[int, int]:
    found = re.search("|".join(map(re.escape, words)), text)
    assert found is not None, text
    return found.span()


@pytest.mark.parametrize("tongue", tongues(), ids=lambda tongue: tongue.lang)
def test_the_examples_tell_what_a_share_is_of(tongue: Tongue) -> None:
    for text, relation in ((tongue.part, "part"), (tongue.all, "all")):
        assert tongue.of(text, _at(text, _WHOLES), _at(text, _SHARES)) == relation


@pytest.mark.parametrize("tongue", tongues(), ids=lambda tongue: tongue.lang)
def test_the_example_is_the_multiple_of_something_else(tongue: Tongue) -> None:
    text = tongue.reverse
    base, times = _at(text, _WHOLES), _at(text, _TIMES)
    assert tongue.compares(text, times) or tongue.compares_ahead(text, base, times)
