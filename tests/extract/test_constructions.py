"""Ordinary ways of telling where a number is and who gives it: each in every language, with names that no entry has."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def _cases(file: str):
    data = tomllib.loads((HERE / file).read_text(encoding="utf-8"))
    for one in data["construction"]:
        for lang in sorted(set(one) - {"name"}):
            text = data["leads"][lang] + one[lang]["text"]
            yield pytest.param(lang, text, one[lang]["want"], id=f"{one['name']}-{lang}")


def _digits(text: str, claim) -> str:
    return "".join(char for char in text[claim.span.start : claim.span.end] if char.isdigit()) or "Thirty"


@pytest.mark.parametrize(("lang", "text", "want"), list(_cases("constructions_place.toml")))
def test_where_a_number_is(read, lang, text, want):
    places = {_digits(text, claim): claim.place and claim.place.text for claim in read(text, lang)}
    assert {digits: places.get(digits) for digits in want} == want


@pytest.mark.parametrize(("lang", "text", "want"), list(_cases("constructions_who.toml")))
def test_who_gives_a_number(told, lang, text, want):
    tellers = {_digits(text, claim): (claim.claimant or "").lower() for claim in told(text, lang)}
    for digits, name in want.items():
        assert name in tellers[digits]
        assert bool(name) == bool(tellers[digits])
