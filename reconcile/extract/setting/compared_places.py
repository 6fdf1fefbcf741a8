"""Another country named once for comparison (グアテマラ〈でも〉2月、55人が死亡した), where the verb stands last.

The next sentence goes on with the story's own place.
"""

from __future__ import annotations

import re

from reconcile.extract.context.thread import Thread
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import entities
from reconcile.model import Name

_PAST = re.compile(r"\d{4}年|昨年|一昨年|前年|過去|前回")
_ALSO = ("でも", "でもまた", "においても")


def compared(place: Name | None, thread: Thread, text: str, sight: Sight) -> bool:
    """True for the ``place`` of the number before, of a country that the title does not name, told for comparison."""
    start, last = thread.place_said
    if place is None or place != last or not sight.final or start == sight.sentence.start:
        return False
    own = entities().country_of(entities().of(place))
    titled = [entities().country_of(entities().of(name)) for name in thread.in_title]
    if own is None or not titled or own in titled:
        return False
    stop = text.find("。", start)
    words = text[start : stop if stop >= 0 else len(text)]
    hits = [
        hit for hit in entities().phrases(sight.sentence.lang).longest(words) if hit.value.key == place.entity
    ]
    return any(words.startswith(_ALSO, hit.end) for hit in hits) or (
        bool(hits) and _PAST.search(words) is not None
    )
