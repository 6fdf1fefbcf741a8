"""Names as whole noun phrases where the subject leads and no spaces part words: 菲律宾国家减灾委员会, 内政部长某某.

Such a phrase stands at the head of its clause, behind 据 or a word for a time; it ends before its verb.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity
from reconcile.lexicon.glossing import calling_in, glosses, kind_of
from reconcile.lexicon.titles import within_word
from reconcile.model import Name

_SIGNS = re.compile(r"[，。；：、！？“”‘’•\s:;,（）()《》【】|｜■▲●\-—\[\]]")
_REACH = 16
"""Characters of a phrase on either side of the word in it that the data have."""
_OF = ("的", "之")
_BEARER = 8
"""Characters of the name of who bears an office."""


def head_phrase(sight: Sight, start: int, end: int) -> tuple[int, int]:
    """The phrase around a word for a body, an office or the country of one; the word itself where it is alone."""
    return _left(sight, start), _right(sight, start, end)


_OFFICE = 6
"""Characters of an office behind the body that it is of."""
_STATE_BODIES = frozenset({"agency", "thinktank", "government"})


def own_body(sight: Sight, end: int, entity: Entity) -> Name | None:
    """The body of a country that the data have, right behind the country's name (韩国〈国家情报院〉)."""
    if entity.kind != "country":
        return None
    behind = (hit.value for hit in sight.names if hit.start == end and hit.value.country == entity.key)
    return next((one.as_name for one in behind if one.kind in _STATE_BODIES), None)


def chief_of(sight: Sight, start: int, end: int, entity: Entity) -> Name | None:
    """Who heads a body of the data and is named right behind it (国防部〈长官某某〉); not its spokesmen."""
    data = glosses(sight.sentence.lang)
    if data is None or entity.country is None or entity.kind not in ("agency", "government"):
        return None
    stop = _right(sight, start, end)
    for size in range(_OFFICE, 1, -1):
        if data.roles.get(sight.text[end : end + size], "") in data.chiefs and stop > end + size:
            return Name(sight.text[start:stop])
    office = calling_in(sight.text[start : end + 1], sight.sentence.lang)
    heads = office is not None and len(office[0]) > 1 and office[1] in data.chiefs  # 国防〈部长某某〉
    return Name(sight.text[start:stop]) if heads and stop > end + 1 else None


def _left(sight: Sight, start: int) -> int:
    data = glosses(sight.sentence.lang)
    assert data is not None
    floor = max(0, start - _REACH)
    floor = max([floor, *(match.end() for match in _SIGNS.finditer(sight.text, floor, start))])
    floor = max([floor, *(time.end for time in sight.times if time.end <= start)])
    floor = max([floor, *(item.end for item in sight.readings if item.end <= start)])
    floor = max([floor, *(hit.end for hit in sight.speech if hit.end <= start)])
    known = (hit.end for hit in sight.names if hit.end <= start and hit.value.kind in ("person", "media"))
    floor = max([floor, *known])
    for word in (*data.asides, *sight.language.grammar.aside, *sight.language.grammar.adverbs):
        at = sight.text.rfind(word, floor, start)
        within = at >= 0 and (_in_calling(sight, at) or _in_place(sight, at, at + len(word)))
        within = within or (at >= 0 and within_word(sight.text, at, word, sight.sentence.lang))
        floor = at + len(word) if at >= 0 and not within else floor
    return floor + 1 if sight.text[floor : floor + 1] in _OF else floor


def _right(sight: Sight, start: int, end: int) -> int:
    """Where the phrase ends: behind the last word for a body or an office, and behind its bearer."""
    lang = sight.sentence.lang
    stop = _limit(sight, end)
    best = end
    for at in range(end + 1, stop + 1):
        words = sight.text[start:at]
        if kind_of(words, lang) is not None or calling_in(words, lang) is not None:
            best = at
    office = calling_in(sight.text[start:best], lang)
    of = sight.text[best : best + 1] in _OF
    room = _BEARER * (2 if "·" in sight.text[best:stop] else 1)
    bears = office is not None and 2 <= stop - best <= room and not of
    return stop if bears else best


def _limit(sight: Sight, end: int) -> int:
    """The first sign, verb of speech, time, number or word beside a verb behind an offset."""
    stop = min(len(sight.text), end + _REACH)
    sign = _SIGNS.search(sight.text, end, stop)
    stop = sign.start() if sign is not None else stop
    starts = [hit.start for hit in sight.speech] + [time.start for time in sight.times]
    starts += [item.start for item in sight.readings]
    starts += [hit.start for hit in sight.names if hit.value.kind in ("person", "media", "country")]
    stop = min([stop, *(at for at in starts if end <= at)])
    ofs = tuple(word for word in sight.language.grammar.closers if word.startswith(_OF))
    for word in (*sight.language.grammar.aside, *sight.language.grammar.adverbs, *ofs):
        at = sight.text.find(word, end, stop)
        stop = at if at >= 0 and not _in_calling(sight, at) else stop
    return stop


_JOINT = 2
_NAMED = ("place", "country", "agency", "thinktank")


def _in_place(sight: Sight, start: int, end: int) -> bool:
    """True for a sign within the name of a place (〈都〉柏林, not 都 "all") or of a known body (红十字会〈与〉红新月会…)."""
    return any(hit.start <= start and end < hit.end for hit in sight.names if hit.value.kind in _NAMED)


def _in_calling(sight: Sight, at: int) -> bool:
    """True for a word beside a verb that begins a calling here (韩国〈同行〉) or is within a body (共〈和〉人民党)."""
    roles, bodies = _callings(sight.sentence.lang)
    here = sight.text[at : at + 1]
    if any(sight.text.startswith(role, at) for role in roles.get(here, ())):
        return True
    return any(
        inside <= at and sight.text.startswith(body, at - inside) for body, inside in bodies.get(here, ())
    )


_Roles = dict[str, tuple[str, ...]]
_Bodies = dict[str, tuple[tuple[str, int], ...]]


@cache
def _callings(lang: str) -> tuple[_Roles, _Bodies]:
    """Callings by their first sign, and bodies by each further sign with its place in them."""
    data = glosses(lang)
    roles: dict[str, list[str]] = defaultdict(list)
    bodies: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for role in data.roles if data is not None else ():
        if len(role) > 1:
            roles[role[0]].append(role)
    for body in data.bodies if data is not None else ():
        for inside in range(1, len(body)) if len(body) > _JOINT else ():
            bodies[body[inside]].append((body, inside))
    return {key: tuple(own) for key, own in roles.items()}, {key: tuple(own) for key, own in bodies.items()}
