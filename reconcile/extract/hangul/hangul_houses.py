"""Bodies in Hangul with more than their name: a branch behind it, or their kind beside a name in quotation marks.

What "세계식량계획 하르툼 사무소" says the body says; "주최 단체 '내일의 강'" and "'내일의 강' 프로젝트" are one speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.houses import Houses, houses_data
from reconcile.lexicon.language import Grammar, Language
from reconcile.lexicon.naming import in_english, naming
from reconcile.lexicon.phrases import any_of

_BODIES = ("agency", "thinktank")
_NAMED = (*_BODIES, "media")


def with_houses(text: str, language: Language, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names of a sentence, with these bodies as whole phrases."""
    data = houses_data(language.grammar.code)
    if data is None:
        return list(found)
    made = list(found)
    for hit in (*_quoted(text, language.grammar, data), *_branches(text, language.grammar, data, found)):
        made = [one for one in made if one.end <= hit.start or hit.end <= one.start] + [hit]
    return sorted(made, key=lambda hit: (hit.start, -hit.end))


def _branches(
    text: str, grammar: Grammar, data: Houses, found: Sequence[Hit[Entity]]
) -> Iterator[Hit[Entity]]:
    """A body of the data with its branch behind it."""
    for hit in found:
        own = hit.value.kind in _BODIES and hit.value.key and not hit.value.common
        match = _branch(grammar, data).match(text, hit.end) if own else None
        if match is not None:
            yield Hit(hit.start, match.end(), hit.value)


@cache
def _branch(grammar: Grammar, data: Houses) -> re.Pattern[str]:
    place = rf"(?:(?:{any_of(grammar.of)})? (?!(?:{any_of(data.branches)}))[가-힣A-Za-z]+(?<![{_marks(grammar)}]))"
    return re.compile(rf"{place}{{0,2}} (?:[가-힣]{{0,4}})?(?:{any_of(data.branches)})(?={_behind(grammar)})")


def _quoted(text: str, grammar: Grammar, data: Houses) -> Iterator[Hit[Entity]]:
    """A name in quotation marks with the word for its kind before or behind it."""
    if not any(sign in text for sign in _SIGNS):
        return
    for match in _beside(grammar, data).finditer(text):
        kind = data.kinds[match.group("kind") or match.group("after")]
        own = in_english(match.group("own") or match.group("first"), grammar.code)
        known = naming(grammar.code)
        words = (match.group("own") or match.group("first")).split()
        known_one = next(
            (one for one in entities().phrases(grammar.code).whole(" ".join(words)) if not one.common), None
        )
        if known_one is not None and known_one.kind in _NAMED:
            yield Hit(match.start(), match.end(), known_one)
            continue
        plain = known is not None and words[-1].endswith((*known.bodies, *known.parts))
        name = f"{own} ({kind})" if plain else f"{kind} ({own})"
        yield Hit(match.start(), match.end(), Entity(key="", name=name, kind="agency", example=""))


_SIGNS = "'‘“\"「"


@cache
def _beside(grammar: Grammar, data: Houses) -> re.Pattern[str]:
    kinds = any_of(data.kinds)
    name = r"[‘'“\"「](?P<{}>[^‘’'“”\"「」]{{2,24}}?)[’'”\"」]"
    linked = any_of(grammar.describing_ends)
    before = rf"(?<![가-힣])(?P<kind>{kinds})(?:{linked})? ?{name.format('own')}(?={_behind(grammar)})"
    behind = rf"{name.format('first')} (?P<after>{kinds})(?={_behind(grammar)})"
    return re.compile(rf"{before}|{behind}")


def _behind(grammar: Grammar) -> str:
    data = naming(grammar.code)
    told = data.told_behind if data is not None else ()
    return rf"(?:{any_of((*grammar.topic, *grammar.subject, *grammar.of))})[\s,]|{any_of(told) or '(?!)'}"


def _marks(grammar: Grammar) -> str:
    return "".join(mark for mark in (*grammar.topic, *grammar.subject, *grammar.object) if len(mark) == 1)
