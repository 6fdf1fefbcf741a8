"""The size of a unit is that of one unit of the kind that its sentence names."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Russia means to form at least 5 brigades (each of 2,000 to 3,000 men), Ukraine reported.", "en"),
        (
            "計画では6個旅団(それぞれ2,500人から3,500人)が新設されるとウクライナは説明した。",
            "ja",
        ),
    ],
)
def test_men_to_each_brigade(read, text, lang):
    assert [claim.said.per for claim in read(text, lang) if claim.measure == "unit_size"] == ["brigade"]


def test_men_of_no_unit(read):
    assert [
        claim.said.per for claim in read("The NIS said that 3,000 North Korean soldiers were sent.", "en")
    ] == [None]
