"""Names of places that no data file has: by their sounds in Latin letters, or as their characters are mostly read."""

from __future__ import annotations

from reconcile.lexicon.gloss_words import glosses
from reconcile.lexicon.read_aloud import by_characters, by_sounds


def spelt(words: str, code: str) -> str | None:
    """A foreign name written by its sounds as it would be in Latin letters (パルメリア Palmeria), a guess."""
    data = glosses(code)
    return by_sounds(words, data) if data is not None else None


def place_glossed(words: str, code: str) -> str:
    """A place that no data file has: in Latin letters where its sounds tell, else as it stands."""
    data = glosses(code)
    stem = words[:-1] if data is not None and words[-1:] in data.bodies else words
    latin = spelt(stem, code) if len(stem) > 1 else None
    return f"{latin} ({words})" if latin is not None else words


def read_by_characters(words: str, code: str) -> str | None:
    """The name of a place as its characters are mostly read (志野浦 Shinoura), a guess; None where one has no reading."""
    data = glosses(code)
    return by_characters(words, data.characters) if data is not None else None
