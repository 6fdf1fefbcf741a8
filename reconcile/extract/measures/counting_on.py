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
    thread.money = money_of(last, thread.money)
    thread.currency = thread.money or thread.currency
    thread.pay = (sight.sentence.line, last.said) if choice.measure == "salary" else thread.pay
    thread.summed = choice.measure if fits(choice.measure, "USD") else thread.summed
    if choice.cue is not None or (
        choice.why == "measure.by-status" and (sight.actors_known or not sight.language.grammar.spaced)
    ):
        thread.measure = thread.topic = choice.measure
        thread.people = choice.measure if fits(choice.measure, "person") else thread.people
    elif choice.measure == "other:people" and thread.measure is None and thread.topic is None:
        thread.measure = choice.measure
