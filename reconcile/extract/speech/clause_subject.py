"""The subject of a verb of telling by the shape of its clause, where a name and what its bearer is stand in apposition.

"Its director, Dr. Jane Roe, told …", "Jane Roe, who heads it, put …", "…, cautions Jane Roe of the institute":
the commas tell which words are the subject and which only tell more of it. For languages with the subject
first whose names have capitals. Each shape has a module of its own; their order is here.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found
from reconcile.extract.speech.clause_apposed import antecedent, apposed
from reconcile.extract.speech.clause_behind import behind
from reconcile.extract.speech.clause_heads import closing, told_more
from reconcile.extract.speech.clause_names import adverbs
from reconcile.extract.speech.clause_owners import owner, teller, unit_of
from reconcile.lexicon import Hit
from reconcile.lexicon.clause_words import ClauseWords, clause_words
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of

_BREAKS = (";", ":", "“", "”", "—", "–", '"')


def clause_subject(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """Who is the subject of a verb by apposition or place alone; None where the shape does not tell."""
    words = clause_words(sight.sentence.lang)
    if words is None or hit.value.close or hit.value.kind not in ("say", "report"):
        return None
    if not sight.language.grammar.leads:
        return None
    return behind(sight, hit, words) or _before(sight, hit, words)


def _before(sight: Sight, hit: Hit[Speech], words: ClauseWords) -> Found | None:
    floor = max(0, *(sight.text.rfind(sign, 0, hit.start) + 1 for sign in _BREAKS))
    text = sight.text[floor : hit.start].rstrip()
    while (stripped := _time(words).sub("", text)) != text:
        text = stripped
    if (told := antecedent(sight, floor, text, words)) is not None:
        return told
    if not text.endswith(","):
        own = owner(sight, floor, text, words) or unit_of(sight, floor, text, words)
        return own or closing(sight, floor, text, words) or teller(sight, hit, floor, text)
    parts = text[:-1].split(", ")
    if len(parts) < 2:
        return None
    starts = [floor]
    for part in parts[:-1]:
        starts.append(starts[-1] + len(part) + 2)
    return apposed(sight, parts, starts, words) or told_more(sight, parts, starts, words)


@cache
def _time(words: ClauseWords) -> re.Pattern[str]:
    """What stands between a subject and its verb: an adverb, an auxiliary, when it was said."""
    day = rf"(?:{any_of(words.day_leads)}) \w+(?:{any_of(words.day_ends)})"
    time = rf"(?:{any_of(words.time_leads)}) \w+"
    return re.compile(rf" (?:{adverbs(words)}|{day}|{time})\Z")
