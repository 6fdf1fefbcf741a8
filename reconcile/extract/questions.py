"""Interviews whose lines have no labels: questions end in their sign, answers are of whom the head names."""

from __future__ import annotations

import re

from reconcile.extract.titles import person_in_full
from reconcile.lexicon.language import language, languages

_HEAD = 6
"""Lines at the top, or at the end, that tell of an interview."""
_ENOUGH = 2
_SELDOM = 6
"""Lines to a question at the most: an article asks a question now and then."""
_PROMPT = 110
"""Characters of a remark of who asks, between two answers."""
_ASKER = re.compile(r"\b(?:to|with|by) \Z")
_OUTLET = re.compile(r" (?:of|for|from) ((?:[A-Z][\w’'-]* ?|the ){1,5})")
_NAME = re.compile(r"((?:[A-ZÀ-Þ][a-zß-ÿ’'-]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)? ){1,2}[A-ZÀ-Þ][\w’'-]+)")


def unlabelled(lines: list[str], code: str) -> dict[int, str]:
    """Line number to who speaks there; nothing where the text does not tell that it is an interview."""
    if code not in languages():
        return {}
    told = language(code).interviews
    full = [number for number, line in enumerate(lines) if line.strip()]
    ends = [*full[:_HEAD], *full[-2:]]
    heads = [lines[number] for number in ends if told.find(lines[number])]
    asked = [number for number in full[1:] if lines[number].rstrip(" »\u00a0").endswith("?")]
    name = next((name for head in heads for name in _people(head, code)), None)
    if name is None or len(asked) < _ENOUGH or _SELDOM * len(asked) < len(full):
        return {}
    told_in = {number for number in full if lines[number] in heads}
    answers = [number for number in full if number > asked[0] and number not in told_in.union(asked)]
    return {number: name for number in answers if not _prompt(lines, full, number, asked)}


def _people(head: str, code: str) -> list[str]:
    found = (
        person_in_full(match.group(1), code)
        for match in _NAME.finditer(head)
        if not _asks(head, *match.span(1), language(code).grammar.outlets)
    )
    return [name for name in found if name is not None]


def _asks(head: str, start: int, end: int, outlets: tuple[str, ...]) -> bool:
    """True for who asks: of an outlet, and spoken to ("she spoke to Jane Roe of the Marlow Times")."""
    house = _OUTLET.match(head, end)
    return house is not None and bool(
        _ASKER.search(head[:start]) and set(house.group(1).split()) & {*outlets}
    )


def _prompt(lines: list[str], full: list[int], number: int, asked: list[int]) -> bool:
    """True for a short remark between an answer and another: who asks goes on without a question."""
    at = full.index(number)
    after = full[at + 1] if at + 1 < len(full) else None
    if after is None or after in asked or full[at - 1] in asked:
        return False
    return len(lines[number]) < _PROMPT < len(lines[after])
