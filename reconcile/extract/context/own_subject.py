"""Who closes a sentence with "it said" or "the charity said": the body that is its subject.

"The Coast Guard picked up 44 people, it said", "Caritas handed out 300 blankets, the charity reported": what
somebody does is told by themselves, whoever spoke in the sentence before.
"""

from __future__ import annotations

import re

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.raw_names import raw
from reconcile.extract.speakers.speaker_names import named
from reconcile.lexicon import entities
from reconcile.lexicon.framing import Framing, framing
from reconcile.lexicon.language import language
from reconcile.model import Name

_BODIES = frozenset({"agency", "thinktank", "media"})
_PEOPLE = frozenset({"person", "anonymous"})
_STATES = frozenset({"country", "government"})
_FRONTED = re.compile(r"[^,;:“”\"]{2,50}, (?:(?:the|an?) )?", re.IGNORECASE)
_TITLE = re.compile(
    r"(?:The )?((?:[A-Z][\w’'&.-]*)(?:(?: (?:of|for|and|the|&))* [A-Z][\w’'&.-]*)*)(?= (?:[a-z]))"
)
_HEAD = 6
"""Characters before a subject at the head of a sentence."""


def by_own_subject(sight: Sight, event: Event | None, reading: Reading, claimant: Name | None) -> Name | None:
    """The speaker; where words behind the number only take up the subject of the sentence, that subject."""
    data = framing(sight.sentence.lang)
    if data is None or not data.takes_up or event is None or event.start < reading.end:
        return claimant
    words = _taking_up(sight, event, data)
    if words is None or not sight.text[: words[0]].rstrip(' “"”').endswith((",", "”", '"')):
        return claimant
    subject = _subject(sight, reading, data)
    if subject is None or ";" in sight.between(reading.end, words[0]):
        return claimant
    name, kind = subject
    noun = words[1]
    if noun in data.pronouns:
        person = noun in sight.language.grammar.he_she
        if person != (kind == "person") and noun not in data.they:
            return claimant
        sure = kind in _BODIES and entities().country_of(entities().of(name)) is None
        return name if claimant is None or sure else claimant
    return name if kind in _BODIES and _fits(name, noun, sight.sentence.lang, data) else claimant


def _taking_up(sight: Sight, event: Event, data: Framing) -> tuple[int, str] | None:
    """Where the words stand that take up a subject, and their noun or pronoun."""
    said = sight.text[event.start : event.end].lower().split()
    if event.speaker is None:
        pronoun = (
            event.entry.carry and event.entry.kind == "hearsay" and said[:1] and said[0] in data.pronouns
        )
        return (event.start, said[0]) if pronoun else None
    if event.at is None or event.until is None or event.at < 0:
        return None
    words = sight.text[event.at : event.until].lower().split()
    start = event.at
    if words[0] != "the" and sight.text[: event.at].lower().endswith("the "):
        start -= len("the ")
    led = words[0] == "the" or start < event.at
    if led and words[-1] in data.takes_up and event.start > start:
        return start, words[-1]
    return (event.at, words[0]) if len(words) == 1 and words[0] in data.pronouns else None


def _subject(sight: Sight, reading: Reading, data: Framing) -> tuple[Name, str] | None:
    """The name at the head of the sentence, or behind a phrase of place or time set off from it."""
    for item, name in named(sight):
        if item.end > reading.start:
            break
        fronted = _FRONTED.fullmatch(sight.text, 0, item.start)
        whole = item.value.kind in _BODIES | _PEOPLE or (
            item.value.kind in _STATES and _alone(sight, item.start)
        )
        if (item.start <= _HEAD or fronted) and whole and _acts(sight, item.end, reading):
            return name, item.value.kind
    match = _TITLE.match(sight.text)
    if match is None or match.end() > reading.start or not _acts(sight, match.end(), reading):
        return None
    words = match.group(1)
    verb = sight.text[match.end() :].split(maxsplit=1)[0]
    if " " not in words and not (verb in data.acted or verb.endswith(("ed", "s"))):
        return None  # "Drinking water reaches 40 per cent, the company said"
    found = raw(sight, *match.span(1))
    return (found[0], "agency") if found is not None and found[0].text == words else None


def _alone(sight: Sight, start: int) -> bool:
    """True for the name of a state that is no part of another name ("Air 〈Canada〉")."""
    before = sight.text[:start].split()[-1:]
    return not before or before[0][0].islower() or before[0].lower() in sight.language.grammar.articles


def _acts(sight: Sight, end: int, reading: Reading) -> bool:
    """True where a verb may follow: the name owns nothing, and no pause parts it from what it does."""
    between = sight.text[end : reading.start]
    return between.startswith(" ") and not {*',;:“”"'} & {*between}


def _fits(name: Name, noun: str, lang: str, data: Framing) -> bool:
    """True where the noun may mean a body of that name: its own word, one of its kin, or no other kind is told."""
    known = entities().of(name)
    labels = [name.text, *((known.name, *known.aliases.get(lang, ())) if known is not None else ())]
    words = {word for label in labels for word in re.findall(r"[\w-]+", label.lower())}
    kin = [set(kinds) for kinds in language(lang).grammar.kin]
    own = {noun}.union(*(kinds for kinds in kin if noun in kinds))
    if own & words:
        return True
    return noun in data.takes_any and not words & set(data.own_kinds)
