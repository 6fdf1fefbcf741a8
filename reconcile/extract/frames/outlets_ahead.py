"""Outlets that lead the words of others: they relay (『紙』は、…関係者の話として…と伝えた; 『紙』に載った大隊長の証言では).

Where particles mark who does what, an outlet passes on whoever else says a number in its clause: as its topic or
subject, as where the words stand, as who asked for them, or in a clause that describes whose words they are.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.governing.attribution import Attribution
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import speaker_name
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.relays import Relays, relays
from reconcile.model import Name

_ASIDE = re.compile(r"[』」]?(?:[(（][^()（）。]{1,20}[)）])?")
_DESCRIBED = re.compile(r"[^、。をはがに「」]{0,20}")
"""What may stand between a clause that describes and the name of whom it describes."""
_HEAD = 14
"""Characters of marks and a date before an outlet that heads a line."""
_LABELS = tuple(":：】]")
_BREAK = re.compile(r"[。；]|[たるだいすん]が、|一方[、で]|(?:たい)?したものの|のに対し|これに対し")


def by_outlet(sight: Sight, found: list[Event], reading: Reading, said: Attribution) -> Attribution:
    """The attribution of a number, with the outlet that leads its clause among those who relay it."""
    data = relays(sight.sentence.lang)
    event = said.event
    if data is None or event is None or (said.claimant is None and said.back is None):
        return said
    if event.kind == "media" or _is_outlet(said.claimant):
        return said
    for hit in reversed(sight.names):
        outlet = speaker_name(hit.value) if hit.value.kind == "media" else None
        if outlet is None:
            continue
        if _describes(sight, data, hit, event):
            return said if outlet in (said.claimant, *said.via) else said._replace(via=(*said.via, outlet))
        if not _leads(sight, data, hit, event, reading):
            continue
        if outlet in (said.claimant, *said.via):
            return said  # who leads the clause is told; outlets before it tell something else
        if not _spoke_before(found, outlet, event, reading):
            return said._replace(via=(*said.via, outlet))
    return said


def _is_outlet(name: Name | None) -> bool:
    known = entities().of(name)
    return known is not None and known.kind == "media"


def _leads(sight: Sight, data: Relays, hit: Hit[Entity], event: Event, reading: Reading) -> bool:
    """True for an outlet that stands before a number, marked as one that passes on who says it."""
    if hit.end > reading.start or _BREAK.search(_unquoted(sight, hit.end, min(reading.start, event.start))):
        return False
    aside = _ASIDE.match(sight.text, hit.end)
    start = aside.end() if aside is not None else hit.end
    if _clause(data).match(sight.text, start) is not None:
        return False
    if hit.start <= _HEAD and sight.text[start : start + 1] in _LABELS:
        return True
    marked = _marked(data).match(sight.text, start)
    return marked is not None and not _BREAK.search(_unquoted(sight, hit.end, reading.start))


def _describes(sight: Sight, data: Relays, hit: Hit[Entity], event: Event) -> bool:
    """True for an outlet in a clause that describes whose words it has (『紙』が〈伝えた〉国防省筋の見方では)."""
    at = event.start if event.at is None else event.at
    aside = _ASIDE.match(sight.text, hit.end)
    clause = _clause(data).match(sight.text, aside.end() if aside is not None else hit.end)
    if clause is None or clause.end() > at:
        return False
    return _DESCRIBED.fullmatch(sight.text, clause.end(), at) is not None


def _unquoted(sight: Sight, start: int, end: int) -> str:
    """The text between two offsets without the words in quotation marks."""
    return re.sub(r"「[^「」]*(?:」|\Z)", "", sight.between(start, end))


def _spoke_before(found: list[Event], outlet: Name, event: Event, reading: Reading) -> bool:
    """True for an outlet whose own verb stands before whoever says the number (『紙』は…と書き、省は…と述べた)."""
    stop = event.start if event.at is None else min(event.at, event.start)
    return any(
        one.speaker == outlet
        and not one.entry.close
        and one.kind == "media"
        and (one.at is not None and one.at < one.start)
        and one.end <= min(stop, reading.start)
        for one in found
    )


@cache
def _clause(data: Relays) -> re.Pattern[str]:
    """The particle of an outlet with the verb of a clause that describes somebody's words."""
    return re.compile(rf"(?:{any_of(data.editions)})?が[^、。「」はがを]{{0,12}}(?:{any_of(data.passing)})")


@cache
def _marked(data: Relays) -> re.Pattern[str]:
    """An edition and the particle of a topic or subject, or of where words stand or are told."""
    house = rf"(?:単独)?[^、。「」はがを]{{0,8}}?(?:{any_of(data.heard_by)})(?:に|で|では|において|によると|によれば)"
    return re.compile(
        rf"(?:{any_of(data.editions)})?(?:(?:は|が|も)|では、?|でも|に(?:は|も)?(?:{any_of(data.holding)})"
        rf"|(?:と|へ)?の{house}|{house})"
    )
