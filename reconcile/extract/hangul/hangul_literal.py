"""Names in Hangul that are put together word by word, and words for many things of the data by their own English."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from reconcile.extract.hangul.hangul_bodies import Text, bodies
from reconcile.extract.hangul.hangul_callings import people
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Language
from reconcile.lexicon.literal import Literal, body_in_english, literal
from reconcile.lexicon.naming import Naming

Found = Sequence[Hit[Entity]]


def literal_names(
    text: str, language: Language, data: Naming, found: Found, described: Found
) -> list[Hit[Entity]]:
    """The names of a sentence, ``described`` people among them, with such bodies and people in their place."""
    words = literal(language.grammar.code)
    if words is None:
        return list(described)
    strange = [hit for hit in (*found, *described) if _of_another(text, hit, found, data, words)]
    found = [hit for hit in found if hit not in strange]
    described = [hit for hit in described if hit not in strange]
    read = Text(text, found, described, language, data, words)
    made = [_apart(text, hit, words) for hit in described]
    for hit in (*bodies(read), *people(read)):
        made = [one for one in made if one.end <= hit.start or hit.end <= one.start] + [hit]
    return sorted(made, key=lambda hit: (hit.start, -hit.end))


def _of_another(text: str, hit: Hit[Entity], found: Found, data: Naming, words: Literal) -> bool:
    """True for a body at home by the plain word for its kind, right behind another country: "인도 〈기상청〉"."""
    if hit.value.kind != "agency" or hit.value.country is None or text[hit.start - 1 : hit.start] != " ":
        return False
    owner = next(
        (one.value for one in found if one.end == hit.start - 1 and one.value.kind == "country"), None
    )
    plain = body_in_english(text[hit.start : hit.end], data, words) is not None
    return owner is not None and plain and owner.key != hit.value.country


def _apart(text: str, hit: Hit[Entity], words: Literal) -> Hit[Entity]:
    """A name of many words in the data by the English of the one that stands there."""
    own = (
        words.apart.get(text[hit.start : hit.end])
        if hit.value.common or hit.value.kind == "anonymous"
        else None
    )
    return hit if own is None else Hit(hit.start, hit.end, msgspec.structs.replace(hit.value, name=own))
