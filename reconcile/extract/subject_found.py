"""The subject of a verb of speech where the subject leads: over a clause, at the head, beside it, in its phrase."""

from __future__ import annotations

from reconcile.extract.relative_clauses import at_head, over_clause
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found, body, named
from reconcile.extract.speaker_places import beside
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech


def subject_found(sight: Sight, hit: Hit[Speech], taken: frozenset[int]) -> Found | None:
    """Who speaks by a verb; None where nobody does. ``taken`` are places of names that other words have claimed."""
    found = over_clause(sight, hit) or at_head(sight, hit) or beside(sight, hit, taken)
    return in_its_phrase(sight, found, taken)


def in_its_phrase(sight: Sight, found: Found | None, taken: frozenset[int]) -> Found | None:
    """The speaker whose phrase holds or follows words taken as they stand ("〈Norway's〉 intelligence service").

    None where that phrase belongs to another word of speech: ``taken`` are the places of such names
    ("data from the 〈Polish〉 foreign ministry show").
    """
    if found is None or found[3] != "raw" or not sight.language.grammar.leads:
        return found
    for item, name in named(sight):
        if item.start <= found[2] + 1 and found[1] < item.end and item.end >= found[2] - 1:
            return None if item.start in taken else body(sight, item, name)
    return None if any(found[1] <= at <= found[2] + 1 for at in taken) else found
