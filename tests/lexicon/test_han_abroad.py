"""Names in Chinese characters of Koreans and of people of Taiwan."""

from __future__ import annotations

import pytest

from reconcile.lexicon.han_abroad import abroad, as_korean, as_of_taiwan


def test_the_examples_of_the_file() -> None:
    assert as_korean(abroad().example) == abroad().korean
    assert as_of_taiwan(abroad().taiwan_example) == abroad().taiwan


@pytest.mark.parametrize(
    ("han", "name"),
    [("尹建永", "Yun Geon-yeong"), ("洪旻", "Hong Min"), ("梁茂进", "Yang Mu-jin"), ("龘龘", None)],
)
def test_koreans_by_the_sounds_of_their_characters(han: str, name: str | None) -> None:
    assert as_korean(han) == name


@pytest.mark.parametrize(
    ("han", "name"),
    [
        ("林佳慧", "Lin Chia-hui"),
        ("赖伟杰", "Lai Wei-chieh"),
        ("谢龙介", "Hsieh Lung-chieh"),
        ("郭子仪", "Kuo Tzu-yi"),
    ],
)
def test_people_of_taiwan_after_wade_and_giles(han: str, name: str) -> None:
    assert as_of_taiwan(han) == name
