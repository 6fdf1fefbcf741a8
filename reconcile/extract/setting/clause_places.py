"""The place that leads a clause of a language with articles and capitals, and so holds for all its numbers.

"In Aceh 156 died, in North Sumatra 283", "On the island of Rhodes, where …, 40 houses burnt down and 12 people were
hurt", "Swat was the hardest hit, with 17 dead": each number is where its own clause begins, until another place leads.
"Nationwide" leads to the country of the story.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.story_kinds import CROWD, TOLL
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import entities
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.whereabouts import of_seated, whereabouts
from reconcile.model import Name

_WORD = r"[A-ZÀ-ÞĀŁŚŠČŽİ][\w’'-]*"
_RUN = rf"{_WORD}(?: (?:(?:de|del|da|do|dos|la|el|al|of|the|and) )?{_WORD}){{0,3}}"
_BREAK = re.compile(r"; |\bwhile\b|\bwhereas\b")
_HEADS = (
    r"\A\W*(?:(?:And|But|Meanwhile,|Elsewhere,|Yet|Further \w+,|Also) )?|[;:] (?:and |but |while )?"
    r"|, (?:and|while|but|with) |, |(?: and| but| while) "
)


@cache
def _lead(code: str) -> re.Pattern[str] | None:
    """A place behind its preposition and what tells more of it ("in neighbouring 〈Bohol〉")."""
    data = whereabouts(code)
    if data is None or not data.fronting:
        return None
    return re.compile(
        rf"(?P<head>{_HEADS})(?P<in>(?i:{any_of(data.fronting)})) (?P<kind>(?:(?:{any_of(data.beside)}),? ){{0,5}})"
        rf"(?P<name>{_RUN})(?P<after>(?:['’]s)? (?:{any_of(data.kinds)})\b)?"
    )


@cache
def _subject(code: str) -> re.Pattern[str] | None:
    """A place that suffers, or is told of, at the head of its sentence ("〈Swat〉 was the hardest hit")."""
    data = whereabouts(code)
    if data is None or not data.fronting:
        return None
    return re.compile(
        rf"\A\W*(?:(?:Hardest|Worst) hit was |The )?(?P<name>{_RUN})(?: (?:{any_of(data.kinds)}))?,?"
        rf" (?:{any_of(data.suffers)})\b"
    )


@cache
def _nation(code: str) -> re.Pattern[str] | None:
    """Words for the whole country at the head of a clause."""
    data = whereabouts(code)
    if data is None or not data.nationwide:
        return None
    return re.compile(
        rf"(?:\A\W*|[;,] (?:and |but |while )?|(?: and| but| while) )(?i:{any_of(data.nationwide)})\b"
    )


_ASIDE = re.compile(r", (?:where|which|who|whose|on|in|at|near|an?|the|just|some|about|\d)[^,;]{3,60}, ")
_COUNTED = (TOLL | CROWD | {"other:people", "infected", "facilities", "other:item", "affected"}) - {
    "damage_cost"
}


def clause_place(sight: Sight, reading: Reading, thread: Thread, key: str) -> Name | None:
    """The place at the head of the clause of a number; None where none leads it, or another stands between."""
    grammar, code = sight.language.grammar, sight.sentence.lang
    whole, seated = _nation(code), of_seated(code)
    if not grammar.leads or key not in _COUNTED or whole is None or seated is None:
        return None
    nation = [match.start() for match in whole.finditer(sight.text, 0, reading.start)]
    leads = [one for one in _leads(sight) if one[1] <= reading.start]
    last = leads[-1][0] if leads else -1
    if nation and nation[-1] >= last and not _parted(sight, nation[-1] + 2, reading.start):
        return _country(thread)
    if not leads:
        return None
    _, end, name = leads[-1]
    aside = _ASIDE.match(sight.text, end)
    since = aside.end() if aside is not None and aside.end() <= reading.start else end
    spoken = _capital(name) and seated.match(sight.text, end) is not None
    between = (
        hit
        for hit in sight.names
        if since <= hit.start < reading.start and hit.value.kind in ("place", "country")
    )
    if spoken or _parted(sight, since, reading.start) or any(_other(sight, hit.start) for hit in between):
        return None
    return name


def left_to_place(sight: Sight, reading: Reading) -> bool:
    """True for a bare number behind a place that sets it off from one before ("in Aceh 156 died, in Riau 〈283〉")."""
    if not sight.language.grammar.leads or not _ENDS.match(sight.text, reading.end):
        return False
    earlier = any(item.end < reading.start for item in sight.readings)
    leads = (end for _, end, _ in _leads(sight) if end <= reading.start)
    return earlier and any(not sight.between(end, reading.start).strip(" ,") for end in leads)


_ENDS = re.compile(r"\s*(?:[,.;)]|and\b|\Z)")


def _parted(sight: Sight, start: int, end: int) -> bool:
    return _BREAK.search(sight.text, start, end) is not None


def _other(sight: Sight, start: int) -> bool:
    """True for a place behind a preposition of place, not one within a name or before a noun."""
    before = sight.text[:start].lower().split()
    led = sight.language.grammar.locative_before
    return bool(before) and (before[-1] in led or " ".join(before[-2:]) in led)


def _capital(name: Name) -> bool:
    known = entities().of(name)
    return known is not None and known.metonym_of is not None


def _country(thread: Thread) -> Name | None:
    """The country that the text tells of most so far."""
    best = max(thread.countries, key=lambda key: (thread.countries[key], key), default=None)
    return entities().by_key[best].as_name if best is not None else None


@lru_cache(maxsize=4)
def _leads(sight: Sight) -> tuple[tuple[int, int, Name], ...]:
    """The places that lead the sentence or one of its clauses, in order: once a sentence, for all its numbers."""
    found: list[tuple[int, int, Name]] = []
    pattern, subject = _lead(sight.sentence.lang), _subject(sight.sentence.lang)
    if pattern is None or subject is None:
        return ()
    for match in pattern.finditer(sight.text):
        head = match.group("head")
        mid = head in (", ", " and ", " but ", " while ") or head.startswith(", ")
        behind = sight.text[match.end() :]
        if mid and not _NUMBER.match(behind) and not _CLAUSE.match(behind):
            continue
        name = _named(sight, match)
        if name is not None:
            found.append((match.start("in"), match.end(), name))
    suffering = subject.match(sight.text)
    if suffering is not None and (name := _named(sight, suffering, known=True)) is not None:
        found.insert(0, (0, suffering.end("name"), name))
    return tuple(found)


_NUMBER = re.compile(
    r",? (?:(?:about|around|some|at least|nearly|almost|more than|over|another|up to|only|just|a further|roughly) )?"
    r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands)\b)"
)
_CLAUSE = re.compile(
    r", (?:where|police|officials|rescuers|authorities|organisers|unions|the (?:police|mayor|governor))\b"
)


def _named(sight: Sight, match: re.Match[str], *, known: bool = False) -> Name | None:
    """The place of a match: one of the data, else its words where nothing speaks against them."""
    start, end = match.span("name")
    inner = [hit for hit in sight.names if hit.start < end and start < hit.end and hit.value.kind != "group"]
    places = [hit for hit in inner if hit.value.kind in ("place", "country")]
    for hit in places:
        if hit.start == start and hit.end + _REST >= end:
            return hit.value.as_name
    if known or len(places) < len(inner):
        return None
    words, grammar = match.group("name").split(), sight.language.grammar
    data = whereabouts(sight.sentence.lang)
    no_places = set(data.no_places) if data is not None else set()
    if set(words) & (no_places | {*grammar.institutes, *grammar.outlets}) or words[0] in grammar.common:
        return None
    if any(time.start < end and start < time.end for time in sight.times):
        return None
    if match.group("after") is None and len(words) > _PLAIN and not places:
        return None
    return Name(match.group("name"))


_REST = 4
"""Characters of a name behind one that the data have, at the most, that are no name of their own."""
_PLAIN = 2
"""Words of a name that nothing else makes a place, at the most."""
