"""Nouns in small letters behind a name that belong to it ("the Wayanad 〈district collector〉 said")."""

from __future__ import annotations

import re

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon.framing import framing

_WORDS = re.compile(r"(?: [a-z-]+){1,3} ")


def past_nouns(sight: Sight, end: int, verb: int) -> int:
    """Where a name ends with the nouns behind it, which stand right before its verb; ``end`` without any."""
    data = framing(sight.sentence.lang)
    match = _WORDS.fullmatch(sight.text, end, verb) if data is not None and data.nouns_behind else None
    before = sight.text[:end].split()[-1:]
    plain = bool(before) and before[0].lower() in sight.language.grammar.no_names  # "〈My〉 brigade"
    if data is None or match is None or plain:
        return end
    return match.end() - 1 if match.group().split()[-1] in data.nouns_behind else end
