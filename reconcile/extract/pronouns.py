"""Words of speech with a pronoun ("said she", "dit-elle"): they may mean who was told of just before."""

from __future__ import annotations

import re

from reconcile.extract.attribution import Attribution
from reconcile.extract.document import Sentence
from reconcile.lexicon.language import language
from reconcile.model import Name


def told_of(met: tuple[int, Name] | None, attribution: Attribution, sentence: Sentence) -> Name | None:
    """Whom "he" or "she" beside a word of carried speech means: who was told of in the line just before."""
    event = attribution.event
    if met is None or event is None or attribution.back is not None or not event.entry.carry:
        return None
    words = re.findall(r"\w+", sentence.text[event.start : event.end].lower())
    said = bool(set(words) & set(language(sentence.lang).grammar.he_she))
    return met[1] if said and met[0] == sentence.line else None


def relaying(label: Name, claimant: Name) -> tuple[Name, ...]:
    """Who is interviewed relays what somebody else is quoted with."""
    same = label.text in claimant.text or claimant.text in label.text
    return () if same else (label,)
