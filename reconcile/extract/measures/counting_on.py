"""What a document has counted last, for the numbers behind it that do not tell what they count."""

from __future__ import annotations

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.cues_near import fits
from reconcile.extract.measures.measured import Choice
from reconcile.extract.measures.purse import money_of
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.model import Statement


def remembered(sight: Sight, thread: Thread, reading: Reading, choice: Choice, last: Statement) -> None:
    """Remembers what was counted, for the numbers behind it that do not tell."""
    thread.count(choice.measure, reading)
    thread.things = sight.sentence.line, choice.measure, last.said.unit or ""
    thread.money = money_of(sight, reading, last, thread.money)
    thread.currency = thread.money or thread.currency
    thread.pay = (sight.sentence.line, last.said) if choice.measure == "salary" else thread.pay
    thread.summed = choice.measure if fits(choice.measure, "USD") else thread.summed
    occasion = _occasion_of(sight, reading, choice)
    if occasion is not None:
        thread.measure = thread.topic = thread.people = occasion
    elif choice.cue is not None or (
        choice.why == "measure.by-status" and (sight.actors_known or not sight.language.grammar.spaced)
    ):
        thread.measure = thread.topic = choice.measure
        thread.people = choice.measure if fits(choice.measure, "person") else thread.people
    elif choice.measure == "other:people" and thread.measure is None and thread.topic is None:
        thread.measure = choice.measure


def _occasion_of(sight: Sight, reading: Reading, choice: Choice) -> str | None:
    """The occasion that a sentence tells of, where what it counts are dead of another event in a clause of its own.

    "The rally in memory of the fire, in which 40 people died, ended quietly": the next people are at the rally.
    """
    if choice.measure != _DEAD:  # the hurt are mostly those of the march
        return None
    clause = sight.clause_of(reading.start)
    for hit in sight.own_cues:
        if hit.value.measure.event and hit.end <= reading.start and sight.clause_of(hit.start) < clause:
            return hit.value.measure.key
    return None


_DEAD = "killed"
