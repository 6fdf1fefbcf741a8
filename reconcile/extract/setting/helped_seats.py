"""Who gets the help that a title tells of by a capital alone: "Energiehilfe für 〈Chisinau〉", "〈Suva〉 wartet auf Geld".

A capital in a title stands for its state. Of several it is the one that the help goes to by its words, else that of
the only state which does not mostly give.
"""

from __future__ import annotations

from reconcile.lexicon import Entity, entities
from reconcile.lexicon.capitals import is_capital
from reconcile.lexicon.givers import givers, words_towards


def seat_helped(head: str, code: str) -> Entity | None:
    """The country whose capital a ``head`` names as who gets help; None where none, or more than one, may."""
    towards = words_towards(code)
    if not towards:
        return None
    led: dict[str, Entity] = {}
    named: dict[str, Entity] = {}
    for hit in entities().phrases(code).longest(head):
        country = entities().country_of(hit.value)
        if country is None or country.kind != "country" or not is_capital(hit.value):
            continue
        if head[: hit.start].lower().endswith(tuple(f"{word} " for word in towards)):
            led[country.key] = country
        if country.key not in givers():
            named[country.key] = country
    found = led or named
    return next(iter(found.values())) if len(found) == 1 else None
