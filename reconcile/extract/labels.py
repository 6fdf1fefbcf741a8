"""Interviews: lines that begin with who speaks, and the answers without a label under questions.

A label counts only where it recurs; one whose lines are mostly questions is the interviewer, who
asserts nothing.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict

from reconcile.extract.minutes import clips, minutes
from reconcile.extract.questions import unlabelled
from reconcile.extract.titles import person_in_full, person_of
from reconcile.lexicon.callings import callings
from reconcile.lexicon.glossing import calling_in, glosses
from reconcile.lexicon.language import language

_LABEL = re.compile(r"[ \t\u3000*_]*([^\s:：*_][^:：\n]{0,40}?)[ *_]*[:：][ *_\u3000]*(?=\S)")
_SPACED = re.compile(r"([^\s:：*_―—–-]{1,8})\u3000+(?=\S)")
_ASKS = ("――", "——", "──", "―", "—", "–")
_ENOUGH = 2
_QUESTION = ("?", "？", "?»", "?“", "?”", "？」")
_WORDS = 4
_DASHED = re.compile(r"[ \t\u3000]*[―—–－-]+[ \t\u3000]*(?=\S)")
_QUOTES = '“"「『«„'
_HEAD = 6
"""Lines at the top that may name the interviewee."""


def labels(lines: list[str], code: str = "", publisher: str | None = None) -> dict[int, str]:
    """Line number to the name of who speaks there, for the lines of people who answer."""
    return minutes(lines, code) or _interview(lines, code, publisher) | clips(
        lines, code, lambda label: _in_full(label, lines, code)
    )


def _interview(lines: list[str], code: str, publisher: str | None) -> dict[int, str]:
    spoken: dict[str, list[int]] = defaultdict(list)
    asked = [number for number, line in enumerate(lines) if line.startswith(_ASKS)]
    asked = asked if len(asked) >= _ENOUGH else []
    for number, line in enumerate(lines):
        match = _LABEL.match(line) or (_SPACED.match(line) if asked else None)
        if match is not None and _is_name(match.group(1)):
            spoken[match.group(1)].append(number)
    if asked:
        spoken[_ASKS[0]] = asked
    recurring = {label: at for label, at in spoken.items() if len(at) >= _ENOUGH}
    if len(recurring) < _ENOUGH:
        return _answers(lines, code) or unlabelled(lines, code)
    found: dict[int, str] = {}
    grammar = language(code).grammar
    for label, at in recurring.items():
        questions = sum(lines[number].rstrip().endswith(_QUESTION) for number in at)
        own = publisher is not None and label.lower() in publisher.lower().split()
        if 2 * questions >= len(at) or label in {*grammar.askers, *grammar.rubrics, *_ASKS} or own:
            continue
        name = (
            _interviewee(lines, code)
            if label in grammar.answerers
            else _whole_label(label, lines, spoken, code)
        )
        if name is not None:
            found.update(dict.fromkeys(at, name))
            found.update({number: name for other in spoken if other == name for number in spoken[other]})
            found.update(_title(lines, name))
    return found


def _answers(lines: list[str], code: str) -> dict[int, str]:
    """The lines under questions that a dash marks, for an interviewee whom the head of the text names."""
    asked = [number for number, line in enumerate(lines) if _DASHED.match(line)]
    ends = sum(lines[number].rstrip().endswith((*_QUESTION, ".", "。")) for number in asked)
    put = any(lines[number].rstrip().endswith(_QUESTION) for number in asked)  # else a list of points
    put = put or sum(_quoted(lines, number + 1) for number in asked) * 2 >= len(asked)
    name = _interviewee(lines, code) if put and len(asked) >= _ENOUGH and 2 * ends >= len(asked) else None
    if name is None:
        return {}
    found: dict[int, str] = _replies(lines, asked, name)
    for start in asked:
        answered = False
        for number in range(start + 1, len(lines)):
            if _DASHED.match(lines[number]) or (answered and not lines[number].strip()):
                break
            if lines[number].strip():
                found[number], answered = name, True
    return found | _title(lines, name)


def _quoted(lines: list[str], number: int) -> bool:
    """True for a line of words in quotation marks: an answer, also to a question with a full stop."""
    while number < len(lines) and not lines[number].strip():
        number += 1
    return number < len(lines) and lines[number].lstrip()[:1] in tuple(_QUOTES)


def _replies(lines: list[str], dashed: list[int], name: str) -> dict[int, str]:
    """The lines with a dash right below a question with a dash, and what follows them without one."""
    replies = [
        number
        for before, number in itertools.pairwise(dashed)
        if not any(line.strip() for line in lines[before + 1 : number])
        and not lines[number].rstrip().endswith(_QUESTION)
    ]
    return dict.fromkeys(replies, name) if len(replies) >= _ENOUGH else {}


def _title(lines: list[str], name: str) -> dict[int, str]:
    """A headline that names the interviewee beside words in quotation marks holds such words."""
    head = next((number for number, line in enumerate(lines) if line.strip()), 0)
    quoted = any(sign in lines[head] for sign in _QUOTES) if lines else False
    return {head: name} if quoted and name in lines[head] and not name.isascii() else {}


def _interviewee(lines: list[str], code: str) -> str | None:
    """Who is asked: a person in an office whom the head of the text names, or its first full name."""
    for line in lines[:_HEAD]:
        name = person_of(line, code)
        if name is not None:
            return name
    return _first_name(lines, code)


def _whole_label(label: str, lines: list[str], spoken: dict[str, list[int]], code: str) -> str:
    longer = [other for other in spoken if len(other) > len(label) and other.startswith(label)]
    for name in (*longer, *(person_of(line, code) for line in lines[:_HEAD])):
        if name is not None and len(label) == 1 and name.startswith(label):
            return name
    whole = _in_full(_plain(label, code), lines, code)
    return person_in_full(whole, code) or whole if callings(code) is not None else whole


def _plain(label: str, code: str) -> str:
    """A label without a mere courtesy behind the name (笹沼氏)."""
    data, calling = glosses(code), calling_in(label, code)
    courtesy = data is not None and calling is not None and not calling[1]
    return label.removesuffix(calling[0]) if courtesy and calling is not None else label


def _is_name(label: str) -> bool:
    return not any(char.isdigit() for char in label) and len(label.split()) <= _WORDS


def _in_full(label: str, lines: list[str], code: str) -> str:
    """The whole name of somebody whose label is a part of it ("Cole" is "Amara Cole")."""
    pattern = re.compile(rf"((?:[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'-]+ ){{1,2}}){re.escape(label)}\b")
    for line in lines:
        match = pattern.search(line)
        if match is not None:
            return f"{match.group(1)}{label}"
    if all("\u4e00" <= char <= "\u9fff" or char == "\u3005" for char in label):
        ends = language(code).grammar.behind_names
        behind = "|".join(map(re.escape, ends))
        given = re.compile(rf"({re.escape(label)}[\u3041-\u30fa\u4e00-\u9fff]{{1,3}}?)(?={behind})")
        for line in lines:
            match = given.search(line)
            if ends and match is not None and match.group(1)[len(label) :] not in ends:
                return match.group(1)
    return label


def _first_name(lines: list[str], code: str) -> str | None:
    """The first name of two words or three at the top: who is asked, where answers are marked "A"."""
    pattern = re.compile(
        r"\b((?:[A-ZÀ-ÞА-ЯІЇЄҐ][a-zà-ÿа-яіїєґ’'-]+ ){1,2}[A-ZÀ-ÞА-ЯІЇЄҐ][a-zà-ÿа-яіїєґ’'-]+)"
    )
    for line in [line for line in lines if line.strip()][:4]:
        words = [word for word in line.split() if word[:1].isalpha()]
        if len(words) > _WORDS and all(word[0].isupper() for word in words if len(word) > _WORDS):
            continue  # a title, all of whose words have a capital
        for match in pattern.finditer(line):
            name = person_in_full(match.group(1), code)
            if name is not None:
                return name
    return None
