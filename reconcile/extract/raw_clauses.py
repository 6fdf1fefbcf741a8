"""Speakers that no data file has, at the head of their clause, in a script without spaces and with the subject first."""

from __future__ import annotations

import re

from reconcile.extract.raw_names import raw
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import unspaced
from reconcile.model import Name

_CLAUSE_HEAD = re.compile(r"[】【，。；：、！？“”•\s:;,（）()]")
_WORK = re.compile(r"据?《([^《》]{2,12})》")
_RAW_SIGNS = 16
"""Characters of a name that we do not know, in a script without spaces."""


def raw_clause(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The head of the clause before its verb, without time and hearers (总司令〈周三对电视台〉表示)."""
    begin = max((match.end() for match in _CLAUSE_HEAD.finditer(sight.text, 0, hit.start)), default=0)
    if begin == hit.start and sight.text[begin - 1 : begin] in ("，", ","):
        cited = [word for word in sight.speech if word.value.kind == "cite" and word.end < begin]
        return raw_clause(sight, cited[-1]) if cited else None  # 集团援引记录，说…
    title = _WORK.match(sight.text, begin, hit.start)
    if title is not None:
        return Name(title.group(1)), title.start(1), title.end(1), "media"
    stop = min([hit.start, *(time.start for time in sight.times if begin < time.start < hit.start)])
    for time in sight.times:
        if time.start <= begin < time.end <= hit.start:
            begin = time.end
            stop = hit.start if stop <= begin else stop
    for word in sight.language.grammar.aside:
        at = sight.text.find(word, begin + 2, stop)
        stop = at if at >= 0 else stop
    if any(
        begin <= other.start < hit.start and other.value.close and not other.value.media
        for other in sight.speech
    ):
        return None
    stop = min([stop, *(name.start for name in sight.names if begin + 2 <= name.start < stop)])
    stop = _before_adverbs(sight, begin, stop)
    if not 2 <= stop - begin <= _RAW_SIGNS or not all(unspaced(char) for char in sight.text[begin:stop]):
        return None
    return raw(sight, begin, stop)


def _before_adverbs(sight: Sight, begin: int, stop: int) -> int:
    adverbs = sight.language.grammar.adverbs
    while (word := next((w for w in adverbs if sight.text.endswith(w, begin, stop)), None)) is not None:
        stop -= len(word)
    return stop
