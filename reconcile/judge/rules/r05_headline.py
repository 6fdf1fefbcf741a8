"""A headline that tells a figure of its text.

What it finds: a value in the first line of a document, and the value of the text below that it repeats or rounds: of
one measure, unit, stage and time (within days); of another name only the very figure.

Why it matters: a headline is no second voice, and its round number is no other value.

Example: "Quake toll passes 140" over "at least 143 people died, the interior ministry said".

What it is not: a headline about another day or measure, or with the figure of a speaker whom the text does not give it
to; an outlet that rounds another's figure within the text (R02).

Settings: none.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, floor

from reconcile.judge.house import one_house
from reconcile.judge.rule import Rule
from reconcile.judge.view import Said, View
from reconcile.judge.wording import amount_en, amount_ja, who_en, who_ja
from reconcile.model import Finding

_DOWN = ("more_than", "at_least")
_UP = ("nearly", "less_than", "at_most")
_DAYS = 3
"""A headline is of the day of its text, which tells of yesterday."""
_COUNTED = 10
"""Smaller figures meet by chance where two speakers are named."""
_DIGITS = (1, 2)
"""A headline shows a number in so many digits."""


def find(view: View) -> Iterable[Finding]:
    """One finding for each value of a headline that its text has."""
    for group in view.by_source.values():
        head = [said for said in group if _in_headline(view, said)]
        body = [said for said in group if said not in head]
        for said in head:
            told = [one for one in body if _repeats(said, one)]
            if told:
                yield _finding(view, said, min(told, key=lambda one: (not _one_voice(said, one), one.order)))


def _in_headline(view: View, said: Said) -> bool:
    """True in the first line that a document has, where it has more lines."""
    text = view.texts.get(said.claim.span.source, "").lstrip("\ufeff")
    first = text[: len(text) - len(text.lstrip())].count("\n")
    return "\n" in text.strip() and text[: said.claim.span.start].count("\n") == first


def _repeats(head: Said, told: Said) -> bool:
    a, b = head.claim, told.claim
    alike = (a.measure, a.status, head.unit, a.quantity.per, a.stance) == (
        b.measure, b.status, told.unit, b.quantity.per, b.stance,
    )  # fmt: skip
    voice = _one_voice(head, told) or (head.figure == told.figure and head.figure >= _COUNTED)
    batches = {a.increment, b.increment} - {None}
    now = head.window is None or told.window is None or head.window.gap(told.window) <= _DAYS
    return alike and voice and len(batches) <= 1 and now and rounds(head, told)


def _one_voice(head: Said, told: Said) -> bool:
    """True unless the headline names another; it says "the organisers" where the text has the union's name."""
    a, b = head.claim.claimant, told.claim.claimant
    return a is None or b is None or one_house(a, b)


def rounds(short: Said, told: Said) -> bool:
    """True where one value is the other, or the other in one or two digits, rounded as its hedge says."""
    value, hedge = told.figure, short.claim.quantity.hedge
    if short.figure == value:
        return True
    if value < _COUNTED:
        return False
    places = len(str(int(value)))
    for digits in _DIGITS:
        step = 10.0 ** (places - digits)
        if hedge in _DOWN and floor(value / step) * step == short.figure:
            return True
        if hedge in _UP and ceil(value / step) * step == short.figure:
            return True
        if hedge == "approx" and round(value / step) * step == short.figure:
            return True
    return False


def _finding(view: View, head: Said, told: Said) -> Finding:
    label, label_ja = view.clusters[told.cluster].label, view.clusters[told.cluster].label_ja
    one, two = head.claim, told.claim
    why = f"{label}: {amount_en(one)} in the headline is the {amount_en(two)} of {who_en(two)} in the text."
    why_ja = f"{label_ja}：見出しの{amount_ja(one)}は、本文にある{who_ja(two)}の{amount_ja(two)}。"
    return view.finding("R05", "repeat", (head, told), why, why_ja, severity="info")


RULE = Rule("R05", "repeat", __doc__ or "", find)
