"""A last clause with a figure and a teller of its own behind it: "… said the mayor, 〈of three more writes the paper〉".

In languages that decline nouns what is told of may lead such a clause, its teller ends it. He tells this figure alone,
and passes on nothing of what stands before the comma.
"""

from __future__ import annotations

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event


def telling_its_own(sight: Sight, found: list[Event], reading: Reading) -> Event | None:
    """Who tells a number right before it in a last clause of its own; None where there is no such clause."""
    for event in found:
        start = _own_clause(sight, event, found)
        if start is not None and start <= reading.start and reading.end <= event.start:
            return event
    return None


def tells_another(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for a teller of such a clause, where the number stands before it."""
    start = _own_clause(sight, event, None)
    return start is not None and reading.end <= start


def _own_clause(sight: Sight, event: Event, found: list[Event] | None) -> int | None:
    """Where the clause begins that a verb with its subject behind ends, a preposition and a number within it."""
    if not sight.actors_known or event.entry.kind not in ("say", "report") or event.entry.close:
        return None
    if event.at is None or event.at < event.end or event.speaker is None:
        return None
    start = sight.text.rfind(", ", 0, event.start) + 2
    if start < 2 or not any(start <= one.start < event.start for one in sight.readings):
        return None
    words = sight.text[start : event.start].lower().split()
    grammar = sight.language.grammar
    led = any(f" {word}" in grammar.aside or word in ("о", "об", "про") for word in words[:_LEAD])
    before = found is None or any(one is not event and one.end <= start and one.speaker for one in found)
    return start if led and before else None


_LEAD = 3
"""Words at the head of such a clause among which its preposition stands ("ещё 〈о〉 троих")."""


def closes_all(sight: Sight, found: list[Event], right: int) -> list[Event]:
    """Who closes a sentence of clauses set against one another, none of which has a teller ("обещаны 350,
    〈но〉 пришли 48, сообщил министр"): what stands before ``right``, where the last clause begins, is told by him too.
    """
    if not sight.actors_known:
        return []
    told = [event for event in found if event.speaker is not None]
    if len(told) != 1 or told[0].start < right or told[0].entry.kind not in ("say", "report"):
        return []
    behind = told[0].at is not None and told[0].at >= told[0].end
    marks = set(";:«»—") & set(sight.text[right : told[0].start])
    return told if behind and not marks and sight.text[: told[0].start].rstrip().endswith(",") else []
