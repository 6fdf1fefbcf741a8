"""Parts against their whole: killed and wounded against casualties.

What it finds: for every sum in the measures' data, a whole and its parts told by one speaker (or one
document) of the same subject, whose intervals add up (info), or cannot (a clash): the parts exceed the
whole, or fall short of it by more than anything else that may be counted in (missing, captured)
explains.

Why it matters: a sum that holds ties three figures to one origin; one that does not shows that
something is miscounted or of another date.

Example: 600 killed and 3,500 wounded are the 4,100 casualties of the same briefing.

A number that one outlet tells as the wounded and another as all losses of the same briefing is no part
of itself; that is a difference of scope (P05).

What it is not: batches against a total of one measure (A05).

Settings: ``tolerance.*``, ``judge.same_time_days``. Data: relations of kind ``sum`` in
``lexicon/measures``.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from reconcile.judge.arithmetic import days_apart, figure, nearest, same_voice, told_of, total
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import (
    amount_en,
    amount_ja,
    list_en,
    list_ja,
    span_en,
    span_ja,
    value_en,
    value_ja,
)
from reconcile.lexicon import Relation, measures
from reconcile.model import Cluster, Finding

_NEARLY = Decimal("0.12")
"""Parts and a whole of different voices are set against each other where they differ by no more."""
_DAYS = 70
"""Parts and whole of one speaker may be of two briefings this far apart; only those of one date can clash."""


def find(view: View) -> Iterable[Finding]:
    """One finding for each whole whose parts are told."""
    for relation in measures().relations:
        if relation.kind == "sum":
            for cluster in view.by_measure.get(relation.whole, []):
                yield from _cluster(view, relation, cluster)


def _cluster(view: View, relation: Relation, cluster: Cluster) -> Iterable[Finding]:
    seen: set[tuple[str, ...]] = set()
    told = [told_of(view, cluster, measure) for measure in relation.parts]
    for whole in view.stated(cluster):
        parts = [nearest(whole, [part for part in one if part.unit == whole.unit], _DAYS) for one in told]
        known = [part for part in parts if part is not None]
        if len(known) < len(relation.parts) or not _meant(whole, known) or _retold(whole, known):
            continue
        finding = _judge(view, cluster, whole, known)
        key = tuple(sorted({str(view.said[item].figure) for item in finding.claims}))
        if key not in seen:
            seen.add(key)
            yield finding


def _meant(whole: Said, parts: list[Said]) -> bool:
    """Parts and whole of one voice belong together; those of two where the figures bear it out."""
    if all(same_voice(part, whole) for part in parts):
        return True
    added = sum((figure(part) for part in parts), Decimal(0))
    return abs(added / figure(whole) - 1) <= _NEARLY if figure(whole) else False


def _retold(whole: Said, parts: list[Said]) -> bool:
    """One number of one briefing, told as the wounded by one outlet and as all losses by another (P05)."""
    return any(
        part.figure == whole.figure
        and same_voice(part, whole)
        and part.claim.span.source != whole.claim.span.source
        for part in parts
    )


def _judge(view: View, cluster: Cluster, whole: Said, parts: list[Said]) -> Finding:
    added = total(part.held for part in parts)
    together = all(part.window == whole.window and same_voice(part, whole) for part in parts)
    clash = together and (whole.held.wholly_below(added) or added.wholly_below(whole.held))
    later = max(days_apart(whole.window, part.window) for part in parts)
    names = " + ".join(amount_en(part.claim) for part in parts)
    names_ja = "＋".join(amount_ja(part.claim) for part in parts)
    if clash:
        verdict, verdict_ja = "does not fit", "合わない"
    elif added.disjoint(whole.held):
        verdict, verdict_ja = (
            f"is of {'another date' if later else 'other speakers'} than",
            "時点か発言者が異なり一致しない",
        )
    else:
        verdict, verdict_ja = "fits", "整合する"
    why = (
        f"{cluster.label}: {names} gives {span_en(added)}, which {verdict} {value_en(whole.claim)} "
        f"({list_en([part.claim for part in parts])})."
    )
    why_ja = (
        f"{cluster.label_ja}：{names_ja}＝{span_ja(added)}は、{value_ja(whole.claim)}と{verdict_ja}"
        f"（内訳：{list_ja([part.claim for part in parts])}）。"
    )
    return view.finding(
        "A01",
        "arithmetic",
        (*parts, whole),
        why,
        why_ja,
        severity="warning" if clash else "info",
        clash=clash,
    )


RULE = Rule("A01", "arithmetic", __doc__ or "", find)
