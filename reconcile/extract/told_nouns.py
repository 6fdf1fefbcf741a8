"""Who tells the figure that a clause describes, where the predicate stands last and words are spaced.

"국정원이 밝힌 사망자 수는 4300명이다", "경찰이 공개한 자료를 보면 …": the verb in its adnominal form, the noun
that it describes with the particle of a topic, then the number.
"""

from __future__ import annotations

import re

from reconcile.extract.event import Event
from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight

_SHARES = ("ratio", "percent")
_ADNOMINAL = ("한", "힌", "린", "은", "센", "본", "낸", "던", "운")
_TOKEN = re.compile(r"[가-힣]+")
_DESCRIBED = re.compile(r"(?: [^\s\"“”]+){1,8} ?")
_TOPICS = (
    "은",
    "는",
    "이",
    "가",
    "도",
    "만",
    "보면",
    "따르면",
    "의하면",
    "토대로",
    "기준으로",
    "에서",
    "에는",
    "으로는",
)


def tells_noun(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for a verb whose clause describes what the number behind it counts."""
    if not sight.language.grammar.quoting or event.speaker is None or event.end > reading.start:
        return False
    word = _TOKEN.match(sight.text, event.start)
    if word is None or not word.group().endswith(_ADNOMINAL):
        return False
    between = sight.text[word.end() : reading.start]
    last = between.split()[-1:] or [""]
    behind = any(
        word.end() <= other.number_start < reading.start and other.quantity.unit not in _SHARES
        for other in sight.numbers
    )
    free = not any(
        word.end() <= hit.start < reading.start and hit.end <= reading.start for hit in sight.strongs
    )
    told = any(part.endswith(_TOPICS) for part in between.split())
    return _DESCRIBED.fullmatch(between) is not None and bool(last[0]) and told and free and not behind
