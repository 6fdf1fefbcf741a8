"""What follows from two counts that a text tells side by side: the share of one in the other, and their sum.

"23,500 students, of whom 19,800 were undergraduates" says that over three quarters were; "412 killed and 731
wounded" are more than a thousand casualties. Looked at only for a number that nothing else answers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, pairwise, permutations

import msgspec

from reconcile.judge.beside import noun_behind, surroundings
from reconcile.judge.shares import derived
from reconcile.judge.side import UNKNOWN, Side, sentence
from reconcile.lexicon import measures
from reconcile.lexicon.comparing import sort_of
from reconcile.lexicon.language import language
from reconcile.lexicon.measure_words import measure_cues
from reconcile.lexicon.nearby import behind, words
from reconcile.lexicon.reckoning import Field, begins_with, ends_in, says
from reconcile.lexicon.unit import unit_words, units
from reconcile.model import Claim, Interval
from reconcile.model.ids import digest

_PERCENT = Decimal(100)
_NEAR = 0.3
"""Words around a part of so much weight say what the part is."""
_FEW = 5


def share_of_two(b: Claim, ours: Sequence[Claim], sides: tuple[Side, Side]) -> Claim | None:
    """The share that one count of the first text has in another, where ``b`` tells the share of such a part."""
    lang = sides[1].lang
    if b.quantity.unit != "percent" or sides[0].lang != lang or not unit_words(lang).spaced:
        return None
    first, last = sentence(sides[1].text, b.span)
    own = set(words(sides[1].text[first : b.span.start] + sides[1].text[b.span.end : last], lang))
    whole_of_b = words(sides[1].text[b.span.end : last], lang)[:_OF]
    made = []
    for part, whole in permutations([one for one in ours if _plain(one)], 2):
        low, high = part.quantity.interval.low, whole.quantity.interval.low
        if low is None or high is None or not high > _FEW or not low < high:
            continue
        if part.quantity.unit != whole.quantity.unit and None not in (
            part.quantity.unit,
            whole.quantity.unit,
        ):
            continue
        if sentence(sides[0].text, part.span) != sentence(sides[0].text, whole.span):
            continue
        of_whole = noun_behind(whole, sides[0])
        if of_whole not in whole_of_b and whole.measure not in _OF_ALL:
            continue
        tells = _telling(part, whole, sides[0])
        weight = max((tells[word] for word in own - {of_whole} if word in tells), default=0.0)
        if weight >= _NEAR:
            made.append((weight, _share(part, low / high * _PERCENT)))
    made.sort(key=lambda item: -item[0])
    clear = len(made) == 1 or (len(made) > 1 and made[0][0] > made[1][0])
    return made[0][1] if clear else None


_OF = 2
"""Words behind a share in which its whole is named ("a fifth of the school's pupils")."""
_OF_ALL = frozenset({"infected"})
"""Cases are patients."""


def _telling(part: Claim, whole: Claim, side: Side) -> dict[str, float]:
    """The words that say what a part is, and not what its whole is, with their weights."""
    of_whole = set(words(whole.span.quote, side.lang))
    return {word: weight for word, weight in surroundings(side, part).items() if word not in of_whole}


def _plain(claim: Claim) -> bool:
    known = units().get(claim.quantity.unit or "")
    counts = known is None or known.dimension in ("count", "other")
    return claim.quantity.interval.is_point and counts and claim.quantity.per is None


def _share(part: Claim, percent: Decimal) -> Claim:
    value = percent.quantize(Decimal("0.1"))
    quantity = msgspec.structs.replace(
        part.quantity, interval=Interval(value, value), unit="percent", hedge="exact", digits=str(value)
    )
    return derived(part, f"p-{digest(part.id, str(value))}", quantity, UNKNOWN)


def told_together(b: Claim, ours: Sequence[Claim], side: Side) -> str:
    """How two neighbours of one measure make up a bound ("58 in the north and 46 in the south": over 100)."""
    bound = b.quantity.interval
    near = bound.low if bound.low is not None else bound.high
    same = [one for one in ours if one.measure == b.measure and _plain(one)]
    if b.measure == UNKNOWN or bound.is_point or not near or any(_within(one, b) for one in same):
        return ""
    for one, two in pairwise(sorted(same, key=lambda claim: claim.span.start)):
        joined = language(side.lang).join.find(side.text[one.span.end : two.span.start])
        total = (one.quantity.interval.low or 0) + (two.quantity.interval.low or Decimal(0))
        fits = bound.contains(Interval(total, total)) and max(total, near) <= _TIGHT * min(total, near)
        if joined and fits and sentence(side.text, one.span) == sentence(side.text, two.span):
            return f"“{one.span.quote}” and “{two.span.quote}” together are “{b.span.quote}”."
    return ""


def of_a_higher(claims: Sequence[Claim]) -> frozenset[str]:
    """Lower numbers of a measure beside a higher one of the same voice: parts of it, which dispute no total."""
    return frozenset(
        one.id
        for one in claims
        if one.measure != UNKNOWN
        and not one.measure.startswith("other:")
        and any(
            other.measure == one.measure
            and other.quantity.unit == one.quantity.unit
            and other.claimant == one.claimant
            and other.stance == one.stance
            and other.as_of == one.as_of
            and one.quantity.interval.wholly_below(other.quantity.interval)
            for other in claims
        )
    )


def sum_of_sorts(b: Claim, ours: Sequence[Claim], sides: tuple[Side, Side]) -> str:
    """How two sorts of one thing add up to a number of it ("three gold and two silver medals": five medals)."""
    side, noun = sides[0], noun_behind(b, sides[1])
    told = sorted((one for one in ours if _plain(one)), key=lambda claim: claim.span.start)
    for one, two in pairwise(told):
        between = side.text[one.span.end : two.span.start]
        sorts = len(words(between, side.lang)) <= 1 and bool(language(side.lang).join.find(between))
        after = behind(two.span.quote, two.said.digits) + side.text[two.span.end :]
        total = one.quantity.interval.plus(two.quantity.interval)
        named = noun in words(after, side.lang)[:_OF] and noun_behind(one, side) != noun
        if sorts and noun and named and b.quantity.interval.contains(total) and b.quantity.hedge != "vague":
            low = b.quantity.interval.low
            if low is None or (total.low or 0) <= low * _TIGHT:
                return f"“{one.span.quote}” and “{two.span.quote}” together are “{b.span.quote}”."
    return ""


def _within(one: Claim, b: Claim) -> bool:
    return b.quantity.interval.contains(one.quantity.interval)


_TIGHT = Decimal("1.25")


def either_of(b: Claim, ours: Sequence[Claim], sides: tuple[Side, Side]) -> tuple[Claim, ...] | None:
    """What answers a number of two fates ("〈dead or missing〉"): their sum, or nothing; None for all other numbers."""
    behind = _ENDS.split(sides[1].text[b.span.end : b.span.end + _CLAUSE])[0]
    hits = list(measure_cues(sides[1].lang).longest(behind))
    pairs = [
        {one.value.measure.key, two.value.measure.key}
        for one, two in pairwise(hits)
        if says(behind[one.end : two.start], sides[1].lang, "either")
        and len(behind[one.end : two.start]) <= _OR
    ]
    keys = next((pair for pair in pairs if len(pair) > 1 and b.measure in pair), None)
    if keys is None:
        return None
    told = [one for one in ours if one.measure in keys and one.quantity.interval.low is not None]
    if {one.measure for one in told} != keys or len(told) != len(keys):
        return ()
    one, two = told
    total = one.quantity.interval.plus(two.quantity.interval)
    quantity = msgspec.structs.replace(one.quantity, interval=total, digits=str(total.low))
    made = msgspec.structs.replace(
        one, id=f"p-{digest(one.id, two.id)}", quantity=quantity, said=quantity, measure=b.measure
    )
    return (made,)


def all_aboard(b: Claim, ours: Sequence[Claim], sides: tuple[Side, Side]) -> Claim | None:
    """The passengers and the crew of one sentence together, where ``b`` counts all who were aboard."""
    side, (first, last) = sides[0], sentence(sides[1].text, b.span)
    anybody = (
        b.quantity.unit == "person"
        and sort_of(behind(b.span.quote, b.said.digits), sides[1].lang) == "people"
    )
    if not anybody or not says(sides[1].text[first:last], sides[1].lang, "aboard"):
        return None
    told = [one for one in ours if one.quantity.interval.is_point and one.quantity.unit in (None, "person")]
    for one, two in permutations(told, 2):
        if (
            _is(one, side, "travelling")
            and _is(two, side, "crew")
            and sentence(side.text, one.span) == sentence(side.text, two.span)
        ):
            total = one.quantity.interval.plus(two.quantity.interval)
            quantity = msgspec.structs.replace(one.quantity, interval=total, digits=str(total.low))
            return derived(one, f"p-{digest(one.id, two.id)}", quantity, b.measure)
    return None


def _is(claim: Claim, side: Side, kind: Field) -> bool:
    """True where the word right behind a number, or right before it, tells who is counted."""
    told = behind(claim.span.quote, claim.said.digits) + side.text[claim.span.end :]
    return begins_with(told, side.lang, kind) > 0 or ends_in(side.text[: claim.span.start], side.lang, kind)


_ENDS = re.compile(r"[,.;:!?\d]")
_CLAUSE = 40
_OR = 6


def rest_of_whole(b: Claim, side: Side) -> str:
    """How a number is what is left of a whole without its part ("nine suspects, two of them women": seven men)."""
    point = b.quantity.interval
    if not point.is_point or b.quantity.unit != "person":
        return ""
    for whole, part in pairwise(sorted((*side.claims, *side.loose()), key=lambda claim: claim.span.start)):
        between = side.text[whole.span.end : part.span.start]
        behind = side.text[part.span.end : part.span.end + _OF_THEM]
        aside = between.strip() == "," and any(
            not behind[: hit.start].strip() for hit in language(side.lang).outside.find(behind)
        )
        low, high = part.quantity.interval, whole.quantity.interval
        if not aside or not (low.is_point and high.is_point) or high.low is None or low.low is None:
            continue
        if high.low - low.low == point.low and point.low > 1 and low.low != point.low:
            return f"“{whole.span.quote}” without “{part.span.quote}” are “{b.span.quote}”."
    return ""


_OF_THEM = 8


def sum_of_parts(b: Claim, ours: Sequence[Claim], side: Side) -> Claim | None:
    """All parts of a whole that ``b`` counts (killed and wounded of casualties), where a text tells two of them."""
    parts = next(
        (one.parts for one in measures().relations if one.kind == "sum" and one.whole == b.measure), ()
    )
    for one, two in combinations([one for one in ours if one.measure in parts and _plain(one)], 2):
        apart = one.measure != two.measure and one.quantity.unit == two.quantity.unit == b.quantity.unit
        if apart and sentence(side.text, one.span) == sentence(side.text, two.span):
            value = (one.quantity.interval.low or 0) + (two.quantity.interval.low or Decimal(0))
            quantity = msgspec.structs.replace(
                one.quantity, interval=Interval(value, value), digits=str(value)
            )
            return msgspec.structs.replace(
                one, id=f"p-{digest(one.id, two.id)}", quantity=quantity, said=quantity, measure=b.measure
            )
    return None
