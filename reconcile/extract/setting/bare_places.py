"""A place that a sentence names without a word that tells where: "Tolima recorded 30 deaths", "reported from Tolima".

Of the harm done and of crowds, a town or province of their own sentence is where they were counted, as who suffered it, as
where it was heard from or as whose mayor tells of it; seats of power are named for who rules there, and left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.extract.measures.story_kinds import CROWD, TOLL
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.places.towns_of_regions import town_of
from reconcile.extract.sentence.scenes import adjective
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.told_at import told_at
from reconcile.extract.sentence.venues import met_at, spoken_there, venue
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.capitals import is_capital
from reconcile.lexicon.gazetteer import called
from reconcile.model import Name

_BEFALLS = (TOLL | CROWD) - {"rescuers", "police", "aftershocks", "other:magnitude", "damage_cost"}
_REACH = 6.0
"""The farthest that such a place stands from its number, by the distance of ``Sight.cost``."""


def bare_place(sight: Sight, reading: Reading, key: str) -> Name | None:
    """The place of a number of the measure ``key`` that its sentence names nearest, None where it names none.

    A place with another number nearer to it is that one's; one before all numbers is of the first.
    """
    if key not in _BEFALLS:
        return None
    return _nearest(sight, reading, sight.names) or _nearest(
        sight, reading, entities().phrases(sight.sentence.lang).longest(sight.text)
    )


def _nearest(sight: Sight, reading: Reading, names: Sequence[Hit[Entity]]) -> Name | None:
    """The nearest of the places among some names: those by themselves, or within the names of bodies too."""
    near = [
        (sight.cost(hit.start, hit.end, reading), hit.start, hit)
        for hit in names
        if _told(sight, hit) and _own(sight, hit, reading)
    ]
    best = min((one for one in near if one[0] <= _REACH), key=lambda one: one[:2], default=None)
    return None if best is None else town_of(sight, best[2]) or best[2].value.as_name


def named_before(sight: Sight, key: str, text: str) -> Name | None:
    """The place that the sentence before in the paragraph names, for one whose head takes it up ("the province", "there").

    None where the sentence before names several, or none that is no seat of power.
    """
    data = called(sight.sentence.lang)
    if data is None or key not in _BEFALLS or not _takes_up(sight, data.again):
        return None
    before = text[max(0, sight.sentence.start - _BACK) : sight.sentence.start].rpartition("\n")[2].rstrip()
    ends = [before.rfind(mark, 0, -1) for mark in (". ", "! ", "? ", "。")]
    last = before[max(ends) + 1 :]
    found = {
        hit.value.as_name
        for hit in entities().phrases(sight.sentence.lang).longest(last)
        if _is_town(hit.value) and not (last[hit.start].isalpha() and last[hit.start].islower())
    }
    return found.pop() if len(found) == 1 else None


def _takes_up(sight: Sight, words: tuple[str, ...]) -> bool:
    """True for a sentence that one of some words leads, whole where spaces part words."""
    head = sight.text.lstrip(' \u00a0«„“"「').lower().replace("’", "'")
    word = next((one for one in sorted(words, key=len, reverse=True) if head.startswith(one)), None)
    if word is None:
        return False
    after = head[len(word) : len(word) + 1]
    return not (sight.language.grammar.capitals and after.isalpha())


_BACK = 400
"""Characters before a sentence in which the one before begins."""


def _told(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a town or a province of a country that is no seat of power, no adjective and no town of a meeting.

    A square or a building is where people speak as well (국회 앞).
    """
    behind_town = hit.value.apart and _TOWN_BEFORE.search(sight.text, 0, hit.start) is not None
    if behind_town or not _is_town(hit.value) or adjective(sight, hit) or _sent_from(sight, hit):
        return False
    spoken = spoken_there(sight, hit) or (not sight.language.grammar.spaced and told_at(sight, hit))
    return not (spoken or venue(sight, hit) or met_at(sight, hit.start))


def _is_town(one: Entity) -> bool:
    known = one.kind == "place" and one.country is not None and "(" not in one.name
    return known and one.metonym_of is None and not is_capital(one)


def _own(sight: Sight, hit: Hit[Entity], reading: Reading) -> bool:
    """True for a name with no other number between it and this one.

    Behind its number a comma parts them.
    """
    low, high = sorted((hit.start, reading.start))
    if any(low < one.number_start < high for one in sight.numbers if one is not reading):
        return False
    return hit.start < reading.start or _COMMA.search(sight.text, reading.end, hit.start) is None


_TOWN_BEFORE = re.compile(r"[A-ZÀ-Þ][\w’'-]+, \Z")
"""A town before the state that tells which of its name is meant ("Aldport, 〈Ohio〉")."""
_COMMA = re.compile("[,;，；、]")
_SENT = re.compile(r"[^\n(]{0,40}\([^)\n]{2,24}\)\s*[–—-]|[^\n(]{0,30}\s[–—-]{1,2}\s")
"""What stands behind the town that a report is sent from ("BENGHAZI, Libya, Sept 12 (Reuters) -")."""


def _sent_from(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for the town at the head of a line that a report is sent from."""
    heads = hit.start == 0 or _TOWN_BEFORE.fullmatch(sight.text, 0, hit.start) is not None
    return sight.sentence.first and heads and _SENT.match(sight.text, hit.end) is not None
