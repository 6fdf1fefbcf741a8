"""The noun of which a share is ("40% 〈учителей〉", "половина 〈выделенных средств〉"), where nouns are declined."""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.anchored import Page
from reconcile.lexicon.phrases import Phrases
from reconcile.lexicon.unit import unit_words

_NOUN = re.compile(r" ([^\W\d_]{4,})(?![\w-])")


@cache
def _ends(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]] | None:
    """Endings of what may modify the noun, of the noun, and of words that look like one and are none."""
    data = unit_words(lang)
    if not data.share_nouns:
        return None
    made = [
        rf"(?:{'|'.join(ends)})\Z" for ends in (data.share_adjectives, data.share_nouns, data.share_verbs)
    ]
    return re.compile(made[0]), re.compile(made[1]), re.compile(made[2])


@cache
def _stops(lang: str) -> Phrases[str]:
    return Phrases((word, word) for word in unit_words(lang).share_stops)


def past_noun(page: Page, end: int, lang: str) -> int:
    """Where the noun of a share ends, that stops at ``end``; ``end`` itself where none follows."""
    ends = _ends(lang)
    at = end
    for _ in range(2 if ends is not None else 0):
        match = _NOUN.match(page.raw, at)
        if match is None or not match.group(1).islower() or _no_noun(match.group(1), lang):
            return end
        word = match.group(1)
        assert ends is not None
        if ends[0].search(word) is None:
            return end if ends[1].search(word) is None else match.end()
        at = match.end()
    return end


def _no_noun(word: str, lang: str) -> bool:
    ends, lexicon = _ends(lang), actors_of(lang)
    finite = lexicon is not None and word.endswith(lexicon.data.finite)
    return finite or (ends is not None and ends[2].search(word) is not None) or bool(_stops(lang).find(word))
