"""Knowledge about languages, measures and the world, as data, with its loaders."""

from reconcile.lexicon.entity import Entities, Entity, entities
from reconcile.lexicon.files import DataError, digest
from reconcile.lexicon.measure import Cue, Measure, Measures, Relation, measures
from reconcile.lexicon.phrases import Hit, Phrases, fold, leftmost_longest

__all__ = [
    "Cue",
    "DataError",
    "Entities",
    "Entity",
    "Hit",
    "Measure",
    "Measures",
    "Phrases",
    "Relation",
    "digest",
    "entities",
    "fold",
    "leftmost_longest",
    "measures",
]
