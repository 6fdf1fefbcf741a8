"""Past a time behind a verb, where its subject may begin ("sagte 〈am Freitag〉 Jan Roe")."""

from __future__ import annotations

from reconcile.extract.sight import Sight
from reconcile.lexicon.callings import callings


def past_time(sight: Sight, end: int) -> int:
    """Where the words behind a verb begin past a time, where all nouns have a capital ("sagte 〈am Freitag〉 Jan Roe")."""
    if callings(sight.sentence.lang) is None:
        return end
    beside = (
        time.end
        for time in sight.times
        if time.start >= end and not sight.text[end : time.start].strip(" am")
    )
    return max(beside, default=end)
