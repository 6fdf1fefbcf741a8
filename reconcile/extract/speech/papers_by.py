"""Whose a paper is that gives a number: "a study released 〈by the institute〉", "〈the Pentagon〉's report to Congress".

For languages whose data have the nouns for papers (``works``) and the words that lead who wrote one (``by``).
The paper is no speaker, nor is who receives it.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import Found, body, most_telling, named
from reconcile.extract.speech.speaker_signs import ACCORDING
from reconcile.extract.text.capital_people import person_in_full
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.framing import Framing, framing
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_WRITERS = ("agency", "government", "person", "thinktank", "anonymous", "country")
_CAPITAL = r"[A-ZÀ-Þ][\w’'&-]*"
_RUN = re.compile(rf"{_CAPITAL}(?: (?:(?:of|for|and|the|on) ){{0,2}}{_CAPITAL}){{1,7}}")


def by_their_writers(sight: Sight, found: list[Event]) -> list[Event]:
    """The events, with those of a paper or of its receiver given to who wrote it, and that of the paper itself."""
    pattern = _paper(framing(sight.sentence.lang))
    owned = _owned(framing(sight.sentence.lang))
    if pattern is None or owned is None:
        return found
    for match in pattern.finditer(sight.text):
        writer = writer_at(sight, match.end())
        if writer is not None:
            found = _given(sight, found, match.start(), match.end(), writer)
    aside = _aside(framing(sight.sentence.lang))
    for match in aside.finditer(sight.text) if aside is not None else ():
        item = next((pair for pair in named(sight) if pair[0].end == match.start()), None)
        if item is not None and item[0].value.kind in _WRITERS:
            found = [_of_subject(event, match, item) for event in found]
    for match in owned.finditer(sight.text):
        item = next((pair for pair in named(sight) if pair[0].end == match.start()), None)
        if item is not None and item[0].value.kind in _WRITERS:
            writer = item[1], item[0].start, item[0].end, item[0].value.kind
            found = _given(sight, found, match.start(), match.end(), writer)
    return found


def _of_subject(event: Event, aside: re.Match[str], item: tuple[Hit[Entity], Name]) -> Event:
    """An event given to the subject before an aside on a paper, where a name within the aside had it."""
    if event.at is None or not aside.start() <= event.at < aside.end() or event.start < aside.end():
        return event
    hit, name = item
    return event._replace(speaker=name, at=hit.start, until=hit.end, kind=hit.value.kind)


@cache
def _aside(data: Framing | None) -> re.Pattern[str] | None:
    """An aside on a paper and who gets it, behind its writer (", in a report 〈to parliament〉 last week,")."""
    if data is None or not data.works:
        return None
    led = "in|through|via"
    whose = "a|an|the|its|their|his|her"
    return re.compile(
        rf",? (?:{led}) (?:{whose}) (?:[\w’'-]+ ){{0,3}}(?:{any_of(data.works)})(?!\w)[^,;:]{{0,70}},(?= )"
    )


def _given(sight: Sight, found: list[Event], start: int, end: int, writer: Found) -> list[Event]:
    """The events with those of the paper between two offsets given to its writer; one of its own where there is none."""
    stop = max(end, writer[2])
    made = []
    for event in found:
        at, until = (event.at, event.until or stop) if event.at is not None else (stop, stop)
        inside = at != writer[1] and (start <= at < stop or at <= start < until)
        made.append(event._replace(speaker=writer[0], kind=writer[3]) if inside else event)
    known = any(event.speaker == writer[0] for event in made)
    return made if known else [*made, Event(start, stop, ACCORDING, *writer)]


def writer_at(sight: Sight, end: int) -> Found | None:
    """Who is named right behind an offset, by a known name or by one in capitals."""
    known = named(sight)
    for item, name in known:
        if 0 <= item.start - end <= 1:
            own = body(sight, item, name) if item.value.kind == "anonymous" else None
            found = own or most_telling(known, item, name, sight)
            return found if item.value.kind in (*_WRITERS, "media") else None
    match = _RUN.match(sight.text, end)
    if match is None or any(time.start < match.end() and match.start() < time.end for time in sight.times):
        return None
    words = match.group().split()
    if words[0].lower() in sight.language.grammar.no_names or words[0] in sight.language.grammar.common:
        return None
    house = bool(set(words) & set(sight.language.grammar.institutes))
    person = person_in_full(match.group(), sight.sentence.lang)
    return (Name(match.group()), *match.span(), "raw") if house or person else None


@cache
def _paper(data: Framing | None) -> re.Pattern[str] | None:
    """A noun for a paper, up to the word that leads who wrote it, over participles and times ("released last week by")."""
    if data is None or not data.works:
        return None
    leads = any_of(data.by)
    seen = any_of(data.seen)
    between = rf"(?:,? (?!(?:{leads}|{seen}|that|which|who|and|but|on|the)\b)[\w’'-]+){{0,6}}?"
    works = rf"(?:{any_of(data.works)}){between},? (?:{leads})"
    counts = rf"(?:{any_of(data.counts)}){between},? (?:{any_of(data.counts_by)})"
    return re.compile(rf"(?<![\w-])(?:{works}|{counts}) (?:the |an? |its |their )?", re.IGNORECASE)


@cache
def _owned(data: Framing | None) -> re.Pattern[str] | None:
    """The paper of a body that stands before it ("〈the Pentagon〉's report to Congress")."""
    if data is None or not data.works:
        return None
    papers = any_of((*data.works, *data.figures))
    return re.compile(
        rf"(?:['’]s|(?<=s)['’])(?: [a-z-]+){{0,3}} (?:{papers})(?!\w)(?: to (?:the )?[A-Z]\w*(?: [A-Z]\w*)*)?"
    )
