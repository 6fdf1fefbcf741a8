"""Interviews whose lines have no labels: which lines ask, and which answer.

Questions stand in bold, behind a dash, or end in their sign; everything between them is an answer.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from reconcile.extract.text.interview_names import person_of
from reconcile.extract.text.interview_people import FOOT, HEAD, people
from reconcile.lexicon.interviewing import explainers, interviewing, told_of_interviews

_ENOUGH = 2
_SELDOM = 6
"""Lines to a question at the most: an article asks a question now and then."""
_PROMPT = 110
"""Characters of a remark of who asks, between two answers."""
_LONG = 420
"""Characters of a question, at the most, where nothing but its sign tells it."""
_SURE = 3.0
"""The weight of somebody who is told of as an expert is."""
_TOLD_OF = 1.5
"""The weight of somebody who is more than named, where questions have a mark of their own."""
_BOLD = re.compile(r"\s*(?:\*\*|__)\s*(?=\S).*\S\s*(?:\*\*|__)\s*\Z")
_DASH = re.compile(r"[ \t\u3000]*[―—–－─-]+[ \t\u3000]*(?=[^\s―—–－─-])")
_CLOSERS = ' *_»”“"’\u00a0」』)）'
_SIGNS = ("?", "？")
_QUOTES = '“"「『«„»'
_QUOTED = re.compile(r"\W*[«»„“”\"「『‘']")


class Turns(NamedTuple):
    """The lines of an interview: its head, its questions and its answers."""

    head: list[int]
    questions: list[int]
    answers: list[int]


def asks(line: str, code: str) -> bool:
    """True for a line that ends in a question."""
    words = line.rstrip(_CLOSERS)
    if words.endswith(_SIGNS):
        return True
    data = interviewing(code)
    plain = line.rstrip(" *_\u00a0")
    return (
        data is not None
        and bool(data.questions)
        and not plain.endswith(("」", "”", '"'))
        and plain.endswith(data.questions)
    )


def unlabelled(lines: Sequence[str], code: str, publisher: str | None = None) -> dict[int, str]:
    """Line number to who speaks there; nothing where the text does not tell that it is an interview.

    Nobody was asked where the title says that it explains, and the publisher's own name is nobody's.
    """
    full = [number for number, line in enumerate(lines) if line.strip()]
    if interviewing(code) is None or len(full) < _ENOUGH + _ENOUGH:
        return {}
    if explainers(code).find(lines[full[0]]):
        return {}
    found = (
        (_bold(lines, full, code), True),
        (_dashed(lines, full, code), True),
        (_plain(lines, full, code), False),
    )
    for turns, marked in found:
        who = _asked(lines, full, turns, code, marked=marked) if turns is not None else None
        if turns is not None and who is not None and not of_publisher(who, publisher):
            return dict.fromkeys(_answers(lines, turns, who, code), who)
    return {}


def _asked(lines: Sequence[str], full: Sequence[int], turns: Turns, code: str, *, marked: bool) -> str | None:
    """Who answers; nobody where neither head nor foot tells that this is an interview."""
    asked = [lines[number] for number in turns.questions]
    head, foot = turns.head[:HEAD], [number for number in full[-FOOT:] if number not in turns.questions]
    found = people(lines, [*head, *foot], asked, code)
    told = any(told_of_interviews(code).find(lines[number]) for number in [*head, *full[-FOOT:]])
    first = found[0] if found and found[0].weight > 0 and (marked or found[0].line in head) else None
    if first is None:
        office = next((name for number in head if (name := person_of(lines[number], code))), None)
        return office if told or marked else None
    sure = first.weight >= (_TOLD_OF if marked else _SURE) and (marked or _own_words(lines[full[0]]))
    return first.name if told or sure else None


def of_publisher(name: str, publisher: str | None) -> bool:
    """True for a name all of whose words are of the publisher's ("Fact Check" of "Gold Coast Fact Check")."""
    own = set((publisher or "").casefold().split())
    return bool(own) and set(name.casefold().split()) <= own


def _own_words(title: str) -> bool:
    """True for a title with somebody's words in it."""
    return _QUOTED.match(title) is not None or ":" in title


def _answers(lines: Sequence[str], turns: Turns, who: str, code: str) -> list[int]:
    """The lines that answer: where most are in quotation marks all are; not what tells of the interview."""
    quoted = [number for number in turns.answers if _QUOTED.match(lines[number])]
    if len(quoted) > _ENOUGH and _MOST * len(turns.answers) <= len(quoted):
        return quoted
    return [n for n in turns.answers if n not in turns.answers[-FOOT:] or not notes(lines[n], who, code)]


_MOST = 0.7
_LED = 20
"""Characters before the words at the head of a last line that tell of the interview."""


def notes(line: str, who: str, code: str) -> bool:
    """True for a line at the end that tells of the interview, or of who was asked."""
    told = told_of_interviews(code).find(line)
    led = line.lstrip()[:1] in "(（[*_" or len(line) < _PROMPT or (bool(told) and told[0].start <= _LED)
    return (led and bool(told)) or who.rsplit(maxsplit=1)[-1] in line


def _split(full: Sequence[int], questions: Sequence[int], start: int | None = None) -> Turns:
    first = questions[0] if start is None else start
    taken = set(questions)
    return Turns(
        [n for n in full if n < first], list(questions), [n for n in full if n > first and n not in taken]
    )


def _bold(lines: Sequence[str], full: Sequence[int], code: str) -> Turns | None:
    marked = [number for number in full[1:] if _BOLD.match(lines[number])]
    put = sum(asks(lines[number], code) for number in marked)
    return _split(full, marked) if len(marked) >= _ENOUGH and _ENOUGH * put >= len(marked) else None


def _dashed(lines: Sequence[str], full: Sequence[int], code: str) -> Turns | None:
    dashed = [number for number in full if _DASH.match(lines[number])]
    put = [
        number
        for number in dashed
        if lines[number].rstrip(_CLOSERS).endswith(_SIGNS) or asks(lines[number], code)
    ]
    if len(dashed) < _ENOUGH:
        return None
    quoted = [
        n
        for n in dashed
        if (after := _after(full, n)) is not None and lines[after].lstrip()[:1] in tuple(_QUOTES)
    ]
    if not put and _ENOUGH * len(quoted) < len(dashed):
        return None  # a list of points
    both = sum(
        later == earlier_next
        for earlier_next, later in ((_after(full, a), b) for a, b in itertools.pairwise(dashed))
    )
    if _ENOUGH * both >= len(dashed) - 1 and len(dashed) >= _ENOUGH + 1:
        questions = _alternating(dashed, set(put))
        return _split(full, questions) if len(questions) >= _ENOUGH else None
    ends = sum(lines[number].rstrip().endswith((*_SIGNS, "»", ".", "。")) for number in dashed)
    return _split(full, dashed) if _ENOUGH * ends >= len(dashed) else None


def _alternating(dashed: Sequence[int], put: set[int]) -> list[int]:
    """Which of the lines with a dash ask, where answers have one too: those with the sign, else every other."""
    questions: list[int] = []
    answered = True
    for at, number in enumerate(dashed):
        later = dashed[at + 1] if at + 1 < len(dashed) else None
        remark = answered and later is not None and later not in put  # else the answer goes on
        if number in put or remark:
            questions.append(number)
            answered = False
        else:
            answered = True
    return questions


def _after(full: Sequence[int], number: int) -> int | None:
    at = full.index(number)
    return full[at + 1] if at + 1 < len(full) else None


def _plain(lines: Sequence[str], full: Sequence[int], code: str) -> Turns | None:
    asked = [number for number in full[1:] if asks(lines[number], code) and len(lines[number]) < _LONG]
    if len(asked) < _ENOUGH or _SELDOM * len(asked) < len(full) or asked[0] == full[-1]:
        return None
    answered = sum((after := _after(full, number)) is not None and after not in asked for number in asked)
    if _ENOUGH * answered < len(asked) + 1:
        return None
    prompts = [
        number
        for at, number in enumerate(full[1:-1], start=1)
        if number > asked[0] and _prompt(lines, full, at, set(asked))
    ]
    return _split(full, sorted({*asked, *prompts}))


def _prompt(lines: Sequence[str], full: Sequence[int], at: int, asked: set[int]) -> bool:
    """True for a short remark between an answer and another: who asks goes on without a question."""
    number, after = full[at], full[at + 1]
    if number in asked or after in asked or full[at - 1] in asked:
        return False
    return len(lines[number]) < _PROMPT < len(lines[after])
