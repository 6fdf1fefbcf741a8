"""Judging: typed findings over clustered claims, one rule a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from reconcile.judge.compare import Relation, compare, compare_sides
from reconcile.judge.loose import by_chance
from reconcile.judge.rule import Rule
from reconcile.judge.rules import (
    a01_sum,
    a02_units,
    a03_ratio,
    a04_rate,
    a05_parts,
    a06_part_exceeds,
    a07_share,
    a08_system,
    a09_each,
    a10_left,
    a11_together,
    a12_sum_of_one_voice,
    a13_what_a_share_makes,
    a14_rest,
    a15_multiple_of,
    c01_disjoint,
    c02_falling,
    c03_denial,
    c04_multiple,
    c05_slip_told,
    c06_more_in_a_part,
    p01_status,
    p02_part_of_total,
    p03_place,
    p04_subject,
    p05_measure,
    p06_unit,
    p07_side,
    r01_repeat,
    r02_echo,
    r03_conversion,
    r04_rejected,
    r05_headline,
    s01_power_of_ten,
    s02_unit,
    s03_date,
    s04_planned_as_sent,
    s05_killed_as_casualties,
    s06_vague_below,
    s07_withdrawn,
    s08_transposed,
    u01_growth,
    u02_revised,
    u03_change,
    u04_later_occasion,
)
from reconcile.judge.side import Side, years
from reconcile.judge.view import View
from reconcile.model import Claim, Cluster, Estimate, Finding
from reconcile.policy import Policy

__all__ = ["RULES", "Relation", "Rule", "Side", "compare", "compare_sides", "explain", "judge", "years"]

RULES: dict[str, Rule] = {
    module.RULE.code: module.RULE
    for module in (
        c01_disjoint,
        c02_falling,
        c03_denial,
        c04_multiple,
        c05_slip_told,
        c06_more_in_a_part,
        a01_sum,
        a02_units,
        a03_ratio,
        a04_rate,
        a05_parts,
        a06_part_exceeds,
        a07_share,
        a08_system,
        a09_each,
        a10_left,
        a11_together,
        a12_sum_of_one_voice,
        a13_what_a_share_makes,
        a14_rest,
        a15_multiple_of,
        s01_power_of_ten,
        s02_unit,
        s03_date,
        s04_planned_as_sent,
        s05_killed_as_casualties,
        s06_vague_below,
        s07_withdrawn,
        s08_transposed,
        u01_growth,
        u02_revised,
        u03_change,
        u04_later_occasion,
        p01_status,
        p02_part_of_total,
        p03_place,
        p04_subject,
        p05_measure,
        p06_unit,
        p07_side,
        r01_repeat,
        r02_echo,
        r03_conversion,
        r04_rejected,
        r05_headline,
    )
}


def judge(
    claims: Sequence[Claim],
    clusters: Sequence[Cluster],
    policy: Policy,
    *,
    estimates: Sequence[Estimate] = (),
    published: Mapping[str, date] | None = None,
    texts: Mapping[str, str] | None = None,
) -> tuple[Finding, ...]:
    """All findings about the claims, sorted by code and id; ``policy.judge.disabled`` codes are left out.

    ``published`` is the day on which each source (by id) came out; it orders what several of them tell.
    ``texts`` are those of the sources by id: what a share or multiple is of stands in the words beside it.
    """
    view = View(claims, clusters, policy, estimates, published, texts)
    found: dict[str, Finding] = {}
    for code, rule in RULES.items():
        if code not in policy.judge.disabled:
            for finding in rule.find(view):
                if not by_chance(view, finding):
                    found.setdefault(finding.id, finding)
    return tuple(sorted(found.values(), key=lambda finding: (finding.code, finding.id)))


def explain(code: str) -> str:
    """The page of a rule, from its docstring.

    Raises:
        KeyError: there is no rule of this code.
    """
    rule = RULES[code.upper()]
    return f"{rule.code} ({rule.kind})\n\n{rule.page.strip()}\n"
