"""Two texts that tell when something was, and nothing else: the time is what they are compared by.

"She was born in 1979" counts nothing. Where the second text has a time but no number, the time of the
first text with the same words around it is the one meant.
"""

from __future__ import annotations

import re

import msgspec

from reconcile.judge.beside import WAYS
from reconcile.judge.dates import before, within
from reconcile.judge.pair import Verdict
from reconcile.judge.side import Side, sentence
from reconcile.lexicon.nearby import Around, closeness, words
from reconcile.lexicon.reckoning import Field, begins_with, last_said, says
from reconcile.model import Period, TimeMention

_ALIKE = 0.4
"""Words around two times that are this much the same are of one event."""
_ALONE = 0.3
"""... and this much, where neither text has another time."""
_SAME_EVENT = 0.2
"""... and this much, where a word of one class says what happened then ("founded", "established")."""
_LESS = 0.8
"""Each word further away weighs so much less."""


def dated(a: Side, b: Side) -> Verdict | None:
    """How the times of the second text stand to those of the first; None where nothing lines up."""
    if any(last_said(b.text, b.lang, name) >= 0 for name in WAYS):
        return None  # which way it went is told, not when it was
    told = [found for time in b.times if (found := _meant(time, a, b)) is not None]
    if not told or len(told) < len(b.times):
        return None
    if any(_of_state(time, side) for pair in told for time, side in zip(pair, (a, b), strict=True)):
        return None
    if any(_of_some_week(pair, (a, b)) for pair in told):
        return None
    verdicts = [_related(mine, theirs) for mine, theirs in told]
    order = ("contradicts", "neutral", "entails")
    return min(verdicts, key=lambda verdict: order.index(verdict.relation))


def _of_some_week(pair: tuple[TimeMention, TimeMention], sides: tuple[Side, Side]) -> bool:
    """True for a weekday beside a time with its year: nobody knows of which week it is."""
    named = [_YEAR_TOLD.search(side.text) is not None for side in sides]
    bare = [not any(map(str.isdigit, time.span.quote)) for time in pair]
    return (
        bare[0] != bare[1]
        and any(bare[at] and not named[at] for at in (0, 1))
        and None
        in (
            sides[0].published,
            sides[1].published,
        )
    )


_YEAR_TOLD = re.compile(r"\d{4}")
_TWO = 2


def _meant(time: TimeMention, a: Side, b: Side) -> tuple[TimeMention, TimeMention] | None:
    """The time of the first text that is meant by one of the second, with that one."""
    here = _words(b, time)
    events = _events(b, time)
    scored = [
        (closeness(_words(a, other), here), -other.span.start, _at_event(other, events, a.lang))
        for other in a.times
        if not (events and (others := _events(a, other)) and not events & others)
    ]
    best = max(scored, key=lambda item: item[:2], default=None)
    least = _ALONE if len(a.times) == len(b.times) == 1 else _ALIKE
    least = _SAME_EVENT if best is not None and events & _events(a, best[2]) else least
    return (best[2], _at_event(time, events, b.lang)) if best is not None and best[0] >= least else None


def _at_event(time: TimeMention, events: frozenset[str], lang: str) -> TimeMention:
    """The day of a stretch ("from 1998 to 2006") on which what a text tells of happened: its first or its last."""
    first, last = time.period.first, time.period.last
    if (
        first is None
        and last is not None
        and events == {"~ended"}
        and begins_with(time.span.quote, lang, "until_then")
    ):
        day = Period.year(last.year) if time.period.last_precision == "year" else Period.day(last)
        return msgspec.structs.replace(time, period=day)
    if (
        len(_YEAR_TOLD.findall(time.span.quote)) < _TWO
        or first is None
        or last is None
        or not events & (_FIRST | _LAST)
    ):
        return time
    day = Period.day(first if events & _FIRST else last)
    return msgspec.structs.replace(time, period=day)


_FIRST = frozenset({"~began", "~founded"})
_LAST = frozenset({"~ended", "~died"})


def _of_state(time: TimeMention, side: Side) -> bool:
    """True for the time of a state ("〈as of〉 2010"): nothing happened then."""
    quote = time.span.quote
    return begins_with(quote, side.lang, "state") > begins_with(quote, side.lang, "until_then")


def _events(side: Side, time: TimeMention) -> frozenset[str]:
    """What happened at a time, by the class of the nearest word for it ("began", "ended")."""
    first, last = sentence(side.text, time.span)
    before = [word for word in words(side.text[first : time.span.start], side.lang) if word in _EVENTS]
    behind = [word for word in words(side.text[time.span.end : last], side.lang) if word in _EVENTS]
    told = set(before[-1:] or behind[:1])
    if begins_with(time.span.quote, side.lang, "until_then"):
        told = {"~ended"}
    earlier = [one.span.end for one in side.times if first < one.span.end <= time.span.start]
    lead = side.text[max(earlier, default=first) : time.span.start]
    told = told or {event for field, event in _TURNS.items() if says(lead, side.lang, field)}
    return frozenset(told | (_STARTS if told & _STARTS else set()))


_TURNS: dict[Field, str] = {"at_first": "~began", "left_by": "~ended", "came_out": "~released"}
_STARTS = frozenset({"~began", "~founded"})


_EVENTS = frozenset(
    {"~began", "~ended", "~released", "~premiered", "~founded", "~built", "~bought", "~born", "~died"}
)


def _words(side: Side, time: TimeMention) -> Around:
    """The words around a time; what happened then mostly stands before it ("was born in 1979")."""
    found: Around = {}
    before, after = (
        words(side.text[: time.span.start], side.lang)[::-1],
        words(side.text[time.span.end :], side.lang),
    )
    for row, first in ((before, 1.0), (after, 0.5)):
        for at, word in enumerate(row):
            found[word] = max(found.get(word, 0.0), first * _LESS**at)
    return found


def _related(a: TimeMention, b: TimeMention) -> Verdict:
    told = f"“{a.span.quote}” and “{b.span.quote}”"
    if _apart(a.period, b.period):
        return Verdict("contradicts", f"Both cannot be true: {told}.")
    if b.period.last is None and a.period.last is not None and b.span.quote.casefold().startswith(_SINCE):
        start, then = b.period.first, a.period.first
        begun = start is not None and then is not None and 0 <= (then - start).days < _YEAR
        return Verdict("entails" if begun else "neutral", f"It went on from then: {told}.")
    if within(a.period, b.period):
        return Verdict("entails", f"The first says as much: {told}.")
    return Verdict("neutral", f"Both can be true, but the one does not follow: {told}.")


_SINCE = "since"
_YEAR = 366


def _apart(one: Period, two: Period) -> bool:
    return before(one, two) or before(two, one)
