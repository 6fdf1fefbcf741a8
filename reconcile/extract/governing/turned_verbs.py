"""Verbs of speech whose speaker stands behind them, in languages that decline nouns."""

from __future__ import annotations

import msgspec

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Hit
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import Speech


def turned_around(sight: Sight, hit: Hit[Speech]) -> Hit[Speech]:
    """A verb of speech behind "as" has its speaker right behind it ("as the ministry said").

    So may a promise have that closes what it promises ("5000 человек прибудут, 〈пообещал〉 министр").
    """
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is None or hit.value.close:
        return hit
    if hit.value.acts and sight.text[: hit.start].rstrip().endswith((",", "—", "–")):
        return hit._replace(value=msgspec.structs.replace(hit.value, speaker="either"))
    before = sight.text[: hit.start].lower().split()[-2:]
    if not before or (before[-1] not in lexicon.data.turning and before[0] not in lexicon.data.turning):
        return hit
    return hit._replace(
        value=msgspec.structs.replace(hit.value, kind="according", speaker="after", close=True)
    )
