"""Who of several speakers of one number asserts it: the innermost."""

from __future__ import annotations

from reconcile.extract.governing.nested import LOOSE
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.speakers.event import Event


def innermost(named: list[Event], reading: Reading) -> Event | None:
    """The innermost speaker: who is cited, else who says it, else who it is according to."""
    if not named:
        return None
    named = [event for event in named if not _shadowed(event, named)]
    denying = [event for event in named if event.entry.stance != "asserts"]
    if denying:
        return denying[0]
    cited = [event for event in named if event.entry.kind == "cite"]
    if cited:
        return cited[0]
    pool = [event for event in named if event.kind != "media"] or named
    return min(
        pool,
        key=lambda event: (
            event.kind in LOOSE,
            _OUTER[event.entry.kind],
            abs(event.start - reading.start),
        ),
    )


def _shadowed(event: Event, named: list[Event]) -> bool:
    """True for a word that points back and is a part of a name ("the Ministry" of Health)."""
    if event.kind != "coref" or event.at is None or event.until is None:
        return False
    return any(
        other.kind != "coref"
        and other.at is not None
        and other.until is not None
        and other.at < event.until
        and event.at < other.until
        for other in named
    )


_OUTER = {"say": 0, "report": 1, "according": 2, "cite": 0, "hearsay": 3}
