"""Bodies that a text gives their initials in brackets: called by these, which are the same in every language.

"Confederation of Farmers (CNA)" is "CNA (Confederation of Farmers)", 農業連合（CNA） "CNA (federation)".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.extract.renaming.each_name import each_name
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon import entities
from reconcile.model import Name, Statement

_PEOPLE = frozenset({"person", "coref"})
_SHORT = r"(?=[^()]*[A-ZÀ-ÞĞİŞČŠŽ][^()]*[A-ZÀ-ÞĞİŞČŠŽ])((?:[A-Z][a-z]+ )?[A-ZÀ-ÞĞİŞČŠŽ][A-Za-zÀ-ž0-9&-]{1,9})"
_BEHIND = re.compile(rf"[”»」』’]?\s?[(（]{_SHORT}[)）]")
_CLOSING = re.compile(rf"[(（]{_SHORT}[)）]\Z")
_WITHIN = re.compile(rf"([^()]+?) ?[(（]{_SHORT}(?:, ([^()]*))?[)）]\Z")
"""A name with its initials in brackets, and what else stands there ("union (CNA, Elbonia)")."""


def initials(sight: Sight, spoken: Sequence[Event]) -> dict[Name, str]:
    """The initials in brackets right behind those who speak in a sentence and whom no data file has."""
    found: dict[Name, str] = {}
    for event in spoken:
        if event.speaker is None or event.until is None or event.kind in _PEOPLE or not _open(event.speaker):
            continue
        own = event.speaker.text
        whole = event.at is not None and sight.text.startswith(own, event.at)
        end = event.at + len(own) if event.at is not None and whole else event.until
        match = _BEHIND.match(sight.text, end) or _CLOSING.search(sight.text[event.at : event.until])
        if match is not None:
            found[event.speaker] = match.group(1)
    return found


def by_initials(item: Statement, raw: Statement, short: dict[Name, str]) -> Statement:
    """A statement with its speakers by their initials; ``raw`` is the same with its names as the text has them."""
    return each_name(item, lambda name, old: _short(name, old, short), raw)


def _short(name: Name, raw: Name | None, short: dict[Name, str]) -> Name:
    if not _open(name):
        return name
    own = short.get(raw) if raw is not None else None
    if own is None:
        return name
    within = _WITHIN.match(name.text)
    if within is not None and own == within.group(2) and within.group(1)[:1].islower():
        kind, letters, beside = within.groups()
        return Name(f"{letters} ({', '.join(part for part in (kind, beside) if part)})")
    if own in name.text:
        return name
    return Name(f"{own} ({name.text.partition(' (')[0]})")


def _open(name: Name) -> bool:
    """True for a name that no data file has, or only as a word for its kind."""
    known = entities().of(name)
    return known is None or (known.common and not known.name.endswith("(anonymous)"))
