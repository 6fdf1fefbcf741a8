"""The examples of every language's words for a place told of before."""

from __future__ import annotations

import pytest

from reconcile.lexicon.language import languages
from reconcile.lexicon.same_places import same_places


@pytest.mark.parametrize("code", [code for code in languages() if same_places(code) is not None])
def test_the_example_takes_a_place_up(code: str) -> None:
    data = same_places(code)
    assert data is not None
    again = [f"{lead}{kind}" for lead in data.leads for kind in data.kinds]
    again += [f"{kind}{word}" for kind in data.kinds for word in data.within]
    assert any(words in data.example for words in again)
