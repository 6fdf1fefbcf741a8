"""Names that a war goes by: "Russia's war", "der Krieg gegen die Ukraine", "la guerre d'Ukraine".

They tell neither whose the soldiers of a sentence are nor where anything goes.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.phrases import any_of

_BACK = 60
"""Characters before a name in which the word for the war stands that it is of."""


def of_war(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a name right before or behind the word for a war, where spaces part words."""
    grammar = sight.language.grammar
    if not grammar.wars or not grammar.spaced:
        return False
    ahead, behind = _around(grammar.wars, grammar.war_links)
    if behind.match(sight.text, hit.end) is not None:
        return True
    return ahead.search(sight.text[max(0, hit.start - _BACK) : hit.start]) is not None


@cache
def _around(words: tuple[str, ...], links: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words for a war up to a name behind them, with small words and one name between; and right behind one."""
    noun, small = rf"(?<!\w)(?i:{any_of(words)})", rf"(?:(?:{any_of(links)})['’ \u00a0]\s?)"
    ahead = re.compile(rf"{noun}\s{small}{{0,2}}(?:[^\W\d_a-zà-ÿа-яёіїєґ]\w+\s{small}{{1,2}})?\Z")
    behind = re.compile(rf"(?:['’]s?)?[ \u00a0-](?:[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄҐ][\w-]*[ \u00a0])?{noun}(?!\w)")
    return ahead, behind
