"""The times of a number of which its own sentence tells none: those of its entry, its claimant, its bulletin."""

from __future__ import annotations

import re

from reconcile.extract.context.han_times import held_on, keep_standing, of_its_change
from reconcile.extract.context.thread import Thread
from reconcile.extract.context.timing import Timing, closed
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.dates import date_words
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name, Period


def default_times(
    thread: Thread, sight: Sight, reading: Reading, claimant: Name | None, when: Timing
) -> tuple[Period | None, Period | None]:
    """Both times, from the head of the entry or from what the claimant said before where none is said.

    In a page that nobody signs, undated words are of the last day that their paragraph names: with a
    publisher the day of publication was measured to be the better guess.
    """
    as_of, asserted = when
    if as_of is None and _then(sight, reading) and thread.then_at[0] == sight.sentence.line:
        return thread.then_at[1], asserted
    held = held_on(sight, reading, thread, claimant) if as_of is None and asserted is None else None
    held = of_its_change(sight, reading, asserted) if as_of is None and held is None else held
    keep_standing(sight, thread, claimant)
    if held is not None:
        return held, asserted
    if asserted is None and claimant is not None:
        if thread.entry is not None:
            asserted = thread.entry
        elif claimant == thread.issuer and thread.issued is not None:
            asserted = thread.issued
        elif thread.line == sight.sentence.line:
            line, day = thread.said.get(claimant.entity or claimant.text, (-1, None))
            asserted = day if line == sight.sentence.line else None
    if as_of is None:
        as_of = asserted or (thread.entry if claimant is None else None) or thread.stand
        line, day = thread.dated_at
        unsigned = thread.publisher is None and line == sight.sentence.line
        if as_of is None and unsigned and not any(item.period == day for item in sight.times):
            as_of = _when(day)
    elif asserted is not None:
        as_of = closed(as_of, asserted)
    return as_of, asserted


def _when(day: Period | None) -> Period | None:
    """The time of what is told behind a date: of an open stretch ("since December") its beginning."""
    opened = day is not None and day.last is None
    return Period.parse(str(day).split("/")[0]) if opened else day


def _then(sight: Sight, reading: Reading) -> bool:
    """True beside a word for the time told last, in the same clause ("die 〈damals〉 60 Millionen versprach")."""
    data = date_words(sight.sentence.lang)
    if data is None or not data.then:
        return False
    for match in re.finditer(rf"(?<!\w)(?:{any_of(data.then)})(?!\w)", sight.text):
        first, last = min(match.end(), reading.end), max(match.start(), reading.start)
        if not set(",;:") & set(sight.text[first:last]):
            return True
    return False
