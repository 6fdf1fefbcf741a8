"""What befell several kinds of people at once: "18 police officers and 4 firemen were hurt" is one toll in two."""

from __future__ import annotations

import re
from itertools import pairwise

import msgspec

from reconcile.extract.measures.fates import WHO_RANK
from reconcile.extract.numbers.reading import is_money
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import measures
from reconcile.model import Statement


def share_fate(sight: Sight, made: list[Statement]) -> list[Statement]:
    """The statements, where people that only a join word parts from others suffer what these suffer."""
    found = _exchanged(sight, made)
    for index in range(len(found) - 1):
        found[index : index + 2] = _aside(sight, *found[index : index + 2])
    for index in reversed(range(len(found) - 1)):
        one, two = found[index], found[index + 1]
        loose = one.measure == _ANYBODY or (is_money(one.said.unit) and _gifts(one, two))
        if loose and two.said.unit == one.said.unit and _in_turn(sight, one, two):
            found[index] = msgspec.structs.replace(
                one,
                measure=two.measure,
                status=two.status,
                increment=two.increment,
                patterns=(*one.patterns, "measure.shared"),
            )
            continue
        if _by_role(one.measure) and _fate(two.measure) and _joined(sight, one, two):
            found[index] = msgspec.structs.replace(
                one, measure=two.measure, status=None, patterns=(*one.patterns, "measure.shared")
            )
    return found


_MOST = 60
"""Characters from the end of a part told aside to the verb of what befell it and its whole."""
_NOUN = 40
"""... and to the comma or bracket that ends what is told aside."""
_CLOSES = re.compile(r"[,，、)）–—]")
_ASIDE = frozenset(",(–—")
_BRACKET = re.compile(r"[)）]")
_ENDS = re.compile(r"[.!?。！？;；]\s|\d")


_ANYBODY = "other:people"
_TURN = re.compile(
    r"(?:이고|이며|으로)?, ?(?:반면 )?[^,.\d]{2,24}(?:은|는|에 따르면|에 의하면|에선|에서는) ?"
)
_PLACES = re.compile(
    r"(?:、|と、?)[^、。「」がをはに\d]{2,16}(?:では|でも|で|は|が)(?:少なくとも|約|計|さらに)?"
)
"""Between the counts of two places with one verb behind the last (甲市では3人、〈乙市では〉9人が死亡した)."""


_GIFTS = frozenset({"aid_pledged", "aid_delivered"})


def _gifts(one: Statement, two: Statement) -> bool:
    """True for two sums that are given, or the last of which is told to be (甲国は10億ドル、乙国は5億ドルを約束した)."""
    return two.measure in _GIFTS and one.measure in (*_GIFTS, _SOME_MONEY)


def _in_turn(sight: Sight, one: Statement, two: Statement) -> bool:
    """True for what several give one after the other, of which the last tells what (국정원은 47명, 〈영국은〉 60명)."""
    start = sight.sentence.start
    between = sight.between(one.span.end - start, two.span.start - start)
    turn = _TURN if sight.language.grammar.quoting else _PLACES
    return sight.final and turn.fullmatch(between) is not None


def _aside(sight: Sight, whole: Statement, part: Statement) -> tuple[Statement, Statement]:
    """A whole and a part of it told aside suffer one fate ("157 people, 8 of them crew, died")."""
    if not (_living(whole.measure) and _inside(sight, whole, part)):
        return whole, part
    fate = _suffered(sight, part)
    if fate is None:
        return whole, part
    whole, part = (
        msgspec.structs.replace(item, measure=fate, status=None, patterns=(*item.patterns, "measure.shared"))
        if _living(item.measure)
        else item
        for item in (whole, part)
    )
    return whole, part


def _inside(sight: Sight, whole: Statement, part: Statement) -> bool:
    """True for a lower number of people that a word for a part leads, right behind a higher one."""
    start = sight.sentence.start
    first, last = whole.span.end - start, part.span.start - start
    high, low = whole.said.interval, part.said.interval
    if whole.said.unit != "person" or part.said.unit != "person" or not 0 < last - first <= _NOUN:
        return False
    if low.low is None or (high.high is not None and low.low >= high.high):
        return False
    spaced = sight.language.grammar.spaced
    if spaced and sight.between(first, last).lstrip()[:1] not in _ASIDE:
        return False
    after = part.span.end - start
    return any(
        first <= hit.start < last or after <= hit.start <= after + 1
        for hit in sight.language.outside.find(sight.text)
    )


def _suffered(sight: Sight, part: Statement) -> str | None:
    """The fate that the next verb behind what is told aside tells."""
    end = part.span.end - sight.sentence.start
    bracket = sight.final or not sight.language.grammar.spaced  # a comma there goes on with the part
    closed = (_BRACKET if bracket else _CLOSES).search(sight.text, end, end + _NOUN)
    if closed is None:
        return None
    for cue in sight.own_cues:
        if cue.start >= closed.end() and cue.start - closed.end() <= _MOST:
            told = _ENDS.search(sight.text, closed.end(), cue.start) is None
            return cue.value.measure.key if told and _fate(cue.value.measure.key) else None
    return None


def _living(key: str) -> bool:
    """True for people of whom nothing is told but that there are so many."""
    measure = measures().by_key.get(key)
    if measure is None:
        return key == "other:people"
    return measure.units[0] == "person" and measure.rank <= WHO_RANK


_OPENS = ("(", "（")


def _exchanged(sight: Sight, made: list[Statement]) -> list[Statement]:
    """The statements, a sum and the same in another currency in brackets behind it counting one thing."""
    changes = [_in_brackets(sight, one, two) for one, two in pairwise(made)]
    told = [
        _told_behind(one, two) if change else one
        for (one, two), change in zip(pairwise(made), changes, strict=True)
    ]
    told += made[-1:]
    return told[:1] + [
        _converted(one, two) if change else two
        for (one, two), change in zip(pairwise(told), changes, strict=True)
    ]


def _in_brackets(sight: Sight, one: Statement, two: Statement) -> bool:
    """True for a sum in brackets behind another, of another currency."""
    start = sight.sentence.start
    between = sight.between(one.span.end - start, two.span.start - start).strip()
    money = is_money(one.said.unit) and is_money(two.said.unit) and one.said.unit != two.said.unit
    return money and between in _OPENS


def _converted(one: Statement, two: Statement) -> Statement:
    """A sum in brackets, which is the one before it in another currency: its rate and measure are those of it."""
    said = msgspec.structs.replace(two.said, per=two.said.per or one.said.per)
    return msgspec.structs.replace(
        two,
        said=said,
        measure=one.measure,
        status=one.status,
        increment=one.increment,
        patterns=(*two.patterns, "measure.converted"),
    )


def _told_behind(one: Statement, two: Statement) -> Statement:
    """A sum with another in brackets behind it, which counts what is told behind these.

    1億ドル（約150億円）〈の拠出を約束し〉: the first is pledged as well.
    """
    if one.measure != _SOME_MONEY or two.measure == _SOME_MONEY:
        return one
    return msgspec.structs.replace(
        one, measure=two.measure, status=two.status, increment=two.increment, place=two.place
    )


_SOME_MONEY = "other:money"


def _by_role(key: str) -> bool:
    measure = measures().by_key.get(key)
    if measure is None:
        return key == "other:people"
    return measure.units[0] == "person" and measure.rank == WHO_RANK and measure.course != "cumulative"


def _fate(key: str) -> bool:
    measure = measures().by_key.get(key)
    return (
        measure is not None and measure.units[0] == "person" and measure.rank > WHO_RANK and not measure.event
    )


def _joined(sight: Sight, one: Statement, two: Statement) -> bool:
    start = sight.sentence.start
    first, last = one.span.end - start, two.span.start - start
    if not sight.language.grammar.spaced:  # 12名〈警员〉和30名示威者, 警官12人と〈デモ隊〉30人
        nouns = [hit for hit in sight.own_cues if hit.value.noun and first <= hit.start and hit.end <= last]
        first = max((hit.end for hit in nouns if hit.start == first), default=first)
        last = min((hit.start for hit in nouns if hit.end == last and hit.start >= first), default=last)
    return bool(sight.language.join.whole(sight.between(first, last).strip()))
