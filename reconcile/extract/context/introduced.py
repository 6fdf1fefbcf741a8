"""Whom a sentence introduces, kept under their callings, surnames and sides for what points back to them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.extract.context.houses_of import houses_before, houses_of
from reconcile.extract.context.kinds_named import kinds_named
from reconcile.extract.context.named_bodies import met_by_name, named_bodies
from reconcile.extract.context.thread import Thread
from reconcile.extract.hangul.sounded_people import families
from reconcile.extract.names.surnames import presented_by_name
from reconcile.extract.sentence.nounphrase import phrase_before
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.unnamed import bearer_or_body
from reconcile.extract.speech.meant import calling_ending
from reconcile.lexicon.glossing import glosses, kind_of
from reconcile.model import Name

_BODIES = 24
"""How many bodies back "the federation" may mean one."""


def remember(sight: Sight, spoken: Sequence[Event], thread: Thread) -> None:
    """Keeps under their callings and surnames those whom a sentence introduces."""
    for one in sight.people:
        name = Name(one.name, one.known.key if one.known is not None else None)
        family = one.name.split()[-1]
        in_capital = family[:1].upper() + family[1:]  # "al-Sharif", at the head of a sentence "Al-Sharif"
        thread.roles.update(dict.fromkeys((*one.callings, family, in_capital), name))
    thread.roles.update(kinds_named(sight, spoken))
    thread.surnames.update(presented_by_name(sight.names, sight.sentence.lang))
    thread.surnames.update(families(sight.text, sight.language))
    if sight.actors_known:
        thread.cast.update(met_by_name(sight, spoken, thread.cast))
        thread.bodies = [*thread.bodies[-_BODIES:], *named_bodies(sight)]
    _remember_parties(sight, thread)
    thread.overhear(houses_of(sight))
    thread.overhear(houses_before(sight, spoken))
    if not sight.language.grammar.quoting:
        return
    for hit in sight.names:
        words = sight.text[hit.start : hit.end]
        calling = calling_ending(words, sight.sentence.lang)
        again = re.search(r"(?:\A|[\s,“\"])[가-힣] \Z", sight.text[: hit.start])  # 김 의원
        if hit.value.kind in ("person", "anonymous") and calling not in (None, words) and again is None:
            keys = (calling or "", words[0]) if hit.value.kind == "person" else (calling or "",)
            thread.roles.update(dict.fromkeys(keys, Name(hit.value.name, hit.value.key or None)))


_PARTY = 18
"""Characters of a body's name behind the side that it is on."""


def _remember_parties(sight: Sight, thread: Thread) -> None:
    """Keeps the bodies that a text names behind the side of a case that they are on (被告〈海东市警察局〉)."""
    data = glosses(sight.sentence.lang)
    for party in data.parties if data is not None else ():
        at = sight.text.find(party)
        while at >= 0:
            tail = sight.text[at + len(party) : at + len(party) + _PARTY]
            ends = [
                size
                for size in range(2, len(tail) + 1)
                if kind_of(tail[:size], sight.sentence.lang) is not None
            ]
            if ends:
                thread.roles[party] = Name(tail[: ends[-1]])
            at = sight.text.find(party, at + 1)


def introduced(sight: Sight) -> list[Name]:
    """Who is the topic or subject of a sentence by an office or a kind of body, where nobody speaks in it."""
    if not sight.final or glosses(sight.sentence.lang) is None:
        return []
    for mark in (*sight.language.grammar.topic, *sight.language.grammar.subject):
        at = sight.text.find(mark)
        while at >= 0:
            begin = phrase_before(sight, at)
            if begin < at and bearer_or_body(sight.text[begin:at], sight.sentence.lang):
                return [Name(sight.text[begin:at])]
            at = sight.text.find(mark, at + 1)
    return []
