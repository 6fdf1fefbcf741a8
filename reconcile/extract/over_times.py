"""Phrases of speech that times and adverbs part: "interrogé 〈jeudi soir〉 par l'agence", "appris 〈mardi〉 auprès de"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reconcile.extract.dates import TimeReading
from reconcile.lexicon import Hit
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.language import Speech, language


@cache
def _pattern(data: Callings) -> re.Pattern[str]:
    """What may stand between a participle and its preposition, a time blanked out."""
    words = "|".join(sorted(map(re.escape, data.inserted), key=len, reverse=True))
    leads = "|".join(sorted(map(re.escape, data.past_times), key=len, reverse=True))
    return re.compile(
        rf"(?<=\w)((?:,? (?:(?:ce|le|dès|tard) )?(?:\0+|{words})(?!\w)){{1,3}},?)(?= (?:{leads}))"
    )


def over_times(text: str, lang: str, times: Sequence[TimeReading]) -> list[Hit[Speech]]:
    """The phrases of speech in a text that are whole once a time is taken out, each with its whole stretch."""
    data = callings(lang)
    if data is None or not data.past_times:
        return []
    for time in times:
        text = text[: time.start] + "\0" * (time.end - time.start) + text[time.end :]
    found: list[Hit[Speech]] = []
    for match in _pattern(data).finditer(text):
        start, end = match.span(1)
        whole = text[:start] + text[end:]
        for hit in language(lang).speech.find(whole):
            if hit.start < start < hit.end:
                found.append(Hit(hit.start, hit.end + end - start, hit.value))
    return found
