"""Who gets what is given, in languages that decline names: "Индия отправила 〈Шри-Ланке〉 300 тонн риса".

The dative right beside a verb of giving tells the goal, as "help 〈to Sudan〉" does; who gives is named too, and is
no place of it. A seat of power that gets something is its country.
"""

from __future__ import annotations

import re
from itertools import pairwise

from reconcile.extract.context.thread import Thread
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.actors import Lexicon, actors_of
from reconcile.model import Name

_BETWEEN = 2
"""Words between a verb and who gets ("направила 〈вчера бесплатно〉 Судану")."""
_LINES = 1
"""Lines from what is given to more numbers of it."""
_GIVEN = frozenset(
    {
        "aid_pledged",
        "aid_delivered",
        "food",
        "weapons",
        "munitions",
        "other:money",
        "other:item",
        "other:tonne",
    }
)
"""Measures of what may be given: money, arms, food, things; no people and nothing that befell a place."""
_WORD = re.compile(r"[\w’'ʼ-]+")
_PARTED = re.compile(r"[,;:.()—–«»]")


def received(sight: Sight, thread: Thread, key: str) -> Name | None:
    """Where what a number counts is given to, by the words of its own sentence; kept for the numbers that follow."""
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is None or key not in _GIVEN:
        return None
    found = _by_verb(sight, lexicon) or _by_help(sight, lexicon)
    if found is not None:
        thread.received = (sight.sentence.line, found)
    return found


def received_before(sight: Sight, thread: Thread, key: str) -> Name | None:
    """Who gets what the sentences before told of, for a number that names no place ("〈Ещё 50 тонн〉 отправят")."""
    if thread.received is None or key not in _GIVEN:
        return None
    line, found = thread.received
    return found if sight.sentence.line - line <= _LINES else None


def _by_verb(sight: Sight, lexicon: Lexicon) -> Name | None:
    """The name in the dative right behind a verb of giving, or right before it at the head of its clause."""
    words = list(_WORD.finditer(sight.text))
    for at, word in enumerate(words):
        if not word.group().lower().startswith(lexicon.data.giving):
            continue
        for other in words[at + 1 : at + 2 + _BETWEEN]:
            if _PARTED.search(sight.text, word.end(), other.start()):
                break
            acts = any(hit.end <= word.start() for hit in sight.names)
            found = _goal(sight, other, lexicon, acts=acts)
            if found is not None:
                return found
            if other.group()[:1].isupper():
                break
        if at and words[at - 1].group()[:1].isupper() and (found := _goal(sight, words[at - 1], lexicon)):
            return found
    return None


def _by_help(sight: Sight, lexicon: Lexicon) -> Name | None:
    """The name right behind a word for help or what is needed ("на помощь 〈Судану〉")."""
    words = list(_WORD.finditer(sight.text))
    for word, other in pairwise(words):
        if word.group().lower().startswith(lexicon.data.helping) and other.start() - word.end() == 1:
            found = _goal(sight, other, lexicon)
            if found is not None:
                return found
    return None


def _goal(sight: Sight, word: re.Match[str], lexicon: Lexicon, *, acts: bool = False) -> Name | None:
    """The country or place of a word in the dative: a name, a people, an adjective of one before its noun.

    A name of one form in all cases is one only where somebody ``acts`` before it.
    """
    for hit in sight.names:
        if hit.start == word.start() and not word.group().islower():
            return _place(sight, hit, lexicon, acts=acts)
    people = word.group().lower()
    for ending in lexicon.data.given_peoples:
        key = lexicon.data.country.get(f"{people.removesuffix(ending)}{lexicon.data.of_town[0]}")
        if people.endswith(ending) and key in entities().by_key:
            return Name(entities().by_key[key].name, key)
    country = lexicon.stem_of(word.group(), lexicon.data.country)
    if country is None or not word.group().lower().endswith(lexicon.data.given_adjectives):
        return None
    behind = _WORD.match(sight.text, word.end() + 1)
    if behind is None or not behind.group().lower().endswith(lexicon.data.given_nouns):
        return None
    known = entities().by_key.get(country)
    return known.as_name if known is not None else None


def _place(sight: Sight, hit: Hit[Entity], lexicon: Lexicon, *, acts: bool) -> Name | None:
    written = sight.text[hit.start : hit.end]
    if hit.value.kind not in ("country", "place", "group") or any(
        item.start < hit.end and hit.start < item.end and item.upright for item in sight.actors
    ):
        return None
    forms = {alias for alias in hit.value.aliases.get(sight.sentence.lang, ()) if alias[:1].isupper()}
    one_form = written in forms and len({form[-1] for form in forms if form[:2] == written[:2]}) == 1
    declined = (
        written.lower().endswith(lexicon.data.given_nouns)
        and written not in hit.value.aliases.get(sight.sentence.lang, ("",))[:1]
    )
    if not (declined or (one_form and acts)):
        return None
    if hit.value.kind != "group" and hit.value.metonym_of is None:
        return hit.value.as_name
    country = entities().country_of(hit.value)
    return country.as_name if country is not None else None
