"""Clauses set in a sentence that tell more of a noun, in languages whose data have their opening words.

"The quake, which the survey measured at 6.8, destroyed …": the survey speaks in the clause alone. "A figure
of 74 that the management had given": the management speaks of that number alone. "The union, which has
12,000 members, spoke of 96 dead": the union speaks, over the clause.
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.extract.names.spelling import romanized
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import Found, body, named
from reconcile.extract.speech.clause_names import adverbs
from reconcile.extract.speech.speaker_behind import oblique
from reconcile.lexicon import Hit
from reconcile.lexicon.actors import Lexicon, actors_of
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.clause_words import ClauseWords, clause_words
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of, led_words
from reconcile.model import Name

_CLOSE = re.compile(r",(?= )|[;“”\"]|\Z")
_HEAD = 16
"""Characters before the subject of a sentence."""
_SPEAKERS = ("agency", "government", "media", "person", "thinktank", "anonymous", "country", "place")


@cache
def _set_off(data: ClauseWords) -> re.Pattern[str]:
    return re.compile(rf", (?:{any_of(data.relatives)})\b")


@cache
def _of_a_number(data: ClauseWords) -> re.Pattern[str]:
    """What stands between a number and the subject of the clause on it alone."""
    led = any_of(led_words(data.leads))
    return re.compile(rf"(?: [a-z-]+){{0,2}} (?:{any_of(data.that_which)}) (?:{led})?(?:[\w’'-]+ ){{0,3}}\Z")


@cache
def _second(data: ClauseWords) -> re.Pattern[str]:
    """What stands before the second verb of one subject."""
    return re.compile(rf"\b(?:{any_of(data.second_joins)})(?: (?:{adverbs(data)}))* \Z")


@cache
def _taking_up(data: ClauseWords) -> re.Pattern[str]:
    return re.compile(rf", (?:{any_of(data.it)}) (?:(?:{adverbs(data)}) )?\Z")


def clauses(sight: Sight) -> list[tuple[int, int]]:
    """The stretches of clauses set between commas, each from its comma to the one that closes it."""
    data = clause_words(sight.sentence.lang)
    if data is None or not sight.language.grammar.leads:
        return []
    found = []
    for match in _set_off(data).finditer(sight.text):
        close = _CLOSE.search(sight.text, match.end())
        if close is not None and sight.text[close.start() : close.end()] == ",":
            found.append((match.start(), close.end()))
    return found


def in_their_clauses(sight: Sight, found: list[Event], reading: Reading) -> list[Event]:
    """The words of speech that may be of a number: not those of a clause that it is not in, nor of another number."""
    if not sight.language.grammar.leads:
        return _behind_it(sight, found, reading) or found
    spans = clauses(sight)
    own = [event for event in found if _of_number(sight, event, reading)]
    if own and all(event.entry.stance == "asserts" for event in found):
        return own
    taken = [
        (one.start, other.start) for other in sight.numbers for one in found if _of_number(sight, one, other)
    ]
    kept = []
    for event in found:
        within = [span for span in spans if span[0] < event.start and event.end <= span[1]]
        inner = event.at is not None and any(span[0] < event.at < span[1] for span in within)
        apart = (
            inner
            and event.entry.kind != "cite"
            and event.entry.stance == "asserts"
            and not any(span[0] < reading.start < span[1] for span in within)
        )
        others = any(start <= event.start and number != reading.start for start, number in taken)
        if not (apart or others):
            kept.append(event)
    return kept


def _behind_it(sight: Sight, found: list[Event], reading: Reading) -> list[Event]:
    """Who tells a number in a clause right behind what it counts ("die 12.000 Mann, 〈von denen Kiew spricht〉, …")."""
    data = callings(sight.sentence.lang)
    pattern = _relative(data) if data is not None and data.of_number else None
    match = pattern.match(sight.text, reading.end) if pattern is not None else None
    if match is None:
        return []
    stop = _CLOSE.search(sight.text, match.end())
    end = stop.start() if stop is not None else len(sight.text)
    if any(match.end() <= item.start < end for item in sight.numbers):
        return []
    told = [
        one for one in found if one.at is not None and not one.entry.close and one.entry.stance == "asserts"
    ]
    return [
        one
        for one in told
        if match.end() <= (one.at or 0) < end and match.end() <= one.start and _last(sight, one.end, end)
    ]


def _last(sight: Sight, verb_end: int, end: int) -> bool:
    """True for a verb within a clause; the last word of it, but for its auxiliary, where verbs stand last there."""
    rest = sight.text[verb_end:end].split()
    return verb_end <= end and (not sight.language.grammar.verb_second or len(rest) < _WITH_AUXILIARY)


_WITH_AUXILIARY = 2


@cache
def _relative(data: Callings) -> re.Pattern[str]:
    """What opens such a clause, past a word or two of what is counted."""
    return re.compile(rf"(?: [\w-]+){{0,2}},? (?:{any_of(data.of_number)})(?:(?<=['’])| )")


def _of_number(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for a verb whose object is a number before it ("74 〈that the management had given〉")."""
    at = event.start if event.at is None else min(event.at, event.start)
    if event.speaker is None or at <= reading.end or event.entry.stance != "asserts" or event.entry.close:
        return False
    data = clause_words(sight.sentence.lang)
    return data is not None and _of_a_number(data).fullmatch(sight.text, reading.end, at) is not None


def over_clause(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The subject of a verb that a clause set between commas parts from it ("The union, which …, spoke of")."""
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is not None:
        return _over_declined(sight, hit, lexicon)
    for start, end in clauses(sight):
        between = sight.text[end : hit.start]
        if end > hit.start or len(between.split()) > _WORDS or set(',;:“”"') & set(between):
            continue
        for item, name in named(sight):
            if item.end == start and item.value.kind in _SPEAKERS:
                return body(sight, item, name)
        unknown = _CAPITALS.search(sight.text[:start])
        if unknown is not None and _no_other(sight, *unknown.span("name")):
            return Name(unknown.group("name")), *unknown.span("name"), "raw"
    return None


_REACH = 400
"""Characters of clauses between a subject and its verb, at the most."""


def _over_declined(sight: Sight, hit: Hit[Speech], lexicon: Lexicon) -> Found | None:
    """The same in a language that declines names: the clause may begin with a noun ("служба, 〈сотрудники которой〉 …,")."""
    comma = sight.text.rfind(",", 0, hit.start)
    behind = sight.text[comma + 1 : hit.start]
    if comma < 0 or len(behind.split()) > _WORDS or set(';:«»"—') & set(behind):
        return None
    openers = list(
        _opening(lexicon.data.relating, lexicon.data.gerunds).finditer(
            sight.text, max(0, comma - _REACH), comma
        )
    )
    for match in reversed(openers):
        if ";" in sight.text[match.end() : comma]:
            return None
        for item, name in named(sight):
            led = item.end <= match.start() and _TAIL.fullmatch(sight.text, item.end, match.start())
            if led and item.value.kind in _SPEAKERS and not oblique(sight, item.start, item.end):
                return body(sight, item, name)
        short = _ACRONYM.fullmatch(sight.text, 0, match.start())
        if short is not None:  # "МГМС, в которую входят 11 стран, насчитала"
            name = romanized(short.group(1), sight.language.grammar)
            return name, short.start(1), short.end(1), "raw"
    return None


_ACRONYM = re.compile(r"[\s«]*([А-ЯЁІЇЄҐ]{2,7})»?")
"""The initials of a body at the head of a sentence."""
_TAIL = re.compile(r"[»)”]?(?: \([^()]*\))?")
"""What may stand between a name and the comma behind it."""


@cache
def _opening(relating: tuple[str, ...], gerunds: tuple[str, ...]) -> re.Pattern[str]:
    ends = "|".join(gerund for gerund in gerunds if len(gerund) > 1)
    return re.compile(
        rf", (?:(?:[\w’'ʼ-]+ ){{0,2}}(?:{'|'.join(relating)})|[а-яёіїєґ’]{{3,}}(?:{ends}))(?!\w)"
    )


_CAPITALS = re.compile(
    r"(?:(?<=\A)|(?<=[;,] )|(?<= and )|(?<= but )|(?<=\. ))(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3})\Z"
)


def _no_other(sight: Sight, start: int, end: int) -> bool:
    """True for words with capitals that are no known name, no time and no common word."""
    grammar, first = sight.language.grammar, sight.text[start:end].split()[0]
    taken = any(one.start < end and start < one.end for some in (sight.names, sight.times) for one in some)
    return not taken and first not in grammar.common and first.lower() not in grammar.no_names


_WORDS = 3
"""Words between a clause and the verb of its sentence ("has also since said")."""


def at_head(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The subject at the head of a sentence for a second verb ("The union …, accused the ministry 〈and spoke of〉")."""
    words = clause_words(sight.sentence.lang)
    if (
        words is None
        or not sight.language.grammar.leads
        or not _second(words).search(sight.text[: hit.start])
    ):
        return None
    since = max((item.end for item in sight.strongs if item.end <= hit.start), default=0)
    for item, name in named(sight):
        if item.start - since > _HEAD:
            return None
        plain = item.start >= since and item.value.kind in _SPEAKERS and item.end < hit.start
        led = sight.text[since : item.start].strip(' “"').lower() in ("", *sight.language.grammar.leads)
        if plain and led:
            return body(sight, item, name)
    return None


def opened(sight: Sight, hit: Hit[Speech]) -> Event | None:
    """A carried word whose pronoun takes up the subject of the clause before ("When the NIS briefed …, 〈it put〉")."""
    data = framing(sight.sentence.lang)
    pronoun = hit.value.carry and sight.text[: hit.start].endswith(", ")
    words = clause_words(sight.sentence.lang)
    if data is None or not (
        pronoun or (words is not None and _taking_up(words).search(sight.text[: hit.start]))
    ):
        return None
    lead = re.match(rf"\W*(?:{any_of(data.opening)}) (?:the )?", sight.text, re.IGNORECASE)
    for item, name in named(sight) if lead is not None else ():
        if (
            lead is not None
            and item.start == lead.end()
            and item.value.kind in _BODIES
            and item.end < hit.start
        ):
            told = msgspec.structs.replace(hit.value, kind="say", carry=False)
            return Event(hit.start, hit.end, told, name, item.start, item.end, item.value.kind)
    return None


_BODIES = ("agency", "government", "thinktank", "media")


def as_reported(sight: Sight, closes: list[Event]) -> list[Event]:
    """Whose account an outlet passes on ("〈according to the ministry〉, as reported by the agency")."""
    if not sight.language.grammar.leads or len(closes) < 2:
        return []
    before = closes[-2]
    if closes[-1].entry.kind == "cite" and before.kind == "media":
        return [before]  # "according to the agency, which cited the ministry"
    if closes[-1].kind != "media":
        return []
    near = "," in sight.between(before.end, closes[-1].start) and before.kind != "media"
    return [before] if near and not sight.readings_in(before.end, closes[-1].start) else []
