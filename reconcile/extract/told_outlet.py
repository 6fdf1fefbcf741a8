"""Names near a word of telling that do not speak: an outlet that hears, a name behind a preposition or in brackets."""

from __future__ import annotations

from reconcile.extract.sight import Sight
from reconcile.extract.speaker_behind import oblique
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import Speech
from reconcile.model import Name


def hears(sight: Sight, item: Hit[Entity], other: Hit[Entity]) -> bool:
    """True for an outlet that hears who follows at once ("как рассказал агентству AP 〈мэр〉")."""
    phrase = next((one for one in sight.actors if one.start == other.start), None)
    speaks = phrase.upright if phrase is not None else other.value.kind in ("anonymous", "person")
    outlet = item.value.kind == "media" and oblique(sight, item.start, item.end)
    return speaks and outlet and not sight.between(item.end, other.start).strip()


def set_aside(sight: Sight, item: Hit[Entity], verb: int) -> bool:
    """True for a name behind a preposition ("вернувшись из 〈Пхеньяна〉"), or a short one in brackets behind its long one.

    Of people some may speak ("кто-то из 〈чиновников〉").
    """
    before = sight.text[: item.start]
    aside = sight.language.grammar.aside
    if not sight.actors_known:
        return before.rstrip("“《「").endswith(aside)
    if item.value.kind == "anonymous":
        return before.endswith("(")
    return (
        before.endswith("(")
        or before.rstrip(" «“").endswith(aside)
        or (item.value.kind != "person" and _apposed(sight, item, verb))
    )


def _apposed(sight: Sight, item: Hit[Entity], verb: int) -> bool:
    """True for a name at the end of an aside on the one before it ("Минздрав, подконтрольный 〈ХАМАС〉, насчитал")."""
    comma = sight.text.rfind(", ", 0, item.start)
    if comma < 0 or sight.text[item.end : verb].strip() != "," or not sight.text[comma + 2].islower():
        return False
    return comma in {hit.end for hit in sight.names} | {phrase.end for phrase in sight.actors}


def past_hearers(
    sight: Sight, hit: Hit[Speech], known: list[tuple[Hit[Entity], Name]]
) -> list[tuple[Hit[Entity], Name]]:
    """The names behind "as … told" without the outlet ("как рассказал 〈агентству AP〉 мэр"), or
    the people at their head, who hear it ("как пояснила 〈журналистам〉 мэр").
    """
    if len(known) > 1 and hears(sight, known[0][0], known[1][0]):
        known = known[1:]
    words = {
        *sight.text[: hit.start].lower().split()[-1:],
        sight.text[hit.start : hit.end].lower().split()[0],
    }
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is None or not words & set(lexicon.data.turning) or len(known) < 2:
        return known
    hearer = known[0][0]
    heard = oblique(sight, hearer.start, hearer.end) and not oblique(
        sight, known[1][0].start, known[1][0].end
    )
    near = "," not in sight.between(hearer.end, known[1][0].start)
    return known[1:] if heard and near else known
