"""Whether two values are set against each other, or are of two things after all.

Facets of a question that a text leaves unsaid are settled by how it tells the two: two named speakers
beside each other are meant as a dispute; a giver's own sum beside another giver's, a share beside a share
of something else, or those who are there beside those who were ever sent are not.
"""

from __future__ import annotations

from reconcile.judge.money import is_currency
from reconcile.judge.view import Said
from reconcile.lexicon import Measure, entities, measures
from reconcile.lexicon.eyewitnesses import sees_a_part

_BESIDE = 400
"""Code points within which a text sets one speaker's value against another's."""
_NEXT = 60
"""... and its own word against a speaker's."""
_ONE_SIZE = 7
_ONE_PROMISE = 1.7
_STAGES = {"in_combat": "present"}


def two_speakers(one: Said, two: Said) -> bool:
    """True where both are told by somebody, and not by the same."""
    first, second = one.claim.claimant, two.claim.claimant
    return bool(first and second) and first != second


def set_against(one: Said, two: Said) -> bool:
    """True where one text sets two speakers' values beside each other, or its own right beside a speaker's."""
    a, b = one.claim.span, two.claim.span
    between = max(a.start, b.start) - min(a.end, b.end)
    limit = _BESIDE if two_speakers(one, two) else _NEXT
    voices = one.claim.claimant != two.claim.claimant
    return a.source == b.source and between <= limit and voices


def of_two_things(low: Said, high: Said) -> bool:
    """True where two values that look like one question's are hardly of one thing."""
    return (
        unsaid(low, high)
        or _gone_since(low, high)
        or _two_givers(low, high)
        or _two_promises(low, high)
        or _seen(low, high)
        or _in_passing(low, high)
        or _one_sized(low, high)
        or _somewhere(low, high)
    )


def _in_passing(low: Said, high: Said) -> bool:
    """Two numbers of one text that it neither dates nor sets beside each other, nor says to be of the same."""
    one_text = low.claim.span.source == high.claim.span.source
    undated = all(said.window is None or said.bounded for said in (low, high))
    named = low.claim.subject is not None and low.claim.subject == high.claim.subject
    return one_text and undated and not set_against(low, high) and not (named and two_speakers(low, high))


def _one_sized(low: Said, high: Said) -> bool:
    """Far from each other: organisers may have ten times the police's crowd, two tolls are of two things."""
    return not _is_event(low) and high.figure > _ONE_SIZE * max(low.figure, 1.0)


def _somewhere(low: Said, high: Said) -> bool:
    """One has a place and the other none, of what is counted at places."""
    known = measures().by_key.get(low.claim.measure)
    placed = known is not None and "place" in known.facets
    return placed and not _is_event(low) and (low.claim.place is None) != (high.claim.place is None)


def _is_event(said: Said) -> bool:
    known = measures().by_key.get(said.claim.measure)
    return known is not None and known.course == "fixed" and "increment" in known.facets


def says_little(said: Said) -> bool:
    """True for a share or a change: the measure does not say what it is of."""
    known = measures().by_key.get(said.claim.measure)
    return known is not None and known.course == "fixed" and _is_share(known)


def _is_share(known: Measure) -> bool:
    return "place" in known.facets and known.units[0] in ("percent", "ratio")


def unsaid(low: Said, high: Said) -> bool:
    """Shares, changes and sums a head, of which the measure does not say what they are of."""
    known = measures().by_key.get(low.claim.measure)
    if known is None or known.course != "fixed":
        return False
    loose = _is_share(known) or is_currency(low.unit)
    if known.facets == ("place",):  # a magnitude: who names nobody tells another shock, or an early value
        return not two_speakers(low, high)
    same = low.claim.span.source == high.claim.span.source
    return loose and not (two_speakers(low, high) and (set_against(low, high) or not same))


def _gone_since(low: Said, high: Said) -> bool:
    """Fewer are there than were ever sent: some have fallen or left."""
    stages = [_STAGES.get(said.claim.status or "", said.claim.status) for said in (low, high)]
    return stages == ["present", "dispatched"]


def _two_givers(low: Said, high: Said) -> bool:
    """Two countries that each tell what they give themselves, where no subject names a giver."""
    known = measures().by_key.get(low.claim.measure)
    if known is None or "subject" not in known.facets or not {"place", "increment"} <= set(known.facets):
        return False
    if not is_currency(low.unit):
        return False
    first, second = (_home(said.claim.claimant) for said in (low, high))
    return bool(first and second) and first != second


def _two_promises(low: Said, high: Said) -> bool:
    """What was pledged is public: two tellings of one pledge do not lie far apart, of two pledges they do."""
    promised = low.claim.measure in {balance.whole for balance in measures().balances} | {"loan"}
    return (
        promised
        and low.unit == high.unit
        and is_currency(low.unit)
        and high.figure > _ONE_PROMISE * low.figure
    )


def _seen(low: Said, high: Said) -> bool:
    """A doctor's or volunteer's count below another's total: of those whom he saw himself."""
    victims = low.unit == "person" and not _is_event(low)
    return victims and sees_a_part(low.claim.claimant) and not sees_a_part(high.claim.claimant)


def _home(speaker: str | None) -> str | None:
    """The country of a known speaker."""
    entity = entities().by_name.get(speaker or "")
    return None if entity is None else entity.home


def status_told(said: Said) -> bool:
    """True unless a count of men of an army leaves unsaid whether they are to go, have gone or are there.

    Such counts look alike and are of different things more often than not: of the disputes over them that
    were told of texts nobody had worked on, one in five was one. Claims that come without the patterns that
    made them (from a table), and those that a person has decided on, are taken at their word.
    """
    measure = measures().by_key.get(said.claim.measure)
    if measure is None or "status" not in measure.facets or measure.units[0] != "person":
        return True
    patterns = said.claim.patterns
    return not patterns or any(_STATUS in pattern or pattern.startswith(_DECIDED) for pattern in patterns)


_STATUS = ".status."
_DECIDED = "decision:"
