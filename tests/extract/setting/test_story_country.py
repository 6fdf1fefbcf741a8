"""The country of a story, for numbers whose place nothing nearer tells."""

from __future__ import annotations

from collections import Counter

import pytest

from reconcile.extract.setting.story_country import in_country
from reconcile.lexicon import entities


@pytest.mark.parametrize(
    ("lang", "text", "place"),
    [
        ("ko", "필리핀 누에바델수르주 지진 지원 현황\n\n사망자는 294명으로 집계됐다.", "Philippines"),
        ("ja", "トルコ東部カラドル県の地震\n\n死者は1318人となった。", "Turkey"),
        (
            "ru",
            "Карабалинское землетрясение произошло на востоке Таджикистана.\n\nПогибли 812 человек.",
            "Tajikistan",
        ),
    ],
)
def test_a_story_plays_in_the_country_of_its_first_lines(read, lang, text, place):
    claims = [claim for claim in read(text, lang) if claim.measure == "killed"]
    assert [claim.place and claim.place.text for claim in claims] == [place]


def test_the_country_of_a_place_of_people_and_of_itself():
    known, country_of = entities().by_key, entities().country_of
    assert country_of(known["kursk-oblast"]) == known["russia"]
    assert country_of(known["dprk-troops"]) == known["north-korea"]
    assert country_of(known["russia"]) == known["russia"]
    assert country_of(None) is None


def test_no_country_where_two_are_named_as_often_or_the_place_is_told(read):
    (claim,) = read("Пострадали 40 человек.", "ru")
    named = Counter({"turkey": 3, "japan": 3, "france": 3})
    assert in_country(claim, named, Counter()).place is None
    (there,) = read("В Одессе погибли 40 человек.", "ru")
    assert in_country(there, Counter({"turkey": 9}), Counter()) == there
