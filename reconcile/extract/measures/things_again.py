"""Bare numbers that go on with the things counted last ("the army said 170 trucks had entered; the UN counted 〈81〉").

A number without a noun goes on with them where nothing behind it could be one: a mark, the end, or a verb without
its own noun ("the WFP says fewer than 900 〈have〉"). Sums and shares tell their unit each time.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.decimals import of_scale
from reconcile.extract.measures.measured import Choice
from reconcile.extract.measures.purse import money_before
from reconcile.extract.numbers.reading import Reading, is_money
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import measures
from reconcile.lexicon.framing import Framing, framing
from reconcile.lexicon.phrases import any_of

_NEAR = 2
"""How many lines back the things may have been counted."""
_WORDS = 4
"""Words between who tells it and the number ("a spokesman later 〈revised that to〉 900")."""
_UNCOUNTED = frozenset({"percent", "ratio", "km", "year", "day", "hour", "minute", "other:magnitude"})


def things_again(
    sight: Sight, thread: Thread, reading: Reading, choice: Choice | None, *, told: bool
) -> Choice | None:
    """The ``choice`` for a number; where there is none, the things counted last that it goes on with."""
    choice = of_scale(reading, choice, thread.recent)
    data = framing(sight.sentence.lang)
    if choice is not None or data is None or not data.elided or reading.quantity.unit is not None:
        return choice
    value, last = reading.number_value, thread.things
    if value is not None and value % 1 != 0:
        return None
    if last is None or sight.sentence.line - last[0] > _NEAR:
        return None
    if is_money(last[2]) or last[2] in _UNCOUNTED or not _ends(data).match(sight.text, reading.end):
        return None
    if reading.kind not in ("quantity", "smallword") or not _counts(
        sight, reading, data, told=told or thread.claimant is not None
    ):
        return None
    return Choice(last[1], None, "measure.again")


def _counts(sight: Sight, reading: Reading, data: Framing, *, told: bool) -> bool:
    """True behind a word of speech or of counting, or as the subject of a verb in what somebody tells."""
    head = sight.text[: reading.start]
    beside = reading.kind == "smallword"
    words = [hit.end for hit in sight.speech] + [hit.end for hit in sight.language.again.find(sight.text)]
    for end in words:
        between = sight.between(end, reading.start)
        near = end <= reading.start and len(between.split()) <= (0 if beside else _WORDS)
        if near and not set(",;:.()") & set(between):
            return True
    subject = not head.strip(' "“') or head.rstrip().endswith(",")
    return told and not beside and subject and _verb(data).match(sight.text, reading.end) is not None


@cache
def _verb(data: Framing) -> re.Pattern[str]:
    return re.compile(rf" (?:{any_of(data.elided)})(?!\w)")


@cache
def _ends(data: Framing) -> re.Pattern[str]:
    """What may stand behind a number that has no noun."""
    goes_on = any_of((*data.elided, *data.beside))
    return re.compile(rf"\s*(?:[,.;:!?)”\"]|\Z)|\s+(?:{goes_on})(?!\w)")


_FEW = 1000
"""A bare number below it is no sum of money."""


def unit_again(sight: Sight, thread: Thread, reading: Reading, measure: str) -> str | None:
    """The unit of the things or the sum that a bare number goes on with ("300 houses; the ministry had 〈200〉")."""
    last, known, money = thread.things, measures().by_key.get(measure), money_before(thread, reading)
    if last is None or sight.sentence.line != last[0] or known is None or reading.quantity.unit is not None:
        return money
    if is_money(last[2]) or last[2] in (*_UNCOUNTED, "person", ""):
        return money
    few = is_money(known.units[0]) and (reading.number_value or _FEW) < _FEW
    return last[2] if few or (last[1] == measure and last[2] in known.units) else money
