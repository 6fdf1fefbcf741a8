"""States in short before what is theirs, in Korean headlines."""

from __future__ import annotations

import pytest

from reconcile.lexicon.short_states import shortened


@pytest.mark.parametrize(
    ("alias", "written"),
    [
        ("영국 국방부", "英국방부"),
        ("미국 국무부", "美 국무부"),
        ("우크라이나 총참모부", "우크라 총참모부"),
        ("러시아 외무부", "러 외무부"),
    ],
)
def test_a_body_goes_by_the_sign_of_its_state(alias: str, written: str) -> None:
    assert written in shortened([alias], "agency", "ko")


def test_outlets_do_not() -> None:
    assert not list(shortened(["영국 방송"], "media", "ko"))
