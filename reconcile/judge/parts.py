"""The share of one count in another that a text tells beside it, and lower numbers beside a higher one.

"23,500 students, of whom 19,800 were undergraduates" says that over three quarters were. Looked at only for a number
that nothing else answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import permutations

import msgspec

from reconcile.judge.beside import noun_behind, surroundings
from reconcile.judge.neighbours import in_one_sentence, plain_count
from reconcile.judge.shares import derived
from reconcile.judge.side import UNKNOWN, Side, sentence
from reconcile.lexicon.nearby import words
from reconcile.lexicon.unit import unit_words
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
    for part, whole in permutations([one for one in ours if plain_count(one)], 2):
        low, high = part.quantity.interval.low, whole.quantity.interval.low
        if low is None or high is None or not high > _FEW or not low < high:
            continue
        if part.quantity.unit != whole.quantity.unit and None not in (
            part.quantity.unit,
            whole.quantity.unit,
        ):
            continue
        if not in_one_sentence(part, whole, sides[0]):
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


def _share(part: Claim, percent: Decimal) -> Claim:
    value = percent.quantize(Decimal("0.1"))
    quantity = msgspec.structs.replace(
        part.quantity, interval=Interval(value, value), unit="percent", hedge="exact", digits=str(value)
    )
    return derived(part, f"p-{digest(part.id, str(value))}", quantity, UNKNOWN)


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
