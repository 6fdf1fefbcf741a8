"""The place of a number: of its own sentence, else of the number before, of its section or of its paragraph."""

from __future__ import annotations

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.subjects import own_country
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.places.counted import place_of
from reconcile.extract.places.declined_places import staged
from reconcile.extract.places.town_words import homes
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.setting.bare_places import bare_place, named_before
from reconcile.extract.setting.clause_places import clause_place
from reconcile.extract.setting.compared_places import compared
from reconcile.extract.setting.fronted_places import fronted_place
from reconcile.extract.setting.has_place import has_place
from reconcile.extract.setting.leading_places import leading_place
from reconcile.extract.setting.nearby import nearby
from reconcile.extract.setting.of_teller import place_of_teller
from reconcile.extract.setting.own_bodies import by_own_body
from reconcile.extract.setting.place_each import place_each
from reconcile.extract.setting.receivers import received, received_before
from reconcile.extract.setting.same_places import everywhere, pointed_again, same_place
from reconcile.extract.setting.scene_words import implied_place
from reconcile.extract.setting.unspaced_places import place_before
from reconcile.extract.setting.whereabouts import pointed_place
from reconcile.lexicon import entities, measures
from reconcile.lexicon.callings import callings
from reconcile.model import Name, Status


def told_place(
    text: str,
    sight: Sight,
    thread: Thread,
    reading: Reading,
    key: str,
    status: Status | None,
    subject: Name | None,
    speaker: tuple[int, int],
) -> Name | None:
    """Where a number of the measure ``key`` in a ``text`` is, None where nothing tells.

    ``speaker`` is the stretch of its sentence that names who tells it.
    """
    measure = measures().by_key.get(key)
    facet = has_place(key, sight.sentence.lang)
    each = place_each(sight, reading) if facet else None
    place = received(sight, thread, key) or each or place_of(sight, reading, measure, speaker)
    if place is not None and place == subject and measure is not None and measure.given:
        place = None  # who gives it is not who gets it
    place = (
        pointed_again(sight, reading, text) or leading_place(sight, reading, key) if facet else None
    ) or place
    place = (clause_place(sight, reading, thread, key) if facet else None) or place
    if facet and (place is None or entities().is_country(place)):
        place = pointed_place(sight, reading, thread, text) or place
    if place is None and facet:
        place = fronted_place(sight, reading, measure)
        place = place or same_place(sight, reading, measure) or nearby(sight, reading, text)
        place = place or implied_place(sight, reading, measure, thread)
        place = place or everywhere(sight, thread.place_said[1])
        place = place or place_of_teller(sight, reading, key, speaker)
        place = place or by_own_body(sight, thread, text, speaker, measure)
        place = place or bare_place(sight, reading, key) or named_before(sight, key, text)
    place = place or received_before(sight, thread, key)
    if place is not None:
        thread.placed.add(sight.sentence.start + reading.start)
    elif facet:
        start, line = sight.sentence.start + reading.start, sight.sentence.line
        goes = measure is not None and ("USD" in measure.units or measure.units[0] == "round")
        here = [(line, sight.sentence.start + at, home) for at, home in homes(sight)]
        here += [one for one in thread.stages if sight.actors_known and one[1] >= sight.sentence.start]
        place = staged(here, line, start, status, money=goes)  # before that of the number before
        before = place_before(sight, thread, reading, key, status)
        place = place or (None if compared(before, thread, text, sight) else before) or thread.section
        since = sight.sentence.start if speaker[1] > speaker[0] else 0
        stages = [one for one in thread.stages if one[1] >= since]
        place = place or staged(stages, line, start, status, money=goes)
    told = callings(sight.sentence.lang) is not None or bool(sight.language.grammar.leads)
    sent = status in ("dispatched", "planned") and told
    if place is not None and sent and own_country(place, subject):
        return None  # where they set out
    return place
