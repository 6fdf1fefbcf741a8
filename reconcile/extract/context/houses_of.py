"""Bodies whose heads or people a sentence tells of ("the head 〈of the service〉"): "the agency" may mean them later."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon import entities
from reconcile.lexicon.framing import Framing, framing
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name


def houses_of(sight: Sight) -> list[Name]:
    """The bodies that data files know, behind the office of somebody, in order."""
    data = framing(sight.sentence.lang)
    if data is None or not data.heads:
        return []
    led = _office(data)
    found = [hit.value for hit in sight.names if hit.value.key and led.search(sight.text[: hit.start])]
    for one in sight.people:  # whose phrase holds the body as well
        hits = entities().phrases(sight.sentence.lang).longest(sight.text[one.start : one.end])
        found += [hit.value for hit in hits]
    return [one.as_name for one in found if one.kind in ("agency", "thinktank") and one.country]


@cache
def _office(data: Framing) -> re.Pattern[str]:
    offices = any_of((*data.persons, *data.heads))
    return re.compile(rf"\b(?:{offices}) (?:of|at|for|from|with) (?:the |[A-Z]\w+['’]s )?\Z")


def houses_before(sight: Sight, spoken: Sequence[Event]) -> list[Name]:
    """The bodies in the phrases of people who speak, where no spaces part words (〈情报总局〉发言人某某)."""
    if sight.language.grammar.spaced or sight.final:
        return []
    ends = {event.at for event in spoken if event.at is not None and event.kind == "person"}
    return [
        hit.value.as_name
        for hit in sight.names
        if hit.value.kind in ("agency", "thinktank")
        and hit.value.country
        and any(0 <= at - hit.end <= _OFFICE for at in ends)
        and _SIGNS.search(sight.text, hit.end, min(at for at in ends if at >= hit.end)) is None
    ]


_OFFICE = 6
"""Signs of an office between a body and who bears it."""
_SIGNS = re.compile(r"[，。；：、]")
