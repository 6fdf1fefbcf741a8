"""Who stands right behind a verb that somebody's words lead up to: "…, cautions 〈Jane Roe〉 of the institute"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, named
from reconcile.extract.speech.clause_names import TITLE, full_name, person_at
from reconcile.lexicon import Hit
from reconcile.lexicon.clause_words import ClauseWords
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name
from reconcile.model.called import called

_CLOSERS = (",", "”", '"', "»", "—", "–", "’", "'")
_BODIES = ("agency", "thinktank", "media", "government")
_NEAR = 24
"""Characters from an unnamed source to the house that it is in."""


def behind(sight: Sight, hit: Hit[Speech], words: ClauseWords) -> Found | None:
    """The person or unnamed source that a verb behind the end of somebody's words has for its subject."""
    head = sight.text[: hit.start].rstrip()
    if not head or head[-1] not in _CLOSERS or hit.end >= len(sight.text):
        return None
    data = framing(sight.sentence.lang)
    verb = sight.text[hit.start : hit.end].lower()
    if data is None or verb in data.hearing or sight.text[hit.end : hit.end + 1] != " ":
        return None
    source = _source_within(sight, hit.end + 1, words)
    if source is not None:
        return source
    match = _bearer(words).match(sight.text, hit.end + 1)
    if match is None:
        return None
    start, end = match.start("name"), match.end("name")
    known = [item for item in sight.names if item.start < end and start < item.end]
    if any(item.value.kind in _BODIES and item.start <= start for item in known):
        return None
    return person_at(sight, match, 0)


@cache
def _bearer(words: ClauseWords) -> re.Pattern[str]:
    """A name with what its bearer is behind it."""
    house, told = any_of(words.of_house), any_of(words.told_behind)
    return re.compile(rf"{TITLE}*{full_name(words)}(?= (?:{house})\b|, (?:{told})\b)")


def _source_within(sight: Sight, at: int, words: ClauseWords) -> Found | None:
    """Somebody without a name in a body that is named ("said 〈a source in Ukraine's spy agency〉 who asked not to be")."""
    match = _source(words).match(sight.text, at)
    if match is None:
        return None
    for item, name in named(sight):
        if match.end() <= item.start <= match.end() + _NEAR and item.value.kind in ("agency", "government"):
            if set(",;:.") & set(sight.text[match.end() : item.start]):
                return None
            short = called(name.text).own
            return Name(f"{short} {match.group('who')} (anonymous)"), at, item.end, "anonymous"
    return None


@cache
def _source(words: ClauseWords) -> re.Pattern[str]:
    leads, who, within = any_of(words.source_leads), any_of(words.sources), any_of(words.source_of)
    return re.compile(rf"(?:{leads}) (?:[a-z-]+ ){{0,2}}(?P<who>{who}) (?:{within}) ")
