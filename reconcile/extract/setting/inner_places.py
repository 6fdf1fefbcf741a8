"""The place right behind a country that only tells where it is: チリの首都〈サンティアゴ〉でデモがあった is of Santiago."""

from __future__ import annotations

import re

from reconcile.extract.places.counted import is_place
from reconcile.extract.sentence.nounphrase import of_body
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit

_PARTS = re.compile("の?(?:首都|最大都市|古都|港町|[東西南北中]{1,2}部(?:の(?:都市|町|港町|州都))?)?・?")
"""Words between a country and its part."""


def inner_place(sight: Sight, hit: Hit[Entity]) -> Hit[Entity] | None:
    """The place that something is at, right behind the name of its country, where the predicate stands last."""
    if not sight.final or hit.value.kind != "country":
        return None
    for other in sight.names:
        if other.value.kind == "place" and other.start >= hit.end and other.value.country == hit.value.key:
            whole = _PARTS.fullmatch(sight.between(hit.end, other.start)) is not None
            located = is_place(sight, other) and not of_body(sight, other.start, other.end)
            return other if whole and located else None
    return None
