"""The words that say a measure, in one index a language."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reconcile.lexicon.measure import Measure, measures
from reconcile.lexicon.phrases import Phrases


class CueWord(NamedTuple):
    """A word that says a measure; ``noun`` where it is the counted thing itself."""

    measure: Measure
    noun: bool
    weak: bool = False


@cache
def measure_cues(lang: str) -> Phrases[CueWord]:
    """The index of a language's measure words."""
    return Phrases(
        (word, CueWord(measure, noun, weak))
        for measure in measures().by_key.values()
        if (cue := measure.cues.get(lang)) is not None
        for noun, weak, words in (
            (False, False, cue.words),
            (True, False, cue.nouns),
            (False, True, cue.weak),
        )
        for word in words
    )


def counted(text: str, lang: str) -> Measure | None:
    """The measure whose noun a text begins with ("deaths" of the dead), else None."""
    hits = [hit for hit in measure_cues(lang).longest(text.lstrip()) if hit.start == 0]
    return hits[0].value.measure if hits else None


_FATES = frozenset({"killed", "wounded", "missing", "arrested", "captured"})


def fate_said(text: str, lang: str) -> Measure | None:
    """What a text says first that became of people ("had 〈died〉 of it"), else None."""
    hits = [hit for hit in measure_cues(lang).longest(text) if hit.value.measure.key in _FATES]
    return hits[0].value.measure if hits else None


_PARTICLE = 2
"""Signs between a noun and what is said of it (사상자〈는 〉없다)."""


def named_last(text: str, lang: str) -> Measure | None:
    """The measure whose word a text ends with, but for a particle (死者, жертв), else None."""
    kept = text.rstrip()
    hits = [hit for hit in measure_cues(lang).longest(kept) if len(kept) - hit.end <= _PARTICLE]
    return hits[-1].value.measure if hits else None
