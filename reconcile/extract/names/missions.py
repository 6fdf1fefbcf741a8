"""Embassies and missions by name: 주에콰도르 한국대사관 is the Embassy of South Korea in Ecuador.

One in a capital is the one in that country. Who speaks for one, without a name, is the mission: "an embassy
official" of 주한 우크라이나대사관 관계자.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.capitals import is_capital
from reconcile.lexicon.missions import Missions, branch_words, mission_names, missions

_POWERS = frozenset({"country", "place", "agency", "group"})
_ARTICLES = {
    "US": "the US",
    "UK": "the UK",
    "United Arab Emirates": "the United Arab Emirates",
    "UN": "the UN",
}


def with_missions(text: str, lang: str, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names of a text with its missions, for all that their names hold."""
    found = _with_branches(text, lang, found)
    data, pattern = missions(lang), mission_names(lang)
    if data is None or pattern is None or not any(kind in text for kind in data.kinds):
        return list(found)
    made = [hit for match in pattern.finditer(text) if (hit := _mission(match, data, lang)) is not None]
    made = [hit for hit in made if not _of_body_before(text, hit, found)]
    kept = [one for one in found if not any(hit.start < one.end and one.start < hit.end for hit in made)]
    return sorted([*kept, *made], key=lambda hit: hit.start)


def _of_body_before(text: str, hit: Hit[Entity], found: Sequence[Hit[Entity]]) -> bool:
    """True for a town's mission behind a body: it is that body's (세계식량계획 〈하르툼 대표부〉)."""
    of_town = getattr(entities().by_key.get(hit.value.country or ""), "kind", "place") == "place"
    return of_town and any(
        one.value.kind == "agency"
        and one.start < hit.start
        and (one.end >= hit.end or not text[one.end : hit.start].strip())
        for one in found
    )


_BETWEEN = re.compile(r"(?:[（(][^（()）]{1,12}[)）])?[の・]?")


def _with_branches(text: str, lang: str, found: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names, each body and its branch in a country as the body (ユニセフ・〈レバノン事務所〉)."""
    words = branch_words(lang)
    if words is None or words.search(text) is None:
        return list(found)
    made: list[Hit[Entity]] = []
    last: Hit[Entity] | None = None
    for hit in entities().phrases(lang).longest(text):
        branch = words.match(text, hit.end) if hit.value.kind in ("country", "place") else None
        if last is not None and branch and _BETWEEN.fullmatch(text, last.end, hit.start) is not None:
            made += [last, hit, Hit(branch.start(), branch.end(), last.value)]
        whole = hit.value.kind == "agency" and hit.value.country is None and hit.value.name[:1].isupper()
        last = hit if whole else None
    kept = [one for one in found if not any(hit.start < one.end and one.start < hit.end for hit in made)]
    return sorted([*kept, *made], key=lambda hit: hit.start)


def _mission(match: re.Match[str], data: Missions, lang: str) -> Hit[Entity] | None:
    if data.seat_first:
        return _seat_first(match, data, lang)
    told = match.groupdict()
    seat = _power((told.get("seat") or told.get("there") or "").strip(), data, lang)
    words = (told["whose"] or "").strip()
    start, whose = match.start(), _power(words, data, lang)
    while words and whose is None and not match.group(0).startswith(" "):
        words, start = words[1:], start + 1  # 据〈中国〉驻某国使馆
        whose = _power(words, data, lang) if len(words) > 1 else None
    if whose is None and seat is None:
        return None
    if whose is None and seat is not None and (told["whose"] or "").strip():
        return None
    if whose is None:
        whose = _power(data.home, data, lang)
        start = match.start() if not (told["whose"] or "").strip() else start
    if whose is None or (seat is not None and seat.key == whose.key):
        return None
    if whose.kind == "agency":
        return Hit(start, match.end(), whose)  # 欧盟驻苏丹〈代表团〉
    return Hit(start, match.end(), _called(match, data, whose, seat))


def _called(match: re.Match[str], data: Missions, whose: Entity, seat: Entity | None) -> Entity:
    if seat is not None and is_capital(seat):
        seat = entities().country_of(seat) or seat  # 在平壌ロシア大使館 is the one in North Korea
    there = "" if seat is None else f" to {_named(seat)}" if seat.kind == "agency" else f" in {_named(seat)}"
    name = f"{data.kinds[match['kind']]} of {_named(whose)}{there}"
    return Entity(key="", name=name, kind="agency", country=whose.key, example=match.group())


def _seat_first(match: re.Match[str], data: Missions, lang: str) -> Hit[Entity] | None:
    """The mission whose two names stand side by side, each of them known (在ヤンゴン中国大使館); alone it is whose."""
    both = match["both"]
    if match["posted"] is None:
        ends = ((at, _country(both[at:], data, lang)) for at in range(len(both)))
        at, whose = next(((at, one) for at, one in ends if one is not None), (0, None))
        return (
            Hit(match.start("both") + at, match.end(), _called(match, data, whose, None)) if whose else None
        )
    for at in range(len(both) - 1, 0, -1):
        seat, whose = _power(both[:at], data, lang), _country(both[at:], data, lang)
        if seat is not None and whose is not None and seat.key != whose.key:
            return Hit(match.start(), match.end(), _called(match, data, whose, seat))
    seat, whose = _power(both, data, lang), _country(data.home, data, lang)
    if seat is None or whose is None or seat.key == whose.key:
        return None
    return Hit(match.start(), match.end(), _called(match, data, whose, seat))


def _country(words: str, data: Missions, lang: str) -> Entity | None:
    power = _power(words, data, lang)
    return power if power is not None and power.kind == "country" else None


def _named(power: Entity) -> str:
    return _ARTICLES.get(power.name, power.name)


def _power(words: str, data: Missions, lang: str) -> Entity | None:
    known = entities().phrases(lang).whole(data.signs.get(words, words)) if words else ()
    own = next((one for one in known if one.kind in _POWERS), None)
    if own is None and words and data.ministry:  # 인도 is a pavement as well, 인도 외교부 is not
        body = next(iter(entities().phrases(lang).whole(f"{words}{data.ministry}")), None)
        own = entities().country_of(body)
    return own
