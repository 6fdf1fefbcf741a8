"""Bodies that no data file has, told of one after the other with their figures, where the predicate stands last."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reconcile.extract.sentence.nounphrase import phrase_before
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.raw_names import raw
from reconcile.extract.speakers.speaker_names import Found
from reconcile.extract.speakers.unnamed import bearer_or_body
from reconcile.lexicon.glossing import glosses


def raw_beside_numbers(sight: Sight, floor: int, stop: int) -> Iterator[Found]:
    """Bodies that no data file has, each the topic right before a number (市民団体「…」〈は〉32万人、省は10万人と推計)."""
    lang = sight.sentence.lang
    for item in sight.numbers if glosses(lang) is not None and sight.final else ():
        end = item.start - 1
        if not floor <= end < stop or sight.text[end] not in sight.language.grammar.topic:
            continue
        begin = phrase_before(sight, end)
        words = re.split("[「(（]", sight.text[begin:end])[0]
        if begin < end and bearer_or_body(words, lang) and not any(hit.end == end for hit in sight.names):
            found = raw(sight, begin, end)
            if found is not None:
                yield found
