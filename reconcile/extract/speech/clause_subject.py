"""The subject of a verb of telling by the shape of its clause, where a name and what its bearer is stand in apposition.

"Its director, Dr. Jane Roe, told …", "Jane Roe, who heads it, put …", "…, cautions Jane Roe of the institute":
the commas tell which words are the subject and which only tell more of it. For languages with the subject
first whose names have capitals.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, back, body, named
from reconcile.lexicon import Hit
from reconcile.lexicon.framing import Framing, framing
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_WORD = r"[A-ZÀ-ÞŁŚŠČŽİ][\w’'.-]*"
_SMALL = r"(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ibn|ten|van|von)"
_NAME = rf"(?P<name>{_WORD}(?: (?:{_SMALL} ){{0,2}}{_WORD}){{1,3}})"
_WHOLE = re.compile(rf"(?P<titles>(?:[A-Z][a-z]+\. )*)(?:{_NAME})\Z")
_TITLED = re.compile(r"(?:[A-Z][a-z]{1,4}\. )+")
_LEAD = re.compile(
    r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother|[A-ZÀ-Þ][\w-]*(?: [A-ZÀ-Þ][\w-]*){0,3}['’]s?) "
)
_TIME = re.compile(
    r" (?:(?:also|later|then|now|earlier|meanwhile|himself|herself|itself|has|have|had|again|already|still"
    r"|only|[a-z]+ly|on \w+day|this \w+|last \w+|that \w+|yesterday|today))\Z"
)
_RELATIVE = re.compile(r"(?:who|whose|which|whom|where)\b")
_CLOSERS = (",", "”", '"', "»", "—", "–", "’", "'")
_BREAKS = (";", ":", "“", "”", "—", "–", '"')
_BODIES = ("agency", "thinktank", "media", "government")
_TELLERS = (*_BODIES, "person")
_LONGEST = 14


def clause_subject(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """Who is the subject of a verb by apposition or place alone; None where the shape does not tell."""
    if not sight.language.grammar.leads or hit.value.close or hit.value.kind not in ("say", "report"):
        return None
    return _behind(sight, hit) or _before(sight, hit)


def _before(sight: Sight, hit: Hit[Speech]) -> Found | None:
    floor = max(0, *(sight.text.rfind(sign, 0, hit.start) + 1 for sign in _BREAKS))
    words = sight.text[floor : hit.start].rstrip()
    while (stripped := _TIME.sub("", words)) != words:
        words = stripped
    if (told := _antecedent(sight, floor, words)) is not None:
        return told
    if not words.endswith(","):
        own = _owner(sight, floor, words) or _unit_of(sight, floor, words)
        return own or _closing(sight, floor, words) or _teller(sight, hit, floor, words)
    parts = words[:-1].split(", ")
    if len(parts) < 2:
        return None
    starts = [floor]
    for part in parts[:-1]:
        starts.append(starts[-1] + len(part) + 2)
    return _apposed(sight, parts, starts) or _told_more(sight, parts, starts)


_WHO = re.compile(rf"(?:\A|[^\w])(?:[A-Z][a-z]{{1,4}}\. )?{_NAME}, (?:an?|the) [^,;]{{3,70}}, who\Z")


def _antecedent(sight: Sight, floor: int, words: str) -> Found | None:
    """Whom a clause behind an apposition is of ("〈Jane Roe〉, a deputy for the Greens, who counted 300")."""
    match = _WHO.search(words)
    return _person(sight, match, floor) if match is not None else None


def _teller(sight: Sight, hit: Hit[Speech], floor: int, words: str) -> Found | None:
    """Who stands right before a verb whose object only hears ("〈the home secretary〉 told parliament")."""
    data = framing(sight.sentence.lang)
    if data is None or sight.text[hit.start : hit.end].lower() not in data.hearing:
        return None
    end = floor + len(words)
    for item, name in named(sight):
        if item.end == end and item.value.kind == "anonymous":
            return name, item.start, item.end, "anonymous"  # not of the house that hears it
    return None


_WHOSE = re.compile(r", whose (?:[\w’'-]+ ){1,6}?\Z")


def _owner(sight: Sight, floor: int, words: str) -> Found | None:
    """Whose paper or head tells something in a clause about him ("the World Bank, 〈whose monitor〉 puts it at")."""
    match = _WHOSE.search(words + " ")
    if match is None:
        return None
    at = floor + match.start()
    return next(
        (
            body(sight, item, name)
            for item, name in named(sight)
            if item.end == at and item.value.kind in _TELLERS
        ),
        None,
    )


_UNIT = re.compile(
    r"(?P<owner>[A-Z][\w-]+(?: [A-Z][\w-]+)?)['’]s? "
    r"(?P<unit>(?:\d+(?:st|nd|rd|th) )?(?:[A-Z][\w-]+ ){1,5}(?:of [A-Z]\w+ )?)\Z"
)
_UNITS = ("Regiment", "Brigade", "Battalion", "Division", "Corps", "Command", "Fleet", "Squadron", "Army")


def _unit_of(sight: Sight, floor: int, words: str) -> Found | None:
    """A unit of some country's army by its own name ("〈Ukraine's 8th Operations Regiment〉 said")."""
    match = _UNIT.search(words + " ")
    if match is None:
        return None
    unit = match.group("unit").strip()
    known = any(item.start == floor + match.start("unit") and item.value.key for item in sight.names)
    if known or not unit.endswith(_UNITS):
        return None
    return Name(f"{unit} ({match.group('owner')})"), floor + match.start(), floor + len(words), "raw"


def _apposed(sight: Sight, parts: list[str], starts: list[int]) -> Found | None:
    """The name of a pair: "its director, 〈Jane Roe〉, said", "〈Jane Roe〉, the director, said"."""
    last, before = parts[-1], parts[-2]
    lead = _past_opening(before)
    own = _WHOLE.match(last)
    if own is not None and _LEAD.match(before, lead) and _is_people(sight, before[lead:]):
        return _person(sight, own, starts[-1])
    own = _WHOLE.match(before, lead)
    if own is not None and _LEAD.match(last) and _is_people(sight, last):
        return _person(sight, own, starts[-2])
    return None


def _told_more(sight: Sight, parts: list[str], starts: list[int]) -> Found | None:
    """The head before a clause that tells more of it: "〈the watchdog〉, which drew on its data, put …"."""
    if not _RELATIVE.match(parts[-1]):
        return None
    start = starts[-2] + _past_opening(parts[-2])
    end = starts[-2] + len(parts[-2])
    return _headed(sight, start, end)


def _closing(sight: Sight, floor: int, words: str) -> Found | None:
    """The words between a comma and the verb that ends their sentence (", 〈the district administrator〉 reported.")."""
    stop = words.rfind(", ")
    if stop < 0:
        return None
    start = floor + stop + 2
    lead = _LEAD.match(sight.text, start)
    if lead is None or not _described(sight, sight.text[start : floor + len(words)]):
        return None
    if any(item.start < floor + len(words) and start < item.end for item in sight.names):
        return None
    return _headed(sight, start, floor + len(words))


def _headed(sight: Sight, start: int, end: int) -> Found | None:
    """The head of a phrase: a name that leads it, a word that points back, else its own words."""
    lead = _LEAD.match(sight.text, start, end)
    inner = lead.end() if lead is not None else start
    for item, name in named(sight):
        if item.start in (start, inner) and item.end <= end:
            head = sight.text[item.end : end]
            if not head or re.match(r" (?:of|at|in|with|from|for|on)\b", head):
                return body(sight, item, name)
    pointing = back(sight, start, end)
    if pointing is not None and pointing[1] in (start, inner) and pointing[2] == end:
        return pointing
    if lead is None or not _described(sight, sight.text[start:end]):
        return None
    if any(item.start < end and start < item.end for item in sight.names):
        return None
    return Name(f"{sight.text[inner:end]} (anonymous)"), inner, end, "anonymous"


def _behind(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """Who stands right behind a verb that somebody's words lead up to ("…, cautions 〈Jane Roe〉 of the institute")."""
    head = sight.text[: hit.start].rstrip()
    if not head or head[-1] not in _CLOSERS or hit.end >= len(sight.text):
        return None
    data = framing(sight.sentence.lang)
    verb = sight.text[hit.start : hit.end].lower()
    if data is None or verb in data.hearing or sight.text[hit.end : hit.end + 1] != " ":
        return None
    source = _source_within(sight, hit.end + 1)
    if source is not None:
        return source
    match = _BEARER.match(sight.text, hit.end + 1)
    if match is None:
        return None
    start, end = match.start("name"), match.end("name")
    known = [item for item in sight.names if item.start < end and start < item.end]
    if any(item.value.kind in _BODIES and item.start <= start for item in known):
        return None
    return _person(sight, match, 0)


_BEARER = re.compile(rf"(?:[A-Z][a-z]{{1,4}}\. )*{_NAME}(?= (?:of|at|from)\b|, (?:an?|the|who|head|chief)\b)")
"""A name with what its bearer is behind it."""
_SOURCE = re.compile(
    r"(?:an?|one|two|three|several|the) (?:[a-z-]+ ){0,2}(?P<who>sources?|officials?|officers?|diplomats?|insiders?) "
    r"(?:in|at|within|inside|from|with|close to) "
)
_NEAR = 24


def _source_within(sight: Sight, at: int) -> Found | None:
    """Somebody without a name in a body that is named ("said 〈a source in Ukraine's spy agency〉 who asked not to be")."""
    match = _SOURCE.match(sight.text, at)
    if match is None:
        return None
    for item, name in named(sight):
        if match.end() <= item.start <= match.end() + _NEAR and item.value.kind in ("agency", "government"):
            if set(",;:.") & set(sight.text[match.end() : item.start]):
                return None
            short = name.text.split(" (")[0]
            return Name(f"{short} {match.group('who')} (anonymous)"), at, item.end, "anonymous"
    return None


def _person(sight: Sight, match: re.Match[str], offset: int) -> Found | None:
    """Somebody by name, whom the data may know; None for the name of a place or body."""
    start, end = offset + match.start("name"), offset + match.end("name")
    for item, name in named(sight):
        if item.start < end and start < item.end and item.value.kind == "person":
            return body(sight, item, name)
    if any(item.start < end and start < item.end and item.value.kind != "anonymous" for item in sight.names):
        return None
    full = _TITLED.sub("", match.group("name"))
    grammar = sight.language.grammar
    first = full.split()[0]
    if " " not in full or first.lower() in grammar.no_names or first in grammar.common:
        return None
    if any(time.start < end and start < time.end for time in sight.times):
        return None
    if set(full.split()) & {*grammar.institutes}:
        return None
    return Name(full), end - len(full), end, "person"


def _past_opening(words: str) -> int:
    """Where the subject begins behind the word that joins its clause to another ("and 〈its director〉")."""
    match = re.match(r"\W*(?:(?:And|But|Yet|and|but|while|as|whereas|although|though|so|since) )?", words)
    return match.end() if match is not None else 0


def _is_people(sight: Sight, words: str) -> bool:
    """True for a phrase whose head is an office or calling of one person."""
    code = sight.sentence.lang
    return framing(code) is not None and _callings(code).search(words) is not None


def _described(sight: Sight, words: str) -> bool:
    """True for a phrase in small letters whose last word is an office or calling, or a kind of body."""
    data = framing(sight.sentence.lang)
    parts = words.split()
    if data is None or len(parts) > _LONGEST or not parts:
        return False
    last = parts[-1].lower()
    return last in _heads(sight.sentence.lang) or last.endswith(("ist", "ists", "ologer", "woman"))


@cache
def _heads(code: str) -> frozenset[str]:
    data = framing(code)
    return frozenset() if data is None else frozenset(_people(data))


def _people(data: Framing) -> tuple[str, ...]:
    return (*data.offices, *data.persons, *data.heads, *data.helpers)


@cache
def _callings(code: str) -> re.Pattern[str]:
    data = framing(code)
    words = any_of(_people(data)) if data is not None else r"\0"
    return re.compile(rf"\b(?:{words}|\w+(?:ist|woman|man|ian|or|er))s?\b", re.IGNORECASE)
