"""Who else a particle marks as who speaks or acts, before a verb of speech that stands last."""

from __future__ import annotations

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found
from reconcile.extract.speech.speaker_places import all_marked
from reconcile.extract.verb_last.behind_told import behind_told
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech


def others_marked(sight: Sight, hit: Hit[Speech], floor: int) -> tuple[Found, ...]:
    """Who else is marked before a verb that stands last, where its subject is not right between it and what is told."""
    if not sight.final or hit.value.close or behind_told(sight, hit, floor) is not None:
        return ()
    return tuple(all_marked(sight, hit, floor))


def others_beside(sight: Sight, hit: Hit[Speech], name: Found, floor: int) -> tuple[Found, ...]:
    """The same for a verb whose speaker is known; behind quoted words with their speaker nobody within them."""
    return others_marked(sight, hit, hit.start if sight.final and name[1] >= hit.end else floor)
