"""Every word for an office, a calling or a body is found in its example, and only its upright form may speak."""

from __future__ import annotations

import pytest

from reconcile.extract.actors.actors import tokens_of
from reconcile.lexicon import entities
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import languages

HEADS = [(code, head) for code in languages() if (data := actors_of(code)) for head in data.data.head]


@pytest.mark.parametrize(("code", "head"), HEADS, ids=lambda item: str(item)[:40])
def test_example_of_a_head_begins_with_it(code, head):
    lexicon = actors_of(code)
    assert lexicon is not None
    found = lexicon.find([token.text for token in tokens_of(head.example)])
    assert found is not None
    assert found.head.english == head.english
    assert found.nominative


@pytest.mark.parametrize(("code", "head"), HEADS, ids=lambda item: str(item)[:40])
def test_other_cases_of_a_head_are_not_upright(code, head):
    lexicon = actors_of(code)
    assert lexicon is not None
    for stem in head.stems:
        for ending in ("ом", "ою", "ой"):
            found = lexicon.find([*f"{stem}{ending}".split()])
            assert found is None or not found.nominative


def test_countries_are_known():
    for code in languages():
        data = actors_of(code)
        for key in data.data.country.values() if data else ():
            assert key in entities().by_key
