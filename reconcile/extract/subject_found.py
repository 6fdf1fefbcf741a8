"""The subject of a verb of speech in languages with the subject first: over a clause, at the head, beside it."""

from __future__ import annotations

from reconcile.extract.raw_phrases import in_its_phrase
from reconcile.extract.relative_clauses import at_head, over_clause
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found
from reconcile.extract.speaker_places import beside
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech


def subject_found(sight: Sight, hit: Hit[Speech], taken: frozenset[int]) -> Found | None:
    """Who speaks by a verb; None where nobody does. ``taken`` are places of names that other words have claimed."""
    found = over_clause(sight, hit) or at_head(sight, hit) or beside(sight, hit, taken)
    return in_its_phrase(sight, found, taken)
