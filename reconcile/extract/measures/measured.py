"""What is counted: the measure of a number, from the words around it and its unit."""

from __future__ import annotations

from typing import NamedTuple

from reconcile.extract.context.continued import (
    asked_for,
    goes_on,
    named_before,
    of_any_kind,
    same_count,
    value_of,
)
from reconcile.extract.context.share_nouns import fraction, share_of
from reconcile.extract.measures.army_medics import of_an_army
from reconcile.extract.measures.cues_near import PERSON, aboard_ship, candidates, fits
from reconcile.extract.measures.fates import counted_by
from reconcile.extract.measures.keys import default_measure, main_of, of_arms, of_men
from reconcile.extract.measures.last_resort import last_resort
from reconcile.extract.measures.left_out import told_beside
from reconcile.extract.measures.moves import key_of_arms, moved, posted, sent, stands
from reconcile.extract.measures.noun_behind import of_things
from reconcile.extract.measures.out_of import out_of
from reconcile.extract.measures.part_of_whole import predicate_of_part
from reconcile.extract.measures.purse import of_sums, paid_out, wage, within_pay, yet_to_give
from reconcile.extract.measures.stories import (
    AID,
    CIVIL,
    CROWD,
    DISASTER,
    FALLEN,
    HOMES,
    SHARES,
    armed,
    army_named,
    of_the_displaced,
    takes_in,
    to_safety,
    unarmed,
    unsent,
)
from reconcile.extract.measures.topical import of_the_fallen, topical
from reconcile.extract.measures.wholes import joined, thing
from reconcile.extract.numbers.reading import Reading, is_money
from reconcile.extract.numbers.zeros import measure_of_zero
from reconcile.extract.sentence.sight import CueWord, Sight
from reconcile.lexicon import Hit, measures

_WHOLE, _NO_MEN, _BILLION = 100, 200_000, 1_000_000_000
"""Percent of a whole; from how many on a bare number behind one of shells counts shells, never an army's men."""
ON_THE_MOVE = "person+status"


class Choice(NamedTuple):
    """The measure, the words that said so (None: the unit alone, or what was counted before)."""

    measure: str
    cue: Hit[CueWord] | None
    why: str


def choose(
    sight: Sight,
    reading: Reading,
    before: str | None,
    topic: str | None = None,
    *,
    told: bool = False,
    unit_before: str | None = None,
    speaker: tuple[int, int] = (0, 0),
    people: str | None = None,
    counted: str | None = None,
) -> Choice | None:
    """The measure of a number, or None where the number counts nothing that can be told.

    ``before`` is the measure of the number before it in the same report: a list ("police say 8,000, the organisers
    20,000") names it once. ``topic`` is what the text was about last; a bare number that somebody tells (``told``) is of
    that. ``unit_before`` is the unit of the number before, which a bare one may share; ``counted`` the last measure.
    """
    if (zero := measure_of_zero(reading)) is not None:
        return Choice(zero[0], None, zero[1])
    kept = Kept(before, topic, people, unit_before, told)
    if reading.kind == "smallword" and reading.quantity.unit is None and value_of(reading) == 1:
        return None  # "one of them", "one programme": no count
    led = topical(sight, reading) or predicate_of_part(sight, reading)
    choice = _chosen(sight, reading, kept, speaker) if led is None else _led(sight, led)
    if choice is None:
        choice = _led(sight, whole) if (whole := out_of(sight, reading)) is not None else None
    if choice is None and (last := last_resort(sight, reading, before or counted, told=told)) is not None:
        return Choice(last[0], None, last[1])
    if choice is None or (known := measures().by_key.get(choice.measure)) is None:
        return choice
    if (fled := of_the_displaced(choice.why, (before, topic, people))) is not None:
        return choice._replace(measure=fled)
    told_of = [measures().by_key.get(key or "") for key in (topic, people)]
    event = CROWD & {topic, people} or any(one is not None and one.event for one in told_of)
    civil = choice.cue is None and bool(CIVIL & {before, topic, people})
    disaster = bool(DISASTER & {before, topic, people}) and sight.actors_known
    meant = (known.at_event if event or civil or disaster else "") or known.counts_as
    word = sight.text[choice.cue.start : choice.cue.end].lower() if choice.cue is not None else ""
    meant = meant or of_an_army(sight, known.key, (before, topic, people), word, disaster=disaster)
    if meant == "other:":
        meant = thing(reading) if choice.cue is None or disaster else ""
    return choice._replace(measure=meant) if meant else choice


def _led(sight: Sight, hit: Hit[CueWord]) -> Choice:
    return Choice(hit.value.measure.key, hit, f"measure.topical.{sight.text[hit.start : hit.end]}")


def _chosen(sight: Sight, reading: Reading, kept: Kept, speaker: tuple[int, int]) -> Choice | None:
    unit_before, told = kept.unit_before, kept.told
    found = candidates(sight, reading, unit_before, speaker)
    if reading.quantity.unit == "item" and not CIVIL & {kept.before, kept.topic, kept.people}:
        found = [one for one in found if one[1].value.noun or one[1].value.measure.key not in AID]
    if found:
        scored = sorted(found, key=lambda item: (-item[0], item[1].start))
        return _by_words(sight, reading, scored, kept)
    asked = asked_for(sight, reading) if told and reading.quantity.unit is None else None
    if asked is not None:
        return _led(sight, asked)
    if reading.kind == "quantity" and (told or goes_on(sight, reading)):
        named = named_before(sight, reading)
        if named is not None:
            words = sight.text[named.start : named.end]
            return Choice(named.value.measure.key, named, f"measure.named.{words}")
    unit = reading.quantity.unit
    if unit is None:
        return _bare(sight, reading, kept)
    return None if reading.kind == "smallword" else _by_unit(sight, reading, unit, kept)


class Kept(NamedTuple):
    """What the text has counted so far; ``told`` where somebody tells the number."""

    before: str | None
    topic: str | None
    people: str | None
    unit_before: str | None
    told: bool


def _by_words(sight: Sight, reading: Reading, scored: list[tuple[float, Hit[CueWord]]], kept: Kept) -> Choice:
    """The measure that the words near a number say."""
    hit = counted_by(sight, scored, reading)
    unit = reading.quantity.unit
    if hit.value.weak:
        other = measures().by_key.get(kept.topic or "")
        if other is not None and other.event and fits(other.key, unit):
            return Choice(other.key, None, "measure.topic")
        if unit is None and kept.before is not None and of_men(kept.before):
            return Choice(main_of(kept.before), None, "measure.again")
    arms = key_of_arms(sight, reading, hit.value.measure.key, kept.before)
    if arms or of_the_fallen(sight, reading, hit, kept.before):
        return Choice(str(kept.before), None, "measure.again")
    key = yet_to_give(sight, hit) or joined(sight, hit) or hit.value.measure.key
    men = (sight.actors_known and armed((kept.before, kept.topic, kept.people))) or army_named(sight)
    if (key == "revenue" or (key in AID and men)) and wage(reading) and within_pay(reading):
        key = "salary"
    elif key == "revenue" and not men and takes_in(sight) and AID & {kept.before, kept.topic}:
        key = "aid_delivered"  # what the ministry of a stricken country 受け取った
    elif key == "salary" and sight.language.grammar.verb_second and not within_pay(reading):
        key = "revenue"
    elif key == "salary" and sight.actors_known and paid_out(reading, hit, scored):
        key = "aid_delivered"  # "выплатила 100 млн евро": no pay of one man
    return Choice(key, hit, f"{sight.sentence.lang}.measure.{key}.{sight.text[hit.start : hit.end]}")


def _bare(sight: Sight, reading: Reading, kept: Kept) -> Choice | None:
    """The measure of a number without a unit, from what was counted before."""
    if kept.unit_before == "percent" and sight.actors_known and (value_of(reading) or 101) <= _WHOLE:
        share = kept.before if kept.before is not None and fits(kept.before, "percent") else "share"
        return Choice(share, None, "measure.again")  # "five percent, while prices rose by eleven"
    if sight.actors_known and share_of(sight, reading):
        return Choice("share", None, "measure.share-noun")
    before = (kept.before, kept.topic, kept.people)
    if sight.actors_known and reading.kind == "quantity" and sent(sight, reading, before):
        return Choice(default_measure(ON_THE_MOVE), None, "measure.by-status")
    if reading.kind == "quantity":
        candidates = (kept.before or kept.topic, kept.people)
        subject = next((key for key in candidates if key is not None and of_men(key)), None)
        if kept.told and of_sums(kept.before, kept.unit_before):
            return Choice(str(kept.before), None, "measure.again")
        large = sight.actors_known and of_any_kind(sight, reading)
        large = large or (value_of(reading) or 0) >= _NO_MEN
        arms = of_arms(kept.before) and (large or bool(sight.language.grammar.leads))
        if of_things(sight, reading):
            return None  # "70 Keller": a noun of its own
        if kept.told and kept.before is not None and (arms or _things(kept)):
            return Choice(kept.before, None, "measure.again")
        if kept.told and subject is not None:
            return Choice(main_of(subject), None, "measure.topic")
        if kept.before is not None and told_beside(sight, reading):
            return Choice(kept.before, None, "measure.again")
    return _continued(sight, reading, before)


def _by_unit(sight: Sight, reading: Reading, unit: str, kept: Kept) -> Choice | None:
    """The measure of a number with a unit but without words: what was counted before, else the unit's own."""
    own = Choice(default_measure(unit), None, f"measure.by-unit.{unit}")
    if reading.quantity.hedge == "vague" and own.measure == "duration":
        return None  # "for several years"
    summed = sight.actors_known and kept.topic == "salary" and (value_of(reading) or 0) >= _BILLION
    if summed or aboard_ship(sight, reading):  # "billions" behind what each soldier earns
        return own
    if unit == PERSON and kept.before in FALLEN and stands(sight, reading):
        return Choice(default_measure(ON_THE_MOVE), None, "measure.by-status")
    counted = (kept.before not in SHARES or unit in ("percent", "ratio")) and not fraction(
        reading, kept.before
    )
    counted = counted and not (unsent(sight, reading) and moved(sight, reading))
    if kept.before is not None and counted and fits(kept.before, unit) and kept.before in measures().by_key:
        return Choice(main_of(kept.before), None, "measure.carried")
    if is_money(unit):
        return _of_money(sight, reading, unit, kept) or own
    no_arms = own.measure == "weapons" and not armed((kept.before, kept.topic, kept.people))
    if no_arms and sight.actors_known:
        return Choice(thing(reading) or own.measure, None, own.why)
    grammar = sight.language.grammar
    plain = grammar.quoting or not grammar.spaced
    if no_arms and (plain or unarmed(sight, reading)):
        named = thing(reading) if grammar.leads else None  # "35 buses", 遊覽車就有80輛
        return own if army_named(sight) else Choice(named or "other:item", None, own.why)
    if unit == "container" and plain and not sight.final and kept.topic in AID:
        return Choice("other:container", None, own.why)
    return (_of_people(sight, reading, kept) if unit == PERSON else None) or own


def _of_money(sight: Sight, reading: Reading, unit: str, kept: Kept) -> Choice | None:
    if wage(reading):
        return Choice("salary", None, "measure.by-rate")
    if kept.topic in AID and any(hit.value.status == "planned" for hit in sight.statuses):
        return Choice("aid_pledged", None, "measure.topic")
    if kept.told and kept.topic is not None and fits(kept.topic, unit):
        return Choice(kept.topic, None, "measure.topic")
    return None


def _of_event(sight: Sight, reading: Reading, kept: Kept) -> Choice | None:
    """People of whom nothing is said are those of the occasion that their sentence names, however far."""
    found = [hit for hit in sight.own_cues if hit.value.measure.event and fits(hit.value.measure.key, PERSON)]
    if not found:
        return None
    before = (kept.people, kept.topic)
    hit = min(
        found,
        key=lambda one: (
            one.value.measure.key not in before,
            sight.cost(one.start, one.end, reading, shared=True),
            one.start,
        ),
    )
    return Choice(hit.value.measure.key, hit, f"measure.occasion.{sight.text[hit.start : hit.end]}")


def _of_people(sight: Sight, reading: Reading, kept: Kept) -> Choice | None:
    occasion = measures().by_key.get(kept.topic or "")
    if occasion is not None and occasion.event and (kept.told or moved(sight, reading)):
        return Choice(occasion.key, None, "measure.topic")
    if unsent(sight, reading) and (happening := _of_event(sight, reading, kept)) is not None:
        return happening
    if moved(sight, reading):
        fled = to_safety(sight, reading, (kept.before, kept.topic, kept.people))
        out = "rescuers" if kept.topic in DISASTER else default_measure(ON_THE_MOVE)
        return Choice("evacuated" if fled else out, None, "measure.by-status")
    if kept.topic is None:
        return _of_event(sight, reading, kept)
    if any(hit.value.weak for hit in sight.own_cues):  # "in the strike 31,500 took part", after the hurt
        taking_part = _of_event(sight, reading, kept)
        if taking_part is not None:
            return taking_part
    if kept.told and of_men(kept.topic):
        return Choice(kept.topic, None, "measure.topic")
    if "status" in measures().by_key[kept.topic].facets:
        key = main_of(kept.topic)  # people in a text on shells or brigades are the army's men
        return Choice(key if fits(key, PERSON) else default_measure(ON_THE_MOVE), None, "measure.topic")
    return _of_event(sight, reading, kept)


def _continued(sight: Sight, reading: Reading, kept: tuple[str | None, ...]) -> Choice | None:
    """The measure counted before, where a bare number goes on with it."""
    bare = sight.language.grammar.leads and (value_of(reading) or 0) >= _WHOLE
    key = same_count(reading, tuple(one for one in kept if not (bare and one == "growth")))
    if key is None or not goes_on(sight, reading):
        return None
    if key in FALLEN and posted(sight, reading):
        return Choice(default_measure(ON_THE_MOVE), None, "measure.by-status")
    return Choice(main_of(key), None, "measure.again")


def _things(kept: Kept) -> bool:
    """True where the number before counted arms or homes, of which a bare number goes on ("120 guns and 50 more")."""
    same = kept.unit_before is not None and fits(kept.before or "", kept.unit_before)
    return (of_arms(kept.before) or kept.unit_before in HOMES) and same
