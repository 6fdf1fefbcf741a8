"""Measures by the kind of story that they belong to: what a text has counted tells what it is on."""

from __future__ import annotations

from collections.abc import Iterable

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import measures
from reconcile.lexicon.unit import unit_words

SHARES = frozenset({"share", "growth", "failure_rate"})
DISASTER = frozenset(
    {
        "rescuers",
        "rescued",
        "missing",
        "houses_destroyed",
        "houses_damaged",
        "aftershocks",
        "displaced",
        "outage",
    }
)
"""Where a text is on a disaster, people who are sent come to help."""
AID = frozenset({"aid_pledged", "aid_delivered"})
"""Where a text is on aid, a sum that is still to come is promised."""


CIVIL = (DISASTER - {"missing"}) | AID | {"evacuated", "damage_cost"}
"""Where a text is on what befell a town, or on aid, things that no words name are no arms."""
CROWD = frozenset({"arrested", "police"})
"""What is counted at marches besides those who march."""
HOMES = frozenset({"house", "building"})
FALLEN = frozenset({"killed", "wounded", "casualties", "captured"})


def armed(counted: Iterable[str | None]) -> bool:
    """True where one of the measures counted so far is of the men or arms of an army."""
    known = [measures().by_key.get(key or "") for key in counted]
    return any(item is not None and "status" in item.facets for item in known)


def army_named(sight: Sight) -> bool:
    """True where a sentence names men of an army without counting them ("each soldier is paid …")."""
    return any(
        hit.value.noun and "status" in hit.value.measure.facets and hit.value.measure.units[0] == "person"
        for hit in sight.own_cues
    )


def unarmed(sight: Sight, reading: Reading) -> bool:
    """True for things that are no arms by themselves, counted by their noun ("4 200 〈camions〉")."""
    return _counts_one_of(sight, reading, unit_words(sight.sentence.lang).civil)


def unsent(sight: Sight, reading: Reading) -> bool:
    """True for people who are no men of an army nor helpers by their noun ("850 stranded 〈tourists〉")."""
    return _counts_one_of(sight, reading, unit_words(sight.sentence.lang).civilians)


def _counts_one_of(sight: Sight, reading: Reading, nouns: tuple[str, ...]) -> bool:
    """True for a number whose words end with one of some nouns."""
    counted = sight.text[reading.start : reading.end].lower()
    return counted.endswith(tuple(f" {noun}" for noun in nouns))


def takes_in(sight: Sight) -> bool:
    """True for a language in which what a stricken country is paid is told as money that it takes in (受け取った)."""
    return sight.final or bool(sight.language.grammar.leads)


def to_safety(sight: Sight, reading: Reading, counted: tuple[str | None, ...]) -> bool:
    """True for people by a civil noun who are moved where a disaster has been counted, and no army."""
    return unsent(sight, reading) and bool((DISASTER | FALLEN) & {*counted}) and not armed(counted)


_FLED = "displaced"


def of_the_displaced(why: str, counted: tuple[str | None, ...]) -> str | None:
    """Their measure for people whom only a word of going tells ("9,000 〈left〉"), where a text counts who left home."""
    return _FLED if why == "measure.by-status" and _FLED in counted else None
