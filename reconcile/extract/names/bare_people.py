"""People without a name or an article who speak ("village elders in Khost said", "according to local fishermen")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.framing import Framing, framing
from reconcile.lexicon.language import Grammar, Language, language
from reconcile.lexicon.phrases import any_of

_FAR = 90
"""Characters from such people to their verb, over where they are or what they are of."""


def bare_people(text: str, own: Language, found: Sequence[Hit[Entity]]) -> Iterator[Hit[Entity]]:
    """Plurals of callings at the head of a clause, right before a word of speech but for where they are."""
    data = framing(own.grammar.code)
    if data is None or not data.people_leads:
        return
    spoken = own.speech.find(text)
    starts = [hit.start for hit in spoken if hit.value.kind in ("say", "report")]
    closing = (hit for hit in spoken if hit.value.close and not hit.value.media)
    behind = {hit.end + 1 for hit in closing if hit.value.kind == "according"}
    for match in _people(own.grammar.code, data).finditer(text):
        said = any(
            0 < at - match.end() <= _FAR and _between(data).fullmatch(text, match.end(), at) for at in starts
        )
        opens = said and _clause(own.grammar.code).search(text[: match.start()]) is not None
        named = any(
            hit.start < match.end() and match.start() < hit.end and _longer(hit, match) for hit in found
        )
        if named or not (opens or match.start() in behind):
            continue
        name = f"{match[0][0].lower()}{match[0][1:]} (anonymous)"
        yield Hit(*match.span(), Entity(key=name, name=name, kind="anonymous", example=""))


def _longer(hit: Hit[Entity], match: re.Match[str]) -> bool:
    """True for a name that the words must not take the place of: one of its own, or one that holds them."""
    if hit.value.kind == "group" and hit.value.country is None:
        return False  # "workers" are mostly counted
    holds = hit.start <= match.start() and match.end() <= hit.end
    return holds or hit.value.kind != "anonymous"


@cache
def _people(code: str, data: Framing) -> re.Pattern[str]:
    """A plural of a calling with its adjectives, the first of which may have the capital of its sentence."""
    callings = [word for word in language(code).grammar.callings if word.endswith(data.people_ends)]
    nouns = any_of((*callings, *(word.capitalize() for word in callings)))
    kinds = any_of((*data.people_kinds, *(word.capitalize() for word in data.people_kinds)))
    return re.compile(rf"(?<![\w’'-])(?:(?:{kinds}) ){{0,2}}(?:{nouns})(?![\w’'-])")


@cache
def _between(data: Framing) -> re.Pattern[str]:
    """What may stand between such people and their verb."""
    leads, adverbs = any_of(data.people_leads), any_of(data.people_adverbs)
    return re.compile(rf"(?: (?:{leads}) [^,.;:“”\"\d]{{2,60}}?)?(?: (?:{adverbs})){{0,2}} ")


@cache
def _clause(code: str) -> re.Pattern[str]:
    """What stands before the subject of a clause: nothing, a mark, or a word that joins it to another."""
    joins = any_of(language(code).grammar.join)
    return re.compile(rf"(?:\A[\W_]*|[.;:,“\"—–] ?|(?<!\w)(?:{joins}|while|but|that|where|whereas) )\Z")


def bearer_of(text: str, phrase: tuple[int, int], grammar: Grammar) -> tuple[int, int] | None:
    """Where the one name of somebody stands, beside what he is ("〈Jan〉, a neighbour, said", "called 〈Jan〉")."""
    match = _CALLED.match(text, phrase[1]) or (
        _APPOSED.search(text, 0, phrase[0]) if text[phrase[1] :] else None
    )
    if match is None or match["name"].lower() in grammar.no_names:
        return None
    return match.span("name")


_CALLED = re.compile(r",? (?:called|named) (?P<name>[A-Z][\w’-]+(?: [A-Z][\w’-]+)?)")
_APPOSED = re.compile(r"(?:\A|[.;:“”\"] ?|, said |, says )(?P<name>[A-Z][a-z’-]+), (?:an?|one) \Z")
