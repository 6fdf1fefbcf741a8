"""Outlets that no data file has, in languages with letters of their own: «Волна» or Bild, beside a word of reporting."""

from __future__ import annotations

import re

from reconcile.extract.event import Event
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_behind import oblique
from reconcile.extract.speaker_names import Found, named
from reconcile.extract.speaker_signs import ACCORDING
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech
from reconcile.model import Name

REPORT = Speech(words=(), kind="report", example="Yonhap, citing the JCS.", speaker="before")
_LATIN = re.compile(r"(?:The )?([A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*){0,4}),? \Z")


def foreign(sight: Sight, found: Found) -> bool:
    """True for a name in Latin letters within a text in others."""
    return sight.actors_known and sight.text[found[1] : found[2]].replace(" ", "").isascii()


def entitled(sight: Sight, found: Found) -> bool:
    """True for a title in quotation marks that nothing leads ("〈«Волна»〉 передаёт")."""
    if not sight.actors_known or found[3] == "media":
        return False
    return sight.text[found[1] : found[1] + 1] == "«" or (
        found[3] == "raw" and sight.text[max(0, found[1] - 1) : found[1]] == "«"
    )


def agent(sight: Sight, hit: Hit[Speech], found: Found) -> bool:
    """True for who stands right behind a participle, in a case of no subject."""
    return not sight.between(hit.end, found[1]).strip() and oblique(sight, found[1], found[2])


def latin_outlet(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """A name in Latin letters right before a word of citing ("Bild со ссылкой на полицию")."""
    match = _LATIN.search(sight.text[: hit.start])
    if match is None or any(one.start < match.end(1) and match.start(1) < one.end for one in sight.names):
        return None
    if any(one.start < match.end(1) and match.start(1) < one.end for one in sight.actors):
        return None
    return Name(match.group(1)), match.start(1), match.end(1), "media"


def reporting(sight: Sight, hit: Hit[Speech], found: Found | None) -> Found | None:
    """Who reports is an outlet, also where no data file has its name."""
    if found is None or hit.value.kind != "report":
        return found
    if found[3] == "raw" and (sight.language.grammar.leads or foreign(sight, found)):
        return (*found[:3], "media")
    return (*found[:3], "media") if entitled(sight, found) else found


def relayed_by_phrase(sight: Sight, found: list[Event]) -> list[Event]:
    """The outlets whose sources speak ("источник 〈Reuters〉 в Пентагоне"), and whom an outlet refers to.

    Of "the staff, 〈to which NTV refers〉, put it at" the staff is who tells, also where its verb is none of speech.
    """
    made = []
    speaking = {event.at for event in found if event.speaker is not None}
    for item in sight.actors:
        if item.relay is not None and item.start in speaking:
            made.append(Event(item.start, item.end, REPORT, item.relay, item.start, item.end, "media"))
    for event in found:
        before = [pair for pair in named(sight) if sight.between(pair[0].end, event.start) == ", "]
        if event.entry.relays and before and before[-1][0].start not in speaking:
            own, name = before[-1]
            made.append(Event(own.start, own.end, ACCORDING, name, own.start, own.end, own.value.kind))
    return made
