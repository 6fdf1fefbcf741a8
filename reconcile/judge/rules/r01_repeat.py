"""The same claim by the same claimant told again.

What it finds: claims of one speaker, or of one document that names nobody, in one question with the
same value.

Why it matters: told five times it is still one piece of evidence; the estimate counts it once.

Example: a headline, a lead and a body that give the service's 14,000; "about" comes and goes.

What it is not: another speaker with the same number, unless the attribution leads to the first (R02).

Settings: none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import amount_en, amount_ja, date_en, date_ja, who_en, who_ja
from reconcile.model import Finding
from reconcile.model.called import called


def find(view: View) -> Iterable[Finding]:
    """One finding for each speaker and value."""
    for cluster in view.clusters.values():
        groups: dict[tuple[str, float, str, str], list[Said]] = defaultdict(list)
        for said in view.of(cluster):
            speaker = _speaker(said)
            groups[(speaker, said.figure, said.unit, said.claim.stance)].append(said)
        for key in sorted(groups):
            if len(groups[key]) > 1:
                yield _finding(view, groups[key])


def _speaker(said: Said) -> str:
    """Who speaks, without what stands in brackets: the ministry here is the ministry (Karmalia) there."""
    name = said.claim.claimant
    return called(name).own or name if name else f"source {said.claim.span.source}"


def _finding(view: View, group: list[Said]) -> Finding:
    label, label_ja = (view.clusters[group[0].cluster].label, view.clusters[group[0].cluster].label_ja)
    claim = next((said.claim for said in group if said.claim.as_of), group[0].claim)
    sources = len({said.claim.span.source for said in group})
    where = "in one document" if sources == 1 else f"in {sources} documents"
    date, date_jp = (date_en(claim.as_of) or "undated"), (date_ja(claim.as_of) or "日付なし")
    why = f"{label}: {amount_en(claim)} ({date}) by {who_en(claim)} is told {len(group)} times {where}."
    why_ja = (
        f"{label_ja}：{who_ja(claim)}の{amount_ja(claim)}（{date_jp}）が"
        f"{sources}件の資料で計{len(group)}回述べられている。"
    )
    return view.finding("R01", "repeat", group, why, why_ja, severity="info")


RULE = Rule("R01", "repeat", __doc__ or "", find)
