"""Places that words without spaces take up again: 同州, 県内, and the one that a sentence has set for its clauses.

In X州では12人が死亡し、〈255人〉がけがをした both numbers are in X州: the topic holds until another place, or a word
for elsewhere, stands.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.places.counted import is_place
from reconcile.extract.places.regions import unknown
from reconcile.extract.sentence.nounphrase import of_body
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import entities
from reconcile.lexicon.gazetteer import KEY
from reconcile.lexicon.measure import Measure
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.same_places import SamePlaces, same_places
from reconcile.model import Name

_BACK = 800
"""Characters before such a word within which the place stands that it means."""
_REACH = 30
"""Characters between such a word and the number."""
_HEADS = ("长", "委")
"""What makes a word for a region an office: who is named so may have any verb before it (引述〈省长〉)."""
Placed = tuple[int, int, Name]


def same_place(sight: Sight, reading: Reading, measure: Measure | None) -> Name | None:
    """The place that the topic of its sentence sets for a number; None where none does."""
    data = same_places(sight.sentence.lang)
    if data is None or (measure is not None and measure.units[0] == "USD"):
        return None
    return _held(sight, reading, data)


def everywhere(sight: Sight, told: Name | None) -> Name | None:
    """The country of the place ``told`` last, for a sentence led by a word for all of it (〈各地で〉201人が拘束された)."""
    data = same_places(sight.sentence.lang)
    if data is None or not data.everywhere or not sight.text.startswith(data.everywhere):
        return None
    country = entities().country_of(entities().of(told))
    return country.as_name if country is not None else None


def pointed_again(sight: Sight, reading: Reading, text: str) -> Name | None:
    """The place that the nearest word of the number's own clause takes up; None where none does."""
    data = same_places(sight.sentence.lang)
    if data is None:
        return None
    pattern = _pattern(data)
    ahead = [
        m for m in pattern.finditer(sight.text, 0, reading.start) if _near(sight, m.end(), reading.start)
    ]
    behind = [m for m in pattern.finditer(sight.text, reading.end) if _near(sight, reading.end, m.start())]
    match = ahead[-1] if ahead else (behind[0] if behind else None)
    if match is None:
        return None
    kind = match.group("kind") or match.group("of") or ""
    end = sight.sentence.start + match.start()
    back = text.rfind("\n", 0, end) + 1 if data.before else 0  # each entry of a ticker is on its own
    before = text[max(back, end - _BACK) : end]
    own = [
        name
        for stop, name, words in _places(before, sight)
        if words.endswith(kind)
        or (not sight.final and name.entity is not None and before.startswith(kind, stop))  # 〈棉兰〉市长
    ]
    return own[-1] if own else None


def _near(sight: Sight, start: int, end: int) -> bool:
    """True where no other number, and no more than one pause, parts two offsets."""
    between = sight.between(start, end)
    apart = "。" in between or between.count("、") + between.count("，") > 1 or len(between) > _REACH
    others = [item for item in sight.numbers if start <= item.start and item.end <= end]
    if not others:
        return not apart
    rest = sight.between(others[-1].end, end)
    return len(others) == 1 and between.count("、") == 1 and _LISTED.fullmatch(rest) is not None


_LISTED = re.compile("(?:で|となり|に上り)?、[^はもでに、。]{0,12}")
"""Between two numbers of one list (死者が6人、〈不明者が〉3人)."""


def _places(before: str, sight: Sight) -> list[tuple[int, Name, str]]:
    """The places that a stretch of text names, in order, with the words for each."""
    code = sight.sentence.lang
    found = [
        (hit.end, hit.value.as_name, before[hit.start : hit.end])
        for hit in entities().phrases(code).longest(before)
        if hit.value.kind == "place" and (not hit.value.apart or hit.value.key.startswith(KEY))
    ]
    more = [
        (end, _whole(before[start:end], code) or name, before[start:end])
        for start, end, name in unknown(before, sight.language.grammar)
        if sight.final or before[end : end + 1] not in _HEADS or _whole(before[start:end], code)
    ]
    kept = [one for one in found if sight.final or not any(_longer(one, other) for other in more)]
    kept += [one for one in more if not any(_overlap(one, other) for other in kept)]
    return sorted(kept, key=lambda item: item[0])


def _whole(words: str, code: str) -> Name | None:
    """The place that the data have by all the words of a name (宿雾省 in 宿雾省长)."""
    found = (one for one in entities().phrases(code).whole(words) if one.kind == "place")
    return next((one.as_name for one in found), None)


def _longer(one: tuple[int, Name, str], other: tuple[int, Name, str]) -> bool:
    """True for a name that another begins with: 澄江县 is no part of a town 澄江."""
    return other[0] - len(other[2]) == one[0] - len(one[2]) and other[0] > one[0]


def _overlap(one: tuple[int, Name, str], other: tuple[int, Name, str]) -> bool:
    return one[0] - len(one[2]) < other[0] and other[0] - len(other[2]) < one[0]


def _held(sight: Sight, reading: Reading, data: SamePlaces) -> Name | None:
    """The place that a sentence has set before the first of its numbers, for a later one of the same."""
    beside = [hit for hit in sight.names if hit.value.kind == "place" and _of(sight, hit.end, reading)]
    if beside:
        return Name(beside[-1].value.name, beside[-1].value.key)
    topics = [one for one in _topics(sight) if one[1] <= reading.start]
    if not topics:
        return None
    _, end, name = topics[-1]
    between = sight.between(end, reading.start)
    closed = between.count("「") != between.count("」") or "。" in between or ";" in between
    other = any(
        end <= hit.start < reading.start and hit.value.kind in ("place", "country") for hit in sight.names
    )
    gone = other or closed or any(word in between for word in data.elsewhere)
    earlier = any(end <= item.start and item.end <= reading.start for item in sight.numbers)
    earlier = earlier or sight.text.startswith(_TOPICS, end) or name in [one[2] for one in _whose(sight)]
    return name if earlier and not gone else None


def _of(sight: Sight, end: int, reading: Reading) -> bool:
    """True for a place that a number is of (釜山〈の〉2万人)."""
    return sight.between(end, reading.start) in ("の", "での")


def _topics(sight: Sight) -> list[Placed]:
    """The places of a sentence with a word behind them that sets them for what follows."""
    known = [
        (hit.start, hit.end, hit.value.as_name)
        for hit in sight.names
        if hit.value.kind in ("place", "country")
        and is_place(sight, hit)
        and not of_body(sight, hit.start, hit.end)
    ]
    more = [
        one
        for one in unknown(sight.text, sight.language.grammar)
        if not any(start < one[1] and one[0] < end for start, end, _ in known)
    ]
    places = [one for one in [*known, *more] if _SETS.match(sight.text, one[1])]
    return sorted({*places, *_whose(sight)}, key=lambda one: one[:2])


def _whose(sight: Sight) -> list[Placed]:
    """The town or region at the head of a sentence whose people or homes it goes on to count (〈パリの参加者は〉、…)."""
    data = same_places(sight.sentence.lang)
    if data is None or not data.counted:
        return []
    return [
        (hit.start, hit.end, hit.value.as_name)
        for hit in sight.names
        if hit.value.kind == "place" and hit.start <= _OPENS and _counted(data).match(sight.text, hit.end)
    ]


_OPENS = 3
"""Characters before such a place (一方、)."""


@cache
def _counted(data: SamePlaces) -> re.Pattern[str]:
    return re.compile(rf"の(?:{any_of(data.counted)})数?(?:は|では|について)")


_TOPICS = ("では", "でも")
_SETS = re.compile(r"[^、。「」はがをに\d]{0,6}(?:では|でも|でも、|内では|で)")
"""What sets a place for the rest of its sentence (東部ラグナ州〈では〉)."""


@cache
def _pattern(data: SamePlaces) -> re.Pattern[str]:
    kinds, signs = any_of(data.kinds), r"[\u4e00-\u9fff]"
    behind = "" if data.before else "(?=[にでのはもがへ内全])"  # where no mark follows a topic, anything may
    return re.compile(
        rf"(?!{any_of(data.unless)})(?:(?:{any_of(data.leads)})(?P<kind>{kinds}){behind}"
        rf"|(?<!{signs})(?<![\u30a1-\u30fe])(?P<of>{kinds})(?:{any_of(data.within)}))"
    )
