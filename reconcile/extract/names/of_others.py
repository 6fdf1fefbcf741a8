"""Known bodies whose name is only the end of another's: "Шведский институт оборонных исследований" is no Korean one.

Data files have a body by the plain words of its kind too, as a text on its country calls it. Behind the adjective of
another country, or one with a capital that begins a longer name, these words are of a body that they do not know.
"""

from __future__ import annotations

import re

from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.actors import Lexicon, actors_of

_BODIES = frozenset({"agency", "thinktank", "government"})
_BEFORE = re.compile(r"([^\W\d_][\w’'ʼ-]*) \Z")
_STEPS = 3
"""Adjectives before a name that are looked at."""


def of_others(text: str, code: str, hit: Hit[Entity]) -> bool:
    """True for the known name of one country's body that ends the name of another."""
    lexicon = actors_of(code)
    if lexicon is None or hit.value.kind not in _BODIES or hit.value.country is None:
        return False
    words = text[hit.start : hit.end].split()
    found = lexicon.find(words[:1])
    if found is None or found.head.form != "body" or found.head.short:
        return False
    return _led_by_another(text, hit, lexicon)


def _led_by_another(text: str, hit: Hit[Entity], lexicon: Lexicon) -> bool:
    at = hit.start
    for _ in range(_STEPS):
        before = _BEFORE.search(text, 0, at)
        if before is None or not lexicon.adjective(before.group(1)):
            return False
        word, at = before.group(1), before.start()
        country = lexicon.stem_of(word, lexicon.data.country)
        if country is not None:
            return country != hit.value.country
        if (
            word[:1].isupper()
            and text[:at].strip(' «“"—–-')
            and not text[:at].rstrip().endswith((".", "!", "?"))
        ):
            return True
    return False
