"""Times within a relative clause, which date what it tells and no number outside of it.

"Die EU, 〈die im April 522 Millionen versprochen hatte〉, überwies bisher 310 Millionen": April dates the promise. What
a relative clause describes ("300 Mann, 〈die im Mai eintrafen〉") takes its time, but not that of what is yet to come
("5000 Mann stehen bereit, 〈die im Mai reisen sollen〉").
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.times.dates import TimeReading
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.phrases import any_of


def of_relative_clause(sight: Sight, reading: Reading, time: TimeReading) -> bool:
    """True for a time in a relative clause without the number, which has one of its own or is of what is to come."""
    data = callings(sight.sentence.lang)
    if data is None or not sight.language.grammar.verb_second or not data.relative_leads:
        return False
    for clause in _clauses(data).finditer(sight.text):
        if not clause.start() < time.start < clause.end():
            continue
        if clause.start() < reading.start < clause.end():
            return False
        counts = [item.number_start for item in sight.readings if item.kind == "quantity"]
        numbered = any(clause.start() < at < clause.end() for at in counts)
        ahead = _ahead(data).search(clause.group("rest")) is not None
        return numbered or ahead
    return False


@cache
def _clauses(data: Callings) -> re.Pattern[str]:
    """A relative clause from its comma to the next, with a verb at its end."""
    leads = any_of(data.relative_leads)
    return re.compile(
        rf", (?:(?:{any_of(data.governing)}|von) )?(?:{leads}) (?P<rest>[^,;:»“”]{{6,160}}?)(?=,|;|:|\.\s|\.\Z|\Z)"
    )


@cache
def _ahead(data: Callings) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(data.relative_ahead)})\Z")
