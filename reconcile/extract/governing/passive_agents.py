"""Who puts a number, behind a passive verb: "losses were put at 4,000 〈by the NIS〉", "is estimated 〈by Kyiv〉 at 300"."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speech.speaker_places import close
from reconcile.extract.speech.speaker_signs import ACCORDING
from reconcile.lexicon import Hit
from reconcile.lexicon.callings import callings
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of

_REACH = 60
"""Characters between the verb and who acts, over the number."""


def agented(sight: Sight, hit: Hit[Speech]) -> Event | None:
    """The event of a verb in the passive whose agent stands behind it in its clause; None where none does."""
    pattern = _agent(sight.sentence.lang)
    agent = pattern.match(sight.text, hit.end) if pattern is not None else None
    if (
        agent is None
        or len(agent.group()) > _REACH
        or any(agent.end() - 1 <= time.start <= agent.end() + _ARTICLE for time in sight.times)
    ):
        return None  # "put at 300 by Monday"
    found = close(sight, Hit(agent.start("by"), agent.end(), ACCORDING))
    if found is None or (found[3] in _STATES and _ADJECTIVE.match(sight.text, found[2]) is not None):
        return None
    return Event(hit.start, hit.end, msgspec.structs.replace(hit.value, kind="say"), *found)


_STATES = ("country", "place", "government")
_ADJECTIVE = re.compile(r" [a-z]{3,}")
"""What stands behind a country's adjective, of a body that nobody knows ("by the same South Korean 〈service〉")."""


_ARTICLE = 4
"""Characters of an article and its space."""


@cache
def _agent(lang: str) -> re.Pattern[str] | None:
    frame = framing(lang)
    data = frame if frame is not None and frame.agents else callings(lang)
    if data is None or not data.agents or not data.put_at:
        return None
    number = rf" (?:{any_of(data.put_at)}) [^;:]*?\d[^;:]*?"
    return re.compile(rf"(?:{number})? (?P<by>{any_of(data.agents)})(?= )")
