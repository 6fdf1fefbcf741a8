"""What a title is about, where it stands before a colon as who speaks does: "Inde : treize morts"."""

from __future__ import annotations

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit


def heads_title(sight: Sight, item: Hit[Entity]) -> bool:
    """True for what a title is about, not who speaks: "Inde : treize morts", "Aide militaire : 21 milliards"."""
    if item.value.kind == "country":
        return True
    if item.value.kind == "place":
        return any(not hit.value.acts for hit in sight.speech)
    noun = sight.text[: item.start].split()[-1:]
    return not item.value.key and bool(noun) and len(noun[0]) > _ARTICLE and noun[0].isalpha()


_ARTICLE = 3
"""Letters of an article, at the most."""


def own_label(sight: Sight) -> bool:
    """True where the words before the colon are the label of the line ("The Minister (Ana Roe):")."""
    label, head = (sight.sentence.label or "").lower().split()[-1:], sight.text.partition(":")[0].lower()
    return bool(sight.language.grammar.leads and label) and label[0] in head
