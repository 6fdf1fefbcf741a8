"""Bodies whose programme or loan a sentence is on: they say nothing in it ("the 〈IMF〉 programme is on track")."""

from __future__ import annotations

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.ventures import led_by_venture, venture_behind

_REACH = 40


def of_venture(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a body right beside the word for what it runs or lends, where that is no part of its name."""
    code, start, end = sight.sentence.lang, hit.start, hit.end
    if hit.value.kind not in _BODIES:
        return False
    left, right = led_by_venture(code), venture_behind(code)
    if right is not None:
        within = right.search(sight.text, start, end) if start < end else None
        held = within is not None and within.end() == end and not _called(sight, hit)
        if held or right.match(sight.text, end) is not None:
            return True
    match = left.search(sight.text[max(0, start - _REACH) : start]) if left is not None else None
    if match is None:
        return False
    at = max(0, start - _REACH) + match.start("noun")
    spans = [(one.start, one.end) for one in sight.names] + [(one.start, one.end) for one in sight.actors]
    return not any(first <= at < last for first, last in spans)


def _called(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a body that is called by the whole stretch ("World Food Programme")."""
    words = sight.text[hit.start : hit.end].lower()
    return hit.value.key == "" or words in (
        form.lower() for form in hit.value.aliases.get(sight.sentence.lang, ())
    )


_BODIES = frozenset({"agency", "government", "thinktank", "country", "place"})
