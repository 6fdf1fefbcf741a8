"""Who told what a sentence says, named in the next one (死者は80人に上るという。〈県警が明らかにした〉).

Such a sentence has a subject, a verb of telling and no object: what is told stands right before it. With
"so" (こう述べた) it stands there in quotation marks.
"""

from __future__ import annotations

import re

import msgspec

from reconcile.extract.context.told_so import told_so
from reconcile.extract.governing.speakers import events
from reconcile.extract.sentence.past_times import untimed
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import entities
from reconcile.lexicon.glossing import glosses
from reconcile.model import Name, Statement

Told = tuple[Sentence, Statement]

_BETWEEN = re.compile(
    r"(?:側|ら|など)?[はが]、?(?:[^、。「」をとがは]{0,18}(?:に対し|に対して|に|で|へ)、?)*(?P<so>こう|そう)?"
    r"(?:(?:こんな|そんな|こうした|そうした|このような|そのような|この|その)[\u3005\u30a0-\u30ff\u4e00-\u9fff]{0,8}を?)?\Z"
)
"""Between who speaks and the verb: to whom and where, and nothing that is told but the figure before (そんな試算を)."""
_REPORTED = re.compile(
    r"[』」]?が(?:[^、。「」をとがは]{0,14})(?:伝え|報じ|報道し|配信し|速報し)(?:た|ている|ていた|ました|ています)。?\s*"
)
"""What closes a sentence that says no more than which outlet has it (…が国防省筋の話として〈伝えた〉)."""
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
    heard = tuple(
        event.speaker
        for event in events(sight)
        if event.entry.media and event.speaker is not None and event.speaker != teller.speaker
    )
    return [
        (sentence, _told(item, teller, heard) if _of_one(sentence, item, last, found[-1][1]) else item)
        for sentence, item in found
    ]


def only_tells(sight: Sight) -> bool:
    """True for a sentence that says no more than who told or reported the one before."""
    if not sight.final or glosses(sight.sentence.lang) is None or sight.sentence.first:
        return False
    return _teller(sight, closed=False) is not None


def _of_one(sentence: Sentence, item: Statement, last: Sentence, told: Statement) -> bool:
    """True for the sentence right before, and those before it in the line that are of the same claimant."""
    same = item.claimant is not None and item.claimant == told.claimant and sentence.line == last.line
    return sentence is last or same


def _told(item: Statement, teller: Event, heard: tuple[Name, ...]) -> Statement:
    """A statement by who told it, or relayed by them where another says it (省は…と述べた。〈通信が伝えた〉)."""
    name = teller.speaker
    if item.claimant is None:
        return item if item.via else msgspec.structs.replace(item, claimant=name, via=heard)
    if name is None or name in (item.claimant, *item.via) or not _passes_on(item.claimant, teller):
        return item
    return msgspec.structs.replace(item, via=(*item.via, name))


def _passes_on(claimant: Name, teller: Event) -> bool:
    """True for an outlet, and for a lawmaker whom a body told (国情院は…と報告した。〈某議員〉が明らかにした)."""
    known = entities().of(claimant)
    if known is not None and known.kind == "media":
        return False
    if teller.kind == "media":
        return True
    words = teller.speaker.text if teller.speaker is not None else ""
    lawmaker = "lawmaker" in words or words.endswith("議員")
    return lawmaker and known is not None and known.kind in ("agency", "government")


def _teller(sight: Sight, *, closed: bool) -> Event | None:
    """The verb of telling of a sentence that says no more than who told something."""
    if sight.numbers or "「" in sight.text or len(sight.text) > _SHORT:
        return None
    said = [event for event in events(sight) if event.entry.kind in ("say", "report")]
    said = [event for event in said if event.entry.stance == "asserts"]
    for event in (one for one in events(sight) if one.entry.media and one.kind == "media"):
        if _REPORTED.fullmatch(sight.text, event.until or 0):
            return event
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
