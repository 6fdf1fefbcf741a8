"""A share told beside its part and its whole.

What it finds: a percentage, and a part and a whole of one unit in the same document whose quotient it
states; where the words of the share name two measures (killed among casualties), whether the values of
these bear it out.

Why it matters: it ties three figures together, or shows that one of them is wrong.

Example: 1.0 of 4.2 billion is "about a quarter"; two thirds of 4,000 casualties would be 2,667 killed,
not 1,000.

Where a part of the whole stands right beside the share, its whole may stand anywhere in the document, if
the data know the one as a part of the other (casualties of the troops sent). A share may also state what is
left: 180 of 600 million paid, 70 % unpaid.

What it is not: ratios above one (A03); rates of failure, which are of no count in the text.

Settings: ``tolerance.*``.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from reconcile.judge.arithmetic import (
    apart,
    figure,
    is_part,
    pointlike,
    quotient,
    related,
    same_voice,
    states,
)
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import number_en, number_ja, value_en, value_ja
from reconcile.lexicon import measures
from reconcile.model import Finding
from reconcile.model.called import called

_NEAR = 4
_CLOSE = 4
_POINTS = Decimal("1.5")
_LEAST = Decimal(1)


def find(view: View) -> Iterable[Finding]:
    """One finding for each share that is borne out, or that its own measures contradict."""
    for group in view.by_source.values():
        for share in group:
            pair = told_part(share, group) if is_share(share) else None
            if pair is not None:
                yield _finding(view, share, *pair)


def told_part(share: Said, group: list[Said]) -> tuple[Said, Said, bool] | None:
    """The part and the whole of a share that its document tells, and whether they bear it out."""
    return _pair(share, group) or _named(share, group) or _left(share, group)


def is_share(said: Said) -> bool:
    """A part of a whole; a rate of failures or a growth is none."""
    plain = said.claim.measure == "share" or said.claim.measure.startswith("other:")
    return said.unit == "percent" and plain and said.figure > 0


def _left(share: Said, group: list[Said]) -> tuple[Said, Said, bool] | None:
    """What a part leaves of its whole, both told by the voice of the share: 180 of 600 paid, 70 % are not."""
    near = [
        said
        for said in group
        if apart(share, said) <= _NEAR and pointlike(said) and said.unit not in ("percent", "ratio", "")
    ]
    found = [
        (apart(share, part) + apart(share, whole), part.id, whole.id, part, whole)
        for part in near
        for whole in near
        if part.unit == whole.unit
        and part.figure < whole.figure
        and (part.claim.measure == whole.claim.measure or is_part(part.claim.measure, whole.claim.measure))
        and same_voice(share, part)
        and same_voice(share, whole)
        and _states(share, 100 - percent(part, whole))
    ]
    if not found:
        return None
    *_, part, whole = min(found, key=lambda item: item[:3])
    return part, whole, True


def _pair(share: Said, group: list[Said]) -> tuple[Said, Said, bool] | None:
    """The nearest part and whole whose quotient the share states."""
    counts = [said for said in group if said.unit not in ("percent", "ratio", "") and pointlike(said)]
    near = [said for said in counts if apart(share, said) <= _NEAR]
    found = []
    for part in near:
        beside = apart(share, part) == 1 and same_voice(share, part)
        for whole in counts if beside else near:
            if apart(share, whole) > _NEAR and not is_part(part.claim.measure, whole.claim.measure):
                continue
            if _go_together(part, whole, share) and _states(share, percent(part, whole)):
                one_measure = part.claim.measure == whole.claim.measure
                distance = apart(share, part) + apart(share, whole)
                found.append((one_measure, distance, part.id, whole.id, part, whole))
    if not found:
        return None
    *_, part, whole = min(found, key=lambda item: item[:4])
    return part, whole, True


def _go_together(part: Said, whole: Said, share: Said) -> bool:
    stances = {part.claim.stance, whole.claim.stance} - {"asserts", share.claim.stance}
    return (
        part.unit == whole.unit
        and part.figure < whole.figure
        and part.cluster != whole.cluster
        and not stances
        and related(part.claim.measure, whole.claim.measure)
        and _told_together(part, whole, share)
    )


def _told_together(part: Said, whole: Said, share: Said) -> bool:
    """One voice gives two of the three; counts of two things that no data relate, all of them."""
    pairs = (same_voice(share, part), same_voice(share, whole), same_voice(part, whole))
    keys = part.claim.measure, whole.claim.measure
    close = apart(share, part) + apart(share, whole) <= _CLOSE
    return any(pairs) if keys[0] == keys[1] or is_part(*keys) or close else pairs[0] and pairs[1]


def percent(part: Said, whole: Said) -> Decimal:
    """The share in per cent."""
    return figure(part) / figure(whole) * 100


def _states(share: Said, value: Decimal) -> bool:
    if value < _LEAST:
        return False
    return states(share, value, _POINTS / max(figure(share), Decimal(10)))


def _named(share: Said, group: list[Said]) -> tuple[Said, Said, bool] | None:
    """Part and whole by the measures that the share's subject names."""
    keys = _measures_in(share.claim.subject or "")
    if len(keys) != 2:
        return None
    parts, wholes = (
        [said for said in group if said.claim.measure == key and said.claim.stance == "asserts"]
        for key in keys
    )
    if not parts or not wholes:
        return None
    part = min(parts, key=lambda said: (apart(share, said), said.id))
    whole = min(wholes, key=lambda said: (apart(share, said), said.id))
    value = quotient(part.held, whole.held)
    if value is None or part.unit != whole.unit or not value.is_bounded:
        return None
    told = share.held.scale(Decimal("0.01"))
    return part, whole, not value.disjoint(told)


def _measures_in(text: str) -> list[str]:
    """The measures (part first) of a sum whose labels stand in the words of a subject."""
    words = text.lower()
    for relation in measures().relations:
        for part in relation.parts if relation.kind == "sum" else ():
            one, two = words.find(_name(part)), words.find(_name(relation.whole))
            if 0 <= one < two:
                return [part, relation.whole]
    return []


def _name(measure: str) -> str:
    return called(measures().label(measure)).own.lower()


def _start(text: str) -> str:
    return text[:1].upper() + text[1:]


def _finding(view: View, share: Said, part: Said, whole: Said, fits: bool) -> Finding:
    value = round(percent(part, whole), 1)
    verdict = ("fits", "に合う") if fits else ("does not fit", "に合わない")
    why = (
        f"{_start(value_en(part.claim))} is {number_en(value)}% of {value_en(whole.claim)}, which "
        f"{verdict[0]} {value_en(share.claim)}."
    )
    why_ja = (
        f"{value_ja(part.claim)}は{value_ja(whole.claim)}の{number_ja(value)}%で、"
        f"{value_ja(share.claim)}{verdict[1]}。"
    )
    claims = (share, part, whole)
    if fits:
        return view.finding("A07", "arithmetic", claims, why, why_ja, severity="info")
    return view.finding("A07", "arithmetic", claims, why, why_ja, clash=True)


RULE = Rule("A07", "arithmetic", __doc__ or "", find)
