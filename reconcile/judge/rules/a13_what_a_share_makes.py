"""A share right behind its whole: how much that is; or a value told as a share: how much all are.

What it finds: a percentage or fraction right behind a count or a sum, of which no part is told in numbers. Where the
words beside it make the number its whole ("of them", "of which", 其中, のうち), or the number is a pledge or a need:
the part that it makes. Where the number is itself the share ("3,100, or two thirds of the staff"): what all are.

Why it matters: the value can then be held against what others count; nobody has to reckon it.

Example: an appeal for 6.5 million francs, 18 to 20 % of it covered: some 1.2 to 1.3 million. 3,100 drivers, or two
thirds of the staff: some 4,650 in all.

What it is not: a share whose part the document tells (A07), one of another place, of something of its own ("half of
the dentists") or told further off, rates and pay by the head, a damage's share of an economy.

Settings: none. Data: balances that are ``reckoned`` in ``lexicon/measures``; ``lexicon/share_words.toml``.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from reconcile.judge.arithmetic import pointlike, quotient, rounded, same_voice
from reconcile.judge.money import is_currency
from reconcile.judge.rule import Rule
from reconcile.judge.rules.a07_share import is_share, told_part
from reconcile.judge.share_text import share_text
from reconcile.judge.view import Said, View
from reconcile.judge.wording import amount_en, amount_ja, span_en, span_ja, value_en, value_ja
from reconcile.lexicon import measures
from reconcile.lexicon.share_words import Relation
from reconcile.model import Finding

_NEAR = 100
"""Characters between a whole and its share."""
_ASIDE = 12
_LEADS = 25
"""Characters between a share and the whole behind it."""
_PLACES = 2
_DAMAGES = ("damage_cost", "damage")
_BOUNDS = ("at_least", "at_most")
_HUNDREDTH = Decimal("0.01")


def find(view: View) -> Iterable[Finding]:
    """One finding for each share whose whole, or part, stands right before it."""
    for group in view.by_source.values():
        for at, share in enumerate(group[1:], 1):
            value = _before(group, at)
            if _may(value, share) and told_part(share, group) is None:
                relation = _relation(view, value, share)
                if relation == "part":
                    yield _part(view, value, share)
                elif relation == "all" and not _of_an_economy(value):
                    yield from _all(view, value, share)
        for share, value in pairwise(group):
            if _leads(view, share, value) and told_part(share, group) is None:
                yield _part(view, value, share)


def _leads(view: View, share: Said, value: Said) -> bool:
    """True for a share right before its whole: "80 percent of its 180 million"."""
    if not 0 <= value.claim.span.start - share.claim.span.end <= _LEADS:
        return False
    told = share_text(view, value, share)
    return told is not None and told.words.leads(told.between) and _may(value, share, near=True)


def _before(group: list[Said], at: int) -> Said:
    """The claim before a share; of a sum and its conversion in brackets the sum."""
    near, first = group[at - 1], group[max(at - 2, 0)]
    aside = 0 <= near.claim.span.start - first.claim.span.end <= _ASIDE
    converted = is_currency(near.unit) and is_currency(first.unit) and near.unit != first.unit
    return first if aside and converted and near.claim.claimant == first.claim.claimant else near


def _may(value: Said, share: Said, *, near: bool = False) -> bool:
    if share.claim.measure != "share" or not is_share(share) or not pointlike(value) or not _is_told(value):
        return False
    near = near or 0 <= share.claim.span.start - value.claim.span.end <= _NEAR
    places = {value.claim.place, share.claim.place} - {None}
    return near and len(places) < _PLACES and value.claim.stance == share.claim.stance == "asserts"


def _is_told(whole: Said) -> bool:
    """A count or sum of its own, no rate; one that is only a bound downwards has no share that says much."""
    counted = whole.unit not in ("percent", "ratio", "")
    return counted and not whole.claim.quantity.per and whole.claim.quantity.hedge not in _BOUNDS


def _of_an_economy(value: Said) -> bool:
    """True for a damage: its share is told of an economy, the size of which nobody asks here."""
    return value.claim.measure.removeprefix("other:") in _DAMAGES


def _relation(view: View, value: Said, share: Said) -> Relation:
    """What the words say; where they say nothing, a share of a pledge or a need that names no other whole."""
    wanted = value.claim.measure in {balance.whole for balance in measures().balances if balance.reckoned}
    told = share_text(view, value, share)
    if told is None:
        return "part" if wanted and same_voice(value, share) else ""
    relation = told.words.of(told.text, told.value, told.share)
    if relation:
        return relation
    return "part" if wanted and not told.of_its_own and not told.parted else ""


def _part(view: View, whole: Said, share: Said) -> Finding:
    part = rounded(share.claim.quantity.interval.scale(_HUNDREDTH * Decimal(str(whole.figure))))
    why = (
        f"If {value_en(share.claim)} is of the {amount_en(whole.claim)} before it, it makes {span_en(part)}."
    )
    why_ja = (
        f"{value_ja(share.claim)}が直前の{amount_ja(whole.claim)}に占める割合なら、{span_ja(part)}となる。"
    )
    return view.finding("A13", "arithmetic", (whole, share), why, why_ja, severity="info")


def _all(view: View, value: Said, share: Said) -> Iterable[Finding]:
    every = quotient(value.claim.quantity.interval, share.claim.quantity.interval.scale(_HUNDREDTH))
    if every is None:  # more than 6,000, over half: any number of people
        return
    why = f"If {value_en(value.claim)} is {amount_en(share.claim)} of all, all are {span_en(rounded(every))}."
    why_ja = f"{value_ja(value.claim)}が全体の{amount_ja(share.claim)}なら、全体は{span_ja(rounded(every))}となる。"
    yield view.finding("A13", "arithmetic", (value, share), why, why_ja, severity="info")


RULE = Rule("A13", "arithmetic", __doc__ or "", find)
