"""Of the words near a number, the one that says what it counts: what befell people rather than who they are."""

from __future__ import annotations

from reconcile.extract.context.continued import value_of
from reconcile.extract.measures.cues_near import PERSON
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import CueWord, Sight
from reconcile.lexicon import Hit, Measure

_WHO = 0.4
"""How much less a noun of people says of their number than what befell them."""
WHO_RANK = 2
"""The rank of people by trade or role (police, protesters); what befalls people ranks higher."""


def counted_by(sight: Sight, scored: list[tuple[float, Hit[CueWord]]], reading: Reading) -> Hit[CueWord]:
    """The best cue of a number, what befell people rather than who they are."""
    numbers = tuple(one.number_start for one in sight.readings)
    return befell_subject(sight, scored, reading) or befallen(scored, reading, numbers)


def befallen(
    scored: list[tuple[float, Hit[CueWord]]], reading: Reading, numbers: tuple[int, ...] = ()
) -> Hit[CueWord]:
    """The best cue; of "18 police officers were hurt" what befell them, not who they are.

    ``numbers``: where the numbers of the sentence begin.
    """
    score, best = scored[0]
    measure = best.value.measure
    own = _taken(scored, best, reading) or _found(scored, reading) or _noun_of(scored, reading)
    own = (
        own
        or _men(scored, best, reading)
        or _affected(scored, best, reading)
        or _residents(scored, best, reading, numbers)
    )
    if own is not None:
        return own
    fallen = _losses(scored, best, reading)
    if fallen is not None:
        return fallen
    who = best.value.noun and measure.units[0] == PERSON and measure.rank == WHO_RANK
    if who and best.start < reading.end:
        for other, hit in scored[1:]:
            if hit.value.measure.rank > WHO_RANK and score - other <= _WHO:
                return hit
    return best


_MANY = 10_000
"""From how many on people of a word for both the hurt and the affected are affected: no hospital takes so many."""


_PREDICATE = 1.8
"""How much further off than who they are the predicate of the clause may stand, where it stands last."""


def befell_subject(
    sight: Sight, scored: list[tuple[float, Hit[CueWord]]], reading: Reading
) -> Hit[CueWord] | None:
    """What befell the people who are the subject of a predicate that stands last (参加者4人〈が〉転倒して〈けが〉をした)."""
    score, best = scored[0]
    who = best.value.measure.units[0] == PERSON and best.value.measure.rank == WHO_RANK
    if not (sight.final and who and best.end <= reading.start) or best.value.noun:
        return None
    if not sight.text.startswith((*sight.language.grammar.subject, "も"), reading.end):
        return None
    after = min(
        (one.number_start for one in sight.readings if one.start >= reading.end), default=len(sight.text)
    )
    stop = sight.text.find("。", reading.end, after)
    for other, hit in scored[1:]:
        told = hit.value.measure.rank > WHO_RANK and hit.value.measure.units[0] == PERSON
        near = reading.end <= hit.start < (stop if stop >= 0 else after)
        if told and near and not hit.value.measure.event and score - other <= _PREDICATE:
            return hit
    return None


def _affected(
    scored: list[tuple[float, Hit[CueWord]]], best: Hit[CueWord], reading: Reading
) -> Hit[CueWord] | None:
    """Of a word that has both, the hurt or, of many, the affected ("пострадали 12 тысяч человек")."""
    pair = ("wounded", "affected")
    if best.value.measure.key not in pair:
        return None
    wanted = pair[(value_of(reading) or 0) >= _MANY]
    same = [hit for _, hit in scored if hit.start < best.end and best.start < hit.end]
    keys = {hit.value.measure.key for hit in same}
    return next((hit for hit in same if hit.value.measure.key == wanted), None) if keys >= {*pair} else None


def _found(scored: list[tuple[float, Hit[CueWord]]], reading: Reading) -> Hit[CueWord] | None:
    """What became of people who were missing and are the noun of a number ("14 Verschüttete lebend geborgen")."""
    missing = any(
        hit.value.measure.key == "missing" and reading.number_end <= hit.start < reading.end
        for _, hit in scored
    )
    for other, hit in scored if missing else ():
        told = hit.value.measure.key in _FOUND and not hit.value.noun and hit.start >= reading.end
        if told and scored[0][0] - other <= _BECAME:
            return hit
    return None


_FOUND = ("rescued", "killed")
_BECAME = 1.2
"""How much further off such a word may stand; a toll behind ("40 missing, according to a new toll") tells nothing."""
_FAR = 1.0
"""How much further off than the residents of a place the word for what befell them may stand."""

_ITS_OWN = 12
"""Characters behind such a word within which another number is the one that it tells of."""


def _residents(
    scored: list[tuple[float, Hit[CueWord]]], best: Hit[CueWord], reading: Reading, numbers: tuple[int, ...]
) -> Hit[CueWord] | None:
    """What befell people who are called residents of their place ("2400 Bewohner mussten ihre Häuser 〈verlassen〉").

    No other number stands between them or right behind the word.
    """
    if not best.value.noun or best.value.measure.key != "population":
        return None
    score = scored[0][0]
    for other, hit in scored[1:]:
        measure = hit.value.measure
        told = not hit.value.noun and measure.units[0] == PERSON and measure.rank >= WHO_RANK
        between = any(
            min(hit.start, reading.end) <= at < max(hit.end + _ITS_OWN, reading.number_start)
            for at in numbers
            if at != reading.number_start
        )
        if told and not between and not hit.value.weak and score - other <= _FAR:
            return hit
    return None


_TAKEN = 1.0
"""How much further off than "wounded" the word may stand by which the wounded were taken."""


def _taken(
    scored: list[tuple[float, Hit[CueWord]]], best: Hit[CueWord], reading: Reading
) -> Hit[CueWord] | None:
    """What became of wounded people who are the noun of a number ("took two wounded soldiers prisoner")."""
    if best.value.measure.key not in ("wounded", "captured"):
        return None
    if not any(hit.value.measure.key == "wounded" for _, hit in scored):
        return None
    score = scored[0][0]
    for other, hit in scored:
        if hit.value.measure.key == "captured" and not hit.value.noun and score - other <= _TAKEN:
            return hit
    return None


def _noun_of(scored: list[tuple[float, Hit[CueWord]]], reading: Reading) -> Hit[CueWord] | None:
    """The fate that is the very noun of a number: of "casualties stood at 300 dead" the dead."""
    for _, hit in scored:
        inside = reading.number_end <= hit.start < reading.end <= hit.end
        if inside and hit.value.measure.rank > WHO_RANK and hit.value.measure.units[0] == PERSON:
            return None if hit.value.noun else hit
    return None


def _men(
    scored: list[tuple[float, Hit[CueWord]]], best: Hit[CueWord], reading: Reading
) -> Hit[CueWord] | None:
    """Men of an army that are the very noun of a number, where the best word is another noun or an occasion.

    "12,000 soldiers passed through the country" are no crowd, "soldiers and builders" are soldiers first.
    """
    other = best.value.noun or best.value.measure.event
    if not other or reading.start <= best.start < reading.end:
        return None
    for _, hit in scored[1:]:
        inside = reading.number_end <= hit.start < reading.end <= hit.end
        if inside and hit.value.noun and _of_army(hit.value.measure):
            return hit
    return None


def _of_army(measure: Measure) -> bool:
    return measure.core and "status" in measure.facets and measure.units[0] == PERSON


_LOST = 1.4
"""How much further off than the men counted the word for their losses may stand ("losses … 4,000 men")."""


def _losses(
    scored: list[tuple[float, Hit[CueWord]]], best: Hit[CueWord], reading: Reading
) -> Hit[CueWord] | None:
    """The word for losses before a number of men, which are those lost ("les pertes se montent à 4 000 hommes")."""
    measure = best.value.measure
    if not best.value.noun or "status" not in measure.facets or measure.units[0] != PERSON:
        return None
    score = scored[0][0]
    for other, hit in scored[1:]:
        lost = hit.value.measure.key == "casualties" and hit.end <= reading.start
        if lost and score - other <= _LOST:
            return hit
    return None
