"""Places that lead a clause without spaces and so have its number: 其中〈亚齐省〉156人死亡, 〈诺维萨德〉同日约有5000人游行.

Chinese sets no word behind such a place: that it stands first, right before the number, tells it. A hospital told of
by its town alone (〈贾拉拉巴德〉一家医院) has those whom it treats there.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.measures.story_kinds import CROWD, TOLL
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.places.regions import unknown
from reconcile.extract.sentence.nounphrase import of_body
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.same_places import SamePlaces, same_places
from reconcile.model import Name

_PAUSE = re.compile(r"[，、；。：:;,（(]")
_BETWEEN = 12
"""Characters between the place and its number (同日约有)."""
_SENT = frozenset({"rescuers", "police"})
"""Who comes from the place that leads as often as he is there (四川派出消防员200名)."""
_TREATED = frozenset({"killed", "wounded", "casualties", "infected", "other:people"})


def leading_place(sight: Sight, reading: Reading, key: str) -> Name | None:
    """The place that the clause of a number begins with; None for any other, and for what may only come from it."""
    data = same_places(sight.sentence.lang)
    if data is None or not data.before or key not in (TOLL | CROWD | _TREATED) - _SENT:
        return None
    pauses = [match.end() for match in _PAUSE.finditer(sight.text, 0, reading.start)]
    start = max([0, *pauses, *(item.end for item in sight.numbers if item.end <= reading.start)])
    led = _led(data.before)
    for begin, end, name in _places(sight, data):
        if key in _TREATED and end <= reading.start and _house(data).match(sight.text, end):
            return name
        if not (start <= begin and end <= reading.start) or len(sight.between(end, reading.start)) > _BETWEEN:
            continue
        told = any(end <= word.start < reading.start and word.value.kind == "say" for word in sight.speech)
        if not told and led.fullmatch(sight.text, start, begin):
            return name
    return None


def _places(sight: Sight, data: SamePlaces) -> list[tuple[int, int, Name]]:
    """The towns and regions of a sentence, known and unknown; no bodies, no seats of power."""
    taken = [(hit.start, hit.end) for hit in sight.names]
    known = [
        (hit.start, hit.end, hit.value.as_name)
        for hit in sight.names
        if hit.value.kind == "place"
        and hit.value.metonym_of is None
        and (not of_body(sight, hit.start, hit.end) or _house(data).match(sight.text, hit.end))
    ]
    more = [
        one
        for one in unknown(sight.text, sight.language.grammar)
        if not any(start < one[1] and one[0] < end for start, end in taken)
    ]
    return sorted((*known, *more), key=lambda one: (one[0], one[1]))


@cache
def _house(data: SamePlaces) -> re.Pattern[str]:
    """A house for the hurt that has no name of its own, behind the place where it stands (省〈一家军医院〉)."""
    kinds = f"(?:{any_of(data.kinds)})?(?:当地)?的?"
    return re.compile(f"{kinds}(?:{any_of(data.some)})[^，。；]{{0,8}}?(?:{any_of(data.houses)})")


@cache
def _led(words: tuple[str, ...]) -> re.Pattern[str]:
    """What may stand before the place: nothing, or words of the data."""
    return re.compile(rf"\s*(?:{any_of(words)})?")
