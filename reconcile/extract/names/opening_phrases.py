"""A speaker without an article behind a phrase that opens the clause: "On the night of the march police reported".

The noun of such a phrase is no part of the speaker's name: the police are no "march police".
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon.framing import framing
from reconcile.lexicon.phrases import any_of

_WORD = re.compile(r"[\w’'-]+ ")


def past_opening(text: str, start: int, noun: tuple[int, int], code: str) -> int:
    """Where a speaker's words begin: ``start``, or behind the noun of a phrase that opens the clause.

    Only several can speak without an article ("police", "officials"); of two nouns before the ``noun`` of the
    speaker the first is the phrase's ("in the port customs officers").
    """
    pattern = _opening(code)
    between = _WORD.match(text, start, noun[0])
    if between is not None and between[0].strip().lower() in _which(code):
        between = _WORD.match(text, between.end(), noun[0])
    if pattern is None or between is None or not _several(text[noun[0] : noun[1]], code):
        return start
    return between.end() if pattern.search(text[:start]) else start


def _which(code: str) -> tuple[str, ...]:
    data = framing(code)
    return data.which if data is not None else ()


def _several(noun: str, code: str) -> bool:
    data = framing(code)
    last = noun.lower().split(" ")[-1]
    return data is not None and (last.endswith("s") or last in data.articleless)


@cache
def _opening(code: str) -> re.Pattern[str] | None:
    """A clause of which there is nothing but a preposition and an article, or "the night of" between them."""
    data = framing(code)
    if data is None or not data.circumstances:
        return None
    words = any_of(data.circumstances)
    begins, inner = r"(?:\A|[.!?;:—–\n] ?|, (?:and|but) )", rf"(?:[\w’'-]+ ){{1,4}}?(?:of|{words}) "
    return re.compile(rf"{begins}(?:{words}) (?:{inner})?the \Z", re.IGNORECASE)
