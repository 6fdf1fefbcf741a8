"""Capitals that a text names as the seat of a body of the state: it speaks there, nothing happens there."""

from __future__ import annotations

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.venues import met_at
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.asides import asides
from reconcile.model import Name

_BESIDE = 6
"""Characters of a preposition with its article between a body and the capital that it sits in."""


def at_its_house(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for the capital where a body of the state sits ("der Nachrichtendienst in Seoul"): it speaks there."""
    grammar = sight.language.grammar
    return any(
        other.value.kind in ("agency", "government", "thinktank")
        and (other.value.country is not None or _of_state(sight, other) or _of_research(sight, other))
        and 2 < hit.start - other.end <= _BESIDE
        and sight.between(other.end, hit.start).strip().lower()
        in (grammar.scenes or (_IN if grammar.leads else ()))
        for other in sight.names
    )


_IN = ("in",)


def _of_research(sight: Sight, body: Hit[Entity]) -> bool:
    """True for an institute, of whatever country ("the Marlow Institute in 〈Seoul〉 values")."""
    return bool(sight.language.grammar.leads) and body.value.kind == "thinktank"


def of_kind(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for an adjective of a country before an outlet or a body ("〈Ukrainian〉 television"): it is not counted."""
    grammar = sight.language.grammar
    behind = sight.text[hit.end : hit.end + 24].split()[:1] if grammar.leads else []
    word = behind[0].strip(",.;:") if behind else ""
    return word in grammar.outlet_kinds or word in ("television", "TV", "media", "intelligence", "officials")


_STATE = ("government", "ministry")


def _of_state(sight: Sight, body: Hit[Entity]) -> bool:
    """True for a body that only states have, named by its kind alone ("die Regierung in N'Djamena")."""
    return sight.language.grammar.verb_second and body.value.name.lower().endswith(_STATE)


_TITLE = 160
"""Characters of a line that is a title."""


def in_headline(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a town right behind its preposition in the title ("Zehntausende gegen Sparpaket in Wien").

    Not where people only met there.
    """
    grammar = sight.language.grammar
    speaks = hit.value.metonym_of is not None and sight.text.startswith(", ", hit.end) and bool(sight.speech)
    if speaks or sight.sentence.line or len(sight.text) > _TITLE or not grammar.inverts:
        return False
    if not sight.sentence.first:  # of a report that begins without a title
        return False
    led = tuple(f"{word} " for word in grammar.scenes)
    leads = sight.text[: hit.start].lower().endswith(led)
    return leads and not (met_at(sight, hit.start) or at_its_house(sight, hit))


def seat_of_power(place: Name) -> bool:
    """True for a place whose name also stands for who rules there: those speak there who count."""
    known = entities().of(place)
    return known is not None and known.metonym_of is not None


def ruling_at(sight: Sight, start: int, end: int) -> Name | None:
    """Whose authorities two offsets tell of, behind a seat of power or a body (キーウ〈当局〉, NATO〈当局〉)."""
    data = asides(sight.sentence.lang)
    if data is None or sight.text[start:end] not in data.rulers:
        return None
    for hit in sight.names:
        known = entities().by_key.get(hit.value.metonym_of or "")
        known = hit.value if hit.value.kind == "agency" else known
        if hit.end == start and known is not None:
            return known.as_name
    return None
