"""Speakers in the words of the text, where its language is the one that names are shown in.

"A legal aid collective", "the harbour authority", "a Ukrainian gunner": the phrase around a word for
a body or a calling is the name, without its article; people without a name get "(anonymous)" behind
it. A word of the data files that any country may have is shown in the words of the text as well:
a fire brigade is not called a fire department.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import msgspec

from reconcile.extract.names.adjective_outlets import no_outlets
from reconcile.extract.names.bare_people import bare_people, bearer_of
from reconcile.extract.names.opening_phrases import past_opening
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import Grammar, Language, language
from reconcile.lexicon.phrases import Phrases, any_of
from reconcile.model.called import called

_WORD = re.compile(r"[\w’'.&-]+")
_MOST = 4
"""Words between an article and the noun of its phrase."""
_NEAR = 2
_OF_PLACES = ("ian", "ean", "ish", "ese", "can", "wan", "uan")
"""Endings of adjectives made of the names of places."""


def worded(text: str, language: Language, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names with those of no country in the text's own words, and with phrases that no data file has."""
    grammar = language.grammar
    if not grammar.leads:
        return list(found)
    adjectives = _adjectives(language.grammar.code)
    found = [*no_outlets(text, language, found), *_heard_by(text, grammar, found)]
    found = [_sources_of(text, hit) for hit in found]
    people = list(bare_people(text, language, found))
    found = [hit for hit in found if not any(one.start <= hit.start and hit.end <= one.end for one in people)]
    found = sorted([*found, *people], key=lambda hit: hit.start)
    found = [hit for hit in found if hit.value.kind != "anonymous" or not adjectives.match(text, hit.end)]
    pointing = {(hit.start, hit.end) for hit in language.coref.find(text)}
    found = [hit for hit in found if not _speaks_for_it(text, hit.start, hit.end, language, pointing)]
    made = [_own_words(text, language, found, hit) for hit in found]
    made = [hit for hit in made if not any(_within(hit, other) for other in made)]
    for match in _TOLD_IN.finditer(text):
        name = _shown(_SOMEONE.sub("person ", match.group()), person=True)
        made.append(
            Hit(match.start("what"), match.end(), Entity(key=name, name=name, kind="anonymous", example=""))
        )
    told = {at for hit in language.speech.find(text) for at in (hit.start, -hit.end - 1)}
    made = [hit for hit in made if not _tells(text, hit, told)]
    taken = [(hit.start, hit.end) for hit in made if hit.value.kind != "country"]
    nouns = list(_nouns(grammar, language).find(text))
    for noun in nouns:
        start = _opens(text, noun.start, grammar)
        start = start and past_opening(text, start, (noun.start, noun.end), grammar.code)
        whole = (noun.start if start is None else start, noun.end)
        if (
            start is None
            or adjectives.match(text, noun.end)
            or any(begin < noun.end and start < end for begin, end in taken)
            or any(other.start == noun.end + 1 and other.value for other in nouns)
        ):
            continue  # known, or "a 〈volunteer〉 medic"
        if _speaks_for_it(text, noun.start, noun.end, language, pointing):
            continue  # "the ministry's spokesman": the ministry heard before
        if _named_behind(text, noun.end) or _determined(text, start, noun.end, grammar) in pointing:
            continue
        behind = _beside(text, noun, told, grammar.code)
        if start == noun.start and behind is None and not _indefinite(text, start, grammar):
            continue  # "the unit", "his officers": somebody spoken of before
        if behind is not None:
            whole = (start, behind)
            made = [hit for hit in made if not noun.end < hit.start < hit.end <= behind]
        words = _led(text[start : whole[1]], grammar)
        words = words.removesuffix("s") if _ONE_OF.search(text[:start]) else words
        name = _shown(words, person=noun.value)
        bearer = bearer_of(text, whole, grammar) if noun.value else None
        if bearer is not None and not any(hit.start < bearer[1] and bearer[0] < hit.end for hit in found):
            name = f"{text[bearer[0] : bearer[1]]} ({words})"
            whole = (min(whole[0], bearer[0]), max(whole[1], bearer[1]))
        made.append(Hit(*whole, Entity(key=name, name=name, kind="anonymous", example="")))
        taken.append(whole)
    phrases = [hit for hit in made if hit.value.kind == "anonymous"]
    return sorted(
        (
            hit
            for hit in made
            if hit.value.kind != "country"
            or not any(item.start <= hit.start and hit.end <= item.end for item in phrases)
        ),
        key=lambda hit: (hit.start, -hit.end),
    )


def _heard_by(text: str, grammar: Grammar, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """Outlets that no data file has, by their own name and their kind, that somebody tells ("told 〈Kossa television〉")."""
    pattern = _hearing(grammar.code)
    made = []
    for match in pattern.finditer(text) if pattern is not None else ():
        taken = any(hit.start < match.end("name") and match.start("name") < hit.end for hit in found)
        name = match.group("name")
        if not taken and name not in grammar.common:
            made.append(
                Hit(match.start("name"), match.end(), Entity(key=name, name=name, kind="media", example=""))
            )
    return made


@cache
def _hearing(code: str) -> re.Pattern[str] | None:
    data = framing(code)
    if data is None or not data.hearing:
        return None
    kinds = any_of((*language(code).grammar.outlet_kinds, "television", "TV"))
    return re.compile(
        rf"(?<!\w)(?:{any_of(data.hearing)}) (?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*)?) (?:{kinds})(?!\w)"
    )


def _speaks_for_it(
    text: str, start: int, end: int, language: Language, pointing: set[tuple[int, int]]
) -> bool:
    """True for the spokesman or press office of a body that words right before it point back to."""
    pointed = any(re.fullmatch(r"['’]s (?:[a-z-]+ )?", text[stop:start]) for _, stop in pointing)
    return pointed and (text[start:end].endswith(_OFFICES) or bool(language.spokes.find(text[start:end])))


_OFFICES = ("office", "headquarters", "secretariat")
_TOLD_IN = re.compile(
    r"(?i:people|persons|person|others|someone|somebody)"
    r" (?P<what>(?:briefed|familiar|close|privy|involved|present|with|inside|working)"
    r" (?:on|with|to|in|at|for|the|direct knowledge of|knowledge of) [^,.;:“”\"\d]{3,50}?)(?=,| said| say| told| who )"
)
"""People who are told of by what they know ("two people 〈briefed on the talks〉, who …, said")."""


def _sources_of(text: str, hit: Hit[Entity]) -> Hit[Entity]:
    """A government with the word for its unnamed people behind it ("a German government 〈source〉")."""
    match = _SOURCES.match(text, hit.end) if hit.value.kind == "government" else None
    words = text[hit.start : match.end()] if match is not None else ""
    if match is None or not text[hit.start : hit.end].endswith("government"):
        return hit
    name = f"{words} (anonymous)"
    return Hit(hit.start, match.end(), Entity(key=name, name=name, kind="anonymous", example=""))


_SOURCES = re.compile(r" (?:sources?|insiders?)(?!\w)")
_ONE_OF = re.compile(r"(?<!\w)one of (?:the|its|their|our) \Z", re.IGNORECASE)
_SOMEONE = re.compile(r"\A(?:someone|somebody) ", re.IGNORECASE)


def _beside(text: str, noun: Hit[bool], told: set[int], code: str) -> int | None:
    """Where the words end for whom somebody helps, right before the verb ("a lawyer 〈for the families〉 said")."""
    data = framing(code)
    helper = data is not None and text[noun.start : noun.end].lower().endswith(data.helpers or ("\0",))
    pattern = re.compile(rf" (?:{any_of(data.helps)}) [^,.;:“”\"\d]{{2,40}} ") if data and helper else None
    ends = (
        at for at in sorted(told) if pattern is not None and pattern.fullmatch(text, noun.end, max(at, 0))
    )
    return next((at - 1 for at in ends), None)


@cache
def _adjectives(code: str) -> re.Pattern[str]:
    """What makes a word for people an adjective, right behind it ("the official 〈toll〉")."""
    data = framing(code)
    return re.compile(rf" (?:{any_of(data.adjectives if data is not None else ())})(?!\w)")


_ONE = re.compile(r"(?P<led>(?:an?|one) (?:[a-z-]+ ){0,2})\Z", re.IGNORECASE)
_HAS = re.compile(r"(?: (?:has|had|have|also|later|then|now|already|since|so|far|who))* ")


def _tells(text: str, hit: Hit[Entity], told: set[int]) -> bool:
    """True for one of those who are counted elsewhere, beside a word of speech ("a former 〈soldier〉 said")."""
    people = hit.value.kind == "group" and hit.value.country is None
    one = _ONE.search(text[: hit.start]) if people else None
    behind = _HAS.match(text, hit.end)
    return one is not None and ((behind is not None and behind.end() in told) or -one.start("led") in told)


def _own_words(text: str, language: Language, found: Sequence[Hit[Entity]], hit: Hit[Entity]) -> Hit[Entity]:
    """A hit of a word that any country may have, with the words around it that belong to it."""
    entity, grammar = hit.value, language.grammar
    anybody = entity.kind == "anonymous" or (entity.country is None and entity.name[:1].islower())
    if not anybody or entity.kind in ("media", "place", "group", "country"):
        return hit
    start = _opens(text, hit.start, grammar)
    start = hit.start if start is None else past_opening(text, start, (hit.start, hit.end), grammar.code)
    for other in found:
        if other.value.kind == "country" and other.end + 1 == hit.start and start >= hit.start:
            start = other.start  # "Ukrainian sappers"
        elif other is not hit and other.value.kind != "country" and start < other.end <= hit.start:
            start = start if _part(other, hit) else hit.start
    end = hit.end
    calling = re.match(r" ([a-z-]+)", text[end:])
    if calling is not None and not language.spokes.find(calling.group(1)):
        role = any(item.end == len(calling.group(1)) for item in language.role.find(calling.group(1)))
        end += calling.end() if role else 0
    words = _led(text[start:end], grammar)
    known = {_singular(word) for word in called(entity.name).own.lower().split()}
    spelt = {_singular(word) for word in words.lower().replace("organiz", "organis").split()}
    if spelt == known and entity.kind != "anonymous":
        several = words.endswith("s") and not entity.name.endswith(("s", ")")) and entity.name[:1].islower()
        own = msgspec.structs.replace(entity, name=words.lower())  # "prosecutors" are not "prosecutor"
        return Hit(start, end, own) if several and start == hit.start else hit
    if language.spokes.find(words) and len(words.split()) == 1:
        return hit
    person = bool(language.role.find(words)) and entity.kind == "anonymous"
    if entity.name[:1].islower():
        alias = text[hit.start : hit.end]
        words = words.replace(alias, alias.lower())  # "Deputy Minister" at the head of a sentence
    name = entity.name if "organiz" in words.lower() else _shown(words, person=person)
    return Hit(start, end, msgspec.structs.replace(entity, name=name))


def _within(hit: Hit[Entity], other: Hit[Entity]) -> bool:
    """True for a word for any body that has become a part of a longer name."""
    longer = other.end - other.start > hit.end - hit.start
    return longer and other.start <= hit.start and hit.end <= other.end and hit.value.name[:1].islower()


def _part(other: Hit[Entity], hit: Hit[Entity]) -> bool:
    """True for a word for any body right before another, of whose name it is a part ("〈civil defence〉 institute")."""
    plain = other.value.country is None and other.value.name[:1].islower()
    return plain and other.value.kind in ("agency", "government", "thinktank") and other.end + 1 == hit.start


def _opens(text: str, start: int, grammar: Grammar) -> int | None:
    """Where the words of a noun phrase begin behind its article; None where no article leads it."""
    words = list(_WORD.finditer(text, max(0, start - 60), start))
    begin = start
    for number, match in enumerate(reversed(words)):
        word = match.group()
        if text[match.end() : begin].strip() or number > _MOST:
            return None
        if word.lower() in grammar.leads:
            return begin
        if word.endswith(("'s", "’s", "s'", "s’")) and word[:1].isupper():
            return begin
        if word.lower() in (*grammar.no_names, "told", "tells") or not (word[0].islower() or number < _MOST):
            return None
        if word[0].isupper() and match.start() > 0 and word.endswith(_OF_PLACES) and number < _NEAR:
            return match.start()  # "Vestrian public radio"
        if word.endswith(("ed", "ing", "ly")) and word.lower() not in grammar.participles:
            return None
        begin = match.start()
    return None


def _indefinite(text: str, start: int, grammar: Grammar) -> bool:
    """True where "a" or a number of people leads a noun: somebody new."""
    if _ONE_OF.search(text[:start]):
        return True
    before = list(_WORD.finditer(text, max(0, start - 12), start))
    return bool(before) and before[-1].group().lower() in grammar.newcomers


def _determined(text: str, start: int, end: int, grammar: Grammar) -> tuple[int, int]:
    """The stretch of a phrase with its article."""
    before = list(_WORD.finditer(text, max(0, start - 12), start))
    led = bool(before) and before[-1].group().lower() in grammar.leads
    return (before[-1].start() if led else start, end)


def _named_behind(text: str, end: int) -> bool:
    """True where a name with a capital follows at once: it bears the calling ("the author Jane Roe")."""
    return re.match(r"(?:,)? [A-ZÀ-Þ]", text[end:]) is not None


def _led(words: str, grammar: Grammar) -> str:
    parts = words.split(" ")
    while len(parts) > 1 and parts[0].lower() in (*grammar.leads, "own", "same"):
        parts = parts[1:]
    return " ".join(parts)


def _shown(words: str, *, person: bool) -> str:
    plain = " ".join(words.replace("U.S.", "US").replace("U.K.", "UK").replace("U.N.", "UN").split())
    return f"{plain} (anonymous)" if person else plain


def _singular(word: str) -> str:
    return word.removesuffix("s")


@cache
def _nouns(grammar: Grammar, language: Language) -> Phrases[bool]:
    """Words for bodies (False) and for callings (True)."""
    return Phrases(
        [*((word, False) for word in grammar.bodies), *((word, True) for word in grammar.callings)]
    )
