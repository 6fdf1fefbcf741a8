"""What follows from two counts that a text tells side by side: the share of one in the other, and their sum.

"23,500 students, of whom 19,800 were undergraduates" says that over three quarters were; "412 killed and 731
wounded" are more than a thousand casualties. Looked at only for a number that nothing else answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, permutations

import msgspec

from reconcile.judge.beside import noun_behind, surroundings
from reconcile.judge.side import UNKNOWN, Side, sentence
from reconcile.lexicon import measures
from reconcile.lexicon.nearby import words
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
    whole_of_b = words(sides[1].text[b.span.end : last], lang)[:1]
    made = []
    for part, whole in permutations([one for one in ours if _plain(one)], 2):
        low, high = part.quantity.interval.low, whole.quantity.interval.low
        if low is None or high is None or not _FEW < high or not low < high:
            continue
        if part.quantity.unit != whole.quantity.unit and None not in (part.quantity.unit, whole.quantity.unit):
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
    return msgspec.structs.replace(
        part, id=f"p-{digest(part.id, str(value))}", quantity=quantity, said=quantity, measure=UNKNOWN, patterns=()
    )


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
