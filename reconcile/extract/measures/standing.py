"""How far men and arms have come, and what is on top, where only the numbers around one tell it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

import msgspec

from reconcile.lexicon import entities, measures
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import callings
from reconcile.lexicon.language import language
from reconcile.model import Name, Statement, Status


def stood(found: Sequence[Statement], *, abroad: bool = False) -> list[Statement]:
    """A number of men or arms without a word for it has come as far as the others of its kind in the document.

    ``abroad`` where the story is of an army that has been sent to another country: those who are called
    "soldiers" are its men, where names are declined and few numbers repeat whose they are.
    """
    common: dict[str, Counter[Status]] = {}
    for item in found:
        if item.status is not None:
            common.setdefault(item.measure, Counter())[item.status] += 1
    declined = bool(found) and actors_of(found[0].lang or "") is not None
    army = any(of_army(item.subject) for item in found) or (abroad and declined)
    by_article = bool(found) and callings(found[0].lang or "") is not None
    arms = by_article and any(common.get(key, Counter())["dispatched"] for key in _ARMS)
    made: list[Statement] = []
    for item in found:
        measure = measures().by_key.get(item.measure)
        told = common.get(item.measure)
        bare = item.status is None and measure is not None and "status" in measure.facets
        nobodys = item.subject is None or (declined and of_no_country(item.subject))
        own = of_army(item.subject) or not _counts_men(item) or (army and nobodys)
        sent = told is not None and (bool(told["dispatched"]) or (arms and army)) and own
        still = told is None or (abroad and declined)
        alone = still and army and item.measure == "troops"
        last = made[-1] if made else None
        if bare and last is not None and _goes_on(last, item):
            item = msgspec.structs.replace(item, status=last.status)  # noqa: PLW2901 - the same statement
        elif bare and (sent or alone or (army and item.measure in _ARMS)):
            item = msgspec.structs.replace(item, status="dispatched")  # noqa: PLW2901 - the same statement
        made.append(item)
    return made


_REACH = 500
"""Characters between two numbers of the same men, of which the second stands as the first."""


_LIKE = 3
"""Two counts of the same men differ by no more than so many times."""


def _goes_on(last: Statement, item: Statement) -> bool:
    """True for a number of those counted right before who are somewhere: another's count of the same men."""
    near = item.span.start - last.span.end <= _REACH and item.measure == last.measure
    far = _outgrows(last, item, _LIKE) or _outgrows(item, last, _LIKE)
    alike = language(item.lang or "").grammar.verb_second or not far
    return near and alike and last.status in ("present", "in_combat")


_ARMS = frozenset({"munitions", "weapons"})
"""What a report on an army at war tells of arms is how many have come to it."""


def _counts_men(item: Statement) -> bool:
    return item.said.unit == "person"


def of_army(subject: Name | None) -> bool:
    """True for the men of a country's army."""
    known = entities().of(subject)
    return known is not None and known.kind == "group" and known.country is not None


def of_no_country(subject: Name) -> bool:
    """True for people whose name tells no country ("soldiers", "victims")."""
    known = entities().of(subject)
    return known is not None and known.kind == "group" and known.country is None


def on_top(made: list[Statement], before: str | None = None, seen: Collection[str] = ()) -> list[Statement]:
    """Of what befell people: another 19 missing behind 34 dead are all of the missing, on top of nobody.

    ``before`` is the measure counted last before these, ``seen`` are those that others may be on top of.
    """
    kept: list[Statement] = []
    for item in made:
        measure = measures().by_key.get(item.measure)
        toll = measure is not None and "status" not in measure.facets
        last = kept[-1].measure if kept else before
        other = last is not None and last != item.measure
        if (
            item.increment == "additional"
            and toll
            and other
            and measure is not None
            and item.measure not in seen
        ):
            item = msgspec.structs.replace(item, increment=measure.default_increment or "total")  # noqa: PLW2901
        kept.append(item)
    return kept


def waves(made: list[Statement]) -> Iterator[Statement]:
    """What has come out of a larger planned number in one sentence is a wave of it."""
    for item in made:
        larger = any(
            other.measure == item.measure and other.status == "planned" and _outgrows(other, item)
            for other in made
        )
        if larger and item.status == "dispatched" and item.increment == "total":
            yield msgspec.structs.replace(item, increment="batch")
        else:
            yield item


def _outgrows(one: Statement, two: Statement, times: int = 2) -> bool:
    large, small = one.said.interval.middle, two.said.interval.middle
    return large is not None and small is not None and large >= times * small


def is_pay(item: Statement) -> bool:
    """True for what men of an army earn: no matter where."""
    measure = measures().by_key.get(item.measure)
    return measure is not None and measure.core and "USD" in measure.units
