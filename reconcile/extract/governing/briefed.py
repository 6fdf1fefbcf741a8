"""Who only passes on what a body has told behind closed doors: "after a briefing by 〈the NIS〉, lawmaker X said".

The figures are the body's, and whoever came out of the room relays them. For languages whose data have the words
for such a hearing (``briefings``, ``briefings_after``).
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import named
from reconcile.lexicon.framing import Framing, framing
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_BODIES = ("agency", "thinktank")
_RELAYS = ("person", "anonymous", "raw")


def briefed_by(sight: Sight, main: Event) -> Name | None:
    """The body whose hearing the speaker of a number has left; None where nobody was briefed."""
    data = framing(sight.sentence.lang)
    pattern = _hearing(data) if data is not None and data.briefings else None
    if data is None or pattern is None or main.kind not in _RELAYS or main.entry.stance != "asserts":
        return None
    for item, name in named(sight):
        if item.value.kind not in _BODIES or name == main.speaker:
            continue
        if pattern.search(sight.text[: item.start]) is not None:
            return name
        if sight.text[item.end :].lower().startswith(data.briefings_after):
            return name
    return None


@cache
def _hearing(data: Framing) -> re.Pattern[str]:
    """Words of a hearing, up to the name of who was heard, over its state or kind ("South Korea's")."""
    return re.compile(
        rf"(?<!\w)(?:{any_of(data.briefings)}) (?:the |an? )?(?:[\w’'-]+['’]s )?\Z", re.IGNORECASE
    )
