"""The subject before an aside that commas set off, where the verb follows: "X, mandaté par Y, a compté"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speech.speaker_behind import BEFORE_REACH
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import Callings
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import NOTHING, any_of, led_words
from reconcile.model import Name

ACTORS = frozenset({"country", "place", "group"})
"""Who acts, and tells nothing by that."""
Pair = tuple[Hit[Entity], Name]


def before_aside(sight: Sight, hit: Hit[Speech], left: list[Pair], data: Callings) -> Pair | None:
    """The name right before an aside that a comma before the verb closes ("X, mandaté par Y, a compté")."""
    head = sight.text[: hit.start].rstrip()
    if not head.endswith(","):
        return None
    closing = len(head) - 1
    for item, name in reversed(left):
        if item.end == closing and "," in sight.text[item.start : item.end] and item.value.kind == "person":
            return item, name  # "Der Gouverneur der Provinz, Selim Kaya, sagte"
        if item.end == closing and _apposed(sight, item, data):
            return item, name  # "Une avocate présente sur place, Me Irène Castan, recense"
        if closing - item.end <= 1 or item.value.kind in ACTORS or hit.start - item.end > 2 * BEFORE_REACH:
            continue
        starts = item.start == 0 or sight.text[: item.start].rstrip()[-1:] not in ("«", "»")
        if (
            sight.text[item.end : item.end + 3].removeprefix(")").startswith(", ")
            and starts
            and "»" not in sight.text[item.end : closing]
        ):
            return item, name
    return None


@cache
def _before_apposed(data: Callings) -> re.Pattern[str]:
    """A comma before a name, with its article and the adjective of a town ("〈, die Kölner 〉Anwältin Roe,")."""
    town = rf"(?:[A-ZÄÖÜ][a-zß-ÿ]+{data.town_ending} )?" if data.town_ending else ""
    return re.compile(rf", (?:{any_of(led_words(data.articles))})?{town}\Z")


def _apposed(sight: Sight, item: Hit[Entity], data: Callings) -> bool:
    """True for somebody's name, with a calling, that stands between two commas."""
    named = item.value.kind == "person" and item.value.name.endswith(")") and not item.value.key
    return named and _before_apposed(data).search(sight.text[: item.start]) is not None


@cache
def thrown_in(data: Callings) -> re.Pattern[str]:
    """What is thrown in between a subject and the end of its verb ("hat sich〈, soweit bekannt,〉 auf 300 festgelegt")."""
    return re.compile(rf", (?:{any_of(data.aside_leads) or NOTHING})(?: [^\s,;:\d]+){{0,6}},")
