"""Outlets that no data file has, beside a word of reporting or citing: «Волна» or Bild, "The London Courier, quoting"."""

from __future__ import annotations

import re

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import Found, named, parted
from reconcile.extract.speakers.unnamed import raw_beside
from reconcile.extract.speech.speaker_behind import oblique
from reconcile.extract.speech.speaker_signs import ACCORDING
from reconcile.lexicon import Hit
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.glossing import glosses
from reconcile.lexicon.language import Speech
from reconcile.model import Name

_REPORT = Speech(words=(), kind="report", example="Yonhap, citing the JCS.", speaker="before")
_CITING = 6
"""Characters between an outlet and its word for citing (路透社周四援引)."""
_WORD = r"[A-ZÀ-Þ][\w’'&-]*"
_CAPITALS = re.compile(
    rf"(?:[Tt]he )?({_WORD}(?: (?:(?:of|di|de|del|la|le|and) )?{_WORD}){{0,4}})(?P<comma>,?) \Z"
)


def citing(sight: Sight, hit: Hit[Speech], cited: Found) -> list[Event]:
    """The outlet right before a word by which it cites somebody: it relays, also with no verb of its own.

    Where the subject leads without spaces it may stand before whom it heard it from (某社〈从军方人士处获悉〉).
    """
    grammar = sight.language.grammar
    if hit.value.speaker != "after":
        if grammar.spaced or sight.final:
            return []
        hit = Hit(cited[1], hit.end, hit.value)
    kinds = ("media", "person") if grammar.leads else ("media",)
    for item, name in named(sight):
        closing = "" if sight.language.grammar.spaced else ")）》"
        between = sight.between(item.end, hit.start).lstrip(closing)
        near = (
            item.end <= hit.start and len(between) <= _CITING and not parted(between) and "，" not in between
        )
        found: Found = name, item.start, item.end, item.value.kind
        if near and (item.value.kind in kinds or _entitled(sight, found)):
            return [_reports(found)]
    unknown = None if grammar.spaced or sight.final else raw_beside(sight, hit)
    if unknown is not None and unknown[0].text.endswith(grammar.outlets or ("\0",)):
        return [_reports(unknown)]
    capitals = _in_capitals(sight, hit)
    return [_reports(capitals)] if capitals is not None else []


def _reports(found: Found) -> Event:
    return Event(found[1], found[2], _REPORT, *found[:3], "media")


def _in_capitals(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """A name right before a word of citing, in capitals, or in Latin letters where the text is in others."""
    grammar = sight.language.grammar
    match = _CAPITALS.search(sight.text[: hit.start]) if sight.actors_known or grammar.leads else None
    if match is None or (grammar.leads and not match.group("comma")):
        return None
    start, end = match.span(1)
    spans = [(one.start, one.end) for some in (sight.names, sight.actors, sight.times) for one in some]
    known = any(begin < end and start < stop for begin, stop in spans)
    if known or match.group(1).split()[0].lower() in grammar.no_names:
        return None  # "on 2 July, citing"
    return Name(match.group(1)), start, end, "media"


def _entitled(sight: Sight, found: Found) -> bool:
    """True for a title in quotation marks that nothing leads ("〈«Волна»〉 передаёт")."""
    if not sight.actors_known or found[3] == "media":
        return False
    return sight.text[found[1] : found[1] + 1] == "«" or (
        found[3] == "raw" and sight.text[max(0, found[1] - 1) : found[1]] == "«"
    )


def reporting(sight: Sight, hit: Hit[Speech], found: Found | None) -> Found | None:
    """Who reports is an outlet, also where no data file has its name."""
    if found is None or hit.value.kind != "report":
        return found
    raw = found[3] == "raw" and (sight.language.grammar.leads or _foreign(sight, found))
    return (*found[:3], "media") if raw or _entitled(sight, found) else found


def called_outlets(sight: Sight, found: list[Event]) -> list[Event]:
    """The events, with an outlet for words that end in what outlets are called (ロシア〈紙〉, 地元〈メディア〉)."""
    ends = sight.language.grammar.outlets
    if not (sight.final and ends and glosses(sight.sentence.lang) is not None):
        return found
    return [
        one._replace(kind="media")
        if one.kind == "raw" and one.speaker is not None and one.speaker.text.rstrip("）)」』").endswith(ends)
        else one
        for one in found
    ]


def _foreign(sight: Sight, found: Found) -> bool:
    """True for a name in Latin letters within a text in others."""
    return sight.actors_known and sight.text[found[1] : found[2]].replace(" ", "").isascii()


def known_by_citing(found: list[Event]) -> list[Event]:
    """The events, with an outlet for the unknown subject that a word of citing tells ("〈The Ledger〉, citing X, said")."""
    outlets = {event.at for event in found if event.kind == "media"}
    return [
        event._replace(kind="media") if event.kind == "raw" and event.at in outlets else event
        for event in found
    ]


def agent(sight: Sight, hit: Hit[Speech], found: Found) -> bool:
    """True for who stands right behind a participle or a noun of telling, in a case of no subject.

    Behind a noun ("доклад 〈Пентагона〉") no name is a subject. Abbreviations have one form in all cases.
    """
    if sight.between(hit.end, found[1]).strip(" «"):
        return False
    first = sight.text[found[1] : found[2]].strip("«»").split()[0]
    instrumental = first.endswith(tuple(sight.language.grammar.instrumental))
    one_form = first.isupper() or first.isascii()
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is not None and not one_form and first.endswith(lexicon.data.to_whom):
        return False  # "в докладе 〈парламенту〉 разведка назвала"
    return hit.value.declined or one_form or instrumental or oblique(sight, found[1], found[2])


def relayed_by_phrase(sight: Sight, found: list[Event]) -> list[Event]:
    """The outlets whose sources speak ("источник 〈Reuters〉 в Пентагоне"), and whom an outlet refers to.

    Of "the staff, 〈to which NTV refers〉, put it at" the staff is who tells, also where its verb is none of speech.
    """
    speaking = {event.at for event in found if event.speaker is not None}
    made = [
        _reports((item.relay, item.start, item.end, "media"))
        for item in sight.actors
        if item.relay is not None and item.start in speaking
    ]
    for event in found:
        before = [pair for pair in named(sight) if sight.between(pair[0].end, event.start) == ", "]
        if event.entry.relays and before and before[-1][0].start not in speaking:
            own, name = before[-1]
            made.append(Event(own.start, own.end, ACCORDING, name, own.start, own.end, own.value.kind))
    return made
