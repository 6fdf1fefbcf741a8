"""Waves, rows or additions against a total of the same measure.

What it finds: in one document, values of one unit that add up to another (two parts and their sum near
each other; the rows of a table and its last line, also where two columns alternate), waves that stay
under a planned or reached total, and tables whose total does not fit its rows.

Why it matters: a total and its parts are one piece of evidence; what is left over is not accounted for.

Example: waves of 1,000, 1,500 and 5,000 are 7,500 of "about 10,000 in all"; 11,000 and 3,000 more are
14,000.

An addition is looked for between two totals of one voice anywhere in a document. Waves and additions that
came after a total was told are none of its parts.

What it is not: parts of different measures (A01).

Settings: ``tolerance.*``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import combinations

from reconcile.judge.arithmetic import adds_up, apart, figure, pointlike, related, same_voice, total
from reconcile.judge.rule import Rule
from reconcile.judge.tables import Table, tables_of
from reconcile.judge.view import Said, View
from reconcile.judge.wording import (
    amount_en,
    amount_ja,
    number_en,
    number_ja,
    tell_en,
    tell_ja,
    value_en,
    value_ja,
)
from reconcile.lexicon import measures
from reconcile.model import Finding, Interval

_NEAR = 4
_ROWS = 10
"""Claims between a cell of a table of three columns and three rows, and the last line of it."""
_CHANCE = 30
"""Smaller counts add up by chance."""
_WAVES = 8


def find(view: View) -> Iterable[Finding]:
    """Sums of two or three, tables, and waves against totals."""
    found = tables(view)
    inside = {said.id for table in found for said in (*table.rows, table.whole)}
    for table in found:
        yield _table(view, table)
    for group in view.by_source.values():
        for told in _by_unit(group):
            yield from _sums(view, [said for said in told if said.id not in inside])
            yield from _additions(view, told)
        yield from _waves(view, group)


def tables(view: View) -> list[Table]:
    """The tables of all documents, whether they add up or not."""
    groups = view.by_source.values()
    return view.cached(
        "tables", lambda: [one for g in groups for told in _by_unit(g) for one in tables_of(told)]
    )


def _by_unit(group: Sequence[Said]) -> list[list[Said]]:
    """The counts of one document, those of each unit together."""
    units = sorted({said.unit for said in group if said.unit not in ("", "percent", "ratio")})
    return [[said for said in group if said.unit == unit and _counts(said)] for unit in units]


def _counts(said: Said) -> bool:
    return pointlike(said) and not said.claim.quantity.per and said.claim.stance == "asserts"


def _sums(view: View, told: Sequence[Said]) -> Iterable[Finding]:
    """Two or three values near a third or fourth that is exactly their sum; each value is the sum once."""
    for at, whole in enumerate(told):
        around = told[max(0, at - _ROWS) : at + _ROWS + 1]
        near = [said for said in around if said.figure < whole.figure and _may_add(said, whole)]
        for size in (2, 3):
            found = [
                parts
                for parts in combinations(near, size)
                if adds_up([figure(part) for part in parts], figure(whole)) and _belongs(parts, whole)
            ]
            if found:
                yield _sum(view, min(found, key=lambda parts: _spread(parts, whole)), whole)
                break


def _may_add(part: Said, whole: Said) -> bool:
    """True for what stands near a whole, and for the cells of a small table: one voice's on one measure."""
    if apart(part, whole) <= _NEAR:
        return True
    row = part.claim.measure == whole.claim.measure and same_voice(part, whole)
    return row and whole.figure >= _CHANCE and apart(part, whole) <= _ROWS


def _additions(view: View, told: Sequence[Said]) -> Iterable[Finding]:
    """An addition that leads from one total of a text to a later one, wherever in it they stand."""
    for more in told:
        if more.claim.increment != "additional":
            continue
        totals = [
            said
            for said in told
            if said.claim.measure == more.claim.measure
            and said.claim.increment == "total"
            and view.akin(view.clusters[said.cluster], view.clusters[more.cluster])
        ]
        pairs = [
            (before, after)
            for before in totals
            for after in totals
            if before.cluster == after.cluster
            and same_voice(before, after)
            and adds_up([figure(before), figure(more)], figure(after))
        ]
        if pairs:
            before, after = min(pairs, key=lambda pair: _spread((pair[0], more), pair[1]))
            if max(apart(before, more), apart(more, after)) > _NEAR:  # nearer ones are found as sums
                yield _sum(view, (before, more), after)


def _belongs(parts: Sequence[Said], whole: Said) -> bool:
    """Different questions of one voice (an unattributed part may join) and of measures that can be parts."""
    if len({part.cluster for part in parts}) == 1 and len({part.figure for part in parts}) == 1:
        return False
    if all(part.cluster == whole.cluster for part in parts) and not _follow(parts, whole):
        return False
    named = {said.claim.claimant for said in (*parts, whole) if said.claim.claimant}
    keys = {said.claim.measure for said in (*parts, whole)}
    alike = len(keys) == 1 or all(related(part.claim.measure, whole.claim.measure) for part in parts)
    kept = whole.claim.measure in {part.claim.measure for part in parts} or len(keys) == 2
    return (len(named) <= 1 or _set_against(parts, whole)) and alike and kept


def _set_against(parts: Sequence[Said], whole: Said) -> bool:
    """Parts and whole of several voices that stand close together and are of one measure.

    Two of them have one voice; counts of an occasion are each of their own, and small ones add up by chance.
    """
    every = (*parts, whole)
    alike = (
        len({said.claim.measure for said in every}) == 1
        and max(apart(part, whole) for part in parts) <= _NEAR
    )
    pairs = any(same_voice(one, two) for one, two in combinations(every, 2))
    if len({part.figure for part in parts}) < len(parts) or all(_round(said) for said in every):
        return False
    return alike and pairs and whole.figure >= _CHANCE and measures().course(whole.claim.measure) != "fixed"


def _round(said: Said) -> bool:
    """True for a number of one digit and noughts: such add up by chance."""
    return len(str(int(figure(said))).rstrip("0")) <= 1


def _follow(parts: Sequence[Said], whole: Said) -> bool:
    """Parts that stand right behind their whole, of one voice or nobody's ("5.6 billion: 4.1 in grants, 1.5 in loans")."""
    orders = [part.order - whole.order for part in parts]
    return sorted(orders) == list(range(1, len(parts) + 1)) and all(same_voice(part, whole) for part in parts)


def _spread(parts: Sequence[Said], whole: Said) -> tuple[int, tuple[str, ...]]:
    return sum(apart(part, whole) for part in parts), tuple(part.id for part in parts)


def _sum(view: View, parts: Sequence[Said], whole: Said) -> Finding:
    names = " + ".join(number_en(figure(part)) for part in parts)
    names_ja = "＋".join(number_ja(figure(part)) for part in parts)
    why = (
        f"{names} = {number_en(figure(whole))}: {'; '.join(tell_en(said.claim) for said in (*parts, whole))}."
    )
    told_ja = "、".join(tell_ja(said.claim) for said in (*parts, whole))
    why_ja = f"{names_ja}＝{number_ja(figure(whole))}：{told_ja}。"
    return view.finding("A05", "arithmetic", (*parts, whole), why, why_ja, severity="info")


def _table(view: View, table: Table) -> Finding:
    added = sum((figure(row) for row in table.rows), Decimal(0))
    names = " + ".join(number_en(figure(row)) for row in table.rows)
    names_ja = "＋".join(number_ja(figure(row)) for row in table.rows)
    verdict = "as told" if table.fits else f"not {amount_en(table.whole.claim)}"
    verdict_ja = "で、記載と一致する" if table.fits else f"で、記載の{amount_ja(table.whole.claim)}と合わない"
    hint = None if table.fits else str(added)
    slip = " (two digits of the total look swapped)" if table.swapped else ""
    slip_ja = "（合計の2桁が入れ替わった可能性）" if table.swapped else ""
    why = f"The rows {names} add up to {number_en(added)}, {verdict}{slip}."
    why_ja = f"内訳{names_ja}の合計は{number_ja(added)}{verdict_ja}{slip_ja}。"
    return view.finding(
        "A05", "arithmetic", (*table.rows, table.whole), why, why_ja,
        severity="info" if table.fits else "warning", clash=not table.fits, suggestion=hint,
    )  # fmt: skip


def _waves(view: View, group: Sequence[Said]) -> Iterable[Finding]:
    """Waves of one document beside a total there of the same measure and unit."""
    waves = [said for said in group if _is_wave(view, said)]
    for measure in sorted({said.claim.measure for said in waves}):
        parts = _distinct([said for said in waves if said.claim.measure == measure])
        totals = [
            said
            for said in group
            if said.claim.measure == measure
            and view.clusters[said.cluster].question.increment == "total"
            and said.claim.increment == "total"
            and said.claim.stance == "asserts"
            and parts
            and said.unit == parts[0].unit
            and said.figure > max(part.figure for part in parts)
        ]
        if len(parts) > 1 and totals and any(part.claim.increment == "batch" for part in parts):
            added = total(part.held for part in parts)
            whole = min(totals, key=lambda said: (said.held.disjoint(added), apart(parts[-1], said), said.id))
            if whole.held.wholly_below(added):
                parts = [part for part in parts if not _after(part, whole)]
            if len(parts) > 1 and apart(parts[-1], whole) <= _WAVES:
                yield _wave(view, parts, whole, total(part.held for part in parts))


def _after(part: Said, whole: Said) -> bool:
    """True for a wave that came when the total had been told."""
    return part.window is not None and whole.window is not None and part.window.first > whole.window.last


def _is_wave(view: View, said: Said) -> bool:
    """A wave that has come: what is planned or still to come is none."""
    increment = view.clusters[said.cluster].question.increment
    come = said.claim.status not in ("planned", "selected")
    return increment == "batch" or (increment == "additional" and come)


def _distinct(parts: Sequence[Said]) -> list[Said]:
    seen: dict[str, Said] = {}
    for part in parts:
        seen.setdefault(part.cluster, part)
    return [part for part in seen.values() if part.unit == parts[0].unit]


def _wave(view: View, parts: Sequence[Said], whole: Said, added: Interval) -> Finding:
    clash = whole.held.wholly_below(added)
    told = sum((figure(part) for part in parts), Decimal(0))
    rest = figure(whole) - told
    names = " + ".join(number_en(figure(part)) for part in parts)
    names_ja = "＋".join(number_ja(figure(part)) for part in parts)
    left = f"{number_en(rest)} of the total are not accounted for" if rest > 0 else "more than the total"
    left_ja = f"合計のうち{number_ja(rest)}が説明されない" if rest > 0 else "合計を上回る"
    why = f"The waves {names} add up to {number_en(told)} against {value_en(whole.claim)}: {left}."
    why_ja = f"各陣{names_ja}の合計{number_ja(told)}に対し{value_ja(whole.claim)}：{left_ja}。"
    return view.finding(
        "A05",
        "arithmetic",
        (*parts, whole),
        why,
        why_ja,
        severity="warning" if clash else "info",
        clash=clash,
    )


RULE = Rule("A05", "arithmetic", __doc__ or "", find)
