"""Numbers of men beside words of sending: they are troops unless other words say more."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.extract.context.continued import of_any_kind
from reconcile.extract.measures.cues_near import _BARE, PERSON
from reconcile.extract.measures.stories import AID
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Hit, measures
from reconcile.lexicon.language import StatusCue

MOVES = frozenset({"selected", "dispatched", "in_combat"})


def moved(sight: Sight, reading: Reading) -> bool:
    """True where people are sent, picked or in combat: they are troops unless other words say more."""
    return any(
        (hit.value.status in MOVES or _to_send(sight, hit))
        and sight.cost(hit.start, hit.end, reading) <= _BARE
        for hit in sight.statuses
    )


def _to_send(sight: Sight, hit: Hit[StatusCue]) -> bool:
    """True for words of a plan with one of sending in them ("подготовка к 〈отправке〉"), where names are declined."""
    if hit.value.status != "planned" or not sight.actors_known:
        return False
    words = sight.language.status.find(sight.text[hit.start : hit.end])
    return any(one.value.status == "dispatched" for one in words)


def key_of_arms(sight: Sight, reading: Reading, key: str, before: str | None) -> bool:
    """True for a bare number beside a verb of giving, where arms were counted before ("КНДР 〈передала〉 5,8 млн")."""
    return sight.actors_known and _of_arms(before) and key in AID and reading.quantity.unit is None


def _of_arms(key: str | None) -> bool:
    known = measures().by_key.get(key or "")
    return known is not None and "status" in known.facets and known.units[0] != PERSON


def sent(sight: Sight, reading: Reading, kept: Sequence[str | None]) -> bool:
    """True for a bare number right beside words of sending, in a text that counts an army ("ready to send 5,000").

    ``kept`` are the measures that the text has counted last.
    """
    if of_any_kind(sight, reading) and _of_arms(kept[0] if kept else None):
        return False  # millions behind arms are more of them
    army = any(
        known is not None and known.core and known.units[0] == PERSON and known.key != "crowd"
        for known in (measures().by_key.get(key or "") for key in kept)
    )
    return army and any(
        hit.value.status in (*MOVES, "planned") and sight.cost(hit.start, hit.end, reading) <= _BARE
        for hit in sight.statuses
    )


_NEXT = 0.2
"""How near a word of sending stands before a bare number of those who were sent, in words (``Sight.cost``)."""


def posted(sight: Sight, reading: Reading) -> bool:
    """True right behind a word of sending or standing ("has stationed 12,000 of them"): these have not fallen."""
    return any(
        hit.value.status != "planned"
        and hit.end <= reading.start
        and sight.cost(hit.start, hit.end, reading) <= _NEXT
        for hit in sight.statuses
    )


def stands(sight: Sight, reading: Reading) -> bool:
    """True for men who are somewhere or on their way, they have not fallen.

    Only in scripts without spaces and languages with data for phrases of speakers, where this was measured.
    """
    return (sight.actors_known or not sight.language.grammar.spaced) and any(
        sight.cost(hit.start, hit.end, reading) <= _BARE for hit in sight.statuses
    )


def of_them(sight: Sight, reading: Reading) -> bool:
    """True for a number of people spoken of before ("Russia holds 12,000 of them"): no name here tells who they are.

    Words that point back are several ("of them"); one alone may lead elsewhere ("soldiers to Russia").
    """
    return any(
        0 <= hit.start - reading.end <= 1 and " " in sight.text[hit.start : hit.end]
        for hit in sight.language.again.find(sight.text)
    )
