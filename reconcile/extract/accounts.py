"""Accounts of nobody that open a sentence ("발표에 따르면", 発表によると): who spoke last goes on."""

from __future__ import annotations

from reconcile.extract.event import Event
from reconcile.extract.sight import Sight
from reconcile.lexicon.language import Speech

_CARRIED = Speech(
    words=("발표에 따르면",),
    kind="according",
    example="발표에 따르면 300명이다.",
    close=True,
    carry=True,
)


def by_account(sight: Sight, found: list[Event]) -> list[Event]:
    """The event of such an opening, where none of ``found`` has its speaker."""
    start = len(sight.text) - len(sight.text.lstrip())
    opening = max(
        (words for words in sight.language.grammar.accounts if sight.text.startswith(words, start)),
        key=len,
        default="",
    )
    end = start + len(opening)
    if not opening or any(event.start < end and event.speaker is not None for event in found):
        return []
    return [Event(start, end, _CARRIED, None, None, None, "none")]
