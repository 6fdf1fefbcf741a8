"""Groups of a university by the name of their university."""

from __future__ import annotations

import pytest

from reconcile.lexicon.scholars import of_university, scholars


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("チリ大の研究チーム", "Chile University (research team)"),
        ("米ジョージ・メイソン大の研究者ら", "George Mason University (researchers)"),
        ("英オックスフォード大学の専門家", "Oxford University (experts)"),
        ("名古屋大の研究グループ", "Nagoya University (research team)"),
        ("東北大の山本教授", None),
        ("最大の研究チーム", None),
    ],
)
def test_of_university(words: str, english: str | None) -> None:
    assert of_university(words, "ja") == english


def test_the_examples_of_the_data() -> None:
    data = scholars("ja")
    assert data is not None
    assert of_university(data.example, "ja") == data.english
    assert of_university(data.counter, "ja") is None
    assert scholars("en") is None
