"""The town that a local report begins with, where no data file has it."""

from __future__ import annotations

import re
from collections import Counter

from reconcile.extract.sentence.sight import Sight
from reconcile.model import Name

_TOP = 3
"""Lines at the top below the title, blank ones counted."""
_TOWN = re.compile(r"\s*([A-ZÄÖÜÀ-Þ][\w’'-]+(?:[ -][A-ZÄÖÜÀ-Þ][\w’'-]+){0,2})(?:\.\s*\Z|,? [–—]\s)")


def local(sight: Sight) -> Counter[Name]:
    """The town that a local report begins with ("Waldheim. So voll war der Platz nie", "LYON – Des milliers")."""
    grammar, found = sight.language.grammar, Counter[Name]()
    match = _TOWN.match(sight.text)
    top = sight.sentence.first and 0 < sight.sentence.line <= _TOP
    if match is None or not top or not grammar.possessives or sight.sentence.kind == "heading":
        return found
    words = match.group(1)
    if any(hit.start < match.end(1) for hit in sight.names) or words.split()[0].lower() in grammar.no_names:
        return found
    if words in grammar.common or any(hit.start == 0 for hit in sight.language.common.find(words)):
        return found
    found[Name(words.title() if words.isupper() else words)] += 2
    return found
