"""Towns where help was only promised ("promis en mars à 〈Beira〉"): no place of what is paid or needed."""

from __future__ import annotations

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.promising import promising

_WORDS = 3
"""Words from a word for a promise to its town, the preposition among them."""
_PROMISED = "aid_pledged"


def promised_in(sight: Sight, start: int) -> bool:
    """True for a name at ``start`` behind a word for a promise and the preposition of where it was made."""
    data = promising().get(sight.sentence.lang)
    words = sight.text[:start].split()
    if data is None or not words or words[-1].lower() not in data.words:
        return False
    for cue in sight.cues:
        between = sight.between(cue.end, start)
        if cue.value.measure.key == _PROMISED and cue.end < start and len(between.split()) <= _WORDS:
            return not any(sign in between for sign in ",;:.()")
    return False
