"""A multiple told right behind a value: how much that is.

What it finds: "twice as many", "three times that" right behind a count or sum of the same place and sentence, where
the document tells no second value that the multiple states: the value that it makes. Where the value is itself the
multiple ("600, twice what it was built for"): the value that it is a multiple of.

Why it matters: who says "three times as many as the police" gives a number without telling it; it can be held against
what others count.

Example: 6,200 by the police, three times as many by the union: 18,600.

What it is not: a multiple between two told values (A03), a multiple of another's value that a third disputes (C04),
growth in per cent, rates ("a month"), a multiple told further off or of something of its own ("the price doubled").

Settings: none. Data: ``lexicon/share_words.toml``.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from reconcile.judge.arithmetic import figure, pointlike, quotient, rounded
from reconcile.judge.rule import Rule
from reconcile.judge.rules.a03_ratio import borne_out
from reconcile.judge.share_text import share_text
from reconcile.judge.view import Said, View
from reconcile.judge.wording import span_en, span_ja, value_en, value_ja
from reconcile.model import Finding, Interval

_NEAR = 60
"""Characters between a value and its multiple."""
_LEAST, _MOST = Decimal("1.2"), Decimal(20)
"""A multiple outside of these is a figure of speech, or hardly one."""


def find(view: View) -> Iterable[Finding]:
    """One finding for each multiple whose value stands right before it."""
    for group in view.by_source.values():
        for base, ratio in pairwise(group):
            if _of(base, ratio) and borne_out(ratio, group) is None:
                yield from _told(view, base, ratio)


def _of(base: Said, ratio: Said) -> bool:
    if ratio.unit != "ratio" or not pointlike(ratio) or not _LEAST <= figure(ratio) <= _MOST:
        return False
    counted = base.unit not in ("percent", "ratio", "") and not base.claim.quantity.per
    near = 0 <= ratio.claim.span.start - base.claim.span.end <= _NEAR
    alike = base.claim.place == ratio.claim.place and base.claim.stance == ratio.claim.stance == "asserts"
    return counted and near and alike and base.figure > 0


def _told(view: View, base: Said, ratio: Said) -> Iterable[Finding]:
    """What the words beside the multiple make of it; nothing where a sentence ends before it."""
    told = share_text(view, base, ratio)
    if told is None or told.words.compares_ahead(told.text, told.value, told.share):
        return
    one, times = base.claim.quantity.interval, ratio.claim.quantity.interval
    if told.words.compares(told.text, told.share):
        yield from _finding(view, base, ratio, quotient(one, times), of_it=False)
    elif not told.parted and not told.of_its_own:
        yield from _finding(view, base, ratio, one.times(times), of_it=True)


def _finding(
    view: View, base: Said, ratio: Said, value: Interval | None, *, of_it: bool
) -> Iterable[Finding]:
    if value is None or (value.low is None and value.high is None):
        return
    quote = ratio.claim.span.quote
    told, told_ja = span_en(rounded(value)), span_ja(rounded(value))
    if of_it:
        why = f"“{quote}”, told of {value_en(base.claim)}, would be {told}."
        why_ja = f"「{quote}」が{value_ja(base.claim)}についてなら、{told_ja}となる。"
    else:
        why = f"If {value_en(base.claim)} is “{quote}” of something else, that is {told}."
        why_ja = f"{value_ja(base.claim)}が別のものの「{quote}」なら、それは{told_ja}となる。"
    yield view.finding("A15", "arithmetic", (base, ratio), why, why_ja, severity="info")


RULE = Rule("A15", "arithmetic", __doc__ or "", find)
