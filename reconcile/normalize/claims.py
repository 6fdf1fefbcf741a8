"""From claims as said to claims that can be compared."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.model import Claim, Name, Source, Statement
from reconcile.model.ids import claim_id
from reconcile.normalize.names import english
from reconcile.normalize.units import canonical


def normalize(statements: Sequence[Statement], source: Source) -> tuple[Claim, ...]:
    """The comparable claims of one source, in reading order.

    Units become the measure's own, names those of known entities; the words' own quantity stays in
    ``said``. Money keeps its currency: what it is worth in another depends on a dated rate.
    """
    made: list[Claim] = []
    seen: set[str] = set()
    for item in statements:
        span = item.span
        key = claim_id(span.source, span.start, span.end, span.quote)
        if key in seen:
            continue
        seen.add(key)
        claimant = english(item.claimant)
        made.append(
            Claim(
                id=key,
                span=span,
                said=item.said,
                quantity=canonical(item.said),
                measure=item.measure,
                subject=english(item.subject),
                status=item.status,
                increment=item.increment,
                place=english(item.place),
                as_of=item.as_of,
                asserted=item.asserted,
                claimant=claimant,
                via=_relays(item.via, claimant),
                stance=item.stance,
                lang=item.lang,
                patterns=item.patterns,
                context=item.context,
                reliability=source.reliability,
            )
        )
    return tuple(made)


def _relays(via: Sequence[Name], claimant: str | None) -> tuple[str, ...]:
    names = [name for name in map(english, via) if name is not None and name != claimant]
    return tuple(dict.fromkeys(names))
