"""A total that only grows is lower later than it was before.

What it finds: within a question that grows (killed, shells delivered, troops sent since the start), a
later value that lies wholly under an earlier one of another claimant, even with hedges and tolerance.

Why it matters: the dead do not come back; one of the two is wrong, counts something else or is stale.

Example: at least 700 killed on 13 May (an intelligence service), about 600 killed on 19 May (a
ministry).

What it is not: counts of two years, each of its own; a correction by the same speaker (U02), a strength
that goes up and down (U03), two values of the same time (C01). Undated values are never taken for later
ones; what a text tells as of its own day is, where two speakers are named or one text tells both. Nor counts of
soldiers of which no word says whether they have gone or are there, nor what is only promised or planned: each
conference promises anew. The arrested of a march months on, and the dead of a
quake more than a year on, are those of another event.

Settings: ``tolerance.*``.
"""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.judge.camps import Clash, Dispute, disputes
from reconcile.judge.money import is_currency
from reconcile.judge.opposed import status_told, two_speakers
from reconcile.judge.partial import partial
from reconcile.judge.rule import Rule
from reconcile.judge.rules.c01_disjoint import different_voices
from reconcile.judge.view import Said, View
from reconcile.judge.wording import tell_en, value_en, value_ja
from reconcile.lexicon import measures
from reconcile.model import Cluster, Finding

_NOTE = ("", "")
_MARCH_DAYS, _EVENT_DAYS = 60, 365
_PART = 2
"""A value so many times below an earlier one counts a part or another scope."""


def find(view: View) -> Iterable[Finding]:
    """One finding for each dispute of each growing cluster."""
    for cluster in view.clusters.values():
        if not view.grows(cluster):
            continue
        for dispute in disputes(falls(view, cluster), view.asserted(cluster)):
            yield _finding(view, cluster, dispute)


def falls(view: View, cluster: Cluster) -> list[Clash]:
    """The pairs in which the later value is wholly under the earlier one."""
    parts = partial(view)
    said = [
        one for one in view.stated(cluster) if one.window is not None and _total(one) and one.id not in parts
    ]
    return [
        Clash(later, earlier, _NOTE)
        for later in said
        for earlier in said
        if _falls(earlier, later)
        and different_voices(earlier, later)
        and not _two_events(view, cluster, earlier, later)
    ]


def _total(said: Said) -> bool:
    return (
        status_told(said)
        and said.claim.increment != "batch"
        and said.claim.status not in ("present", "in_combat")
    )


def _falls(earlier: Said, later: Said) -> bool:
    assert earlier.window is not None
    assert later.window is not None
    if earlier.unit != later.unit or earlier.window.last >= later.window.first:
        return False
    if earlier.window.is_year and later.window.is_year:
        return False
    if _promised(later) or _promised(earlier):
        return False
    if later.bounded and not (two_speakers(earlier, later) or _one_text(earlier, later)):
        return False  # it may be an older figure that a later text still tells
    if later.claim.quantity.hedge == "vague" or later.figure * _PART < earlier.figure:
        return False  # a loose word is S06; a value far below counts a part or another scope
    return later.held.wholly_below(earlier.held)


def _two_events(view: View, cluster: Cluster, earlier: Said, later: Said) -> bool:
    """True for people of no army counted long after: the arrested of a march weeks on, a quake's dead a year on."""
    assert earlier.window is not None
    assert later.window is not None
    if cluster.question.actor is not None or cluster.question.unit != "person":
        return False
    days = _MARCH_DAYS if view.occasion(cluster) else _EVENT_DAYS
    return later.window.first - earlier.window.last > days


def _promised(said: Said) -> bool:
    """True for a pledge, a loan or a plan: each donor and conference promises anew."""
    pledges = {balance.whole for balance in measures().balances} | {"loan"}
    return said.claim.status == "planned" or (said.claim.measure in pledges and is_currency(said.unit))


def _one_text(one: Said, two: Said) -> bool:
    return one.claim.span.source == two.claim.span.source


def _finding(view: View, cluster: Cluster, dispute: Dispute) -> Finding:
    later, earlier = dispute.clashes[0].low.claim, dispute.clashes[0].high.claim
    why = f"{cluster.label}: {tell_en(later)}, less than {value_en(earlier)} before it; a total only grows."
    why_ja = (
        f"{cluster.label_ja}：{value_ja(later)}は、それ以前の{value_ja(earlier)}を下回る。"
        "累計は減らないため両立しない。"
    )
    return view.finding("C02", "contradiction", dispute.claims, why, why_ja, severity="error", clash=True)


RULE = Rule("C02", "contradiction", __doc__ or "", find)
