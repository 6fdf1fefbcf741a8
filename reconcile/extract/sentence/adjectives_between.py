"""Words of speech whose noun has adjectives before it ("у 〈щоденному〉 зведенні", "по 〈самым осторожным〉 подсчётам").

Data files have the preposition with its noun; what stands between are adjectives without number, in languages
whose data tell how they end.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon import Hit
from reconcile.lexicon.actors import Lexicon, actors_of
from reconcile.lexicon.language import Speech, language

_BEHIND = 24
"""Characters of the noun behind the adjectives that are looked up with its preposition."""
_SHORT = 2
_MOST = (1, 2)
"""How many adjectives may stand there."""


def over_adjectives(text: str, code: str) -> list[Hit[Speech]]:
    """The words of speech that are whole once the adjectives between a preposition and its noun are taken out."""
    lexicon = actors_of(code)
    if lexicon is None:
        return []
    found: list[Hit[Speech]] = []
    places = tuple(language(code).grammar.spoken_at)
    gaps = (match for count in _MOST for match in _gap(lexicon, places, count).finditer(text))
    for match in gaps:
        words = match.group("adjectives").split()
        if not all(_plain(word, lexicon) for word in words):
            continue
        lead, noun = match.group("lead"), text[match.end() : match.end() + _BEHIND]
        for hit in language(code).speech.find(f"{lead} {noun}"):
            whole = hit.value.close and hit.value.kind == "according" and not hit.value.media
            end = match.end() + hit.end - len(lead) - 1
            if hit.start == 0 and hit.end > len(lead) + _SHORT and whole:
                behind = text[end:].split(maxsplit=1)[:1]
                if not (behind and behind[0].islower() and behind[0].endswith(lexicon.data.to_whom)):
                    found.append(Hit(match.start(), end, hit.value))  # not "в новом докладе 〈парламенту〉"
                break
    return found


def _plain(word: str, lexicon: Lexicon) -> bool:
    """True for an adjective that tells no country and no body: it says nothing of who speaks."""
    told = lexicon.stem_of(word, lexicon.data.country) or lexicon.stem_of(word, lexicon.data.adjective)
    own = word.startswith(lexicon.data.no_adjectives) or word in lexicon.data.possessives
    own = own or lexicon.find([word]) is not None
    ends = (*lexicon.data.adjectives, *lexicon.data.oblique_adjectives)
    return told is None and not own and word.endswith(ends)


@cache
def _gap(lexicon: Lexicon, places: tuple[str, ...], count: int) -> re.Pattern[str]:
    leads = "|".join(sorted({*places, *lexicon.data.according}, key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?P<lead>(?i:{leads}))(?P<adjectives>(?: [а-яёіїєґ’'-]{{4,}}){{{count}}}) (?=[а-яёіїєґ])"
    )
