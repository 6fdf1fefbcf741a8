"""The language of a sentence within a document of another, or of the same."""

from __future__ import annotations

import pytest

from reconcile.lexicon.language import languages
from reconcile.lexicon.tongue import tongue


@pytest.mark.parametrize(
    ("text", "default", "lang"),
    [
        ("La police a interpellé 40 manifestants.", "fr", "fr"),
        ("Participation", "fr", "fr"),
        ("The ministry said that it had sent the first two of them to the border.", "fr", "en"),
        ("Das Ministerium hat die ersten beiden davon an die Grenze geschickt.", "en", "de"),
        ("40 солдатів загинули.", "ru", "uk"),
        ("兵士40人が死亡した。", "zh", "ja"),
        ("死者40人", "ja", "ja"),
        ("병사 40명이 숨졌다.", "en", "ko"),
    ],
)
def test_a_sentence(text: str, default: str, lang: str) -> None:
    assert tongue(text, default, tuple(languages())) == lang
