"""Names in Hangul that are put together word by word, and words for many things of the data by their own English."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from reconcile.extract.hangul.hangul_bodies import Text, bodies
from reconcile.extract.hangul.hangul_callings import people
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Language
from reconcile.lexicon.literal import Literal, literal
from reconcile.lexicon.naming import Naming

Found = Sequence[Hit[Entity]]


def literal_names(
    text: str, language: Language, data: Naming, found: Found, described: Found
) -> list[Hit[Entity]]:
    """The names of a sentence, ``described`` people among them, with such bodies and people in their place."""
    words = literal(language.grammar.code)
    if words is None:
        return list(described)
    read = Text(text, found, described, language, data, words)
    made = [_apart(text, hit, words) for hit in described]
    for hit in (*bodies(read), *people(read)):
        made = [one for one in made if one.end <= hit.start or hit.end <= one.start] + [hit]
    return sorted(made, key=lambda hit: (hit.start, -hit.end))


def _apart(text: str, hit: Hit[Entity], words: Literal) -> Hit[Entity]:
    """A name of many words in the data by the English of the one that stands there."""
    own = (
        words.apart.get(text[hit.start : hit.end])
        if hit.value.common or hit.value.kind == "anonymous"
        else None
    )
    return hit if own is None else Hit(hit.start, hit.end, msgspec.structs.replace(hit.value, name=own))
