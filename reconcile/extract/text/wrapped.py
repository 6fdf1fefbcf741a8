"""Lines that were broken at a width and not at the end of a thought: put together before reading.

Two signs are looked at. A number that is cut (``12,`` / ``000`` or 1万 / 2000人 or ``1.2`` / ``million``)
joins its two lines wherever they stand. A block whose lines are all nearly as wide as the widest, and mostly end in the
middle of a sentence, is one paragraph (a mail, text copied from a page of print).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from reconcile.lexicon.anchored import Page
from reconcile.lexicon.language import language
from reconcile.lexicon.numbers import number_words
from reconcile.lexicon.phrases import unspaced

CUT = (
    r"(?<=[0-9０-９][,，])\r?\n(?=[0-9０-９]{3}(?![0-9０-９]))"
    r"|(?<=[万億兆千百十万亿만억천])\r?\n(?=[0-9０-９一二三四五六七八九十百千])"
    r"|(?<=[0-9０-９])\r?\n(?=(?:000|０００)(?![0-9０-９]))"
)
"""A line break within a number."""
_CUT = re.compile(CUT)
_BREAK = re.compile(r"\r?\n")
_ENDS = tuple('.!?:;。！？：；…」』)]）】”"»')
_ITEM = re.compile(
    r"[ \t\u3000]*(?:[-*•・‣▪◦–—―▽▼■□●○◆◇►▶※→⇒#|>]|\(?\d{1,3}[.)）][ \t]|\d{1,2}[:：]\d\d|\[|[①-⑳])"
)
_COLUMNS = re.compile(r"\S(?:\t| {3,})\S|\|")
_SPACED = (45, 110, 0.75)
_UNSPACED = (22, 60, 0.9)
"""The narrowest and the widest that a broken paragraph is, and how full its lines are."""


class Line(NamedTuple):
    """A line or several put together; ``number`` is that of the first, counted from 0."""

    number: int
    start: int
    text: str


def unwrapped(text: str, lines: list[tuple[int, str]], lang: str = "en") -> list[Line]:
    """The lines of a text, those that belong together as one; ``lines`` are start and words of each.

    ``lang`` is the language whose number words may go on over a break.

    The text of what was put together has its line breaks in it: offsets are the text's own.
    """
    found: list[Line] = []
    block: list[Line] = []
    for number, (start, words) in enumerate(lines):
        if words.strip():
            block.append(Line(number, start, words))
            continue
        found += _joined(text, block, lang)
        found.append(Line(number, start, words))
        block = []
    return found + _joined(text, block, lang)


def _joined(text: str, block: list[Line], lang: str) -> list[Line]:
    whole = _paragraph([line.text for line in block])
    found: list[Line] = []
    for line in block:
        last = found[-1] if found else None
        if last is not None and (whole or _is_cut(text, last, line) or goes_on(last.text, line.text, lang)):
            end = line.start + len(line.text)
            found[-1] = Line(last.number, last.start, _as_one(text, last.start, end))
        else:
            found.append(line)
    return found


def _as_one(text: str, start: int, end: int) -> str:
    """The stretch with blanks for its line breaks, but for those within a number; no offset moves.

    Between characters that are written without blanks a line break stays what it is.
    """
    pieces: list[str] = []
    at = start
    for found in _BREAK.finditer(text, start, end):
        place = found.start()
        kept = _CUT.match(text, place) is not None or unspaced(text[place - 1])
        pieces += [text[at:place], found.group() if kept else " " * len(found.group())]
        at = found.end()
    return "".join((*pieces, text[at:end]))


def _is_cut(text: str, one: Line, two: Line) -> bool:
    """True where the break between two lines lies within a number."""
    return _CUT.match(text, one.start + len(one.text)) is not None and not two.text[:1].isspace()


_LAST, _FIRST = re.compile(r"(?<!\S)(\S+)\s*\Z"), re.compile(r"(\w+)(?![\w-])")
_SCALES = frozenset({"scale", "hundred", "hundreds"})


def goes_on(one: str, two: str, lang: str) -> bool:
    """True where a number in words goes on behind a line break ("twelve / thousand", "1,2 / Millionen")."""
    last, first = _LAST.search(one), _FIRST.match(two)
    if last is None or first is None or unspaced(first.group(1)[0]):
        return False
    behind = _roles(first.group(1), lang)
    if not behind & (_SCALES | {"unit", "ten"}) or (
        first.group(1)[0].isupper() and not language(lang).grammar.verb_second
    ):
        return False
    word = last.group(1)
    if word[-1].isdigit():
        return word[0].isdigit() and bool(behind & {"scale"})
    before = _roles(word, lang)
    if behind & _SCALES:
        return bool(before & (_SCALES | {"unit", "ten", "several", "vague"}))
    return bool(before & _SCALES)


def _roles(word: str, lang: str) -> frozenset[str]:
    """What a whole word does in a number; nothing for a word that is none."""
    found = number_words(lang).at(Page.of(word), 0)
    if found is None or found.end != len(word):
        return frozenset()
    return frozenset(value.role for value in found.values)


def _paragraph(lines: list[str]) -> bool:
    """True where these lines are one paragraph that was broken at a width."""
    if len(lines) < 2 or any(_ITEM.match(line) or _COLUMNS.search(line) for line in lines):
        return False
    widest = max(map(len, lines))
    dense = sum(map(unspaced, "".join(lines))) * 2 > sum(map(len, lines))
    narrow, wide, full = _UNSPACED if dense else _SPACED
    if not narrow <= widest <= wide or min(map(len, lines[:-1])) < full * widest:
        return False
    going = [one for one, _ in pairwise(lines) if not one.rstrip().endswith(_ENDS)]
    if 2 * len(going) < len(lines) - 1 or not going:
        return False
    return dense or any(two[:1].islower() for _, two in pairwise(lines))
