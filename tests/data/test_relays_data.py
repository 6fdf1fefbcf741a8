"""The words around a Japanese outlet: by every one of them it passes on who says a number."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile.extract import statements
from reconcile.lexicon.relays import relays as words_of
from reconcile.model import Source, Statement

WORDS = words_of("ja")
assert WORDS is not None


def first(text: str) -> Statement:
    return statements(Source(id="s", sha256="", text=text, lang="ja", published=date(2025, 3, 20)))[0]


def relays(text: str) -> list[str]:
    return [name.text for name in first(text).via]


def claimant(text: str) -> str | None:
    name = first(text).claimant
    return None if name is None else name.text


def test_the_example():
    assert relays(WORDS.example) == ["Die Welt (newspaper)"]


@pytest.mark.parametrize("edition", WORDS.editions)
def test_an_edition_is_the_outlet_s(edition):
    assert relays(f"『ガーディアン』{edition}は、英国防省の評価として、死者は80人だと書いた。") == [
        "Guardian"
    ]


@pytest.mark.parametrize("house", WORDS.heard_by)
def test_whatever_an_outlet_has_asked_for(house):
    assert relays(f"『ガーディアン』の{house}では、英国防省の推計は80人だった。") == ["Guardian"]


@pytest.mark.parametrize("verb", WORDS.passing)
def test_a_clause_tells_whose_words_an_outlet_has(verb):
    assert relays(f"『ガーディアン』が{verb}英国防省の推計では、死者は80人だった。") == ["Guardian"]


@pytest.mark.parametrize("noun", WORDS.tellings)
def test_quoted_words_are_of_whom_they_belong_to(noun):
    assert claimant(f"英国防省の「死者は80人だ」という{noun}が目を引いた。") == "Ministry of Defence (UK)"


@pytest.mark.parametrize("scene", WORDS.scenes)
def test_what_an_outlet_shows_is_of_who_is_seen(scene):
    text = f"CNNは、英国防省が死者は80人だと語る{scene}を伝えた。"
    assert claimant(text) == "Ministry of Defence (UK)"


@pytest.mark.parametrize("more", WORDS.others)
def test_others_are_meant_with_a_name(more):
    assert claimant(f"死者の数は英国防省{more}の調査で80人を超える。") == "Ministry of Defence (UK)"


@pytest.mark.parametrize("part", WORDS.army_parts)
def test_a_part_of_an_army_does_not_speak(part):
    assert claimant(f"英国防省は、北朝鮮の{part}は523人だったと述べた。") == "Ministry of Defence (UK)"


@pytest.mark.parametrize("put", WORDS.put)
def test_what_follows_numbers_that_states_put_on_something(put):
    assert claimant(f"死者は韓国が80人、米国が90人{put}。") == "South Korea government"


def test_a_language_without_such_a_file_has_no_words():
    assert words_of("ko") is None
