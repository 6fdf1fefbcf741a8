"""Values that cannot both be true of the same thing at the same time.

What it finds: within one question, values of different claimants that do not meet even with their
hedges and the policy's tolerance, at the same time. Values that meet stand in one camp; there is one
finding for all camps that clash with one another, with the best told claims of each.

Why it matters: the two cannot both be right, so a figure taken from either has to say why.

Example: "about 8 million shells or more" (one service) against "3 million shells" (another), both
of the same war and neither dated; 300 killed against 1,000 killed in the same month.

Where a text sets two named speakers' values beside each other, that settles what is left unsaid: an undated
value counts as of the other's day, a value that its speaker raised later is still what was disputed then,
and "a little over a third" disputes 85 %.

Sums in two currencies are compared at the rate of the day for which the later one is told, with a
tolerance that the sentence states.

What it is not: growth of a total (U01), a speaker's own correction (U02), a fall of a total that only
grows (C02), or values of different things (P01). Batches are part of a total and never contradict it. Two
countries that tell what each of them gives, shares that nobody sets against each other, and those who are
there beside those who were ever sent are different things; a loose word ("thousands") disputes no other value
where neither is dated; a doctor who counts fewer than others counts those whom he saw, and two pledges far apart are
two. So are numbers that a text dates neither of and
tells in passing, tolls and sums of quite another size, and a value with a place beside one without (but
organisers may have ten times the police's crowd). Of men of an army a word has to say whether they are to go,
have gone or are there.

Settings: ``tolerance.approx``, ``tolerance.round``, ``tolerance.count``, ``judge.same_time_days``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import combinations

from reconcile.judge.arithmetic import FAR
from reconcile.judge.camps import OVER, Clash, Dispute, disputes
from reconcile.judge.house import one_house
from reconcile.judge.money import converted, is_currency
from reconcile.judge.opposed import of_two_things, set_against, status_told
from reconcile.judge.order import fresh, in_order
from reconcile.judge.partial import partial
from reconcile.judge.rule import Rule
from reconcile.judge.sametime import OTHER_SCOPE, UNDATED, Note, Pace, pace_of, same_moment
from reconcile.judge.view import Said, View, rank
from reconcile.judge.wording import tell_en, tell_ja
from reconcile.lexicon import measures
from reconcile.model import Cluster, Finding

_SMALL = 100
_PART = 4
DISPUTED: Note = ("the text sets them against each other", "本文は両者を対立する数値として挙げている")
_HOURS = 2
"""Two counts of the injured that differ by no more are set against each other."""


def find(view: View) -> Iterable[Finding]:
    """One finding for each dispute of each cluster."""
    for cluster in view.clusters.values():
        for dispute in (*disputes(clashes(view, cluster), view.asserted(cluster)), *foreign(view, cluster)):
            yield _finding(view, cluster, dispute)


def clashes(view: View, cluster: Cluster) -> list[Clash]:
    """The pairs of claims in a cluster that cannot both be true."""
    pace = pace_of(view, cluster)
    parts = partial(view)
    said = [one for one in view.stated(cluster) if one.id not in parts]
    replaced = _replaced(said, occasion=view.occasion(cluster), hourly=pace.hourly)
    if pace.hourly:
        said = [one for one in said if not _outgrown(one, replaced.get(one.id))]
    ordered = sorted(said, key=lambda one: (one.held.high is None, one.held.high or 0, one.id))
    found = []
    for low in ordered:
        for high in ordered:
            if high is low or not _apart(low, high):
                continue
            if _still(low, high, replaced) and _still(high, low, replaced):
                clash = _clash(low, high, pace)
                if clash is not None:
                    found.append(clash)
    return found


def _apart(low: Said, high: Said) -> bool:
    """True where no number is both, or a text sets a bound against what lies far from it.

    "A little over a third" disputes 85 %, and 6 billion "up to 20 billion".
    """
    if low.held.wholly_below(high.held):
        return True
    over = low.claim.quantity.hedge == "more_than" and low.held.high is None
    under = high.claim.quantity.hedge == "at_most" and high.held.low is None and high.unit != "percent"
    far = high.figure >= float(OVER) * low.figure > 0
    return far and over != under and set_against(low, high)


def foreign(view: View, cluster: Cluster) -> list[Dispute]:
    """Sums of a cluster in two currencies that differ at the rate of their time: of each two, the best told."""
    pace = pace_of(view, cluster)
    said = [one for one in view.stated(cluster) if is_currency(one.unit)]
    if len({one.unit for one in said}) < 2:
        return []
    found: dict[tuple[str, str], Dispute] = {}
    for one, two in combinations(sorted(said, key=rank), 2):
        key = (min(one.unit, two.unit), max(one.unit, two.unit))
        clash = None if key in found or one.unit == two.unit else _at_rate(one, two, pace)
        if clash is not None:
            found[key] = Dispute(((clash.low,), (clash.high,)), (clash,))
    return [found[key] for key in sorted(found)]


def _at_rate(one: Said, two: Said, pace: Pace) -> Clash | None:
    """The clash of two sums, the second in the currency of the first."""
    day = max(one.day, two.day)
    same = converted(two.held, two.unit, one.unit, date.fromordinal(day)) if day else None
    if same is None or not same.held.disjoint(one.held) or not different_voices(one, two):
        return None
    if one.claim.quantity.per != two.claim.quantity.per or of_two_things(one, two):
        return None
    told = two.figure * float(same.rate.value)
    if max(told, one.figure) > OTHER_SCOPE * max(min(told, one.figure), 1.0):
        return None
    low, high = (one, two) if one.held.wholly_below(same.held) else (two, one)
    note = same_moment(low, high, pace)
    if note is None:
        return None
    en, ja = same.told()
    return Clash(low, high, (f"{note[0]}, {en}", f"{note[1]}、{ja}"))


def _outgrown(one: Said, last: Said | None) -> bool:
    """True for a toll that its speaker has a higher one for in the same text: this morning's."""
    return last is not None and last.figure > one.figure and last.claim.span.source == one.claim.span.source


def standing(said: Sequence[Said], *, occasion: bool) -> list[Said]:
    """The claims that their speakers have not replaced: of one speaker's values for one time, the last told.

    What is told last stands lowest in the text; of different texts, in the one that came out last;
    an earlier text's value told again is not told last.
    """
    replaced = _replaced(said, occasion=occasion)
    return [one for one in said if one.id not in replaced]


def _replaced(said: Sequence[Said], *, occasion: bool, hourly: bool = False) -> dict[str, Said]:
    """The claims that their speakers have replaced, each with what stands in its place."""
    told: dict[tuple[str, object], list[Said]] = defaultdict(list)
    for one in said:
        if one.claim.claimant:
            told[one.claim.claimant, _moment(one, occasion)].append(one)
    found: dict[str, Said] = {}
    for group in told.values():
        last = fresh(group, grows=hourly)[-1]
        before = {one.figure for one in group if in_order(one, last)}
        found |= {
            one.id: last
            for one in group
            if one.held.disjoint(last.held)
            and one.figure in before
            and one.claim.via == last.claim.via
            and one.figure <= _PART * last.figure  # "31, two journalists among them" takes nothing back
        }
    return found


def _still(one: Said, other: Said, replaced: Mapping[str, Said]) -> bool:
    """True where a value stands, or did when one text set it against the other's."""
    last = replaced.get(one.id)
    if last is None:
        return True
    if not set_against(one, other) or one.published > last.published:
        return False
    dated = one.window is not None and last.window is not None and one.window.last < last.window.last
    return dated or one.published < last.published or _between(one, other) < _between(last, other)


def _between(one: Said, two: Said) -> int:
    """Code points between two claims of one text; ``FAR`` in two."""
    a, b = one.claim.span, two.claim.span
    return abs(a.start - b.start) if a.source == b.source else FAR


def _moment(said: Said, occasion: bool) -> object:
    return "the occasion" if occasion else said.window


def _clash(low: Said, high: Said, pace: Pace) -> Clash | None:
    if low.unit != high.unit or low.claim.quantity.per != high.claim.quantity.per:
        return None
    if low.claim.increment == "batch" and pace.course == "cumulative":
        return None
    if pace.money and low.claim.claimant is None and low.claim.span.source == high.claim.span.source:
        return None  # a row of a table of givers beside their sum
    if low.claim.increment == "additional" and not _one_time(low, high):
        return None
    if not (status_told(low) and status_told(high)) or _part_beside_total(low, high):
        return None
    if _broken(low) or _broken(high) or _first_hours(low, high, pace) or of_two_things(low, high):
        return None
    if not different_voices(low, high) or high.figure > OTHER_SCOPE * max(low.figure, 1.0):
        return None
    note = same_moment(low, high, pace)
    if note == UNDATED and _loose(low, high):
        return None
    if note is not None and not low.held.wholly_below(high.held):
        note = None if _later(low, high, pace) else DISPUTED
    return None if note is None else Clash(low, high, note)


def _loose(low: Said, high: Said) -> bool:
    """A loose word ("thousands") beside a value of some other time, maybe: the word alone disputes nothing."""
    return "vague" in (low.claim.quantity.hedge, high.claim.quantity.hedge)


def _part_beside_total(low: Said, high: Said) -> bool:
    """A count that no word calls a total, told by the document of a higher total: those in tents, those in clinics.

    Not of a crowd, of which each side tells what it counted.
    """
    known = measures().by_key.get(low.claim.measure)
    one_text = low.claim.span.source == high.claim.span.source and known is not None and not known.event
    return one_text and low.claim.increment is None and high.claim.increment == "total"


def _broken(said: Said) -> bool:
    """True for a count of people with a fraction: that is a magnitude or a rate, whatever it was read as."""
    shown = said.claim.quantity.interval
    ends = [end for end in (shown.low, shown.high) if end is not None and end < _SMALL]
    whole = said.claim.quantity.hedge in ("range", "nearly", "vague")
    return said.unit == "person" and not whole and any(end != int(end) for end in ends)


def _first_hours(low: Said, high: Said, pace: Pace) -> bool:
    """The injured of no army, told in one document: hospitals and degrees differ, and they grow by the hour."""
    unsettled = low.claim.measure == "wounded" and pace.nobody
    same = low.claim.span.source == high.claim.span.source
    return unsettled and same and high.figure > _HOURS * low.figure


def _later(low: Said, high: Said, pace: Pace) -> bool:
    """True for a total that grows by the hour, told of a later day than a bound."""
    dated = low.window is not None and high.window is not None and low.window.last < high.window.first
    return dated and pace.hourly


def _one_time(low: Said, high: Said) -> bool:
    return low.window is not None and high.window is not None and low.window.gap(high.window) <= 0


def different_voices(one: Said, two: Said) -> bool:
    """True unless both are one speaker's; the same words of one speaker through two relays may clash."""
    if one.claim.claimant is None and two.claim.claimant is None:
        return one.claim.span.source != two.claim.span.source or one.claim.via != two.claim.via
    if not one_house(one.claim.claimant, two.claim.claimant):
        return True
    if one.claim.claimant != two.claim.claimant:
        return False  # a body and its spokesman: what the one corrects is told by the other
    return one.claim.via != two.claim.via and one.window is not None and one.window == two.window


def _finding(view: View, cluster: Cluster, dispute: Dispute) -> Finding:
    note, note_ja = dispute.clashes[0].note
    first = [camp[0].claim for camp in dispute.camps]
    more = len(dispute.claims) - len(first)
    also = f" ({more} more claims stand with one of them)" if more else ""
    also_ja = f"（ほか{more}件がいずれかと一致）" if more else ""
    both, both_ja = ("both", "両立しない") if len(first) == 2 else ("all", "すべては成り立たない")
    told = ", but ".join(tell_en(claim) for claim in first)
    told_ja = "、".join(tell_ja(claim) for claim in first)
    why = f"{cluster.label}: {told}; {note}, so {both} cannot be true{also}."
    why_ja = f"{cluster.label_ja}：{told_ja}。{note_ja}。{both_ja}{also_ja}。"
    if all(clash.note == DISPUTED for clash in dispute.clashes):
        why = f"{cluster.label}: {told}; {note}{also}."
        why_ja = f"{cluster.label_ja}：{told_ja}。{note_ja}{also_ja}。"
    return view.finding("C01", "contradiction", dispute.claims, why, why_ja, severity="error", clash=True)


RULE = Rule("C01", "contradiction", __doc__ or "", find)
