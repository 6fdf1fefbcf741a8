"""Speakers that a relative clause parts from their verb: a name within the clause is none.

"L'ULB, qui a filmé le cortège boulevard Anspach, a compté 68 000 personnes": the Free University counts.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.raw_names import raw
from reconcile.extract.speakers.speaker_names import Found
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.phrases import any_of


def relative_clause(sight: Sight, start: int, verb: int) -> int | None:
    """Where the relative clause begins that holds a name at ``start`` and closes before a verb."""
    data = callings(sight.sentence.lang)
    if data is None or "," not in sight.text[start:verb]:
        return None
    opened = list(_opening(data).finditer(sight.text, 0, start))
    if not opened or "," in sight.text[opened[-1].end() : start]:
        return None
    return opened[-1].start()


def raw_ending(sight: Sight, end: int, title: re.Pattern[str]) -> Found | None:
    """The name in capitals that ends where such a clause begins."""
    last = [match for match in title.finditer(sight.text, 0, end) if match.end() == end]
    return raw(sight, *last[-1].span()) if last else None


@cache
def _opening(data: Callings) -> re.Pattern[str]:
    words = any_of(data.relative).replace("'", "['’]")
    return re.compile(rf", (?:{words})(?:(?<=['’])| )")
