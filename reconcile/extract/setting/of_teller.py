"""The town of the local office or house that tells what happened there: 서산시 관계자는 "410동이 잠겼다"고 말했다.

Fire stations, mayors and governors count at home, and the patients of a hospital are where it is, in what their own
sentence does not place. For words in Hangul; other languages have ``local_tellers``.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.setting.local_tellers import COUNTED_THERE
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.telling import Telling, telling
from reconcile.model import Name

_BACK = 12
"""Characters before a speaker in which the place of the office may stand (만타의 〈…병원은〉)."""


def place_of_teller(sight: Sight, reading: Reading, key: str, speaker: tuple[int, int]) -> Name | None:
    """The place of the office that tells a number of the measure ``key``, or of the house it is told of."""
    data = telling(sight.sentence.lang)
    if data is None or key not in COUNTED_THERE:
        return None
    places = [one for one in _places(sight) if one.value.metonym_of is None]
    for hit in reversed(places):
        house = _houses(data).match(sight.text, hit.end)
        if house is not None and hit.start < reading.start and house.end() <= reading.start:
            return hit.value.as_name
    start, end = speaker
    for hit in reversed(places):
        within = end > start and start - _BACK <= hit.start < end
        if within and _offices(data).match(sight.text, hit.end) is not None:
            return hit.value.as_name
    return None


def _places(sight: Sight) -> list[Hit[Entity]]:
    """The places of a sentence, those within the names of bodies and people too."""
    found = entities().phrases(sight.sentence.lang).longest(sight.text)
    return [hit for hit in found if hit.value.kind == "place"]


_LEVEL = r"(?:특별자치시|특별자치도|광역시|특별시|시|군|구|도|주|현)?"


@cache
def _offices(data: Telling) -> re.Pattern[str]:
    return re.compile(rf"{_LEVEL} ?(?:[가-힣]{{1,8}} )?(?:{any_of(data.local_offices)})(?![가-힣]{{3}})")


@cache
def _houses(data: Telling) -> re.Pattern[str]:
    return re.compile(
        rf"{_LEVEL}의? ?(?:[가-힣]{{1,8}} ){{0,3}}[가-힣]{{0,8}}(?:{any_of(data.local_houses)})"
        rf"(?:에서는|에서|에는|에|은|는|이|가) "
    )
