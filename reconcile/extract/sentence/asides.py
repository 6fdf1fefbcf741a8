"""What asides between a word and a number add to their distance: who says it, a clause that tells more of a noun."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import CueWord, Sight
from reconcile.lexicon import Hit
from reconcile.lexicon.actors import actors_of


def aside_cost(sight: Sight, hit: Hit[CueWord], reading: Reading) -> float:
    """The cost of asides between a word and a number behind it ("arrived, by the fund's account, 310m").

    Also of relative clauses: "число жертв землетрясения, 〈которое случилось ночью〉, выросло до 214".
    """
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is None or hit.end > reading.start:
        return 0.0
    total = 0.0
    for word in sight.speech:
        if not hit.end <= word.start or word.end > reading.start:
            continue
        comma = sight.text.find(",", word.end, reading.start)
        if comma >= 0 and sight.text[: word.start].rstrip().endswith(","):
            total += sight.set_apart(word.start, comma)
    relatives = _relative((*lexicon.data.relating, *lexicon.data.relative))
    for match in relatives.finditer(sight.text, hit.end, reading.start):
        comma = sight.text.find(",", match.end(), reading.start)
        if comma >= 0 and not total:
            total += sight.set_apart(match.start(), comma)
    return total


@cache
def _relative(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf", (?:[\w’'ʼ-]+ )?(?:{'|'.join(dict.fromkeys(words))})(?!\w)")
