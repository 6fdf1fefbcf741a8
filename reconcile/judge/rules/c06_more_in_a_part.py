"""More in a part of a place than in the whole of it, at the same time.

What it finds: in one document two speakers' counts of the same people, one for a place and one for a larger place
that it lies in (by the entities' data, or a place that no data know where the larger one is what most of the
document's counts are of), of which that for the part lies wholly above that for the whole.

Why it matters: the two look like a difference of scope, and a reader lets them pass; but a town cannot have more
dead than its province.

Example: 48 dead on the whole island by the agency, more than 60 in one district by its head.

What it is not: another place (P03), a total that has grown since (U01), parts that a text adds up (A05).

Settings: ``tolerance.*``.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from reconcile.judge.opposed import two_speakers
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View, rank, thinned
from reconcile.judge.wording import tell_en, tell_ja
from reconcile.lexicon import entities, measures
from reconcile.model import Finding


def find(view: View) -> Iterable[Finding]:
    """One finding for each part of a place, against the whole told best."""
    for group in view.by_source.values():
        told = [said for said in group if _counted(said)]
        if told:
            main = Counter(said.claim.place for said in told).most_common(1)[0][0]
            for row in _rows(told):
                yield from _in_row(view, row, str(main))


Row = dict[str, list[Said]]
"""Claims of one measure, stage and unit by their place."""


def _rows(told: list[Said]) -> Iterable[Row]:
    rows: dict[object, Row] = defaultdict(lambda: defaultdict(list))
    for said in told:
        rows[said.claim.measure, said.claim.status, said.unit][str(said.claim.place)].append(said)
    return rows.values()


def _in_row(view: View, row: Row, main: str) -> Iterable[Finding]:
    for place, parts in row.items():
        larger = [said for other in row if _lies_in(place, other, main) for said in thinned(row[other])]
        for part in thinned(parts) if larger else ():
            wholes = [said for said in larger if _exceeds(part, said) and _akin(view, part, said)]
            if wholes:
                yield _finding(view, part, min(wholes, key=rank))


_DAYS = 10
"""Counts of a place and of a part of it are held against each other within so many days."""
_ONE_SIZE = 4
"""More than so many times the whole is another thing's count, or a slip."""
_LOOSE = "wounded"
"""Hospitals, medics and ministries count other wounded: more in one town is no clash."""


def _akin(view: View, one: Said, two: Said) -> bool:
    return view.akin(view.clusters[one.cluster], view.clusters[two.cluster])


def _counted(said: Said) -> bool:
    """A total of people at a place, that somebody asserts."""
    known = measures().by_key.get(said.claim.measure)
    if known is None or known.key == _LOOSE or known.units[0] != "person" or known.course == "fixed":
        return False
    total = said.claim.increment in (None, "total") and said.claim.stance == "asserts"
    return total and "place" in known.facets and said.claim.place is not None and said.window is not None


def _exceeds(part: Said, whole: Said) -> bool:
    assert part.window is not None
    assert whole.window is not None
    near = part.window.gap(whole.window) <= _DAYS and part.window.first <= whole.window.last
    more = whole.held.wholly_below(part.held) and part.figure <= _ONE_SIZE * whole.figure
    return near and more and two_speakers(part, whole)


def _lies_in(part: str, whole: str, main: str) -> bool:
    if part == whole:
        return False
    if part in entities().by_name:
        return entities().within(part, whole)
    return whole == main


def _finding(view: View, part: Said, whole: Said) -> Finding:
    why = (
        f"{tell_en(part.claim)} for {part.claim.place}, more than the whole: {tell_en(whole.claim)} "
        f"for {whole.claim.place}; both cannot be true."
    )
    why_ja = (
        f"{part.claim.place}だけで{tell_ja(part.claim)}とし、{whole.claim.place}全体の"
        f"{tell_ja(whole.claim)}を上回る。両立しない。"
    )
    return view.finding("C06", "contradiction", (part, whole), why, why_ja, severity="error", clash=True)


RULE = Rule("C06", "contradiction", __doc__ or "", find)
