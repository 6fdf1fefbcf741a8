"""Bodies that English text names with their kind: "the disaster agency 〈BNGRC〉", "〈Jirama〉, the power company".

Later "the agency" and "the company" mean them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon.framing import framing
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_ARTICLES = ("the", "a", "an")
_POINTED = re.compile(r"(?:the|this|that) (?P<noun>[a-z]+)", re.IGNORECASE)


def kinds_named(sight: Sight, spoken: Sequence[Event]) -> dict[str, Name]:
    """The speakers of a sentence by the word for their kind beside them."""
    data = framing(sight.sentence.lang)
    if data is None or not data.takes_up:
        return {}
    kinds = tuple(data.takes_up)
    found = {}
    for event in spoken:
        if event.speaker is None or event.at is None or event.until is None:
            continue
        written = sight.text[event.at : event.until]
        kind = _ahead(kinds).search(written)
        if kind is None and written[:1].isupper() and written.partition(" ")[0].lower() not in _ARTICLES:
            kind = _ahead(kinds).search(sight.text[: event.at]) or _behind(kinds).match(
                sight.text, event.until
            )
        if kind is not None:
            found[kind["kind"].lower()] = event.speaker
    return found


def pointed(name: Name, sight: Sight, event: Event | None, roles: dict[str, Name]) -> Name | None:
    """The body of that kind, for a speaker called by "the" and a kind alone; None for any other.

    "The mayor" is nobody of whom the text has told that he is something else.
    """
    data = framing(sight.sentence.lang)
    if data is None or event is None or event.at is None or event.until is None:
        return None
    written = sight.text[event.at : event.until]
    match = _POINTED.fullmatch(written)
    noun = match["noun"].lower() if match is not None else ""
    if noun in data.sole_offices and noun not in roles and name in roles.values():
        return Name(noun)
    return roles.get(noun) if noun in data.takes_up else None


@cache
def _ahead(kinds: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<kind>{any_of(kinds)}) (?:\Z|[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*)*\Z)")


@cache
def _behind(kinds: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?: \([^)]*\))?, (?:the|a|an|its|their) (?:[\w'’-]+ ){{0,4}}(?P<kind>{any_of(kinds)})(?=,)"
    )
