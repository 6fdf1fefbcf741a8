"""Who may speak, by whole phrases in place of the names within them, in languages with articles."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.extract.entitled import at_their_place, entitled, with_entitled, with_their_kind
from reconcile.extract.presented import Presented, with_presented
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.language import Language


def phrased(
    text: str, language: Language, found: Sequence[Hit[Entity]], people: Sequence[Presented]
) -> list[Hit[Entity]]:
    """The names of a sentence with bodies and people as the text puts them."""
    if not language.grammar.leads:
        return list(found)
    bodies = with_entitled(found, entitled(text, language, found))
    whole = with_their_kind(text, bodies, language.grammar)
    return with_presented(at_their_place(text, whole, language.grammar), people)
