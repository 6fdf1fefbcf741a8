"""Bodies by a kind and a name of their own, in languages with articles and names in capitals.

"The local newspaper Kuryer", "the CGT union", "the Danish Institute for Strategic Studies", "the Turkish
embassy in Berlin": the phrase is one speaker, not the word for its kind nor the country in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from reconcile.extract.names.names_of_country import of_country, offices_of
from reconcile.extract.names.national import body_of
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.entity import EntityKind
from reconcile.lexicon.language import Grammar, Language
from reconcile.lexicon.phrases import any_of

_CAPITAL = r"[A-ZÀ-ÞĀ-Ž][\w’'&-]*"
_LINK = r"(?:(?:of|for|and|on|the|&) ){0,3}"
_TITLE = re.compile(rf"{_CAPITAL}(?: {_LINK}{_CAPITAL})*")
_NAME = re.compile(rf"{_CAPITAL}(?: (?:(?:of|for|and|the|&) ){{0,2}}{_CAPITAL}| \d{{1,2}}(?!\d))*")
_LISTED = re.compile(
    rf"(?:, {_CAPITAL}(?: {_CAPITAL})*){{1,4}},? (?:and|&) {_CAPITAL}(?: {_LINK}{_CAPITAL})*"
)
"""The rest of a title that is a list ("Ministry of Land〈, Infrastructure and Transport〉")."""
_OWN = ("agency", "media", "thinktank", "government", "person")
_GAP = 3
"""Words in small letters between an adjective of a country and the noun of its body."""


def entitled(text: str, language: Language, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The bodies of a sentence that their kind and name tell, where the data have no name for them."""
    grammar = language.grammar
    made: list[Hit[Entity]] = []
    read = (
        *_behind_kind(text, grammar),
        *_before_kind(text, language, found),
        *_titles(text, language),
        *_owned(text, grammar, found),
        *of_country(text, language, found),
        *offices_of(text, language, found),
    )
    named = [one for one in found if text[one.start : one.end] not in grammar.bodies]  # "the NGO Roe"
    for hit in read:
        if any(one.start < hit.end and hit.start < one.end for one in made):
            continue
        if not (_known(hit, named) or _aside(text, hit, found)):
            made.append(hit)
    return made


def with_entitled(found: Sequence[Hit[Entity]], bodies: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names of a sentence with bodies as whole phrases, in place of what stands within them."""
    kept = [
        hit
        for hit in found
        if hit.value.kind == "place" or not any(one.start < hit.end and hit.start < one.end for one in bodies)
    ]
    return sorted([*kept, *bodies], key=lambda hit: (hit.start, -hit.end))


_PEOPLE = ("agency", "anonymous", "government")
_AT = re.compile(r" (?:at|in|of|from|with) (?:the |a |an )?")


def _own(entity: Entity) -> bool:
    """True for a name of its own in the data, not a word for any such body in the words of the text."""
    known = entities().by_key.get(entity.key)
    return not (known or entity).name[:1].islower()


def with_their_kind(text: str, found: Sequence[Hit[Entity]], grammar: Grammar) -> list[Hit[Entity]]:
    """The names with bodies of the data as far as the word for their kind behind them ("the CGT 〈union〉")."""
    made: list[Hit[Entity]] = []
    for hit in found:
        kind = _kind_behind(grammar).match(text, hit.end)
        if kind is not None and hit.value.kind in ("agency", "media") and _own(hit.value):
            hit = Hit(hit.start, kind.end(), hit.value)  # noqa: PLW2901 - the same name, with its kind
        before = made[-1] if made else None
        if before is not None and _tells_kind(text, before, hit):
            made[-1] = Hit(before.start, hit.end, hit.value)
        else:
            made.append(hit)
    return made


def _tells_kind(text: str, kind: Hit[Entity], hit: Hit[Entity]) -> bool:
    """True for a word for any such body right before a body's own name ("the disaster agency 〈AFAD〉")."""
    beside = kind.end + 1 == hit.start and text[kind.end] == " "
    bodies = ("agency", "thinktank", "media")
    generic = kind.value.kind in (*bodies, "anonymous") and kind.value.name[:1].islower()
    return beside and generic and hit.value.kind in bodies and _own(hit.value)


@cache
def _kind_behind(grammar: Grammar) -> re.Pattern[str]:
    return re.compile(rf" (?:{_nouns(grammar)})(?![\w’'-])")


@cache
def _nouns(grammar: Grammar) -> str:
    return any_of({*grammar.bodies, *grammar.outlet_kinds})


def at_their_place(text: str, found: Sequence[Hit[Entity]], grammar: Grammar) -> list[Hit[Entity]]:
    """The names with people and bodies of no country as far as where they are ("police 〈in Lisbon〉")."""
    made = list(found)
    for number, hit in enumerate(found[:-1]):
        behind = found[number + 1]
        plain = hit.value.kind in _PEOPLE and hit.value.country is None and hit.value.name[:1].islower()
        at = behind.value.kind == "place" or (
            behind.value.kind == "agency"
            and behind.value.name[:1].islower()
            and hit.value.key == behind.value.key
        )
        plain = plain and not _of_state(text[hit.start : hit.end], behind.value, grammar.code)
        if plain and at and hit.value.key and _AT.fullmatch(text, hit.end, behind.start):
            words = f"{hit.value.name.removesuffix(_UNNAMED)}{text[hit.end : behind.end]}"
            unnamed = _UNNAMED if hit.value.name.endswith(_UNNAMED) else ""
            made[number] = Hit(
                hit.start, behind.end, msgspec.structs.replace(hit.value, name=words + unnamed)
            )
    return made


_UNNAMED = " (anonymous)"


def _of_state(words: str, place: Entity, lang: str) -> bool:
    """True for the body of a state at its seat of power, which the data have ("the defence ministry in Seoul")."""
    state = entities().by_key.get(place.metonym_of or "")
    return state is not None and state.country is not None and body_of(words, state.country, lang) is not None


def _known(hit: Hit[Entity], found: Sequence[Hit[Entity]]) -> bool:
    """True where the data have a name of its own within the phrase, which tells more than its words."""
    return any(
        other.start < hit.end
        and hit.start < other.end
        and other.value.kind in _OWN
        and (_own(other.value) or (other.start <= hit.start and hit.end <= other.end))
        for other in found
    )


_ASIDE = re.compile(r", (?:(?:the|an?) )?\Z")


def _aside(text: str, hit: Hit[Entity], found: Sequence[Hit[Entity]]) -> bool:
    """True for what only tells more of who stands before it ("the organisers, the platform Roe, said")."""
    opened = _ASIDE.search(text[: hit.start])
    closed = text[hit.end : hit.end + 1] == ","
    return opened is not None and closed and any(other.end == opened.start() for other in found)


def _behind_kind(text: str, grammar: Grammar) -> Iterator[Hit[Entity]]:
    """A name right behind the word for its kind ("the charity Care for All")."""
    for match in _kind_first(grammar).finditer(text):
        title = _NAME.match(text, match.end() + len(_THE) * text.startswith(_THE, match.end()))
        if title is None or _no_name(title.group(), grammar):
            continue
        name = re.sub(r"['’]s?\Z", "", title.group())
        kind: EntityKind = "media" if match.group(1).split()[-1] in grammar.outlet_kinds else "agency"
        yield Hit(_led(text, match.start(1), grammar), title.start() + len(name), _entity(name, kind))


_THE = "The "
"""The article with which names of outlets begin ("the newspaper 〈The〉 Standard")."""
_WORDS_BEFORE = 2
"""Words between an article and the word for a kind ("the 〈local independent〉 newspaper")."""


def _led(text: str, start: int, grammar: Grammar) -> int:
    """Where the words for a kind begin behind their article ("the 〈local〉 newspaper Roe")."""
    words = list(re.finditer(r"[\w-]+ ", text[max(0, start - 40) : start]))
    for number, word in enumerate(reversed(words)):
        if word.group().strip().lower() in grammar.leads:
            return max(0, start - 40) + word.end()
        if number >= _WORDS_BEFORE or not word.group()[-2].islower():
            break
    return start


@cache
def _kind_first(grammar: Grammar) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'-])((?:{_nouns(grammar)})) (?=[A-ZÀ-Þ])")


def _before_kind(text: str, language: Language, found: Sequence[Hit[Entity]]) -> Iterator[Hit[Entity]]:
    """A name, or the country of one, before the word for its kind ("the CGT union", "the Turkish embassy")."""
    grammar = language.grammar
    for match in _name_first(grammar).finditer(text):
        words = match.group("name")
        states = [hit for hit in found if hit.start >= match.start("name") and hit.end <= match.end("name")]
        countries = [hit for hit in states if hit.value.kind in ("country", "place")]
        aside = set(match.group("between").split()) & {*grammar.no_names, *grammar.leads}
        if _no_name(words, grammar) or aside or language.speech.find(match.group("between")):
            continue
        plain = any(hit.start < match.end() and match.start("kind") < hit.end for hit in found)
        if countries and plain:
            continue  # the body of a country, which the data tell
        kind: EntityKind = "media" if match.group("kind") in grammar.outlet_kinds else "agency"
        yield Hit(match.start("name"), match.end(), _entity(text[match.start("name") : match.end()], kind))


@cache
def _name_first(grammar: Grammar) -> re.Pattern[str]:
    leads = "|".join(sorted({*grammar.articles, "a", "an"}))
    return re.compile(
        rf"(?<![\w’'-])(?i:{leads}) (?:[a-z-]+ )?(?P<name>{_CAPITAL}(?: {_LINK}{_CAPITAL}){{0,2}})"
        rf"(?P<between>(?: [a-z’'-]+){{0,{_GAP}}}?) (?P<kind>{_nouns(grammar)})(?![\w’'-])"
    )


def _owned(text: str, grammar: Grammar, found: Sequence[Hit[Entity]]) -> Iterator[Hit[Entity]]:
    """A body of somebody who is named by a word for any such body ("the junta's 〈disaster committee〉")."""
    for owner in found:
        match = _of_owner(grammar).match(text, owner.end)
        if match is None or any(hit.start < match.end() and match.start("body") < hit.end for hit in found):
            continue
        yield Hit(owner.start, match.end(), _entity(text[owner.start : match.end()], "agency"))


@cache
def _of_owner(grammar: Grammar) -> re.Pattern[str]:
    nouns = any_of(grammar.bodies)
    return re.compile(rf"['’]s (?P<body>(?:[a-z-]+ ){{0,2}}?(?:{nouns}))(?![\w’'-])")


def _titles(text: str, language: Language) -> Iterator[Hit[Entity]]:
    """A run of capitals with a word that names of bodies have ("Danish Institute for Strategic Studies")."""
    grammar = language.grammar
    for match in _TITLE.finditer(text):
        start = match.start()
        words = re.sub(r"['’]s?\Z", "", match.group())
        while words and _leads_name(words.split()[0], language):
            head = words.split()[0]
            start, words = start + len(head), words[len(head) :]
            start, words = start + len(words) - len(words.lstrip()), words.lstrip()
        words = _past_bearer(_past_owner(words), grammar)
        start = match.start() + len(re.sub(r"['’]s?\Z", "", match.group())) - len(words)
        listed = (
            _LISTED.match(text, match.end())
            if {" of ", " for "} & {*re.findall(" of | for ", words)}
            else None
        )
        if (
            listed is not None
            and {*words.split()[:2]} & _heads(grammar)
            and start + len(words) == match.end()
        ):
            words += listed.group()
        parts = words.split()
        heads = [at for at, part in enumerate(parts) if part in _heads(grammar)]
        if len(parts) < 3 or not heads or not (set(parts[heads[0] + 1 :]) or heads[0] > 1):
            continue
        if any(part.lower() in grammar.ranks for part in parts):
            continue
        yield Hit(start, start + len(words), _entity(words, "agency"))


def _leads_name(word: str, language: Language) -> bool:
    """True for a word with the capital of its sentence before a name ("〈Citing〉 the Ministry of Health")."""
    return word.lower() in language.grammar.no_names or bool(language.speech.whole(word))


@cache
def _heads(grammar: Grammar) -> frozenset[str]:
    """Words that make a run of capitals the name of a body, as no "Plan" or "Bulletin" does."""
    nouns = {word.split()[-1].capitalize() for word in grammar.bodies}
    return frozenset(nouns & {*grammar.institutes}) | {*grammar.of_heads}


def _past_owner(words: str) -> str:
    """The words behind those of whose body it is ("South Korea's 〈National Intelligence Service〉")."""
    owner = re.search(r".*['’]s ", words)
    return words[owner.end() :] if owner is not None else words


def _past_bearer(words: str, grammar: Grammar) -> str:
    """The words behind somebody of that body ("Jane Roe of the 〈University of Lagos〉")."""
    first, of, rest = words.partition(" of ")
    if not of or set(first.split()) & _heads(grammar):
        return words
    return _past_bearer(rest.removeprefix("the "), grammar)


def _no_name(words: str, grammar: Grammar) -> bool:
    first = words.split(maxsplit=1)[0]
    return first in grammar.common or first.lower() in grammar.no_names or first.lower() in grammar.ranks


def _entity(name: str, kind: EntityKind) -> Entity:
    return Entity(key="", name=name, kind=kind, example="")
