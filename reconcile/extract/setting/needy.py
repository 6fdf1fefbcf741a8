"""The country that help is for where neither title nor scenes tell: the one of those named that is no giver.

"Six months after the cyclone, money trickles in: Vanuatu's government says …; Australia paid …": of all countries
that such a text names, by their seats and people too, readers take the one that gives nothing.
"""

from __future__ import annotations

from collections import Counter

from reconcile.lexicon import Entity, entities
from reconcile.lexicon.givers import givers

_MOST = 0.6
"""The share of all mentions of countries that give none that the one has to have."""


def needy(text: str, head: str, code: str) -> Entity | None:
    """The country named most, with its seats and people, of those that are no givers; the title goes first."""
    for part in (head, text):
        found = _named(part, code)
        best = max(found, key=lambda key: (found[key], key), default=None)
        if best is not None and found[best] >= _MOST * sum(found.values()):
            return entities().by_key[best]
    return None


def _named(text: str, code: str) -> Counter[str]:
    """The countries that are no givers and that a text names, or whose places, seats, people and bodies it names."""
    found: Counter[str] = Counter()
    for hit in entities().phrases(code).longest(text):
        country = entities().country_of(hit.value)
        if country is not None and text[hit.end : hit.end + 1] != "$":
            found[country.key] += 1
    return Counter({key: n for key, n in found.items() if key not in givers()})
