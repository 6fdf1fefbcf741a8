"""The sentence of a scope finding, shared by the rules of family P."""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.lookalike import Facet, groups
from reconcile.judge.view import Said, View
from reconcile.judge.wording import amount_en, amount_ja, who_en, who_ja
from reconcile.model import Finding

_MOST = 6


def scope_findings(view: View, code: str, facet: Facet, differ: tuple[str, str]) -> Iterable[Finding]:
    """One finding for each group of questions that look alike but for a facet.

    Args:
        view: all claims.
        code: the rule's code.
        facet: the facet in which they differ.
        differ: the clause that says so, in English and Japanese.
    """
    for group in groups(view, facet):
        first = _first_of_each(group)
        told = "; ".join(_tell(view, said) for said in first[:_MOST])
        told_ja = "、".join(_tell_ja(view, said) for said in first[:_MOST])
        more = f"; and {len(first) - _MOST} more" if len(first) > _MOST else ""
        more_ja = f"、ほか{len(first) - _MOST}件" if len(first) > _MOST else ""
        why = f"These look alike but {differ[0]}: {told}{more}."
        why_ja = f"似ているが、{differ[1]}：{told_ja}{more_ja}。"
        yield view.finding(code, "scope", group, why, why_ja, severity="info")


def _first_of_each(group: list[Said]) -> list[Said]:
    seen: dict[str, Said] = {}
    for said in group:
        seen.setdefault(said.cluster, said)
    return list(seen.values())


def _tell(view: View, said: Said) -> str:
    return f"{view.clusters[said.cluster].label}, {amount_en(said.claim)} by {who_en(said.claim)}"


def _tell_ja(view: View, said: Said) -> str:
    return f"{view.clusters[said.cluster].label_ja}は{who_ja(said.claim)}によれば{amount_ja(said.claim)}"
