"""Names of places that no data file has, told by their form."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.districts import districts
from reconcile.lexicon.language import Grammar
from reconcile.lexicon.naming import naming
from reconcile.lexicon.phrases import Phrases
from reconcile.model import Name

_STEM = 6
"""Characters of a name before its administrative ending."""


def unknown(text: str, grammar: Grammar) -> list[tuple[int, int, Name]]:
    """Names of places that no data file has: by preposition and capital, or by administrative ending."""
    if naming(grammar.code) is not None:
        return districts(text, grammar)
    found = []
    pattern = _pattern(grammar)
    if pattern is None:
        return []
    common = _common(grammar)
    for match in pattern.finditer(text):
        group = match.lastindex or 1
        words = match.group(group)
        if any(hit.start == 0 for hit in common.find(words)) or set(words.split()) & set(grammar.outlets):
            continue
        found.append((match.start(group), match.end(group), Name(region(words, grammar))))
    return found


def region(words: str, grammar: Grammar) -> str:
    """A name with its administrative ending in English: 海鳴県 is 海鳴 Prefecture."""
    if naming(grammar.code) is not None:
        return words  # put into English as a whole when all is read
    for ending, english in sorted(grammar.regions.items(), key=lambda item: -len(item[0])):
        if words.endswith(ending) and len(words) > len(ending):
            return f"{words[: -len(ending)].rstrip()} {english}"
    return words


@cache
def _common(grammar: Grammar) -> Phrases[str]:
    return Phrases((word, word) for word in grammar.common)


@cache
def _pattern(grammar: Grammar) -> re.Pattern[str] | None:
    if grammar.regions and not grammar.regions_spaced:
        endings = "|".join(sorted(map(re.escape, grammar.regions), key=len, reverse=True))
        if grammar.spaced:
            return re.compile(rf"(?<![\uac00-\ud7a3])([\uac00-\ud7a3]{{1,{_STEM}}}(?:{endings}))")
        kana, han = r"(?<![\u30a1-\u30fc])[\u30a1-\u30fc]{2,9}", r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,4}"
        return re.compile(rf"((?:{kana}|{han})(?:{endings}))")
    if grammar.locative_before and grammar.capitals:
        words = "|".join(sorted(map(re.escape, grammar.locative_before), key=len, reverse=True))
        name = r"[A-ZÀ-Þ][\w’'-]{2,}(?:[ -][A-ZÀ-Þ][\w’'-]+)?"
        whose = "|".join(sorted(map(re.escape, grammar.whose), key=len, reverse=True))
        alone = rf"|(?:(?i:{whose}))\s+({name})(?=\s*(?:[,.;:)]|\Z))" if whose else ""
        return re.compile(rf"(?<!\w)(?:(?:{words})\s+({name}){alone})")
    return None
