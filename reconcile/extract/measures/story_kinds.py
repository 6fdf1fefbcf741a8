"""What a text mostly counts: help, what a disaster did, or people in the streets."""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.extract.numbers.reading import is_money
from reconcile.model import Statement

HELP = frozenset({"aid_pledged", "aid_delivered"})
_ASKED = frozenset({"other:funding_need", "other:funding_gap"})
TOLL = frozenset(
    {
        "killed", "wounded", "casualties", "missing", "evacuated", "displaced", "rescued", "affected", "outage",
        "rescuers", "houses_destroyed", "houses_damaged", "aftershocks", "other:magnitude", "damage_cost",
    }
)  # fmt: skip
CROWD = frozenset({"crowd", "strikers", "arrested", "police"})
_GIVEN, _SHARE = 2, 0.5
"""How many sums of help, and what share of all figures that is money, make a text one on help."""
_TOLD = 3
"""How many figures of a disaster make a text one on it."""
_MANY, _CROWDS = 2, 0.25
"""How many figures of crowds, and what share of all, make a text one on marches."""


def on_help(items: Sequence[Statement]) -> bool:
    """True for a text that mostly counts money, and of that some promised, lent or paid as help."""
    money = sum(is_money(item.said.unit) or item.said.unit == "percent" for item in items)
    given = sum(item.measure in HELP or item.measure == "loan" for item in items)
    asked = given > 0 and any(item.measure in _ASKED for item in items)
    return given + asked >= _GIVEN and money >= _SHARE * len(items)


def on_arms(items: Sequence[Statement]) -> bool:
    """True for a text that mostly counts arms and money that one state sends another."""
    arms = sum(item.measure in _ARMS for item in items)
    sent = sum(item.measure in _ARMS | HELP for item in items)
    others = sum(is_money(item.said.unit) and item.measure not in HELP for item in items)
    return arms > 0 and sent >= _GIVEN and sent + others >= _SHARE * len(items)


_ARMS = frozenset({"weapons", "munitions"})


def on_disaster(items: Sequence[Statement]) -> bool:
    """True for a text that mostly counts what an earthquake, a flood or an accident did."""
    told = sum(item.measure in TOLL for item in items)
    return told >= _TOLD and told >= _SHARE * len(items)


def on_marches(items: Sequence[Statement]) -> bool:
    """True for a text that mostly counts people in the streets or on strike."""
    told = sum(item.measure in CROWD for item in items)
    return told >= _MANY and told >= _CROWDS * len(items)
