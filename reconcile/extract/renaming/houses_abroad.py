"""Bodies named as at home in a text on another country: 財務省 is Mozambique's in a text on Mozambique.

A press names the bodies of its own country without the country. Where another's is named right before the
body, was named with it before, or is what the text is on, the body is that country's. A ministry or an office of
state that any country has one of (国防省, 内相) is of the country whose body the same line has named last, too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.glossing import Glosses, glosses, kind_of
from reconcile.model import Name, Source, Statement

_HEAD_LINES = 3
_HEAD = 3
"""A country in the first lines tells as much as so many mentions further down."""
_MORE = 2
"""How many times as often as the home country another is named that a text is on."""


class Owned(NamedTuple):
    """Where a body of the home country is named, its key, its words, and whose it is (None: of the home country)."""

    start: int
    key: str
    words: str
    country: str | None


def houses_abroad(source: Source, found: Sequence[Statement]) -> list[Statement]:
    """The statements, with such bodies as those of the country that they are of."""
    lang = source.lang or ""
    data = glosses(lang)
    if data is None or not data.homeland or not found:
        return list(found)
    hits = entities().phrases(lang).longest(source.text)
    story = _story(source, hits, data.homeland)
    owners = _owners(source.text, hits, data, story)
    made = []
    for item in found:
        end = item.context.end if item.context is not None else item.span.end
        last = {one.key: one for one in owners[: bisect_left(owners, end, key=lambda one: one.start)]}
        claimant = _abroad(item.claimant, last, story, lang) if item.claimant is not None else None
        via = tuple(_abroad(name, last, story, lang) for name in item.via)
        made.append(msgspec.structs.replace(item, claimant=claimant, via=via))
    return made


def _country(hit: Hit[Entity]) -> str | None:
    if hit.value.kind not in ("country", "place", "group"):
        return None
    known = entities().country_of(hit.value)
    return known.key if known is not None else None


def _story(source: Source, hits: Sequence[Hit[Entity]], homeland: str) -> str | None:
    """The country that a text is on, by its key; None for the home country and where none is told of more."""
    ends = [at for at, char in enumerate(source.text) if char == "\n"][:_HEAD_LINES]
    head, title = (ends[-1], ends[0]) if ends else (0, 0)
    counts: Counter[str] = Counter()
    for hit in hits:
        key = _country(hit)
        if key is not None:
            counts[key] += _HEAD if hit.start < head else 1
        if key == homeland and hit.start < title:
            return None
    home = counts.pop(homeland, 0)
    best = counts.most_common(2)
    if not best or best[0][1] < max(_HEAD, _MORE * home):
        return None
    return None if len(best) > 1 and best[0][1] == best[1][1] else best[0][0]


def _owners(text: str, hits: Sequence[Hit[Entity]], data: Glosses, story: str | None) -> list[Owned]:
    made: list[Owned] = []
    named: str | None = None
    home_at = -1
    last: tuple[int, str | None] = -1, None
    known: dict[str, str | None] = {}
    body: tuple[int, str | None] = 0, None
    for hit in hits:
        key = _country(hit)
        if key == data.homeland:
            home_at = hit.end
        elif key is not None:
            named = key
        beside = last[1] if text[last[0] : hit.start] in ("", data.of) else None
        last = hit.end, key
        if _any_state(hit.value, text[hit.start : hit.end], data):
            words = text[hit.start : hit.end]
            near = known.get(words, body[1] if "\n" not in text[body[0] : hit.start] else None)
            made.append(Owned(hit.start, hit.value.key, words, beside or near or story))
            continue
        if hit.value.country is not None and hit.value.kind in _BODIES:
            body = hit.end, hit.value.country
            known |= dict.fromkeys(_ending(text[hit.start : hit.end], data), hit.value.country)
        if hit.value.kind not in ("agency", "thinktank") or hit.value.country != data.homeland:
            continue
        words = text[hit.start : hit.end]
        owner = (
            story if hit.value.kind == "agency" else None
        )  # those who study a country are often of another
        if beside is not None:
            owner = known[words] = None if beside == data.homeland else beside
        elif text.endswith(data.same_country, 0, hit.start):
            owner = known[words] = named
        elif words in known:
            owner = known[words]
        elif home_at >= 0 and text.count("。", home_at, hit.start) <= 1:
            owner = None
        made.append(Owned(hit.start, hit.value.key, words, owner))
    return made


_BODIES = frozenset({"agency", "government", "person"})


def _any_state(entity: Entity, words: str, data: Glosses) -> bool:
    """True for a body or office of a state, without the state."""
    return entity.kind == "agency" and entity.common and words.endswith(data.of_states)


def _ending(words: str, data: Glosses) -> list[str]:
    """What of a body's name any state has one of (韓国〈国防省〉)."""
    ends = (words[at:] for at in range(1, len(words) - 1))
    return [end for end in ends if end in data.bodies and end.endswith(data.of_states)]


def _abroad(name: Name, last: Mapping[str, Owned], story: str | None, lang: str) -> Name:
    """A body as that of its country; ``last`` are the bodies as they were named last, by key."""
    if name.entity is None:
        whole = _body(name.text, story, lang) if story is not None else None
        return whole or name
    own = last.get(name.entity)
    if own is None or own.country is None:
        return name
    return _body(own.words, own.country, lang) or _glossed(own.words, own.country, lang) or name


def _body(words: str, country: str, lang: str) -> Name | None:
    """The body of the data that words name with their country before them."""
    phrases, known = entities().phrases(lang), entities().by_key[country]
    for alias in known.aliases.get(lang, ()):
        for entity in (*phrases.whole(alias + words), *phrases.whole(f"{alias}の{words}")):
            if entity.kind in ("agency", "thinktank") and entity.country == country:
                return entity.as_name
    return None


def _glossed(words: str, country: str, lang: str) -> Name | None:
    kind = kind_of(words, lang)
    return Name(f"{kind} ({entities().by_key[country].name})") if kind is not None else None
