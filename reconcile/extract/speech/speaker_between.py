"""Who tells a number between it and what it counts: "auf 300 bezifferte 〈das Amt in Rom〉 die Zahl der Toten"."""

from __future__ import annotations

import re

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import CueWord, Sight
from reconcile.extract.sentence.spans import lengths
from reconcile.lexicon import Hit
from reconcile.lexicon.callings import callings

_WHO = frozenset({"agency", "person", "anonymous", "government", "thinktank"})


def speaker_between(sight: Sight, hit: Hit[CueWord], reading: Reading) -> float:
    """How far the words of speakers hold a cue and a bare number apart, where data tell their phrases."""
    data = callings(sight.sentence.lang)
    if data is None or not data.adjectival or reading.quantity.unit is not None:
        return 0.0
    left, right = (hit.end, reading.start) if hit.end <= reading.start else (reading.end, hit.start)
    inside = [
        sight.text[name.start : name.end]
        for name in sight.names
        if left <= name.start and name.end <= right and name.value.kind in _WHO
    ]
    asides = re.findall(rf", (?:{'|'.join(data.relative)}) [^,;:]+(?=,)", sight.text[left:right])
    return sum(lengths(words)[-1] for words in [*inside, *asides]) + len(asides)
