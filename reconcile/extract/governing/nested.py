"""Words of speech within what another tells: a denial of what was said, a state that acts in what was said."""

from __future__ import annotations

import re

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import numbered
from reconcile.lexicon.callings import callings
from reconcile.model import Name

LOOSE = frozenset({"country", "place"})
"""A country's name is rather what is spoken of than who speaks, where a body is named too."""


def told_within(sight: Sight, outer: Event, inner: Event) -> bool:
    """True for a state that acts within what somebody tells ("Shoigu announced that Moscow expects 1,200")."""
    if inner.kind not in LOOSE or outer.kind in LOOSE or inner.at is None:
        return False
    if numbered(sight, outer.end, inner.at):
        return False
    words = sight.between(outer.end, inner.at).replace("’", "'").lower().split()
    return any(word in words for word in sight.language.grammar.that)


def source_within(sight: Sight, named: list[Event], reading: Reading) -> Event | None:
    """Whom somebody's words name as their own source ("Der Minister sagte, 〈laut Polizei〉 seien 300 …").

    The source tells, and who speaks passes on. Only where the language has the mood or the word that marks
    where the reported clause begins.
    """
    if not sight.language.grammar.verb_second or any(event.entry.stance != "asserts" for event in named):
        return None
    says = [event for event in named if event.entry.kind in _TELLS and not event.entry.close]
    inner = [
        event
        for event in named
        if event.entry.kind == "according" and event.kind in _SOURCES and not _owned(sight, event)
    ]
    for event in reversed(inner):
        before = [one for one in says if max(one.end, one.until or 0) <= event.start < reading.start]
        if not before or before[-1].speaker == event.speaker or before[-1].kind == "media":
            continue
        between = sight.between(before[-1].end, event.start)
        if set(",:") & set(between) and not numbered(sight, before[-1].end, event.start):
            return event
    return None


def closing_teller(sight: Sight, found: list[Event], main: Event, reading: Reading) -> tuple[Name, ...]:
    """Who closes a sentence in which another says it, and passes it on ("police put it at 300, 〈Roe said〉")."""
    if sight.final or not sight.language.grammar.leads or main.entry.kind != "say" or main.entry.close:
        return ()
    event = max(found, key=lambda one: one.start)
    if event.at is None or event.speaker in (None, main.speaker) or event.kind not in _PASSING:
        return ()
    told = event.entry.kind == "say" and not event.entry.close and event.entry.stance == "asserts"
    after = main.start < reading.start <= reading.end <= min(event.at, event.start)
    quoted = any(sign in sight.text for sign in sight.language.grammar.quotes)
    if not told or not after or quoted or set(";:.") & set(sight.between(reading.end, event.at)):
        return ()
    goes_on = numbered(sight, event.end, len(sight.text)) or set(",;:") & set(sight.text[event.end :])
    led = sight.text[: event.at].removesuffix("the ").removesuffix("a ").endswith(", ")
    return (event.speaker,) if event.speaker is not None and led and not goes_on else ()


_PASSING = ("person", "anonymous", "agency", "government", "raw")


def relays(event: Event, main: Event) -> bool:
    """A medium relays; somebody else does where the other is what they speak of (X, citing Y), or their source."""
    inner = main.entry.kind == "cite" or (main.entry.kind == "according" and event.end <= main.start)
    return event.kind == "media" or inner or event.entry.kind == "according"


_TELLS = ("say", "report")


def _owned(sight: Sight, event: Event) -> bool:
    """True for a body that is the teller's own ("nach Berechnungen 〈seines〉 Dienstes")."""
    words = sight.between(event.start, event.until or event.end).lower().split()
    return any(word in sight.language.grammar.possessives for word in words)


_SOURCES = frozenset({"agency", "government", "thinktank", "anonymous"})
_GOVERNED = 3
"""Words between a denial and the noun of speech that it governs ("denied the latest claims that")."""


def denial_of(sight: Sight, before: list[Event], says: list[Event]) -> Event | None:
    """The denial or doubt right before the last word of speech: it governs that ("rejected reports that")."""
    if not says or says[-1].entry.stance != "asserts":
        return None
    for event in before:
        words = sight.text[event.end : says[-1].start]
        rejects = event.speaker is not None and event.entry.stance != "asserts"
        near = event.end <= says[-1].start and len(words.split()) <= _GOVERNED
        apart = "，" in words and event.speaker != says[-1].speaker  # 编辑看错了，警局的原话是4300人
        if rejects and near and not apart and not _breaks(sight, words):
            return event
    return None


def _breaks(sight: Sight, words: str) -> bool:
    """True where a clause ends, or another is joined, within some words ("denied it and said")."""
    joins = {*sight.language.grammar.join, *sight.language.grammar.strong}
    return any(sign in words for sign in ",;:.()") or any(word.lower() in joins for word in words.split())


_AND_THEY = re.compile(r", (?:and|but|while|whereas) (?:the |an? |its |their )?(?:[a-z-]+ )?\Z")


def of_next(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for a subject and verb behind a number and a comma that give another ("300, die Polizei sagt 500")."""
    data = callings(sight.sentence.lang)
    if event.at is None or event.at < reading.end:
        return False
    if event.entry.close:
        return _opens_next(sight, event, reading)
    if not sight.language.grammar.spaced:  # 医院登记的是26人，集团说30人
        paused = any(sign in sight.between(reading.end, event.at) for sign in "，；")
        return paused and any(item.start >= event.end for item in sight.numbers)
    if data is None and sight.language.grammar.leads:
        joined = _AND_THEY.search(sight.between(reading.end, event.at)) is not None
        return joined and event.at < event.start and any(item.start >= event.end for item in sight.numbers)
    if data is None:
        return False
    _, comma, last = sight.between(reading.end, event.at).lower().rpartition(",")
    ahead = event.at < event.start and comma and not {*last.split()[:1]} & {*data.as_said, *data.that}
    return bool(ahead) and any(item.number_start >= event.end for item in sight.numbers)


def _opens_next(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for 据 at the head of the clause behind a number, with a comma and a number of its own behind whom it names."""
    if sight.language.grammar.spaced or sight.final or event.entry.speaker != "after" or event.until is None:
        return False
    clause = max(sight.text.rfind(sign, 0, event.start) for sign in "，；") + 1
    heads = {clause, *(hit.end for hit in sight.speech if hit.start == clause and hit.value.close)}
    opens = clause > reading.end and (event.start == clause or len(heads) > 1)
    stop = sight.text.find("，", event.until)
    return opens and stop > 0 and any(item.start > stop for item in sight.numbers)
