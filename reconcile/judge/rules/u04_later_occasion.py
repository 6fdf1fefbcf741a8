"""One voice's counts of two occasions: a march, and the march before it.

What it finds: in one document, counts that one speaker gives of occasions of a kind (crowds, strikers) at one place on
different days.

Why it matters: how many came this time is read against how many came last time, by the same counter's measure;
neither disputes the other.

Example: the police count 9,500 on 29 March and had 6,000 in February.

What it is not: two values of one occasion (C01, U02), counts of two voices, of other places, parts and single groups.

Settings: none. Data: measures that are an ``event`` in ``lexicon/measures``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import list_en, list_ja, name_ja
from reconcile.lexicon import measures
from reconcile.model import Finding

_DAYS = 2
"""Days between two occasions; counts of one night may carry two dates."""
_PART = 10
"""A count so many times below the other is of a part of the crowd."""


def find(view: View) -> Iterable[Finding]:
    """One finding for each two occasions that follow each other in one voice's counts."""
    for group in view.by_source.values():
        voices: dict[tuple[str, str, str], list[Said]] = defaultdict(list)
        for said in group:
            if said.claim.claimant and _counts(said):
                voices[said.claim.measure, said.unit, said.claim.claimant].append(said)
        for key in sorted(voices):
            for before, after in pairwise(_occasions(voices[key])):
                told = _alike(before, after)
                if told:
                    yield _finding(view, key[2], told)


def _counts(said: Said) -> bool:
    known = measures().by_key.get(said.claim.measure)
    whole = said.claim.increment in (None, "total") and not said.claim.quantity.per
    told = said.window is not None and said.claim.stance == "asserts" and said.figure > 0
    return known is not None and known.event and whole and told


def _occasions(said: Sequence[Said]) -> list[list[Said]]:
    """The claims by occasion, the earliest first."""
    found: list[list[Said]] = []
    for one in sorted(said, key=_time):
        if found and _time(one)[0] - _time(found[-1][-1])[1] < _DAYS:
            found[-1].append(one)
        else:
            found.append([one])
    return found


def _time(said: Said) -> tuple[int, int, int]:
    assert said.window is not None
    return said.window.first, said.window.last, said.order


def _alike(before: Sequence[Said], after: Sequence[Said]) -> list[Said]:
    """Those of both occasions that are of one place and size; none where only one occasion has such."""
    pairs = [(one, two) for one in before for two in after if _of_one_kind(one, two)]
    return list({said.id: said for pair in pairs for said in pair}.values())


def _of_one_kind(one: Said, two: Said) -> bool:
    places = {one.claim.place, two.claim.place} - {None}
    low, high = sorted((one.figure, two.figure))
    return len(places) <= 1 and high <= _PART * low


def _finding(view: View, name: str, said: Sequence[Said]) -> Finding:
    claims = [one.claim for one in said]
    label = measures().label(claims[0].measure)
    label_ja = measures().label(claims[0].measure, "ja")
    why = f"{name} counts two occasions ({label}): {list_en(claims)}."
    why_ja = f"{name_ja(name)}による別の機会の数値（{label_ja}）：{list_ja(claims)}。"
    return view.finding("U04", "update", said, why, why_ja, severity="info")


RULE = Rule("U04", "update", __doc__ or "", find)
