"""The person or body that heads a subject: what it is of, and an aside, stand between it and its verb.

"Jane Roe of the Marlow Institute, a think-tank run by the ministry, estimates …": Jane Roe does. For
languages with the subject first whose names have capitals and whose phrases have no data of their own.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, back, named
from reconcile.extract.text.capital_people import person_in_full
from reconcile.extract.text.interview_names import mentions
from reconcile.lexicon import Hit
from reconcile.lexicon.clause_words import ClauseWords, clause_words
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import NOTHING, any_of, led_words
from reconcile.model import Name

_CAPITAL = r"[A-ZÀ-Þ][\w’'-]*"
_BODIES = ("agency", "thinktank", "media")
_REACH = 260
_BREAKS = (";", ":", "“", "”", "—", "–", '"')


def heading(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The person or body at the head of the subject of a verb; None where it is no such phrase."""
    data = clause_words(sight.sentence.lang)
    if data is None or not sight.language.grammar.leads:
        return None
    floor = max(0, hit.start - _REACH, *(sight.text.rfind(sign, 0, hit.start) + 1 for sign in _BREAKS))
    left = max((item.end for item in sight.strongs if floor <= item.end <= hit.start), default=floor)
    floor = max(floor, left)
    words = sight.text[floor : hit.start].rstrip()
    aside = words.endswith(",")
    if aside:
        words = _before_aside(words, data)
    own = _product(sight, floor, floor + len(words)) or _told_of(sight, floor, floor + len(words), data)
    if own is not None:
        return own
    match = _of_house(data).search(words)
    if match is not None and (aside or match.group("of")):
        name = _person(sight, match, floor)
        if name is not None:
            return name
    known = _known_body(sight, floor + len(words)) if aside else None
    if known is not None:
        return known
    body = _body(data).match(words) if aside else None
    if body is None or not _free(sight, floor + body.start("name"), floor + body.end("name")):
        return None
    first = body.group("name").split()[0]
    if first.lower() in sight.language.grammar.no_names or first in sight.language.grammar.common:
        return None
    return Name(body.group("name")), floor + body.start("name"), floor + body.end("name"), "raw"


_NAMED = re.compile(rf"[^A-Za-z]*(?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,4}})")


@cache
def _of_house(data: ClauseWords) -> re.Pattern[str]:
    """A name at the end of some words, with the house that its bearer is of."""
    links, article = any_of(data.name_links), any_of(led_words(data.articles))
    house = rf",? (?:{any_of(data.houses_of)}) (?:{article})?(?:(?:{_CAPITAL}|{links})(?: |(?=,|\Z)))+"
    return re.compile(rf"(?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,4}})(?P<of>{house})?\s*\Z")


@cache
def _body(data: ClauseWords) -> re.Pattern[str]:
    lead = any_of(word[:1].upper() + word[1:] for word in data.articles)
    return re.compile(rf"\W*(?:(?:{lead}) )?(?P<name>{_CAPITAL}(?: {_CAPITAL}){{1,3}})\Z")


@cache
def _aside(data: ClauseWords) -> re.Pattern[str]:
    """The head of an aside: an article, an office, whose it is, a participle."""
    made = rf"(?:{any_of(data.aside_starts)})\w+|\w+(?:{any_of(data.aside_ends)})"
    return re.compile(rf"(?:{any_of(data.aside_leads)}|{made})\b")


@cache
def _tells_more(data: ClauseWords) -> re.Pattern[str]:
    return re.compile(rf" (?:{any_of(data.more_leads)}) [^,;]+\Z")


def _known_body(sight: Sight, end: int) -> Found | None:
    """The body of the data files that an aside tells more of ("〈The NIS〉, Seoul's agency for spies, said")."""
    for item, name in named(sight):
        before = sight.text[: item.start].lower().removesuffix("the ").split()[-1:]
        aside = bool(before) and before[0] in sight.language.grammar.locative_before
        if item.end == end and item.value.kind in _BODIES and not aside:
            return name, item.start, item.end, item.value.kind
    return None


def _before_aside(words: str, data: ClauseWords) -> str:
    """What stands before an aside that a comma closes, also one with a comma in it; nothing without one."""
    stop = words.rfind(", ", 0, len(words) - 1)
    while stop > 0:
        if _aside(data).match(words, stop + 2):
            return words[:stop]
        stop = words.rfind(", ", 0, stop)
    return ""


def _person(sight: Sight, match: re.Match[str], floor: int) -> Found | None:
    """A person by name, whom data files know or not."""
    start, end = floor + match.start("name"), floor + match.end("name")
    for item in sight.names:
        if item.value.kind == "person" and item.start < end and start < item.end:
            return Name(item.value.name, item.value.key or None), item.start, item.end, "person"
    if not _free(sight, start, end):
        return None
    full = person_in_full(match.group("name"), sight.sentence.lang)
    if full is None or any(time.start < end and start < time.end for time in sight.times):
        return None
    return Name(full), end - len(full), end, "raw"


def _free(sight: Sight, start: int, end: int) -> bool:
    """True where no known name but a country's takes a part of the words."""
    return not any(
        item.start < end and start < item.end and item.value.kind not in ("country", "anonymous")
        for item in sight.names
    )


def _product(sight: Sight, start: int, end: int) -> Found | None:
    """Whose work a subject is, which leads it ("〈her study〉 for the foundation")."""
    words = sight.text[start:end].lstrip(" “\"'")
    if words.split(" ", 1)[0].lower() not in sight.language.grammar.possessives:
        return None
    found = back(sight, start, end)
    leads = found is not None and found[1] == end - len(words) and found[2] < end
    return same_person(sight, found) if found is not None and leads else None


def _told_of(sight: Sight, start: int, end: int, data: ClauseWords) -> Found | None:
    """Somebody without a name of whom a clause tells more ("〈a lawmaker〉 who attended the briefing told")."""
    for item in sight.names:
        if item.start < start or item.end > end or item.value.kind != "anonymous":
            continue
        leads = not re.search(r"[a-z]{4}|,", sight.text[start : item.start])
        if leads and _tells_more(data).match(sight.text[item.end : end].rstrip()):
            return item.value.as_name, item.start, item.end, "anonymous"
        break
    return None


def same_person(sight: Sight, found: Found) -> Found:
    """A pronoun, or the person whom its sentence has named before it ("Jane Roe is wary; 〈her study〉 says")."""
    words = sight.text[found[1] : found[2]].lower().split()
    if found[3] != "coref" or words[:1] not in (["he"], ["she"], ["his"], ["her"]):
        return found
    match = _NAMED.match(sight.text, 0, found[1])
    person = _person(sight, match, 0) if match is not None else None
    return person or found


def leading_person(sight: Sight) -> Name | None:
    """The person whose name leads a sentence ("〈Jane Roe〉 of the Marlow Institute has studied the trade")."""
    match = _NAMED.match(sight.text)
    found = _person(sight, match, 0) if match is not None and sight.language.grammar.leads else None
    return found[0] if found is not None else None


_ACTS = re.compile(r"(?:,| [a-z])")


def seen_people(sight: Sight) -> list[Name]:
    """The people whom a sentence without a word of speech tells of, by names that no preposition leads, for "she says"."""
    data = clause_words(sight.sentence.lang)
    if framing(sight.sentence.lang) is None:
        return []
    led_by = _led_by(data.prepositions if data is not None else ())
    known = {one.start: one.known for one in sight.people if one.known is not None}
    return [
        Name(known[one.start].name, known[one.start].key) if one.start in known else Name(one.name)
        for one in mentions(sight.text, sight.sentence.lang)
        if not led_by.search(sight.text[: one.start])
        and _ACTS.match(sight.text, one.end)
        and _free(sight, one.start, one.end)
    ]


@cache
def _led_by(prepositions: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(prepositions) or NOTHING}) \Z")


def in_relative(sight: Sight, found: Found) -> bool:
    """True for a pronoun within a clause that tells of somebody ("an officer with whom 〈we〉 spoke")."""
    data = clause_words(sight.sentence.lang)
    if data is not None and _relative(data).search(sight.text[: found[1]]):
        return True
    return any(
        item.end + 1 == found[1] and item.value.kind in ("anonymous", "person") for item in sight.names
    )


def is_turned(sight: Sight, hit: Hit[Speech]) -> bool:
    """True for a verb that is turned around ("was put at", "as saying"): what stands before is no speaker."""
    before = sight.text[: hit.start].lower().split()[-1:]
    goes_on = bool(sight.language.grammar.leads) and sight.text[hit.start : hit.end].endswith("ing")
    being = goes_on and before[:1] != ["as"]  # "was telling lawmakers"
    return bool(before) and not being and before[0] in sight.language.grammar.turning


@cache
def _relative(data: ClauseWords) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(data.that)}) \Z")


@cache
def _run(data: ClauseWords) -> re.Pattern[str]:
    """A name of many words, with what may follow it."""
    name = rf"{_CAPITAL}(?: (?:(?:{any_of(data.body_links)}) )*{_CAPITAL}){{2,8}}"
    article, says = any_of(led_words(data.articles)), any_of(data.says)
    return re.compile(rf" (?:{article})?(?P<name>{name})(?=[,.;]|\Z| (?:{says}))")


def run_around(sight: Sight, start: int, end: int) -> Found | None:
    """The body of many words right behind "according to", of whose name a country's is a part."""
    data = clause_words(sight.sentence.lang)
    match = _run(data).match(sight.text, start) if data is not None and sight.language.grammar.leads else None
    if match is None or not set(match.group("name").split()) & set(sight.language.grammar.institutes):
        return None
    first, last = match.span("name")
    own = [hit for hit in sight.names if first <= hit.start and hit.end == last and hit.value.kind in _BODIES]
    if own and own[0].value.key:
        known = next((name for item, name in named(sight) if item.start == own[0].start), None)
        name = known or own[0].value.as_name
        return name, own[0].start, last, own[0].value.kind
    return (Name(match.group("name")), first, last, "raw") if first < end <= last else None
