"""Names of places of an adjective and a noun ("у Верхній Тарі", "в Новой Заре"), in the nominative.

The adjective tells the gender that the ending of the noun leaves open.
"""

from __future__ import annotations

from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import Grammar

_STEM = 3
"""Letters of an adjective before its ending, and of a noun."""
_VELAR = ("г", "к", "х", "ж", "ч", "ш", "щ")


def doubled(adjective: str, noun: str, grammar: Grammar) -> str | None:
    """Both words in the nominative; None where the first is no adjective in a case that the data know."""
    lexicon = actors_of(grammar.code)
    if lexicon is None or not noun[:1].isupper() or len(noun) < _STEM:
        return None
    for ending, (upright, gender) in sorted(
        grammar.adjective_cases.items(), key=lambda item: (-len(item[0]), item[0])
    ):
        stem = adjective[: -len(ending)]
        if not adjective.endswith(ending) or len(stem) < _STEM or not lexicon.adjective(adjective):
            continue
        return f"{stem}{_fitting(stem, upright, grammar)} {_noun(noun, gender, grammar)}"
    return None


def _fitting(stem: str, upright: str, grammar: Grammar) -> str:
    """The ending as the stem has it: soft ("верхн-яя"), or behind letters that no ы follows ("велик-ий")."""
    if stem.lower().endswith(grammar.soft_stems):
        return grammar.soft_endings.get(upright, upright)
    return "и" + upright[1:] if upright.startswith("ы") and stem.endswith(_VELAR) else upright


def _noun(noun: str, gender: str, grammar: Grammar) -> str:
    table = grammar.feminine if gender == "f" else grammar.locative
    for ending, upright in sorted(table.items(), key=lambda item: (-len(item[0]), item[0])):
        if noun.endswith(ending) and len(noun) >= len(ending) + _STEM - 1:
            return noun[: -len(ending)] + upright
    return noun
