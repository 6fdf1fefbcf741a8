"""Places in Hangul that no data file has."""

from __future__ import annotations

import pytest

from reconcile.extract.hangul.hangul_places import hangul_places
from reconcile.lexicon.language import language
from reconcile.lexicon.naming import place_in_english


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("카르바트 지진으로 300명이 숨졌다.", ["카르바트"]),
        ("벨라나 정부는 300명이라고 밝혔다.", ["벨라나"]),
        ("카르바트를 강타한 지진으로 300명이 숨졌다.", ["카르바트"]),
        ("이번 지진으로 300명이 숨졌다.", []),
        ("인도적 지원 회의가 열렸다.", []),
        ("정보 당국은 병력을 1만 명으로 본다.", []),
        ("소방 당국은 300명이 숨졌다고 밝혔다.", []),
    ],
)
def test_a_word_is_a_place_by_what_stands_behind_it(text, names):
    assert [name.text for _, _, name in hangul_places(text, language("ko").grammar)] == names


def test_a_foreign_name_has_no_vowels_that_only_fill_it_out():
    assert place_in_english("카르바트", "ko") == "Karbat"
