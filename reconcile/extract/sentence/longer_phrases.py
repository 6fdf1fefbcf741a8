"""Known words for a body or a calling, with the longer phrase that they stand in, where the predicate stands last.

Data files have 与党, 商工会議所 and 外交官; in 与党幹事の某議員, 商工会議所の某会頭 and 元外交官の某氏 it is the
last word that tells who speaks. A title in quotation marks belongs to the word before it (人権団体「白い鳩」),
and so does a known short name in brackets (国家防災庁（BNPB）).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from reconcile.extract.sentence.nounphrase import phrase_before
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.entity import EntityKind
from reconcile.lexicon.glossing import Glosses, calling_in, glosses, kind_of
from reconcile.model import Name

_RUN = r"[\u30a0-\u30ff\u3005\u4e00-\u9fffA-Za-zＡ-Ｚａ-ｚ・･&＝-]"
_OWNERS = 2
"""Joints of possession behind a word, at the most (国家警察〈の〉広報部〈の〉某警視)."""
_TITLE = re.compile(r"「[^「」。\d]{2,20}」(?!と(?:い|は|し|述|語|話)|など)")
_BRACKET = re.compile(r"[(（]([^()（）]{2,20})[)）]")
_BODIES = frozenset({"agency", "government", "thinktank", "anonymous"})
_NAMED = frozenset({"person", "media"})

Pair = tuple[Hit[Entity], Name]


def in_full(sight: Sight, found: list[Pair]) -> list[Pair]:
    """The names that may speak, each word that any body or official may bear with its whole phrase."""
    data = glosses(sight.sentence.lang)
    if data is None:
        return found
    found = [(item, _by_its_word(sight, item, name, data) or name) for item, name in found]
    if not data.of or not sight.final:
        return found
    return grown(found, lambda item: _longer(sight, item, found, data.of))


def grown(found: list[Pair], whole: Callable[[Hit[Entity]], Pair | None]) -> list[Pair]:
    """The names, each that is part of a longer whole as that; names within the whole are gone."""
    made: list[Pair] = []
    floor = 0
    for item, name in found:
        if item.start < floor:
            continue
        longer = whole(item)
        if longer is not None:
            while made and made[-1][0].end > longer[0].start:
                made.pop()
            floor = longer[0].end
        made.append(longer or (item, name))
    return made


def _by_its_word(sight: Sight, item: Hit[Entity], name: Name, data: Glosses) -> Name | None:
    """The word itself where data files lump it with others (弁護士会 is no activist, 内相 no ministry)."""
    words, entity = sight.text[item.start : item.end], item.value
    if not _anybody(entity) or name.text != entity.name:
        return None
    english = data.roles.get(words) or data.bodies.get(words)
    if english is None:
        return None
    told, lumped = _stems(english), _stems(entity.name)
    apart = not told & lumped or (english in data.chiefs and not told <= lumped)
    return Name(words) if apart and english != entity.name else None


def _stems(words: str) -> set[str]:
    return {word.strip("(),").rstrip("s") for word in words.split()}


def _anybody(entity: Entity) -> bool:
    generic = entity.name[:1].islower() or entity.kind == "anonymous"
    return generic and entity.country is None and entity.kind in _BODIES


def _longer(sight: Sight, item: Hit[Entity], found: list[Pair], of: str) -> Pair | None:
    if not _anybody(item.value):
        return None
    short = _short_name(sight, item, found)
    if short is not None:
        return short
    stop = _stop(sight, item, of)
    if stop == item.end or not _free(sight, item.end, stop):
        return None
    begin = min(item.start, phrase_before(sight, _head(sight, stop)))
    if any(begin <= one.start < stop and one.value.kind in _NAMED for one, _ in found):
        return None  # the data have who bears the office
    if any(one.start > item.start and one.end == stop and not _anybody(one.value) for one, _ in found):
        return None  # a known body behind the word for its kind (調査団体〈オープン・ソース・センター〉)
    words = sight.text[begin:stop]
    kind: EntityKind = "person" if calling_in(words, sight.sentence.lang) is not None else "agency"
    outlets = sight.language.grammar.outlets
    if words.rstrip("」").endswith(outlets) or sight.text[item.start : item.end].endswith(outlets):
        kind = "media"
    return Hit(begin, stop, Entity(key="", name=words, kind=kind, example="")), Name(words)


def _head(sight: Sight, stop: int) -> int:
    """Where the phrase before a title in quotation marks ends."""
    return sight.text.rfind("「", 0, stop) if sight.text[stop - 1] == "」" else stop


def _stop(sight: Sight, item: Hit[Entity], of: str) -> int:
    """Where the phrase ends: behind its last word for a body or a calling, and behind a title."""
    lang, best = sight.sentence.lang, item.end
    for end in _ends(of, sight.text, item.end):
        tail = sight.text[item.end : end]
        whole = calling_in(sight.text[item.start : end], lang)
        covers = whole is not None and len(whole[0]) > len(tail)
        kind = kind_of(tail, lang) is not None and len(tail) > 1
        if tail and (calling_in(tail, lang) is not None or covers or kind):
            best = end
    title = _TITLE.match(sight.text, best)
    return title.end() if title is not None else best


def _ends(of: str, text: str, start: int) -> list[int]:
    """Where the runs behind an offset end that particles of possession join."""
    match = _runs(of).match(text, start)
    ends = [match.end()] if match is not None else []
    for _ in range(_OWNERS):
        follows = _joined(of).match(text, ends[-1]) if ends else None
        if follows is None:
            break
        ends.append(follows.end())
    return ends


@cache
def _runs(of: str) -> re.Pattern[str]:
    return re.compile(rf"{_RUN}*")


@cache
def _joined(of: str) -> re.Pattern[str]:
    return re.compile(rf"{re.escape(of)}{_RUN}+")


def _free(sight: Sight, start: int, end: int) -> bool:
    """True where neither a number nor a time stands between two offsets, nor a number right behind them."""
    timed = any(time.start < end and start < time.end for time in sight.times)
    counted = any(one.start < end + 1 and start < one.end for one in sight.numbers)
    return not timed and not counted


def _short_name(sight: Sight, item: Hit[Entity], found: list[Pair]) -> Pair | None:
    """The body of the data in brackets right behind a word for its kind."""
    bracket = _BRACKET.match(sight.text, item.end)
    if bracket is None:
        return None
    for one, name in found:
        if one.start == bracket.start(1) and one.end == bracket.end(1) and one.value.kind in _BODIES:
            return Hit(phrase_before(sight, item.end), bracket.end(), one.value), name
    return None
