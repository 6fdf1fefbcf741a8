"""Who is named behind what they are, past a verb that closes their words (", said its director, Jane Roe.")."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, numbered
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Grammar, Speech
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_CLOSED = ",”\"»—–'"

_APPOSED = r" (?:{leads}) (?:[\w’'-]+ ){{0,5}}[a-z-]+, ({name}(?: {name}){{1,3}})(?=[,.;:)]|\s*\Z)"
_NAME = r"[A-ZÀ-Þ](?:[\w’'-]*|\.)"


@cache
def _apposition(grammar: Grammar) -> re.Pattern[str]:
    leads = any_of(grammar.leads)
    return re.compile(_APPOSED.format(leads=rf"{leads}|[A-Z][\w’-]*['’]s", name=_NAME))


def set_off(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """Who is named behind what they are, past a verb that closes their words (", said its director, Jane Roe.")."""
    grammar = sight.language.grammar
    head = sight.text[: hit.start].rstrip()
    if not grammar.leads or not head or head[-1] not in _CLOSED:
        return None
    match = _apposition(grammar).match(sight.text, hit.end)
    known = match is not None and any(item.start == match.start(1) for item in sight.names)
    if match is None or known or numbered(sight, hit.end, match.end()):
        return None
    return Name(match.group(1)), match.start(1), match.end(1), "person"
