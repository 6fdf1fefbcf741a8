"""The words beside a Japanese number: by every one of them the number is told by whom it belongs to."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.lexicon.asides import asides
from reconcile.model import Source

WORDS = asides("ja")
assert WORDS is not None


def claimants(text: str) -> list[str | None]:
    found = statements(Source(id="s", sha256="", text=text, lang="ja", published=date(2025, 3, 20)))
    return [item.claimant.text if item.claimant else None for item in found]


@pytest.mark.parametrize("paper", WORDS.papers)
def test_who_gives_a_number_stands_in_brackets_behind_it(paper):
    assert claimants(f"負傷者は1050人（保健省{paper}）。") == ["health ministry"]


@pytest.mark.parametrize("ditto", WORDS.ditto)
def test_the_same_is_who_gave_the_number_before(ditto):
    assert claimants(f"負傷者は1050人（保健省）、死者は137人（{ditto}）。") == ["health ministry"] * 2


@pytest.mark.parametrize("holder", WORDS.holders)
def test_a_clause_describes_who_gives_its_number(holder):
    text = f"1万2000人と{holder}警察に対し、主催者は8万人を主張している。"
    assert claimants(text) == ["police", "organisers"]


@pytest.mark.parametrize("host", WORDS.hosts)
def test_who_called_people_together_gives_their_number(host):
    assert claimants(f"{host}者:8万人、警察:1万2000人。") == ["organisers", "police"]


@pytest.mark.parametrize("noun", WORDS.apart)
def test_how_far_numbers_are_apart_is_reckoned_by_the_text(noun):
    text = f"主催者によると8万人が参加し、警察の数字とは6万8000人の{noun}がある。"
    assert claimants(text) == ["organisers", None]


def test_a_language_without_such_a_file_has_no_words():
    assert asides("ko") is None
