"""Numbers of men beside words of sending: they are troops unless other words say more."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.extract.cues_near import _BARE, PERSON
from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight
from reconcile.lexicon import measures

MOVES = frozenset({"selected", "dispatched", "in_combat"})


def moved(sight: Sight, reading: Reading) -> bool:
    """True where people are sent, picked or in combat: they are troops unless other words say more."""
    return any(
        hit.value.status in MOVES and sight.cost(hit.start, hit.end, reading) <= _BARE
        for hit in sight.statuses
    )


def sent(sight: Sight, reading: Reading, kept: Sequence[str | None]) -> bool:
    """True for a bare number right beside words of sending, in a text that counts an army ("ready to send 5,000").

    ``kept`` are the measures that the text has counted last.
    """
    army = any(
        known is not None and known.core and known.units[0] == PERSON
        for known in (measures().by_key.get(key or "") for key in kept)
    )
    return army and any(
        hit.value.status in (*MOVES, "planned") and sight.cost(hit.start, hit.end, reading) <= _BARE
        for hit in sight.statuses
    )
