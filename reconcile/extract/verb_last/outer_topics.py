"""The outer of two topics before a verb that stands last: who says it, not who is told of.

局長は、北朝鮮は半分を供給していると語った: the director tells, not the country.
"""

from __future__ import annotations

import re

from reconcile.extract.sentence.nounphrase import phrase_before, titled_end
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.raw_names import raw
from reconcile.extract.speakers.speaker_names import Found, body, named
from reconcile.extract.speakers.unnamed import bearer_or_body
from reconcile.extract.verb_last.behind_told import behind_told
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Speech
from reconcile.lexicon.relays import relays

_WEAK = frozenset({"country", "group", "government", "place"})
_TELLS = frozenset({"agency", "government", "person", "anonymous", "thinktank", "media", "country"})
_APART = re.compile(
    r"[。；]|[たるだいすん]が、|一方[、で]|ものの|のに対し|これに対し|[しりきぎちみびに]、|ず、"
)
"""What parts two statements, each with its own topic."""


def outer_topic(sight: Sight, item: Hit[Entity], floor: int) -> Found | None:
    """Who is the topic before a country, an army or people without a name that are one too, in the same statement."""
    army = item.value.kind == "agency" and item.value.name.endswith("military")
    people = item.value.kind == "anonymous"  # 調整官は、影響を受けた〈住民は〉「数十万人に達する」と警告した
    if relays(sight.sentence.lang) is None or not (item.value.kind in _WEAK or army or people):
        return None
    for other, name in named(sight):
        if not floor <= other.start < item.start or other.value.kind not in _TELLS:
            continue
        end = titled_end(sight, other.end)
        if sight.text.startswith("は", end) and not _parted(sight, end, item.start):
            return body(sight, other, name)
    at = sight.text.find("は", floor, item.start)
    while at > floor:
        begin = phrase_before(sight, at)
        known = floor <= begin < at and bearer_or_body(sight.text[begin:at], sight.sentence.lang)
        if known and not _parted(sight, at, item.start):
            return raw(sight, begin, at)
        at = sight.text.find("は", at + 1, item.start)
    return None


def behind_quoting(sight: Sight, hit: Hit[Speech], floor: int) -> Found | None:
    """Who is the subject of a verb right behind what is quoted (…を送り込んだ、と〈参謀本部が〉発表した)."""
    if relays(sight.sentence.lang) is None:
        return behind_told(sight, hit, floor)
    numbers = [item.end for item in sight.numbers if item.end <= hit.start]
    since = max([floor, *numbers])
    match = None if not numbers else _QUOTING.search(sight.text, since, hit.start)
    if match is None:
        return None
    for item, name in named(sight):
        end = titled_end(sight, item.end)
        lead = sight.between(match.end(), item.start)
        marked = sight.text.startswith(("は", "が"), end) and end < hit.start
        if match.end() <= item.start and item.value.kind in _TELLS and marked and not _FINITE.search(lead):
            return body(sight, item, name)
    for mark in ("が", "は"):
        at = sight.text.find(mark, match.end(), hit.start)
        begin = phrase_before(sight, at) if at >= 0 else at
        if match.end() <= begin < at and bearer_or_body(sight.text[begin:at], sight.sentence.lang):
            return raw(sight, begin, at)
    return None


_QUOTING = re.compile(r"(?:、と|」と、|[たるだいうくすつ]と、)(?![いみな])")
_FINITE = re.compile(r"[、。]|[はがを]")


def _parted(sight: Sight, start: int, end: int) -> bool:
    """True where a statement ends between two offsets, outside of quoted words."""
    return _APART.search(re.sub(r"「[^「」]*」", "", sight.between(start, end))) is not None
