"""Words for a kind before the name of who is of that kind: "l'ONG 〈Human Rights Watch〉", "аналитик 〈Рудаков〉"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from reconcile.extract.names.described_shape import CAPITAL, apposed_rank
from reconcile.extract.names.spelling import romanized
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import Calling, Callings, calling_words, callings
from reconcile.lexicon.language import Coref, language
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

if TYPE_CHECKING:
    from reconcile.extract.sentence.sight import Sight

_NAMED = frozenset({"agency", "thinktank", "person", "media"})
_KINDS = frozenset({"agency", "anonymous", "thinktank"})
_KIND = 60
"""Characters of a word for a kind, at the most."""


def past_kinds(
    text: str, data: Callings, heads: Sequence[Hit[Calling]], found: Sequence[Hit[Entity]]
) -> list[Hit[Entity]]:
    """The names without the kinds that stand before one of them, and with spokesmen in place of their bodies."""
    named = [hit for hit in found if hit.value.kind in _NAMED and not hit.value.name[:1].islower()]
    starts = {hit.start for hit in named if text[hit.start].isupper()}
    kept = [hit for hit in found if not _is_kind(text, hit, heads, starts)]
    return [_spokesman(text, data, hit, named) or hit for hit in kept if not _taken(text, data, hit, kept)]


def _is_kind(text: str, hit: Hit[Entity], heads: Sequence[Hit[Calling]], starts: set[int]) -> bool:
    """True for a word for a kind, or a part of one, with a name right behind it."""
    if not hit.value.name[:1].islower() or hit.value.kind not in _KINDS:
        return False
    ends = [hit.end, *(head.end for head in heads if head.start <= hit.start and hit.end <= head.end)]
    return any(end + 1 in starts and text[end : end + 1] in (" ", "\u00a0") for end in ends)


def titles(text: str, lang: str, words: Hit[Coref], names: Sequence[Hit[Entity]]) -> bool:
    """True for words that would point back, with the name of who they mean right behind ("l'institut 〈Ipsos〉")."""
    people = [hit.start for hit in names if hit.value.kind == "person"]
    if language(lang).grammar.spaced and words.end + 1 in people:
        return True
    data = callings(lang)
    if data is None or not data.adjective_follows:
        return False
    start, end = words.start, past_adjectives(text, words.end, data)
    starts = {hit.start for hit in names if hit.value.kind in _NAMED and text[hit.start].isupper()}
    longer = calling_words(lang).longest(text[start : start + _KIND]) if end + 1 not in starts else []
    return end + 1 in starts or any(
        start + head.end + 1 in starts for head in longer if start + head.end > end
    )


def past_adjectives(text: str, end: int, data: Callings) -> int:
    """Where adjectives end that follow a word for a kind ("l'agence 〈officielle〉 KCNA")."""
    words = any_of(data.adjectives)
    match = re.compile(rf"(?: (?:{words})(?![\w-]))+").match(text, end)
    return match.end() if match is not None else end


def _behind(text: str, data: Callings, body: Hit[Entity], named: Sequence[Hit[Entity]]) -> Hit[Entity] | None:
    words = text[body.start : body.end].lower()
    if body.value.kind not in ("agency", "government") or not words.startswith(_people(data)):
        return None
    return next(
        (hit for hit in named if hit.value.kind == "person" and text[body.end : hit.start] in (" ", ", ")),
        None,
    )


def _spokesman(
    text: str, data: Callings, body: Hit[Entity], named: Sequence[Hit[Entity]]
) -> Hit[Entity] | None:
    person = _behind(text, data, body, named)
    if person is not None:
        return Hit(body.start, person.end, person.value)
    if body.value.kind != "agency" or not text[body.start : body.end].lower().startswith(_spokes(data)):
        return None
    match = re.compile(rf",? ?{apposed_rank(data)}({CAPITAL}(?: {CAPITAL}){{1,2}})(?=[,.;:]| [a-z«])").match(
        text, body.end
    )
    if match is None or any(hit.start < match.end() and match.start() < hit.end for hit in named):
        return None
    name = f"{match.group(1)} ({data.represents[0]}, {re.sub('[()]', '', body.value.name)})"
    return Hit(body.start, match.end(1), Entity(key="", name=name, kind="person", example=""))


def _taken(text: str, data: Callings, hit: Hit[Entity], found: Sequence[Hit[Entity]]) -> bool:
    """True for a person that stands for the body before him already."""
    return any(_behind(text, data, body, [hit]) is not None for body in found if body.end < hit.start)


def _spokes(data: Callings) -> tuple[str, ...]:
    return tuple(word for english in data.represents for word in data.people.get(english, ())) or ("\0",)


@cache
def _people(data: Callings) -> tuple[str, ...]:
    """Spokesmen, and the callings of people that a body's name in the data may begin with ("secrétaire général de …")."""
    return *_spokes(data), *(f"{word.lower()} " for words in data.people.values() for word in words)


OWN_NAME = re.compile(r"[ \u00a0](?:([А-ЯЁІЇЄҐ][\w’'-]+(?: [А-ЯЁІЇЄҐ][\w’'-]+){0,3})|«([^»«]{2,40})»)")


OWN_HOUSE = re.compile(OWN_NAME.pattern + r"|(?:[ \u00a0][а-яёіїєґ’'-]+){1,3} «([^»«]{2,40})»")
"""The same, or the house that people of it speak for: "analysts of the London institute «North»"."""


def named_behind(sight: Sight, end: int, form: re.Pattern[str] = OWN_NAME) -> Name | None:
    """The name that follows a word for its bearer ("the analyst Rudakov"), in a language told apart by letters."""
    grammar = sight.language.grammar
    data = callings(sight.sentence.lang)
    if data is not None and data.adjective_follows and form is OWN_NAME:
        return _past_adjective(sight, end)
    match = form.match(sight.text, end) if grammar.letters else None
    if match is not None and any(end <= word.start < match.end() for word in sight.speech):
        return None  # whom they told it
    if match is None or any(end <= hit.start < match.end() for hit in sight.names):
        return None
    if next(words for words in match.groups() if words)[:1].islower():
        return None  # the march against a law 〈«о новых сборах»〉
    return romanized(next(words for words in match.groups() if words), grammar)


_ADJECTIVE = re.compile(r" [a-zà-ÿ-]+ ")


def _past_adjective(sight: Sight, end: int) -> Name | None:
    """The outlet or body right behind the adjective of a country ("la chaîne japonaise 〈NHK〉")."""
    country = next((hit for hit in sight.names if hit.start == end + 1 and hit.value.kind == "country"), None)
    if country is None or _ADJECTIVE.fullmatch(sight.text, end, country.end + 1) is None:
        return None
    kinds = ("media", "agency", "thinktank")
    named = (hit.value for hit in sight.names if hit.start == country.end + 1 and hit.value.kind in kinds)
    return next((one.as_name for one in named if not one.name[:1].islower()), None)
