"""Bodies named as at home in a text on another country: 財務省 is Mozambique's in a text on Mozambique.

A press names the bodies of its own country without the country. Where another's is named right before the
body, was named with it before, or is what the text is on, the body is that country's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

import msgspec

from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.glossing import glosses, kind_of
from reconcile.model import Name, Source, Statement

_HEAD_LINES = 3
_HEAD = 3
"""A country in the first lines tells as much as so many mentions further down."""
_MORE = 2
"""How many times as often as the home country another is named that a text is on."""
_SAME = ("同国", "同国の", "同国政府の")
"""Words before a body that make it that of the country named before."""


def houses_abroad(source: Source, found: Sequence[Statement]) -> list[Statement]:
    """The statements, with such bodies as those of the country that they are of."""
    lang = source.lang or ""
    data = glosses(lang)
    if data is None or not data.homeland or not found:
        return list(found)
    hits = entities().phrases(lang).longest(source.text)
    story = _story(source, hits, data.homeland)
    owners = _owners(source, hits, data.homeland, story)
    return [
        msgspec.structs.replace(
            item,
            claimant=_abroad(item.claimant, item, source, owners, story),
            via=tuple(
                name for one in item.via if (name := _abroad(one, item, source, owners, story)) is not None
            ),
        )
        for item in found
    ]


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


Owned = list[tuple[int, str, str, str | None]]
"""Where each body of the home country is named, its key, its words, and whose it is (None: of the home country)."""


def _owners(source: Source, hits: Sequence[Hit[Entity]], homeland: str, story: str | None) -> Owned:
    made: Owned = []
    named: str | None = None
    home_at = -1
    known: dict[str, str | None] = {}
    for number, hit in enumerate(hits):
        key = _country(hit)
        if key == homeland:
            home_at = hit.end
        elif key is not None:
            named = key
        if hit.value.kind != "agency" or hit.value.country != homeland:
            continue
        words = source.text[hit.start : hit.end]
        last = hits[number - 1] if number else None
        owner = story
        if last is not None and source.text[last.end : hit.start] in ("", "の") and _country(last):
            owner = known[words] = None if _country(last) == homeland else _country(last)
        elif source.text[: hit.start].endswith(_SAME):
            owner = known[words] = named
        elif words in known:
            owner = known[words]
        elif home_at >= 0 and source.text.count("。", home_at, hit.start) <= 1:
            owner = None
        made.append((hit.start, hit.value.key, words, owner))
    return made


def _abroad(
    name: Name | None, item: Statement, source: Source, owners: Owned, story: str | None
) -> Name | None:
    if name is None:
        return None
    lang = source.lang or ""
    if name.entity is None:
        whole = _body(name.text, story, lang) if story is not None else None
        return whole or name
    end = item.context.end if item.context is not None else item.span.end
    before = owners[: bisect_left(owners, (end,))]
    last = next((one for one in reversed(before) if one[1] == name.entity), None)
    if last is None or last[3] is None:
        return name
    return _body(last[2], last[3], lang) or _glossed(last[2], last[3], lang) or name


def _body(words: str, country: str, lang: str) -> Name | None:
    """The body of the data that words name with their country before them."""
    phrases, known = entities().phrases(lang), entities().by_key[country]
    for alias in known.aliases.get(lang, ()):
        for entity in (*phrases.whole(alias + words), *phrases.whole(f"{alias}の{words}")):
            if entity.kind in ("agency", "thinktank") and entity.country == country:
                return Name(entity.name, entity.key)
    return None


def _glossed(words: str, country: str, lang: str) -> Name | None:
    kind = kind_of(words, lang)
    return Name(f"{kind} ({entities().by_key[country].name})") if kind is not None else None
