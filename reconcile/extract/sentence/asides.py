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
    if lexicon is None:
        return 0.0
    if hit.end > reading.start:
        return _behind(sight, hit, reading)
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


_ASIDE = re.compile(
    r"[^,;:.()\d]{0,24}(, [^,;:.()«»\d—–]{4,60}, )(?:(?:було|були|был[аио]?|вже|уже|тоді|тогда) ){0,2}"
)
"""What parts a number and its noun from a predicate: one stretch between two commas."""


def _behind(sight: Sight, hit: Hit[CueWord], reading: Reading) -> float:
    """The cost of an aside between a number and its predicate ("400 солдат〈, утверждает Киев,〉 были ранены")."""
    match = _ASIDE.fullmatch(sight.text, reading.end, hit.start) if hit.start >= reading.end else None
    told = match is not None and any(
        match.start(1) <= word.start and word.end <= match.end(1) for word in sight.speech
    )
    return sight.set_apart(match.start(1), match.end(1) - 2) if match is not None and told else 0.0


@cache
def _relative(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf", (?:[\w’'ʼ-]+ )?(?:{'|'.join(dict.fromkeys(words))})(?!\w)")
