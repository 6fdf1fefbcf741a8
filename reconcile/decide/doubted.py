"""Decisions about pairs that stand against what the scores say: worth a second look, never an error."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from reconcile.decide.codes import CODES, problem
from reconcile.model.cluster import Link
from reconcile.model.decision import Decided, Decision
from reconcile.model.problem import Problem

_UNLIKELY, _LIKELY = 0.1, 0.8
"""Below the one a ``same`` is doubted, above the other a ``not same``. In the example dossier no pair of
one question has a score below the first, and one in fifty of those kept apart has one above the second."""
_REASONS = 3


def doubted(
    decided: Decided, decisions: Sequence[Decision], links: Iterable[Link], lang: Literal["en", "ja"] = "en"
) -> tuple[Problem, ...]:
    """A remark for each decision about a pair whose score says the opposite, with the reasons of the score.

    ``links`` are the pairs with their log odds, scored as if nothing had been decided.
    """
    scored = {(link.one, link.two): link for link in links}
    made = {decision.id: decision for decision in decisions}
    found = []
    for one, two, by in decided.paired:
        link = scored.get((one, two)) or scored.get((two, one))
        if link is None or by not in made:
            continue
        chance = probability(link.score)
        same = made[by].action == "same"
        if chance < _UNLIKELY if same else chance > _LIKELY:
            found.append(_problem(made[by], link, chance, lang))
    return tuple(found)


def probability(score: float) -> float:
    """The chance that belongs to log odds."""
    return 0.0 if score < -500 else 1 / (1 + math.exp(-score))


def _problem(decision: Decision, link: Link, chance: float, lang: str) -> Problem:
    pair = (link.one, link.two)
    if lang == "ja":
        row = CODES["E323"]
        told = f"{decision.id}（{decision.action}、{decision.who}、{decision.when[:10]}）"
        message = f"{row.title_ja}：{told}、同じ問いに答える確からしさは{chance:.0%}（{'、'.join(pair)}）"
        plain = problem("E323", decision, objects=pair)
        return msgspec.structs.replace(plain, message=message, hint=row.hint_ja)
    against = decision.action == "same"
    reasons = sorted(link.features, key=lambda item: item.weight, reverse=not against)[:_REASONS]
    whys = [item.why for item in reasons if (item.weight < 0) == against]
    detail = f"{' and '.join(pair)} answer one question with a chance of {chance:.0%}: {'; '.join(whys)}"
    return problem("E323", decision, detail.removesuffix(": "), pair)
