"""Names near a word of telling that do not speak: an outlet that hears, a name behind a preposition or in brackets."""

from __future__ import annotations

from reconcile.extract.sight import Sight
from reconcile.extract.speaker_behind import oblique
from reconcile.lexicon import Entity, Hit


def hears(sight: Sight, item: Hit[Entity], other: Hit[Entity]) -> bool:
    """True for an outlet that hears who follows at once ("как рассказал агентству AP 〈мэр〉")."""
    phrase = next((one for one in sight.actors if one.start == other.start and one.upright), None)
    outlet = item.value.kind == "media" and oblique(sight, item.start, item.end)
    return phrase is not None and outlet and not sight.between(item.end, other.start).strip()


def set_aside(sight: Sight, item: Hit[Entity]) -> bool:
    """True for a name behind a preposition ("вернувшись из 〈Пхеньяна〉"), or a short one in brackets behind its long one.

    Of people some may speak ("кто-то из 〈чиновников〉").
    """
    before = sight.text[: item.start]
    aside = sight.language.grammar.aside
    if not sight.actors_known:
        return before.rstrip("“《「").endswith(aside)
    return before.endswith("(") or (item.value.kind != "anonymous" and before.rstrip(" «“").endswith(aside))
