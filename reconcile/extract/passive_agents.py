"""Who puts a number, behind a passive verb: "losses were put at 4,000 〈by the NIS〉", "is estimated 〈by Kyiv〉 at 300"."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.extract.event import Event
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import speaker_name
from reconcile.lexicon import Hit
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of

_REACH = 60
"""Characters between the verb and who acts, over the number."""


def agented(sight: Sight, hit: Hit[Speech]) -> Event | None:
    """The event of a verb in the passive whose agent stands behind it in its clause; None where none does."""
    pattern = _agent(sight.sentence.lang)
    if pattern is None:
        return None
    for name in sight.names:
        if not hit.end <= name.start <= hit.end + _REACH:
            continue
        match = pattern.fullmatch(sight.text, hit.end, name.start)
        who = speaker_name(name.value) if match is not None else None
        if who is not None:
            entry = msgspec.structs.replace(hit.value, kind="say")
            return Event(hit.start, hit.end, entry, who, name.start, name.end, name.value.kind)
    return None


@cache
def _agent(lang: str) -> re.Pattern[str] | None:
    data = framing(lang)
    if data is None or not data.agents:
        return None
    number = r" (?:at|to be|as) [^;:]*?\d[^;:]*?"
    return re.compile(rf"(?:{number})? (?:{any_of(data.agents)}) ")
