"""Decimals on a scale: the scale is named apart from them, or was before."""

from __future__ import annotations

import pytest

from tests.extract.conftest import Teller

MAGNITUDES = [
    ("en", "The USGS put the magnitude at 6.8, the GFZ at 6.6."),
    ("de", "Die USGS gab die Magnitude mit 6,8 an, das GFZ mit 6,6."),
    ("fr", "L'USGS a évalué la magnitude du séisme à 6,8, l'observatoire Kandilli à 6,6."),
    ("ru", "По данным USGS, магнитуда составила 6,8, а институт сейсмологии назвал 6,6."),
    ("uk", "USGS оцінила магнітуду землетрусу в 6,8, AFAD — у 6,6."),
    ("ja", "気象庁は当初マグニチュード6.8と発表していたが、その後6.6に修正した。"),
    ("ko", "기상청은 지진의 규모를 6.8로, USGS는 6.6으로 발표했다."),
    ("zh", "美国地质调查局测定震级为6.8，AFAD则为6.6。"),
]


@pytest.mark.parametrize(("lang", "text"), MAGNITUDES, ids=[lang for lang, _ in MAGNITUDES])
def test_both_decimals_are_on_the_scale_that_the_sentence_names(told: Teller, lang: str, text: str) -> None:
    claims = told(text, lang)
    assert [claim.measure for claim in claims] == ["other:magnitude"] * 2
    assert [claim.quantity.interval.low for claim in claims] != [None, None]


def test_a_decimal_goes_on_with_the_scale_and_not_with_the_dead(told: Teller) -> None:
    text = "AFAD measured the event at magnitude 6.7 and 300 people died. The US Geological Survey put it at 6.5."
    assert [claim.measure for claim in told(text, "en")] == ["other:magnitude", "killed", "other:magnitude"]


def test_a_decimal_without_a_scale_counts_no_people(told: Teller) -> None:
    text = "Some 300 people died. The council put it at 6.5."
    assert [claim.measure for claim in told(text, "en")] == ["killed"]
