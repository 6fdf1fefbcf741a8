"""Medics, specialists and people held: of an army or not, as the text has it."""

from __future__ import annotations

from reconcile.extract.sight import Sight
from reconcile.extract.stories import DISASTER, armed


def of_an_army(sight: Sight, key: str, kept: tuple[str | None, ...], *, disaster: bool) -> str:
    """What medics are in a text on an army ("1.500 Pioniere und 〈Sanitäter〉"), and specialists in one on a disaster.

    Soldiers who were held ("detained two North Korean soldiers") were taken prisoner.
    """
    if key == "arrested" and any(hit.value.theatre is not None for hit in sight.names):
        return "captured"
    if disaster and key == "support_personnel":
        return "rescuers"
    helps = key == "rescuers" and sight.language.grammar.verb_second and not DISASTER & set(kept)
    return "support_personnel" if helps and armed(kept) else ""
