"""Whether two disjoint values of one question speak of the same moment, or one of a later one.

A total grows, so a higher value at a later date is no contradiction, however soon: unless the
time between is small beside the time that the story has run, or nothing orders the two.
A value that moves both ways (a strength) is compared within the policy's ``same_time_days``, in
fast stories (missing, evacuated) only on the same day.
"""

from __future__ import annotations

import msgspec

from reconcile.judge.dates import PLANS
from reconcile.judge.money import is_currency
from reconcile.judge.opposed import set_against, two_speakers
from reconcile.judge.order import in_order
from reconcile.judge.view import Said, View
from reconcile.lexicon import measures
from reconcile.model import Cluster

_SLOW = 0.1
"""Two dates this near (as a share of the time that the story has run) are one moment."""
OTHER_SCOPE = 20
"""Values further apart than this factor count different things, or one is a slip; they hardly disagree."""
_WIDE_DAYS = 45
_MONEY_DAYS = 10
_ONE_SIZE = 3
_FEW_DAYS = 3
_OCCASION_DAYS = 7
_OVERNIGHT = 1.25
"""A count of people of no army that is up by no more than this the day after has grown."""
_SETTLED_DAYS = 14
_MONTH = 31
"""A story that has run for so long does not double within the precision of a date."""

Note = tuple[str, str]
SAME: Note = ("at the same time", "同じ時点の数値である")
UNDATED: Note = ("neither is dated, so they are read as of one time", "いずれも日付がなく、同時点とみなす")
HALF_DATED: Note = ("one is undated and read as of the same time", "一方は日付がなく、同時点とみなす")


class Pace(msgspec.Struct, frozen=True):
    """How a cluster moves: its course, its first day (``start``), and how near two dates of it must be.

    ``settled`` is True where a count does not grow by the hour: of one occasion (the arrested of a rally),
    which is final when it is told, or of people who stand in a long story (an army's dead).
    """

    course: str
    start: int | None
    story: int | None
    """The first day on which anything of the kind is told of the same army or other actor."""
    days: int
    settled: bool = False
    money: bool = False
    """Sums paid out are booked by the month; they hardly differ within some days."""
    nobody: bool = False
    """No army or other actor is counted: the victims of an event."""

    @property
    def hourly(self) -> bool:
        """True for a total that grows by the hour."""
        return self.course == "cumulative" and not self.settled


def _is_money(cluster: Cluster) -> bool:
    """True for sums that are booked (aid, loans); an estimate of damage may double within days."""
    known = measures().by_key.get(cluster.question.measure)
    return is_currency(cluster.question.unit) and known is not None and "subject" in known.facets


def pace_of(view: View, cluster: Cluster) -> Pace:
    """The pace of one cluster."""
    course = view.course(cluster)
    starts = _starts(view, cluster)
    for other in _kin(view, cluster) if course == "cumulative" else []:
        starts += _starts(view, other)
    known = measures().by_key.get(cluster.question.measure)
    settled = view.occasion(cluster) or cluster.question.actor is not None or _is_money(cluster)
    slow = known is None or "status" in known.facets or course in ("fixed", "flow")
    days = view.policy.judge.same_time_days if slow else 0
    if known is None and cluster.question.unit == "person":
        days = min(days, _OCCASION_DAYS)  # a crowd of a kind that no data know meets again within weeks
    return Pace(
        course,
        min(starts, default=None),
        min([*starts, *_of_actor(view, cluster)], default=None),
        days,
        settled,
        money=_is_money(cluster),
        nobody=cluster.question.actor is None,
    )


def _starts(view: View, cluster: Cluster) -> list[int]:
    """The first days by which the story runs: of a stretch its beginning, else the end of a date."""
    found = []
    for said in view.of(cluster):
        named = said.claim.as_of.first if said.claim.as_of is not None else None
        if said.window is not None and _width(said) <= _WIDE_DAYS:
            stretch = named is not None and "/" in str(said.claim.as_of)
            found.append(named.toordinal() if named and stretch else said.window.last)
    return found


def _kin(view: View, cluster: Cluster) -> list[Cluster]:
    """Clusters of measures that sum up with this one, for the same subject: one story."""
    question = cluster.question
    sums = [relation for relation in measures().relations if relation.kind == "sum"]
    near = {
        key
        for relation in sums
        if question.measure in (relation.whole, *relation.parts)
        for key in (relation.whole, *relation.parts)
    }
    return [
        other
        for key in sorted(near)
        for other in view.by_measure.get(key, [])
        if other.id != cluster.id and view.sources(other) & view.sources(cluster)
    ]


def _of_actor(view: View, cluster: Cluster) -> list[int]:
    """The first day of whatever is counted in this unit of the same army or other actor, if there is one."""
    actor, unit = cluster.question.actor, cluster.question.unit  # arms may come a year before the first men
    if actor is None:
        return []

    def first() -> list[int]:
        told = [
            other
            for other in view.clusters.values()
            if (other.question.actor, other.question.unit) == (actor, unit)
        ]
        return sorted({day for other in told for day in _starts(view, other)})[:1]

    return view.cached(f"first of {actor} in {unit}", first)


def same_moment(low: Said, high: Said, pace: Pace) -> Note | None:
    """Why the two (disjoint, ``low`` under ``high``) are read as of one moment; None where they are not."""
    if low.window is None or high.window is None:
        return _undated(low, high, pace)
    if low.bounded != high.bounded and set_against(low, high) and not _grown_since(low, high, pace):
        return SAME if low.window == high.window else HALF_DATED
    gap = low.window.gap(high.window)
    if pace.course != "cumulative":
        if gap > 0:
            return _apart(gap) if gap < pace.days else None
        return SAME if pace.days or low.window == high.window else None
    if gap > 0:
        return _growth(low, high, pace, gap)
    if low.window == high.window:
        return None if told_growing(low, high, pace) and not _rivals(low, high) else SAME
    if max(_width(low), _width(high)) > _WIDE_DAYS or _part(low):
        return None  # "in 2023" may be any day of it, and the higher value of a later one
    if set_against(low, high):
        return SAME
    return SAME if pace.money or _settled(low, pace) else None


def _grown_since(low: Said, high: Said, pace: Pace) -> bool:
    """True where a total of a named day may have grown by the day of the text that tells a higher one.

    The victims of an event are counted anew each day.
    """
    assert low.window is not None
    assert high.window is not None
    quiet = 0 if pace.hourly and pace.nobody else _MONTH
    return pace.course == "cumulative" and high.bounded and high.window.last - low.window.last > quiet


def _undated(low: Said, high: Said, pace: Pace) -> Note | None:
    both = low.window is None and high.window is None
    if pace.course != "cumulative":
        if both:
            return UNDATED
        plans = low.claim.status in PLANS and high.claim.status in PLANS
        return HALF_DATED if plans or two_speakers(low, high) else None
    if not both:
        return HALF_DATED if set_against(low, high) else None
    return None if _in_order(low, high) and not two_speakers(low, high) else UNDATED


def _growth(low: Said, high: Said, pace: Pace, gap: int) -> Note | None:
    """A later, higher value: growth, unless the time between is nothing beside the story's."""
    assert low.window is not None
    assert high.window is not None
    if low.window.first > high.window.last or pace.story is None or _one_tale(low, high):
        return None
    if pace.money and gap <= _MONEY_DAYS:
        return _apart(gap)
    if pace.nobody and high.figure <= low.figure * _OVERNIGHT:
        return None  # the arrested of a march, counted again in the morning
    if pace.settled and gap <= _FEW_DAYS and set_against(low, high):
        return _apart(gap)
    run = low.window.last - pace.story
    return _apart(gap) if gap <= run * _SLOW and gap <= 31 else None


def _width(said: Said) -> int:
    assert said.window is not None
    return said.window.last - said.window.first + 1


def _apart(days: int) -> Note:
    return (f"{days} day{'s' if days > 1 else ''} apart", f"時点の差は{days}日である")


def _settled(low: Said, pace: Pace) -> bool:
    assert low.window is not None
    return pace.start is not None and low.window.last - pace.start >= _SETTLED_DAYS


def told_growing(low: Said, high: Said, pace: Pace) -> bool:
    """On the first day of a story, or where one text tells them in rising order, a total may have grown."""
    assert low.window is not None
    single = low.window.first == low.window.last
    young = single and not pace.settled and pace.start is not None and low.window.last - pace.start < 1
    turned = low.claim.span.source == high.claim.span.source and not _in_order(low, high)
    counted = pace.settled and low.claim.claimant != high.claim.claimant  # of one occasion, by two
    ordered = in_order(low, high)
    return (young and ordered and not turned) or (_one_tale(low, high) and not counted)


def _rivals(low: Said, high: Said) -> bool:
    """True for two voices that a text sets against each other, with counts of one size: not two hours' counts."""
    return set_against(low, high) and high.figure <= _ONE_SIZE * low.figure


def _one_tale(low: Said, high: Said) -> bool:
    """Told in rising order by one text, and not by two speakers whom it sets against each other."""
    speakers = {low.claim.claimant, high.claim.claimant} - {None}
    return _in_order(low, high) and len(speakers) < 2


def _in_order(low: Said, high: Said) -> bool:
    one, two = low.claim.span, high.claim.span
    return one.source == two.source and one.start < two.start


def _part(low: Said) -> bool:
    return low.claim.increment == "batch"
