"""A part right beside its whole, where nobody tells the rest: what is left.

What it finds: in one document, side by side and of one voice, a whole and a part of it (casualties and the dead among
them, a pledge and what was paid of it), where no claim gives the rest or the share: both, reckoned.

Why it matters: another speaker tells the rest (the wounded, what is still owed), and the two can then be compared.

Example: 5,200 casualties, some 700 of them dead, leave about 4,500 wounded; 410 of 540 million paid leave 130 million.

What it is not: a rest that is told (A01, A10), a share that is told (A07), the rows of a table, waves and additions.

Settings: none. Data: relations of kind ``sum`` with two parts, and balances that are ``reckoned``, in
``lexicon/measures``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from reconcile.judge.arithmetic import apart, days_apart, figure, pointlike, rounded, same_voice, states
from reconcile.judge.money import is_currency
from reconcile.judge.rule import Rule
from reconcile.judge.rules.a07_share import is_share, percent, told_part
from reconcile.judge.view import Said, View
from reconcile.judge.wording import span_en, span_ja, value_en, value_ja
from reconcile.lexicon import measures
from reconcile.model import Finding, Interval

_DAYS = 31
"""The dead of casualties are of their time; what was paid comes when it comes."""
_ROWS = 3
"""More pairs of one voice in a document are a table, of which every reader sees the rests."""
_SLACK = Decimal("0.08")
_LEAST = Decimal("0.02")
_NEAR = 2
_GAP = "funding_gap"
_SUM = 1000
"""Smaller sums of money are figures of speech: ten of a hundred euros."""
Pair = tuple[Said, Said, str]


def find(view: View) -> Iterable[Finding]:
    """One finding for each part that stands right beside its whole."""
    for group in view.by_source.values():
        for whole, part, left in (*_sums(view, group), *_balances(view, group)):
            yield _finding(view, whole, part, left)


def _sums(view: View, group: list[Said]) -> Iterator[Pair]:
    """Wholes that are the sum of two parts, the first of which is told beside them."""
    for relation in measures().relations:
        if relation.kind == "sum" and len(relation.parts) == _NEAR:
            first, left = relation.parts
            for pair in _pairs(view, group, relation.whole, first):
                if days_apart(pair[0].window, pair[1].window) <= _DAYS and not _told(*pair, left, group):
                    yield (*pair, left)


def _balances(view: View, group: list[Said]) -> Iterator[Pair]:
    for balance in measures().balances:
        if balance.reckoned:
            pairs = list(_pairs(view, group, balance.whole, balance.taken))
            if len(pairs) <= _ROWS:
                yield from ((*pair, balance.left) for pair in pairs if not _told(*pair, balance.left, group))


def _pairs(view: View, group: list[Said], whole: str, part: str) -> Iterator[tuple[Said, Said]]:
    """Each part with the whole of its voice right before it, else right behind it; each whole once."""
    wholes = [said for said in group if said.claim.measure == whole and _counts(said)]
    used: set[str] = set()
    for told in (said for said in group if said.claim.measure == part and _counts(said)):
        near = [
            one
            for one in wholes
            if apart(one, told) == 1 and one.id not in used and _of_one_question(view, one, told)
        ]
        if near:
            chosen = min(near, key=lambda one: one.order)
            used.add(chosen.id)
            yield chosen, told


def _counts(said: Said) -> bool:
    total = said.claim.increment in (None, "total") and not (is_currency(said.unit) and said.figure < _SUM)
    return total and pointlike(said) and said.claim.stance == "asserts" and not said.claim.quantity.per


def _of_one_question(view: View, whole: Said, part: Said) -> bool:
    places = {whole.claim.place, part.claim.place} - {None}
    size = part.unit == whole.unit and _LEAST * figure(whole) < figure(part) < figure(whole)
    one = size and len(places) < _NEAR and same_voice(whole, part)
    return one and view.akin(view.clusters[whole.cluster], view.clusters[part.cluster])


def _told(whole: Said, part: Said, left: str, group: list[Said]) -> bool:
    """True where the document tells the rest, or the share that the part makes."""
    rest = figure(whole) - figure(part)
    for said in group:
        if said.claim.measure == left and said.unit == whole.unit:
            near = days_apart(said.window, whole.window) <= _DAYS
            if states(said, rest, _SLACK) or (
                near and same_voice(said, whole) and left != whole.claim.measure
            ):
                return True
        pair = told_part(said, group) if is_share(said) else None
        if pair is not None and {pair[0].id, pair[1].id} == {whole.id, part.id}:
            return True
    return False


def _finding(view: View, whole: Said, part: Said, left: str) -> Finding:
    rest, share = rounded(_rest(whole, part)), rounded(Interval.point(percent(part, whole)))
    name, name_ja = _name(whole, left)
    why = (
        f"{value_en(part.claim)} of {value_en(whole.claim)} is about {span_en(share)}% and leaves "
        f"{span_en(rest)} ({name})."
    )
    share_ja = f"{value_ja(part.claim)}は{value_ja(whole.claim)}の約{span_ja(share)}%"
    why_ja = f"{share_ja}で、残りは{span_ja(rest)}（{name_ja}）。"
    return view.finding("A14", "arithmetic", (whole, part), why, why_ja, severity="info")


def _rest(whole: Said, part: Said) -> Interval:
    """What is left, as a bound where one of the two is: less than one of 4.2 billion leaves at least 3.2."""
    every, taken = whole.claim.quantity.interval, part.claim.quantity.interval
    left = every.plus(taken.scale(Decimal(-1)))
    known = left.low is not None or left.high is not None
    return left if known else Interval.point(figure(whole) - figure(part))


def _name(whole: Said, left: str) -> tuple[str, str]:
    """What is left is called: money that is missing; goods that are to come; of casualties, mostly the wounded."""
    name, name_ja = measures().label(left), measures().label(left, "ja")
    if not left.endswith(_GAP):
        return f"{name}, and others if the whole counts any", f"{name_ja}と、全体に含まれるそのほかの人"
    return (name, name_ja) if is_currency(whole.unit) else ("still to come", "未着")


RULE = Rule("A14", "arithmetic", __doc__ or "", find)
