"""What may have a place: measures that say so, and people and things of no measure in German, where it was measured."""

from __future__ import annotations

from reconcile.extract.measures.story_kinds import CROWD, HELP
from reconcile.lexicon import entities, measures
from reconcile.lexicon.givers import givers
from reconcile.lexicon.language import language
from reconcile.model import Name, Statement

_NOWHERE = frozenset(
    f"other:{word}" for word in ("money", "ratio", "percentage_point", "degree", "kmh", "country")
)

_THINGS = frozenset({"other:item", "other:tonne"})
"""What is brought somewhere, without a noun of the data for it (运来药品12吨, 3176辆卡车)."""


def has_place(key: str, lang: str) -> bool:
    """True for what is somewhere, by the key of its measure."""
    measure = measures().by_key.get(key)
    if measure is not None:
        return "place" in measure.facets
    grammar = language(lang).grammar
    if not grammar.spaced and grammar.order != "final" and key in _THINGS:
        return True
    return key.startswith("other:") and key not in _NOWHERE and grammar.inverts


def no_marchers(item: Statement) -> Name | None:
    """Whose people a statement counts, None for those who march or get help: they do at home (チリで80万人が行進)."""
    known = entities().of(item.subject)
    gets = (
        item.measure in HELP and known is not None and known.kind == "country" and known.key not in givers()
    )
    at_home = gets or item.measure in CROWD
    return None if at_home and not language(item.lang or "en").grammar.spaced else item.subject
