"""Who or what is counted: the subject of a number; of aid who gives it."""

from __future__ import annotations

from functools import cache

from reconcile.extract.measures.moves import of_them
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.places.counted import is_place
from reconcile.extract.sentence.scenes import in_phrase
from reconcile.extract.sentence.seats import of_kind
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.wars import of_war
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.measure import Measure
from reconcile.model import Name

_REACH = 4.5
_GROUP = 0.4
"""A name of people is more likely to be what is counted than a country's name."""
_ANYBODY = 2.5
"""A word for people of no country ("soldiers") is the subject only where nothing else is."""
_ASIDE = 0.6
"""A country that is neither topic nor beside the number is mostly an enemy or a neighbour."""
_TOPIC = 1.2
"""A country that is the topic of the sentence is who sends, gives, or loses."""
_SECOND = 0.5
"""Who gives is told before who receives."""


def subject_of(sight: Sight, reading: Reading, measure: Measure | None, claimant: Name | None) -> Name | None:
    """The subject: a group that is named near the number, else the forces of a country that is.

    Of aid it is who gives: a country, or a body that pays aid of its own.
    """
    best: tuple[float, int, Hit[Entity]] | None = None
    them = of_them(sight, reading)
    aid = measure is not None and measure.given
    for hit in sight.names:
        if not (_gives(hit.value) if aid else hit.value.kind in ("group", "country")):
            continue
        if of_war(sight, hit):
            continue
        aside = in_phrase(sight, hit) or of_kind(sight, hit) or _label(sight, hit)
        if hit.value.kind == "country" and (them or is_place(sight, hit) or aside):
            continue
        cost = sight.cost(hit.start, hit.end, reading)
        cost += (
            _of_group(sight, hit, reading) if hit.value.kind == "group" else _of_country(sight, hit, reading)
        )
        if hit.value.kind != "group" and claimant is not None and _speaks(hit.value, claimant):
            cost += 2 * _TOPIC
        if aid and any(
            one.end <= hit.start and hit.end <= reading.start for one in sight.names if _gives(one.value)
        ):
            cost += _SECOND
        if cost <= _REACH and (best is None or (cost, hit.start) < best[:2]):
            best = (cost, hit.start, hit)
    if best is None:
        return None
    entity = best[2].value
    if entity.kind == "country" and measure is not None and "person" in measure.units:
        forces = "status" in measure.facets or measure.core
        return _forces(entity) if forces else entity.as_name
    return entity.as_name


def receives(subject: Name | None, place: Name | None, measure: Measure | None) -> bool:
    """True for the country that help goes to: it is no giver of it, though it may say what has come."""
    given = measure is not None and measure.given
    return given and subject is not None and place is not None and subject.entity == place.entity is not None


def _label(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a name that heads its line before a colon ("Ukraine: …"): whose figures follow, not what they count."""
    led = sight.text[: hit.start].strip(" *•–-#") == "" or sight.text[: hit.start].endswith("\n")
    return led and sight.text[hit.end :].lstrip(" ").startswith((":", "："))


def _gives(entity: Entity) -> bool:
    return entity.kind == "country" or entity.gives


def _of_group(sight: Sight, hit: Hit[Entity], reading: Reading) -> float:
    """What is added to the distance of a group of people."""
    cost = _ANYBODY if hit.value.country is None else -_GROUP
    if sight.final and is_place(sight, hit):
        cost += 2 * _TOPIC  # who receives ("to the army")
    if sight.final and hit.end <= reading.start and _is_topic(sight, hit):
        cost += _GROUP  # who acts on the people counted ("the army 〈が〉 mobilises 10,000")
    return cost


def _of_country(sight: Sight, hit: Hit[Entity], reading: Reading) -> float:
    """What is added to the distance of a country."""
    if _is_topic(sight, hit):
        return -_TOPIC
    return _ASIDE if hit.start < reading.start or hit.end > reading.end else 0.0


def _is_topic(sight: Sight, hit: Hit[Entity]) -> bool:
    grammar = sight.language.grammar
    if sight.final:
        return sight.text.startswith((*grammar.topic, *grammar.subject), hit.end)
    return hit.start < 40 and not is_place(sight, hit)


def _speaks(country: Entity, claimant: Name) -> bool:
    speaker = entities().of(claimant)
    if speaker is None:
        return False
    return speaker.key in (country.key, country.government) or speaker.country == country.key


@cache
def _forces_by_country() -> dict[str, Entity]:
    found: dict[str, Entity] = {}
    for entity in entities().by_key.values():
        if entity.kind == "group" and entity.country and entity.part_of is None:
            found.setdefault(entity.country, entity)
    return found


def _forces(country: Entity) -> Name:
    group = _forces_by_country().get(country.key)
    return group.as_name if group else country.as_name


def own_country(place: Name, subject: Name | None) -> bool:
    """True for a place in the country whose people or arms are sent."""
    known = entities().of(subject)
    where = entities().of(place)
    if known is None or where is None or known.kind not in ("group", "country"):
        return False
    return known.home is not None and known.home in (where.key, where.country, *entities().wholes(where.key))
