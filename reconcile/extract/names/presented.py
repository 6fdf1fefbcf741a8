"""People whom a text presents with what they are, in languages with articles and names in capitals.

"Kiel Institute analyst Jane Roe", "the army's spokesman, Colonel Jane Roe,", "Jane Roe, who heads the
service, said": one speaker, whose callings later sentences may take up ("the analyst"). With bodies that
bear a name of their own (``entitled``) they stand for the names within them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from reconcile.extract.names.entitled import at_their_place, entitled, with_entitled, with_their_kind
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Grammar, Language

_CAPITAL = r"[A-ZÀ-ÞĀ-Ž](?:[\w’'-]*\w|\.)"
_ARABIC = r"(?:(?:a[dlnrstz]|ash|e[dl]|u[lr])-)?"
"""The article that leads an Arabic family name ("Omar 〈al-〉Darsi")."""
_RUN = re.compile(
    rf"(?<![\w’'-]){_CAPITAL}(?: (?:(?:van|von|der|de|da|dos|del|di|la|al|el|bin|ibn) )*{_ARABIC}{_CAPITAL})*"
)
_WORD = re.compile(r"[\w’'.&-]+")
_OF = rf" (?:of|at|from|with|for) (?:the )?(?P<name>{_CAPITAL}(?: (?:(?:of|for|and|the|in|&) )*{_CAPITAL})*)"
_NAMED_HOUSE = re.compile(_OF)
_BEHIND = re.compile(rf"(?:{_OF})?, (?P<what>[^,;:()“”\"\d]{{3,110}}?)(?:,|(?=[.;]|\Z))")
_BEFORE = re.compile(r"(?P<what>[^,;:()“”\"\d]{3,90}), \Z")
_ROLE_FIRST = re.compile(r"(?:[\w’'-]+ ){0,5}[\w’'-]+(?: (?:of|for|at|in|from) [^,]+)?\Z")
_HOUSES = tuple(
    re.compile(rf" (?:of|from|at|with) (?:the|a|an) (?:[a-z’'-]+ ){{{more}}}(?P<kind>[a-z-]+)(?=[ ,.])")
    for more in range(3)
)
_DOES = re.compile(r"who (?P<verb>\w+)")
_LINKS = ("of", "for", "at", "in", "from", "and")
_ENDS = (*_LINKS, "with", "who", "said", "says", "told")
_LEFT = 7
"""Words beside a name among which what its bearer is stands."""
_NAMES = 4
"""Words of a name, at the most."""


class Presented(NamedTuple):
    """Somebody with what they are: where the whole phrase stands, the name, and the callings in small letters."""

    start: int
    end: int
    name: str
    callings: tuple[str, ...]
    known: Entity | None = None


def presented(text: str, language: Language, found: Sequence[Hit[Entity]]) -> list[Presented]:
    """The people of a sentence whose calling stands beside their name, in order."""
    if not language.grammar.leads:
        return []
    made: list[Presented] = []
    for run in _RUN.finditer(text):
        one = _read(text, run, language, found)
        if one is not None and not any(other.end > one.start for other in made):
            made.append(one)
    return made


def _read(
    text: str, run: re.Match[str], language: Language, found: Sequence[Hit[Entity]]
) -> Presented | None:
    words = list(_WORD.finditer(text, run.start(), run.end()))
    titles = [at for at, word in enumerate(words) if _title(word.group(), language)]
    first = titles[-1] + 1 if titles else 0
    if first >= len(words):
        return None
    start, end = words[first].start(), words[-1].end()
    over = (hit for hit in found if hit.start < end and start < hit.end)
    known = next((hit for hit in over if hit.value.kind == "person"), None)
    name = re.sub(r"['’]s?\Z", "", text[start:end])
    if known is None and not _person(text, start, start + len(name), language, found):
        return None
    end = start + len(name)
    if known is not None:
        start, end, name = known.start, known.end, known.value.name
    told = [calling for at in titles if (calling := _calling(words[at].group(), language)) is not None]
    begin, before = _left(text, words[titles[0]].start() if titles else start, language, bool(titles))
    begin, set_off = _role_first(text, begin, language)
    stop, behind = _apposed(text, end, language)
    stop += 1 if set_off and stop == end and text[stop : stop + 1] == "," else 0
    told = [*told, *before, *set_off, *behind]
    house = _house(text, stop, language)
    entity = known.value if known is not None else None
    if not (told or titles or house > stop) or (known is not None and not told):
        return None
    return Presented(begin, house, name, tuple(dict.fromkeys(told)), entity)


def _house(text: str, end: int, language: Language) -> int:
    """Where the house ends that somebody is of ("Jane Roe 〈of the University of Lagos〉", "〈of the opposition〉")."""
    for pattern in _HOUSES:
        common = pattern.match(text, end)
        if common is not None and common.group("kind") in _kinds(language.grammar):
            return common.end()
    named = _NAMED_HOUSE.match(text, end)
    heads = {*language.grammar.institutes, *language.grammar.outlets}
    return named.end() if named is not None and set(named.group("name").split()) & heads else end


def _person(text: str, start: int, end: int, language: Language, found: Sequence[Hit[Entity]]) -> bool:
    """True for a run of capitals that may be somebody's name: two words or more, no body, place or month."""
    parts = text[start:end].split()
    grammar = language.grammar
    bodies = {*grammar.institutes, *grammar.outlets, *grammar.common}
    if not 2 <= len(parts) <= _NAMES or set(parts) & bodies:
        return False
    if any(part.lower() in grammar.no_names for part in parts):
        return False
    return not any(hit.start < end and start < hit.end and hit.value.kind != "anonymous" for hit in found)


def _title(word: str, language: Language) -> bool:
    return _plain(word) in language.grammar.ranks or _calling(word, language) is not None


def _plain(word: str) -> str:
    return word.lower().rstrip(".").removesuffix("'s").removesuffix("’s")


def _calling(word: str, language: Language) -> str | None:
    plain = _plain(word)
    whole = language.role.whole(plain)
    return plain if whole or plain in _callings(language.grammar) else None


@cache
def _callings(grammar: Grammar) -> frozenset[str]:
    return frozenset(words.split()[-1] for words in grammar.callings)


def _left(text: str, start: int, language: Language, titled: bool) -> tuple[int, list[str]]:
    """Where a phrase begins whose last word before a name is a calling ("senior Kiel Institute 〈analyst〉")."""
    words = list(_WORD.finditer(text, max(0, start - 90), start))[-_LEFT:]
    told: list[str] = []
    begin = start
    for number, word in enumerate(reversed(words)):
        calling = _calling(word.group(), language)
        if text[word.end() : begin] != " " or (number == 0 and not titled and calling is None):
            break
        if calling is None and not _modifies(word.group(), language):
            begin = _owner(text, begin, language)
            break
        told += [calling] if calling is not None else []
        begin = word.start()
    return begin, told


_OWNER = re.compile(rf"(?<!\w){_CAPITAL}['’]s (?:[a-z-]+ ){{1,3}}\Z")


def _owner(text: str, begin: int, language: Language) -> int:
    """Where a country or house stands whose words for an office lead up to a calling ("〈Egypt's interior〉 minister")."""
    owner = _OWNER.search(text, max(0, begin - 60), begin)
    if owner is None or any(language.speech.find(owner.group())):
        return begin
    return owner.start()


def _modifies(word: str, language: Language) -> bool:
    """True for a word that tells of what house or standing somebody is."""
    grammar, plain = language.grammar, _plain(word)
    if any(hit.end == len(word) for hit in language.speech.find(word)):
        return False  # "〈Citing〉 analyst Jane Roe"
    if word[:1].isupper() and plain not in grammar.no_names:
        return True
    standing = (*grammar.ranks, *grammar.participles, *grammar.members)
    return plain in standing or plain in _kinds(grammar)


@cache
def _kinds(grammar: Grammar) -> frozenset[str]:
    nouns = (*grammar.bodies, *(body.lower() for body in grammar.institutes))
    return frozenset(word for noun in nouns for word in noun.split())


def _role_first(text: str, start: int, language: Language) -> tuple[int, list[str]]:
    """What somebody is, set before the name with a comma ("the mayor of Izmir, Jane Roe")."""
    match = _BEFORE.search(text, max(0, start - 100), start)
    if match is None:
        return start, []
    words = list(_WORD.finditer(text, match.start("what"), match.end("what")))
    leads = language.grammar.leads
    heads = [at for at, word in enumerate(words) if word.group().lower() in leads or _whose(word.group())]
    if not heads:
        return start, []
    head = next((at for at in heads if _told(words[at:], language)), heads[-1])
    told = _told(words[head:], language)
    fits = _ROLE_FIRST.match(text[words[head].start() : match.end("what")]) is not None
    return (words[head].start(), told) if told and fits else (start, [])


def _told(words: Sequence[re.Match[str]], language: Language) -> list[str]:
    """The callings of a phrase up to what it is of; none where a verb of speech stands among its words."""
    told: list[str] = []
    for number, word in enumerate(words):
        if any(hit.start == 0 for hit in language.speech.find(word.group())):
            return []
        if number > _LEFT or (told and word.group().lower() in _LINKS):
            break
        calling = _calling(word.group(), language)
        told += [calling] if calling is not None else []
    return told


def _whose(word: str) -> bool:
    return word.endswith(("'s", "’s", "s'", "s’"))


def _apposed(text: str, end: int, language: Language) -> tuple[int, list[str]]:
    """What somebody is, behind the name ("Jane Roe, an analyst at the institute,", "Jane Roe, who heads it,")."""
    match = _BEHIND.match(text, end)
    if match is None:
        return end, []
    what = match.group("what")
    does = _DOES.match(what)
    verb = does.group("verb") if does is not None else None
    told = [*language.grammar.offices.get(verb, ())] if verb is not None else [*_leading(what, language)]
    return (match.end(), told) if told else (end, [])


def _leading(what: str, language: Language) -> Iterator[str]:
    """The callings in an apposition before what it is of."""
    for number, word in enumerate(_WORD.finditer(what)):
        if number > _LEFT or word.group().lower() in _ENDS:
            return
        calling = _calling(word.group(), language)
        if calling is not None:
            yield calling


def with_presented(found: Sequence[Hit[Entity]], people: Sequence[Presented]) -> list[Hit[Entity]]:
    """The names of a sentence with people as whole phrases; places within these are kept beside them."""
    made = [
        Hit(one.start, one.end, one.known or Entity(key="", name=one.name, kind="person", example=""))
        for one in people
    ]
    kept = [
        hit
        for hit in found
        if hit.value.kind in ("place", "country", "group")
        or not any(one.start < hit.end and hit.start < one.end for one in people)
    ]
    return sorted([*kept, *made], key=lambda hit: (hit.start, -hit.end))


def phrased(
    text: str, language: Language, found: Sequence[Hit[Entity]], people: Sequence[Presented]
) -> list[Hit[Entity]]:
    """The names of a sentence with bodies and people as the text puts them."""
    if not language.grammar.leads:
        return list(found)
    bodies = with_entitled(found, entitled(text, language, found))
    whole = with_their_kind(text, bodies, language.grammar)
    return with_presented(at_their_place(text, whole, language.grammar), people)
