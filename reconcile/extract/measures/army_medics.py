"""Medics, specialists and people held: of an army or not, as the text has it."""

from __future__ import annotations

from reconcile.extract.measures.stories import CROWD, DISASTER, armed
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.actors import actors_of

_MARCHES = CROWD | {"crowd", "strikers"}


def of_an_army(
    sight: Sight, key: str, kept: tuple[str | None, ...], word: str = "", *, disaster: bool
) -> str:
    """What medics are in a text on an army ("1.500 Pioniere und 〈Sanitäter〉"), and specialists in one on a disaster.

    Soldiers who were held ("detained two North Korean soldiers") were taken prisoner. ``word`` is what told the
    measure: volunteers are an army's men there, and so are those who only come or go.
    """
    if key == "arrested" and any(hit.value.theatre is not None for hit in sight.names):
        return "captured"
    if disaster and key == "support_personnel":
        return "rescuers"
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is not None and armed(kept) and not (DISASTER | _MARCHES) & set(kept):
        if key == "crowd" and not disaster and word.endswith(lexicon.data.closing):
            return "troops"
        return "troops" if word.startswith(lexicon.data.volunteers) else ""
    helps = key == "rescuers" and sight.language.grammar.verb_second and not DISASTER & set(kept)
    return "support_personnel" if helps and armed(kept) else ""
