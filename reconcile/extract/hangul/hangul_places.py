"""Names of places in Hangul that no data file has and no administrative ending tells.

Told by the word behind them: what happens there (카르바트 지진), its part (카르바트 동부), or the body that
governs it (벨라나 정부); or by a verb that strikes it (카르바트를 강타한).
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon.language import Grammar
from reconcile.lexicon.naming import naming, place_in_english
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_NAME = r"(?<![가-힣])(?<![\d만천억백십조] )(?<!\d)([가-힣]{2,6})"

_SOUNDS = r"(?<![가-힣])(?=[가-힣]{0,5}[르크트드츠즈프브카타파케테페키티피쿠투푸])([가-힣]{3,6})"
"""A name of three syllables or more with one that foreign names have and words of the language hardly do."""


def hangul_places(text: str, grammar: Grammar) -> list[tuple[int, int, Name]]:
    """Where such names stand in a sentence, as written."""
    found = []
    for pattern in _patterns(grammar):
        for match in pattern.finditer(text):
            word = match.group(1)
            if word in grammar.no_places or word in grammar.given or word.endswith(grammar.no_place_ends):
                continue
            if word.endswith(grammar.common) or word.startswith(grammar.no_place_heads):
                continue
            found.append((match.start(1), match.end(1), Name(word)))
    found += [(match.start(1), match.end(1), Name(match.group(1))) for match in _site(grammar).finditer(text)]
    return found


@cache
def _site(grammar: Grammar) -> re.Pattern[str]:
    """A name that ends in a word for a pass, a bridge or the like, where something occurred."""
    data = naming(grammar.code)
    if data is None or not data.geography or not grammar.occurs:
        return re.compile(r"(?!)")
    sites, occurs = (
        "|".join(data.geography),
        any_of(grammar.occurs),
    )
    return re.compile(
        rf"(?<![가-힣])([가-힣]{{2,4}}(?:{sites}))(?=에서(?:는)?(?: [^\s.,]+){{0,3}}? (?:{occurs}))"
    )


@cache
def _patterns(grammar: Grammar) -> tuple[re.Pattern[str], ...]:
    if not grammar.happenings:
        return ()
    behind = any_of(grammar.happenings)
    occurs = any_of(grammar.occurs) or "(?!)"
    struck = any_of(grammar.given)
    return (
        re.compile(rf"{_NAME} (?={behind})"),
        re.compile(rf"{_NAME}(?=[을를에] (?:{struck}))") if struck else re.compile(r"(?!)"),
        re.compile(rf"{_SOUNDS}(?=(?:에서는|에서)(?: [^\s.,]+){{0,3}}? (?:{occurs}))"),
    )


def body_of_place(owner: str, words: str, kind: str, grammar: Grammar) -> str:
    """The name in English of a local body; one set up for a time goes by its place ("Seora County (disaster HQ)")."""
    data = naming(grammar.code)
    if data is not None and words in data.set_up and owner.endswith(tuple(grammar.regions)):
        level = data.governed.get(owner[-1])
        bare = place_in_english(owner, grammar.code, bare=True)
        return f"{f'{bare} {level}' if level else place_in_english(owner, grammar.code)} ({kind})"
    return f"{place_in_english(owner, grammar.code, bare=True)} {kind}"
