"""Towns by other words than their name, in languages that decline them: "лионский завод", "на улицах Лиона".

The adjective of a town is that of its name with an ending, and a part of a town has the town in the
genitive behind it.
"""

from __future__ import annotations

import re

from reconcile.extract.actors.actor_regions import town_of
from reconcile.extract.names.spelling import nominative, romanized
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.actors import Lexicon
from reconcile.model import Name

_GENITIVE = re.compile(r" ([А-ЯЁІЇЄҐ][а-яёіїєґ’'-]{3,})(?! [А-ЯЁІЇЄҐ])")


def adjectives_of_towns(sight: Sight, lexicon: Lexicon) -> list[tuple[int, Name]]:
    """The towns whose adjectives a sentence has outside of names and speakers."""
    taken = [(hit.start, hit.end) for hit in sight.names] + [(item.start, item.end) for item in sight.actors]
    found = []
    for match in sight.words():
        if any(start <= match.start() < end for start, end in taken) or not match.group().islower():
            continue
        town = town_of(match.group(), lexicon, sight.sentence.lang)
        found += [(match.start(), town)] if town is not None else []
    return found


def parts_of_towns(sight: Sight, lexicon: Lexicon) -> list[tuple[int, int, Name]]:
    """Towns that no data file has, in the genitive behind a word for a part of one ("на улицах 〈Рудногорска〉")."""
    grammar, found = sight.language.grammar, []
    for match in sight.words():
        word = match.group().lower()
        one = not word.endswith(
            lexicon.data.plural_nouns
        )  # "on the square 〈of Freedom〉", but "in the streets of"
        if not word.startswith(lexicon.data.parts) or (one and word.startswith(lexicon.data.named_parts)):
            continue
        town = _GENITIVE.match(sight.text, match.end())
        if (
            town is None
            or lexicon.find([town.group(1)])
            or town.group(1).endswith(lexicon.data.genitive_adjectives)
        ):
            continue
        upright = nominative(town.group(1), grammar)
        if upright != town.group(1):
            found.append((town.start(1), town.end(1), romanized(upright, grammar)))
    return found


def homes(sight: Sight) -> list[tuple[int, Name]]:
    """The towns and regions of local bodies that speak ("〈поліція Львова〉 повідомила")."""
    return [(item.start, item.home) for item in sight.actors if item.home is not None]


def known_homes(sight: Sight) -> list[tuple[int, Name]]:
    """Those homes that data files have: what a text is about may be there, not only what the body tells."""
    return [(start, home) for start, home in homes(sight) if home.entity is not None]
