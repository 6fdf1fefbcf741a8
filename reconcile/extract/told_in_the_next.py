"""Who told what a sentence says, named in the next one (死者は80人に上るという。〈県警が明らかにした〉).

Such a sentence has a subject, a verb of telling and no object: what is told stands right before it. With
"so" (こう述べた) it stands there in quotation marks.
"""

from __future__ import annotations

import re

import msgspec

from reconcile.extract.document import Sentence
from reconcile.extract.event import Event
from reconcile.extract.past_times import untimed
from reconcile.extract.sight import Sight
from reconcile.extract.speakers import events
from reconcile.extract.told_so import told_so
from reconcile.lexicon.glossing import glosses
from reconcile.model import Statement

Told = tuple[Sentence, Statement]

_BETWEEN = re.compile(
    r"(?:側|ら|など)?[はが]、?(?:[^、。「」をとがは]{0,18}(?:に対し|に対して|に|で|へ)、?)*(?P<so>こう|そう)?\Z"
)
"""Between who speaks and the verb: to whom and where, and nothing that is told."""
_ENDING = 8
"""Characters of the verb's ending, with the stop."""
_SHORT = 60
_KINDS = frozenset({"agency", "government", "thinktank", "media", "person", "anonymous", "raw", "coref"})


def told_in_the_next(sight: Sight, found: list[Told]) -> list[Told]:
    """The statements of the sentence right before, by who told it, where nobody is named for them there."""
    found = told_so(sight, found)
    if not found or not sight.final or glosses(sight.sentence.lang) is None or sight.sentence.first:
        return found
    last = found[-1][0]
    if last.end != sight.sentence.start or last.line != sight.sentence.line:
        return found
    teller = _teller(sight, closed=last.text.rstrip("。 ").endswith(("」", "』")))
    if teller is None or teller.speaker is None:
        return found
    return [
        (sentence, msgspec.structs.replace(item, claimant=teller.speaker))
        if sentence is last and item.claimant is None and not item.via
        else (sentence, item)
        for sentence, item in found
    ]


def _teller(sight: Sight, *, closed: bool) -> Event | None:
    """The verb of telling of a sentence that says no more than who told something."""
    if sight.numbers or "「" in sight.text or len(sight.text) > _SHORT:
        return None
    said = [event for event in events(sight) if event.entry.kind == "say" and event.entry.stance == "asserts"]
    for event in said:
        if event.kind not in _KINDS or event.until is None or event.until > event.start:
            continue
        if len(sight.text.rstrip()) - event.end > _ENDING:
            continue
        between = _BETWEEN.search(_words(sight, event.until, event.start))
        if between is not None and (closed or not between.group("so")):
            return event
    return None


def _words(sight: Sight, start: int, end: int) -> str:
    words = untimed(sight, start, end)
    return words.replace("、", "", 1) if words.count("、") > 1 else words
