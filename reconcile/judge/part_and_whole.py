"""A measure beside one that it is a part of: 300 killed are at least 300 casualties."""

from __future__ import annotations

from reconcile.judge.dates import Window, window
from reconcile.judge.pair import Verdict
from reconcile.judge.same_unit import one_unit
from reconcile.judge.tolerance import held
from reconcile.judge.wording import when_en
from reconcile.lexicon import measures
from reconcile.model import Claim
from reconcile.policy import Policy


def part_and_whole(a: Claim, b: Claim, policy: Policy) -> Verdict | None:
    """A whole is no less than its part: 300 killed are at least 300 casualties."""
    if not one_unit(a, b) or {a.stance, b.stance} != {"asserts"} or a.measure == b.measure:
        return None
    if a.quantity.unit != b.quantity.unit or (a.subject and b.subject and a.subject != b.subject):
        return None
    pairs = {
        (part, relation.whole)
        for relation in measures().relations
        if relation.kind in ("sum", "part")
        for part in relation.parts
    }
    told = f"“{a.span.quote}”{when_en(a)} and “{b.span.quote}”{when_en(b)}"
    first, second = held(a, policy.tolerance), held(b, policy.tolerance)
    if _apart(window(a, growing=True), window(b, growing=True)):
        return None
    if (a.measure, b.measure) in pairs:
        if second.wholly_below(first):
            return Verdict("contradicts", f"A part is no more than its whole: {told}.")
        low = a.quantity.interval.low
        if b.quantity.interval.high is None and low is not None and low >= (b.quantity.interval.low or 0):
            return Verdict("entails", f"A whole is no less than its part: {told}.")
    if (b.measure, a.measure) in pairs and first.wholly_below(second):
        return Verdict("contradicts", f"A part is no more than its whole: {told}.")
    return None


def _apart(one: Window | None, two: Window | None) -> bool:
    return one is not None and two is not None and one.gap(two) > 0
