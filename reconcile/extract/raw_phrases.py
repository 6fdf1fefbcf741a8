"""Words taken as a name as they stand, where they are a part of a phrase that is read as a whole."""

from __future__ import annotations

from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found, body, named


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
