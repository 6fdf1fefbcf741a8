"""An office alone, in languages with data for speakers' phrases: "уточнил 〈губернатор〉" is who bore it before."""

from __future__ import annotations

from reconcile.extract.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.model import Name


def plain_role(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a word of the data files that any country has, which also points back to a person."""
    if not sight.actors_known or hit.value.country is not None or not hit.value.name[:1].islower():
        return False
    if sight.text[hit.start - 1 : hit.start] == "-" or sight.text[hit.end :].lstrip()[:1].isupper():
        return False  # a part of a longer word, or the office of who is named behind
    return any(
        word.start == hit.start and word.end == hit.end and "person" in word.value.kinds
        for word in sight.language.coref.longest(sight.text)
    )


def house_meant(sight: Sight, item: Hit[Entity]) -> tuple[Name, int, int, str] | None:
    """The word for a body that was named before, behind its spokesman ("представитель 〈ведомства〉")."""
    phrase = next((one for one in sight.actors if one.start == item.start), None)
    if (
        phrase is None
        or phrase.pointing is None
        or phrase.chief
        or not sight.language.coref.find(phrase.pointing)
    ):
        return None
    return Name(phrase.pointing), item.start, item.end, "coref"
