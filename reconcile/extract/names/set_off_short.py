"""The initials of a body between commas, behind words for its kind: "un syndicat de policiers, 〈l'ASPP〉, signale"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.names.described_shape import Phrase
from reconcile.lexicon.callings import Callings
from reconcile.lexicon.phrases import any_of, led_words


def short_set_off(phrase: Phrase, text: str, data: Callings) -> Phrase:
    """The phrase with such initials, where it is of something that the text has not told of before."""
    match = _initials(data).match(text.replace("’", "'"), phrase.end)
    if match is None or phrase.own is not None or _one(data).search(text[: phrase.start]) is None:
        return phrase
    return phrase._replace(end=match.end(), own=match["short"])


@cache
def _initials(data: Callings) -> re.Pattern[str]:
    article = any_of(led_words(data.definite))
    return re.compile(rf", (?i:{article})?(?P<short>[A-ZÀ-Þ][A-ZÀ-Þ\d-]{{1,9}})(?=,)")


@cache
def _one(data: Callings) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{any_of(data.one)}) (?:[a-zà-ÿß]+ )?\Z")
