"""Speakers that no data file has, where the subject leads and no spaces part words: titles, and what stands behind 据.

市民团体“海湾之声”20日说: the title belongs to the word for its kind. 据国家移民局称: the phrase ends where the
word that closes it begins.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.raw_names import raw
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found
from reconcile.lexicon import Hit
from reconcile.lexicon.glossing import calling_in, glosses, kind_of, led_by, office_before
from reconcile.lexicon.language import Speech
from reconcile.model import Name

_TITLE = re.compile(
    r"([\u4e00-\u9fff]{2,12})([“《「]([^“”《》「」，。；]{2,20})[”》」])(?:[(（][^()（）]{2,12}[)）])?"
)
_LONG = 24
"""Signs of a phrase behind a word such as 据, at the most."""
_BREAK = re.compile(r"[，。；：、！？\s:;,()（）]")
_ROOM = 40


def titled(sight: Sight, begin: int, end: int) -> Found | None:
    """A word for a kind of body with a title in quotation marks, between two offsets; the last such."""
    found: Found | None = None
    for match in _TITLE.finditer(sight.text, begin, end):
        kind = match.group(1)
        lang = sight.sentence.lang
        if kind_of(kind, lang) is None and led_by(kind, lang) is None:
            continue
        outlet = kind.endswith(sight.language.grammar.outlets)
        start = max([match.start(), *(one.end for one in sight.speech if one.end < match.start(2))])
        if start < match.start(2):
            found = (
                Name(sight.text[start : match.end(2)]),
                start,
                match.end(2),
                "media" if outlet else "agency",
            )
    return found


def titled_before(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The titled body at the head of a verb's clause, with no more than times and short words before the verb."""
    begin = max((sight.text.rfind(sign, 0, hit.start) + 1 for sign in "，。；\n"), default=0)
    found = titled(sight, max(begin, hit.start - _ROOM), hit.start)
    if found is None or any(found[2] <= one.start < hit.start for one in sight.numbers):
        return None
    return found


def phrase_behind(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The phrase of a body or an office right behind a word such as 据, up to the word that closes it."""
    data = glosses(sight.sentence.lang)
    grammar = sight.language.grammar
    if data is None or grammar.spaced or sight.final:
        return None
    start = hit.end
    own = titled(sight, start, min(len(sight.text), start + _ROOM))
    if own is not None and own[1] == start:
        return own
    stops = [min(len(sight.text), start + _LONG)]
    sign = _BREAK.search(sight.text, start)
    stops += [sign.start()] if sign is not None else []
    stops += [one.start for one in sight.speech if one.start > start]
    stops += [time.start for time in sight.times if time.start > start]
    closing = _closers(grammar.closers).search(sight.text, start + 1) if grammar.closers else None
    stops += [closing.start()] if closing is not None else []
    end = min(stops)
    words = sight.text[start:end]
    lang = sight.sentence.lang
    known = calling_in(words, lang) is not None or kind_of(words, lang) is not None
    known = known or office_before(words, lang) or led_by(words, lang) is not None
    return raw(sight, start, end) if len(words) > 1 and known else None


@cache
def _closers(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))
