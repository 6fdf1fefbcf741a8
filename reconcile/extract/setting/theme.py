"""The place that the head of a document is about: "Hilfe für den Osten des 〈Tschad〉", "Erdbeben 〈Gailtal〉".

A title needs no preposition, and a body of a state may lead it. Only where the language has its words for
what happens at a place or is done for it (``themes``), and capitals tell its names.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from reconcile.extract.places.regions import region
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.language import Grammar
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.whereabouts import is_storm
from reconcile.model import Name

_LINES = 4
"""Lines at the top among which those are that tell what a document is about."""
_LONGEST = 160
_WEIGHT = 4
"""What a title tells counts as much as what surely happened somewhere."""
_NAME = r"[A-ZÄÖÜÀ-Þ][\w’'-]+(?:[ -][A-ZÄÖÜÀ-Þ][\w’'-]+)?"
_ENDS = r"(?=\s*(?:[,.;:()–—|\n]|\d|\Z))"


def headed(sight: Sight) -> Counter[Name]:
    """The places that a title is about, none where the line is a dateline or prose."""
    grammar, found = sight.language.grammar, Counter[Name]()
    title = sight.sentence.line <= _LINES and (sight.sentence.kind == "heading" or sight.sentence.line == 0)
    if not grammar.themes or not grammar.verb_second or not title or len(sight.text) > _LONGEST:
        return found
    prose = sight.sentence.kind != "heading" and sight.text.rstrip().endswith(".")
    for hit in sight.names if not prose else ():
        if hit.value.kind in ("place", "country") and _is_theme(sight, hit):
            found[hit.value.as_name] += _WEIGHT
    for match in (*_themed(grammar).finditer(sight.text), *_BYLINE.finditer(sight.text.strip())):
        words = match.group(1)
        plain = any(hit.start == 0 for hit in sight.language.common.find(words))
        known = any(hit.start < match.end(1) and match.start(1) < hit.end for hit in sight.names)
        stormy = is_storm(sight.text.strip()[: match.start(1)], grammar.code)
        if not (plain or known or stormy or entities().phrases(grammar.code).longest(words)):
            found[Name(region(words, grammar))] += _WEIGHT
    return found


def _is_theme(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a name with a capital that no seat of power has, neither who speaks nor where the line is from."""
    grammar = sight.language.grammar
    before, after = sight.text[: hit.start].split(), sight.text[hit.end :].lstrip()
    owner = sight.text[hit.end - 1] == "s" and not hit.value.name.endswith("s")
    from_there = before[-1:] != [] and before[-1].lower() in grammar.origins
    dated = not before and (after[:1] in (",", "") or after[:1].isdigit())
    if not sight.text[hit.start].isupper() or hit.value.metonym_of is not None or dated or from_there:
        return False
    return not (
        owner or after.startswith(":") or (not before and sight.sentence.line == 0 and after[:1] == "(")
    )


_BYLINE = re.compile(rf"\AVon(?: {_NAME}){{1,2}}, ({_NAME})(?= (?:im|am|in|an|bei) |\Z)")
"""Who reports and from where ("Von Jan Roth, 〈Dellach〉 im Gailtal")."""


@cache
def _themed(grammar: Grammar) -> re.Pattern[str]:
    """A word for what happened or is done, and right behind it the name of where."""
    words = any_of(grammar.themes)
    leads = any_of(sorted({*grammar.place_before, "für", "im", "am"}))
    return re.compile(rf"(?<!\w)(?i:[\w-]*(?:{words})) (?:(?:{leads}) )?({_NAME}){_ENDS}")
