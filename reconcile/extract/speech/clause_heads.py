"""The head of a phrase before its verb, where words between tell more of it or another's words end before it."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, back, body, named
from reconcile.extract.speech.clause_names import described, lead, past_opening
from reconcile.lexicon.clause_words import ClauseWords
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name


def told_more(sight: Sight, parts: list[str], starts: list[int], words: ClauseWords) -> Found | None:
    """The head before a clause that tells more of it: "〈the watchdog〉, which drew on its data, put …"."""
    if not _relative(words).match(parts[-1]):
        return None
    start = starts[-2] + past_opening(parts[-2], words)
    end = starts[-2] + len(parts[-2])
    return _headed(sight, start, end, words)


@cache
def _relative(words: ClauseWords) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(words.relatives)})\b")


def closing(sight: Sight, floor: int, text: str, words: ClauseWords) -> Found | None:
    """The words between a comma and the verb that ends their sentence (", 〈the district administrator〉 reported.")."""
    stop = text.rfind(", ")
    if stop < 0:
        return None
    start, end = floor + stop + 2, floor + len(text)
    if lead(words).match(sight.text, start) is None or not described(sight, sight.text[start:end], words):
        return None
    if any(item.start < end and start < item.end for item in sight.names):
        return None
    return _headed(sight, start, end, words)


def _headed(sight: Sight, start: int, end: int, words: ClauseWords) -> Found | None:
    """The head of a phrase: a name that leads it, a word that points back, else its own words."""
    led = lead(words).match(sight.text, start, end)
    inner = led.end() if led is not None else start
    for item, name in named(sight):
        if item.start in (start, inner) and item.end <= end:
            head = sight.text[item.end : end]
            if not head or _of_head(words).match(head):
                return body(sight, item, name)
    pointing = back(sight, start, end)
    if pointing is not None and pointing[1] in (start, inner) and pointing[2] == end:
        return pointing
    if led is None or not described(sight, sight.text[start:end], words):
        return None
    if any(item.start < end and start < item.end for item in sight.names):
        return None
    return Name(f"{sight.text[inner:end]} (anonymous)"), inner, end, "anonymous"


@cache
def _of_head(words: ClauseWords) -> re.Pattern[str]:
    return re.compile(rf" (?:{any_of(words.of_head)})\b")
