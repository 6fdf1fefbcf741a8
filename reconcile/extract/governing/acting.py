"""Who acts in a sentence without a word of speech, who leads a number, who does what is counted."""

from __future__ import annotations

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.particles import topic_marked
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import named
from reconcile.lexicon import Entity, Hit, measures
from reconcile.lexicon.language import Speech
from reconcile.model import Name

_ACTING = frozenset({"agency", "person", "thinktank", "anonymous"})
_STATES = frozenset({"country", "government"})
_GIVEN = frozenset({"aid_pledged", "aid_delivered", "loan"})
_HEAD = 6
"""Characters before a subject at the head of a sentence ("The police arrested 12")."""


def acting(sight: Sight, reading: Reading) -> Name | None:
    """The body that acts in a sentence, or in what follows its last semicolon: its first subject or topic."""
    grammar = sight.language.grammar
    since = sight.text.rfind(";", 0, reading.start) + 1
    for item, name in named(sight):
        kinds = _ACTING | _STATES if grammar.leads or grammar.quoting else _ACTING
        if not since <= item.start <= item.end <= reading.start or item.value.kind not in kinds:
            continue
        tail = sight.text[item.end : item.end + _HEAD]
        if sight.final and topic_marked(tail, grammar.topic, grammar):
            return name
        if (
            not sight.final
            and grammar.capitals
            and item.start - since <= _HEAD
            and not tail.startswith(("'", "’"))
        ):
            return name
    return None


def giving(sight: Sight, reading: Reading) -> Name | None:
    """The country or body that leads a sentence as the giver of its money ("〈Канада〉 внесла 63 млн"), where names decline.

    It is in the nominative, and a verb of giving, promising or lending is in the sentence.
    """
    if not sight.actors_known or sight.sentence.label is not None:
        return None
    if not any(hit.value.measure.key in _GIVEN for hit in sight.own_cues):
        return None
    since = sight.text.rfind(";", 0, reading.start) + 1
    for hit in sight.names:
        names = hit.value.aliases.get(sight.sentence.lang, ("",))
        if hit.start < since or not (hit.value.kind == "country" or hit.value.gives):
            continue
        heads = hit.start - since <= _OPENS and hit.end <= reading.start
        return hit.value.as_name if heads and _written(sight, hit) == names[0] else None
    return None


def _written(sight: Sight, hit: Hit[Entity]) -> str:
    return sight.text[hit.start : hit.end]


def led(sight: Sight, hit: Hit[Speech]) -> bool:
    """True for a verb at the head of a quantity, right behind who may speak ("the Pentagon 〈estimated〉 300")."""
    heads = any(item.start == hit.start for item in sight.numbers)
    return heads and any(
        0 <= hit.start - one.end <= 1 and one.value.kind in _ACTING | _STATES for one in sight.names
    )


_OPENS = 2
"""Characters before the subject of a clause (a mark of a list, a blank)."""


def doer(sight: Sight, reading: Reading, measure: str) -> Name | None:
    """The body that acts in a sentence without words of speech, for a measure that it alone counts."""
    known = measures().by_key.get(measure)
    if known is None or not known.by_doer or sight.speech:
        return None
    return (
        acting(sight, reading) if sight.language.grammar.spaced or sight.final else _leading(sight, reading)
    )


def _leading(sight: Sight, reading: Reading) -> Name | None:
    """The body at the head of the clause, in a script without spaces or particles."""
    since = max((sight.text.rfind(sign, 0, reading.start) + 1 for sign in "，。；：》"), default=0)
    for item, name in named(sight):
        if item.value.kind == "agency" and 0 <= item.start - since <= _OPENS and item.end <= reading.start:
            return name
    return None


def of_speakers(sight: Sight, reading: Reading, spoken: list[Event]) -> bool:
    """True for how many say it ("两名官员", "당국자 2명"), which counts nothing of the story."""
    if reading.quantity.unit != "person":
        return False
    if sight.asked(reading):
        return True
    for event in spoken:
        if event.at is None or event.until is None or event.kind not in ("anonymous", "agency", "government"):
            continue
        if sight.language.grammar.leads and event.kind == "anonymous" and event.at == reading.end + 1:
            return True  # "two people briefed on the talks said"
        gap = reading.start - event.until if sight.final else event.at - reading.end
        if event.entry.kind == "cite" and 0 <= gap <= 1:
            return True
    return False
