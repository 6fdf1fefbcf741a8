"""Interviews: lines that begin with who speaks, and the answers without a label under questions.

A label counts only where it recurs; one whose lines are mostly questions is the interviewer, who
asserts nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict

_LABEL = re.compile(r"[ \t\u3000*_]*([^\s:：*_][^:：\n]{0,40}?)[ *_]*[:：][ *_\u3000]*(?=\S)")
_SPACED = re.compile(r"([^\s:：*_―—–-]{1,8})\u3000+(?=\S)")
_ASKS = ("――", "——", "──", "―", "—", "–")
_ASKERS = frozenset({"記者", "聞き手", "編集部", "問", "本紙", "Q", "Q.", "Interviewer", "질문", "기자", "记者", "问"})
"""Labels of who asks, in whatever form the questions are put."""
_TITLES = "(?=氏|さん|教授|准教授|博士|研究員|議員|元|は|に|、|（|\\()"
_ENOUGH = 2
_QUESTION = ("?", "？", "?»", "?“", "?”", "？」")
_LETTERS = frozenset({"A", "A.", "答", "답"})
_WORDS = 4


def labels(lines: list[str]) -> dict[int, str]:
    """Line number to the name of who speaks there, for the lines of people who answer."""
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
        return {}
    found: dict[int, str] = {}
    for label, at in recurring.items():
        questions = sum(lines[number].rstrip().endswith(_QUESTION) for number in at)
        if 2 * questions >= len(at) or label in _ASKERS or label in _ASKS:
            continue
        name = _first_name(lines) if label in _LETTERS else _in_full(label, lines)
        if name is not None:
            found.update(dict.fromkeys(at, name))
    return found


def _is_name(label: str) -> bool:
    return not any(char.isdigit() for char in label) and len(label.split()) <= _WORDS


def _in_full(label: str, lines: list[str]) -> str:
    """The whole name of somebody whose label is a part of it ("Cole" is "Amara Cole")."""
    pattern = re.compile(rf"((?:[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'-]+ ){{1,2}}){re.escape(label)}\b")
    for line in lines:
        match = pattern.search(line)
        if match is not None:
            return f"{match.group(1)}{label}"
    if all("\u4e00" <= char <= "\u9fff" for char in label):
        given = re.compile(rf"({re.escape(label)}[\u3041-\u30fa\u4e00-\u9fff]{{1,3}}?){_TITLES}")
        for line in lines:
            match = given.search(line)
            if match is not None and match.group(1)[len(label) :] not in ("氏", "さん", "教授"):
                return match.group(1)
    return label


def _first_name(lines: list[str]) -> str | None:
    """The first name of two words or three at the top: who is asked, where answers are marked "A"."""
    pattern = re.compile(
        r"\b((?:[A-ZÀ-ÞА-ЯІЇЄҐ][a-zà-ÿа-яіїєґ’'-]+ ){1,2}[A-ZÀ-ÞА-ЯІЇЄҐ][a-zà-ÿа-яіїєґ’'-]+)"
    )
    for line in lines[:4]:
        match = pattern.search(line)
        if match is not None:
            return match.group(1)
    return None
