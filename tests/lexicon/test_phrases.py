"""Words and phrases of data files, found in running text at their offsets."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.lexicon import Phrases, fold, leftmost_longest
from reconcile.lexicon.phrases import any_of


def _found(text: str, *phrases: str, agglutinating: bool = True) -> list[str]:
    index = Phrases(((phrase, phrase) for phrase in phrases), agglutinating=agglutinating)
    return [text[hit.start : hit.end] for hit in index.find(text)]


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("About 300, about time", "about", ["About", "about"]),
        ("a roundabout way", "about", []),
        ("thereabouts", "about*", []),
        ("aboutness", "about*", ["aboutness"]),
        ("US troops told us", "US", ["US"]),
        ("The U.S. said", "U.S.", ["U.S."]),
        ("at\u00a0least 30", "at least", ["at\u00a0least"]),
        ("at\nleast 30", "at least", ["at\nleast"]),
        ("l\u2019armée", "l'armée", ["l\u2019armée"]),
        ("ＮＡＴＯ said", "NATO", ["ＮＡＴＯ"]),
        ("солдатів і солдати", "солдат*", ["солдатів", "солдати"]),
        ("約300人が", "人", ["人"]),
        ("国家情報院は発表した", "国家情報院", ["国家情報院"]),
        ("국정원은 밝혔다", "국정원", ["국정원"]),
        ("대국정원", "국정원", []),
        ("300人", "300", ["300"]),
        ("1300人", "300", []),
        ("5km", "k", []),
    ],
)
def test_what_is_found(text: str, phrase: str, found: list[str]) -> None:
    assert _found(text, phrase) == found


def test_particles_may_be_refused() -> None:
    assert _found("국정원은", "국정원", agglutinating=False) == []


def test_longest_first_at_each_start() -> None:
    assert _found("at least 30", "at", "at least") == ["at least", "at"]


def test_leftmost_longest_overlaps_nothing() -> None:
    index = Phrases((phrase, phrase) for phrase in ("special forces", "forces", "armed forces", "special"))
    assert [hit.value for hit in index.longest("special forces and armed forces")] == [
        "special forces",
        "armed forces",
    ]


def test_two_values_of_one_phrase_both_stand() -> None:
    index = Phrases([("round", "ammunition"), ("round", "shape")])
    assert [hit.value for hit in index.longest("a round")] == ["ammunition", "shape"]
    assert len(index) == 1


def test_an_empty_phrase_is_refused() -> None:
    for phrase in ("", " ", "*"):
        with pytest.raises(ValueError, match="empty phrase"):
            Phrases([(phrase, 1)])


def test_nothing_in_an_empty_index() -> None:
    empty: Phrases[int] = Phrases([])
    assert empty.find("anything") == []
    assert leftmost_longest(empty.find("")) == []


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.sampled_from(["about", "約", "солдат*", "국정원", "at least", "US"]))
def test_hits_are_in_the_text_and_in_order(text: str, phrase: str) -> None:
    whole = f"{text} {phrase.rstrip('*')} {text}"
    hits = Phrases([(phrase, 1)]).find(whole)
    assert any(whole[hit.start : hit.end] == phrase.rstrip("*") for hit in hits)
    assert all(0 <= hit.start < hit.end <= len(whole) for hit in hits)
    assert [(hit.start, -hit.end) for hit in hits] == sorted((hit.start, -hit.end) for hit in hits)


def test_the_whole_of_a_text_stands_for_a_phrase_or_for_nothing() -> None:
    index = Phrases([("press agency", 1), ("agency", 2)])
    assert index.whole("Press agency") == [1]
    assert index.whole("agency") == [2]
    assert index.whole("the agency") == []


def test_the_longest_of_some_words_fits() -> None:
    assert re.findall(any_of(["at", "at least", "a.t"]), "at least a.t axt at") == ["at least", "a.t", "at"]
