"""Shares by their nouns, where nouns are declined: bare numbers behind a word for one are percent, and what it is of."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.context.continued import value_of
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.anchored import Page
from reconcile.lexicon.phrases import Phrases
from reconcile.lexicon.unit import unit_words

_WHOLE = 100


def share_of(sight: Sight, reading: Reading) -> bool:
    """True for a bare number of up to a hundred behind a word for a share, in the same sentence."""
    return (value_of(reading) or _WHOLE + 1) <= _WHOLE and any(
        hit.value.measure.key == "share" and hit.end <= reading.start for hit in sight.own_cues
    )


def fraction(reading: Reading, before: str | None) -> bool:
    """True for a share in words ("two thirds of the passengers") behind a growth: it is no growth itself."""
    return before == "growth" and any(".share." in pattern for pattern in reading.patterns)


_NOUN = re.compile(r" ([^\W\d_]{4,})(?![\w-])")


@cache
def _ends(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]] | None:
    """Endings of what may modify the noun, of the noun, and of words that look like one and are none."""
    data = unit_words(lang)
    if not data.share_nouns:
        return None
    made = [
        rf"(?:{'|'.join(ends)})\Z" for ends in (data.share_adjectives, data.share_nouns, data.share_verbs)
    ]
    return re.compile(made[0]), re.compile(made[1]), re.compile(made[2])


@cache
def _stops(lang: str) -> Phrases[str]:
    return Phrases((word, word) for word in unit_words(lang).share_stops)


def past_noun(page: Page, end: int, lang: str) -> int:
    """Where the noun of a share ends, that stops at ``end``; ``end`` itself where none follows."""
    ends = _ends(lang)
    at = end
    for _ in range(2 if ends is not None else 0):
        match = _NOUN.match(page.raw, at)
        if match is None or not match.group(1).islower() or _no_noun(match.group(1), lang):
            return end
        word = match.group(1)
        assert ends is not None
        if ends[0].search(word) is None:
            return end if ends[1].search(word) is None else match.end()
        at = match.end()
    return end


def _no_noun(word: str, lang: str) -> bool:
    ends, lexicon = _ends(lang), actors_of(lang)
    finite = lexicon is not None and word.endswith(lexicon.data.finite)
    return finite or (ends is not None and ends[2].search(word) is not None) or bool(_stops(lang).find(word))
