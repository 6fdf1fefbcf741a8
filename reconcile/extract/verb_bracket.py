"""What the end of a clause says of its verb, where the verb stands second: "sind in Kursk 〈eingetroffen〉"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.extract.sight import Sight
from reconcile.lexicon import Hit
from reconcile.lexicon.language import StatusCue

_ENDS = re.compile(
    r"(?: (?:worden|sein|seien|sei|sind|ist|haben|habe|hätten|hat|werden|wurden|war|waren))*"
    r"\s*(?:[,.;:!?–—)»“«]|und\b|\Z)"
)


def closed_by(
    sight: Sight, best: Hit[StatusCue], found: Sequence[tuple[float, Hit[StatusCue]]]
) -> Hit[StatusCue]:
    """The word of status that ends the clause of ``best``, else that itself; a plan stays one."""
    if not sight.language.grammar.verb_second or best.value.status == "planned" or _last(sight, best):
        return best
    behind = (
        hit
        for _, hit in found
        if hit.start > best.end and _last(sight, hit) and not _parted(sight, best, hit)
    )
    return next(behind, best)


def _last(sight: Sight, hit: Hit[StatusCue]) -> bool:
    return _ENDS.match(sight.text, hit.end) is not None


def _parted(sight: Sight, left: Hit[StatusCue], right: Hit[StatusCue]) -> bool:
    return any(sign in sight.text[left.end : right.start] for sign in ",;:")
