"""Titles that tell questions apart: two that would be shown under one name get what they differ in behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

import msgspec

from reconcile.model import Claim, Cluster

Told = Callable[[Cluster, Sequence[Claim]], tuple[str, str]]
_SHORT = 6
"""Characters of an id that stand for it, behind its letter."""


def told_apart(clusters: Sequence[Cluster], claims: Mapping[str, Claim]) -> list[Cluster]:
    """The clusters; where several have one label, each with the first facet in which all of them differ."""
    groups: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        groups[cluster.label].append(cluster)
    return [one for same in groups.values() for one in (_marked(same, claims) if len(same) > 1 else same)]


def _marked(same: Sequence[Cluster], claims: Mapping[str, Claim]) -> list[Cluster]:
    told: list[tuple[str, str]] = []
    for facet in _FACETS:
        told = [facet(one, [claims[key] for key in one.claims if key in claims]) for one in same]
        if len({english for english, _ in told}) == len(same):
            break
    return [
        msgspec.structs.replace(
            one,
            label=f"{one.label}, {english}" if english else one.label,
            label_ja=f"{one.label_ja}、{japanese}" if japanese else one.label_ja,
        )
        for one, (english, japanese) in zip(same, told, strict=True)
    ]


def _unit(one: Cluster, claims: Sequence[Claim]) -> tuple[str, str]:
    """In which unit, and per what."""
    unit = (one.question.unit or "").removeprefix("other:")
    per = f" per {one.question.per}" if one.question.per else ""
    return (f"in {unit}{per}", f"単位は{unit}{per}") if unit else ("", "")


def _scope(one: Cluster, claims: Sequence[Claim]) -> tuple[str, str]:
    """At which stage, and whether all or a part."""
    facets = " ".join(filter(None, (one.question.status, one.question.increment)))
    return (facets.replace("_", " "), facets) if facets else ("", "")


def _about(one: Cluster, claims: Sequence[Claim]) -> tuple[str, str]:
    """Of whom or what, in the words of the claims."""
    named = sorted({claim.subject for claim in claims if claim.subject}, key=lambda text: (len(text), text))
    return (f"of {named[0]}", named[0]) if named else ("", "")


def _days(one: Cluster, claims: Sequence[Claim]) -> tuple[str, str]:
    """For which time."""
    days = sorted({str(claim.as_of) for claim in claims if claim.as_of is not None})
    if not days:
        return "no date", "日付なし"
    span = days[0] if len(days) == 1 else f"{days[0]} to {days[-1]}"
    return span, span.replace(" to ", "から")


def _voices(one: Cluster, claims: Sequence[Claim]) -> tuple[str, str]:
    """By whom."""
    named = sorted({claim.claimant for claim in claims if claim.claimant})
    more = " and others" if len(named) > 1 else ""
    return (f"by {named[0]}{more}", f"{named[0]}{'ほか' if more else ''}による") if named else ("", "")


def _id(one: Cluster, claims: Sequence[Claim]) -> tuple[str, str]:
    """By its id, where nothing else tells it apart."""
    short = one.id[: 2 + _SHORT]
    return short, short


_FACETS: tuple[Told, ...] = (_unit, _scope, _about, _days, _voices, _id)
