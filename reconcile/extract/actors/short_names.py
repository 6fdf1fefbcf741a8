"""The short name of a body in brackets behind its long one, as a part of the phrase of who speaks ("служба (ДСНС)")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reconcile.extract.actors.actor_words import BODIES, tells

if TYPE_CHECKING:
    from reconcile.extract.actors.actor_phrase import Phrase

_BEARERS = ("role", "chief", "spokes")
_SHORT = re.compile(r"((?: [\w’'ʼ-]+){0,8}) \(«?([^\W\d_][^()«»\d]{1,24})»?\)")
"""The short name of a body in brackets behind its long one, over words that we do not know."""


_INITIALS = re.compile(r"((?: [а-яёіїєґ’'ʼ-]+){2,6}) ([A-Z]{3,10})(?![\w.])")
"""What a body calls itself in Latin capitals behind its long name ("служба поддержки малой добычи 〈SAEMAPE〉")."""


def _initials(phrase: Phrase) -> None:
    reader = phrase.reader
    match = _INITIALS.match(reader.text, reader.tokens[phrase.next - 1].end)
    plain = (
        phrase.head.form == "body" and phrase.title is None and not phrase.owners and phrase.nested is None
    )
    if match is None or not plain or tells(reader, match.start(1), match.end(1)):
        return
    phrase.title = match.group(2)
    phrase.next = reader.at(match.end())


def short_name(phrase: Phrase) -> None:
    """Takes the short name behind a phrase into it, over words of the long one that we do not know."""
    reader = phrase.reader
    match = _SHORT.match(reader.text, reader.tokens[phrase.next - 1].end)
    if match is None or tells(reader, match.start(1), match.end(1)):
        _initials(phrase)
        return
    within = reader.tokens[phrase.next : reader.at(match.end(1))]
    heads = (reader.lexicon.find(reader.words(reader.at(token.start))) for token in within)
    if any(head is not None and head.nominative and head.head.form in _BEARERS for head in heads):
        return  # "телеканалу NDTV 〈директор〉 службы (NDRF)"
    if within and phrase.head.form == "people":
        return  # "журналистам первый заместитель председателя комитета (КЧС)"
    known = (reader.entity_from(token.start) for token in within)
    if any(hit is not None and hit.value.kind in BODIES for hit in known):
        return  # the short name of another body
    hit = reader.entity_from(match.start(2))
    if hit is not None and hit.value.kind in BODIES:
        phrase.owners.insert(0, hit.value.as_name)
    elif match.group(2)[:1].isupper() and phrase.title is None:
        phrase.title = match.group(2)
        phrase.short = phrase.title if phrase.title.isupper() else None
    else:
        return
    phrase.next = reader.at(match.end())
