"""Outlets beside a verb that hear what somebody behind it tells ("сказал 〈Reuters〉 источник").

A name in Latin letters has one form in all cases, so that nothing in it tells the hearer from the speaker:
who stands in the case of a subject on the other side does.
"""

from __future__ import annotations

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Speech
from reconcile.model import Name

_SPEAK = frozenset({"anonymous", "person", "agency", "government", "thinktank"})


def hears(sight: Sight, verb: Hit[Speech], item: Hit[Entity], names: list[tuple[Hit[Entity], Name]]) -> bool:
    """True for an outlet right before or behind a verb that others tell it something by, with one of them behind."""
    if not sight.actors_known or item.value.kind != "media":
        return False
    if not _one_form(sight.text[item.start : item.end]):
        return False
    told = any(other.value.media and other.start == verb.start for other in sight.speech)
    before = item.end <= verb.start
    gap = sight.between(item.end, verb.start) if before else sight.between(verb.end, item.start)
    if not told or gap.strip():
        return False
    behind = verb.end if before else item.end
    other = next((one for one, _ in names if one.start >= behind), None)
    if other is None or sight.between(behind, other.start) != " ":
        return False
    phrase = next((one for one in sight.actors if one.start == other.start), None)
    upright = phrase.upright and phrase.kind != "media" if phrase is not None else _plain(sight, other)
    return upright and other.value.kind in _SPEAK


def _one_form(written: str) -> bool:
    """True for a name of one form in all cases: in Latin letters, in capitals, by its letters ("Си-эн-эн")."""
    return written.isascii() or written.isupper() or written.count("-") > 1


def _plain(sight: Sight, other: Hit[Entity]) -> bool:
    """True for somebody without a phrase in a form that a subject may have."""
    endings = sight.language.grammar.oblique
    last = sight.text[other.start : other.end].split()[-1]
    return other.value.kind in ("anonymous", "person") and not (endings and last.endswith(endings))
