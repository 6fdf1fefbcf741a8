"""What a number was before it changed: a date beside the old value says nothing of the new one.

"To around 1,900, from the 2,300 it gave in December": the 1,900 are not those of December.
"""

from __future__ import annotations

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.times.dates import TimeReading

_BEFORE = 24
"""Characters between a date and the old value behind it ("12月に示した2300人から")."""
_BEHIND = 60
"""... and between the old value and the date behind it ("from the 2,300 it gave parliament in December")."""
_TOUCHES = 2


def of_old_value(sight: Sight, reading: Reading, time: TimeReading) -> bool:
    """True for a time that stands beside another number, which is told as what this one was before."""
    return any(
        old is not reading
        and old.kind == "quantity"
        and len({old.quantity.unit, reading.quantity.unit} - {None}) <= 1
        and _beside(sight, old, reading, time)
        and is_old(sight, old)
        for old in sight.readings
    )


def is_old(sight: Sight, reading: Reading) -> bool:
    """True for a number with a word of the language that makes it the value before a change."""
    grammar = sight.language.grammar
    if sight.text.startswith(grammar.formerly_after, reading.end) and grammar.formerly_after:
        return True
    start = reading.start
    for time in sight.times:
        if 0 <= start - time.end <= _TOUCHES and time.start < start:
            start = time.start  # "from last year's 2,300"
    before = sight.text[:start].rstrip().lower()
    return any(_ends(before, word, spaced=grammar.spaced) for word in grammar.formerly)


def _ends(before: str, word: str, *, spaced: bool) -> bool:
    if not before.endswith(word):
        return False
    return not spaced or not before[: -len(word)][-1:].isalnum()


def _beside(sight: Sight, old: Reading, new: Reading, time: TimeReading) -> bool:
    if time.end <= old.start:
        left, right, most = time.end, old.start, _BEFORE
    elif time.start >= old.end:
        left, right, most = old.end, time.start, _BEHIND
    else:
        return False
    if right - left > most:
        return False
    apart = max(time.start - new.end, new.start - time.end)
    if time.end <= old.start and ("," in sight.text[left:right] or 0 <= apart < right - left):
        return False  # "to 412 on Friday, up from 389"
    if any(left <= item.number_start < right for item in sight.numbers):
        return False
    if time.start >= old.end and any(old.end <= other.start < time.start for other in sight.times):
        return False  # the first date behind it is its own, a second one is when all of it was said
    return not min(time.start, old.start) < new.start < max(time.end, old.end)
