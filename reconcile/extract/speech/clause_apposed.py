"""A name and what its bearer is, side by side before their verb: "its director, 〈Jane Roe〉, said"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found
from reconcile.extract.speech.clause_names import TITLE, full_name, is_people, lead, past_opening, person_at
from reconcile.lexicon.clause_words import ClauseWords
from reconcile.lexicon.phrases import any_of


def antecedent(sight: Sight, floor: int, text: str, words: ClauseWords) -> Found | None:
    """Whom a clause behind an apposition is of ("〈Jane Roe〉, a deputy for the Greens, who counted 300")."""
    match = _who(words).search(text)
    return person_at(sight, match, floor) if match is not None else None


@cache
def _who(words: ClauseWords) -> re.Pattern[str]:
    name, articles, who = full_name(words), any_of(words.articles), any_of(words.who)
    return re.compile(rf"(?:\A|[^\w]){TITLE}?{name}, (?:{articles}) [^,;]{{3,70}}, (?:{who})\Z")


def apposed(sight: Sight, parts: list[str], starts: list[int], words: ClauseWords) -> Found | None:
    """The name of a pair that commas part: "its director, 〈Jane Roe〉, said", "〈Jane Roe〉, the director, said"."""
    last, before = parts[-1], parts[-2]
    begin = past_opening(before, words)
    own = _whole(words).match(last)
    if own is not None and lead(words).match(before, begin) and is_people(sight, before[begin:], words):
        return person_at(sight, own, starts[-1])
    own = _whole(words).match(before, begin)
    if own is not None and lead(words).match(last) and is_people(sight, last, words):
        return person_at(sight, own, starts[-2])
    return None


@cache
def _whole(words: ClauseWords) -> re.Pattern[str]:
    return re.compile(rf"(?:[A-Z][a-z]+\. )*(?:{full_name(words)})\Z")
