"""A source cut into lines and sentences, with offsets into the untouched text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from reconcile.extract.text.interview_people import frame_of
from reconcile.extract.text.labels import labels
from reconcile.extract.text.numbered import counted_off
from reconcile.extract.text.wrapped import unwrapped
from reconcile.lexicon.language import Grammar, language, languages
from reconcile.lexicon.tongue import tongue
from reconcile.model import Source

LineKind = Literal["prose", "bullet", "reference", "heading", "table"]

_BULLET = re.compile(
    r"[ \t\u3000]*(?:[-*•・‣▪◦–—✅💡▽▼△▲▴■□●○◆◇◈◎▣★☆►▶➤※→⇒]+|\(?\d{1,2}[.)）]|[①-⑳]"
    r"|[（(]?[一二三四五六七八九十]{1,3}[、）)](?=.*\d))[ \t\u3000]*(?=\S)"
)
_REFERENCE = re.compile(
    r"[ \t]*(?:[-*•]?[ \t]*\^|[-*•]?[ \t]*\[\d{1,3}\]"
    r"|(?:(?:각?주[ \t]?)?\(?\d{1,3}(?:\.[ \t]+|\)[ \t]*)|[①-⑳][ \t]*)(?=.*[“\"«„「『《].*[”\"»“」』》]|»[^»«\n]+«))"
)
_TITLE = re.compile(
    r"[「『《]([^「『《」』》\n]{8,400})[」』》]"
    r"|[“«„「『《\"‘]((?:[^”»」』》\"\n]|(?<=\w)[\"”](?=\w)){8,400})[”»“」』》\"’]|»([^»«\n]{8,400})«"
)
"""The title of a work in a reference, in the quotation marks of any of the languages."""
_IMPRINTS = "载刊见第收"
"""Signs behind a title that begin its imprint (《…》，〈载〉《某报》)."""
_IMPRINT = 200
"""Characters that a reference has besides its title: author, publisher, date, address."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|https?:")
_CLOSERS = "」』”’\"'）)]】》»"
_FOOTNOTE = re.compile(r"(?:\[[0-9a-z]{1,3}\])+(?=\s|\Z)")
_NOTE_MARK = re.compile(r"(?<=[^\s\[\]])\[\d{1,3}\](?!\()")
_NOTE_END = re.compile(r"(?:\[\d{1,3}\])+\Z")
_NOTES = 3
"""Footnote marks behind words from which on a page gives its sources so, as encyclopedias do."""
_MAX_LINE = 20_000
"""Code points of a line that are read as one; a longer line is cut at a sentence end or here."""


_QUOTED = 400
"""Code points after which a sentence end within brackets ends the sentence all the same."""
_MAX_SENTENCE = 1_200


class Sentence(msgspec.Struct, frozen=True):
    """``text`` is source.text[start:end], blanks for line breaks; ``line`` and ``block`` count from 0.

    A block is a run of lines without an empty one between; reports are carried over within it.
    """

    start: int
    end: int
    text: str
    lang: str
    line: int
    block: int
    kind: LineKind
    first: bool
    """True for the first sentence of its line."""
    label: str | None = None
    """Who speaks in this line of an interview."""
    framed: bool = False
    """Whether it tells of the interview itself: who asked, when and where."""


def sentences(source: Source) -> Iterator[Sentence]:
    """The sentences of a source, in order. Markup is left where it is: offsets are the source's own."""
    default = source.lang or tongue(source.text[:4000], None) or "en"
    default = default if default in languages() else "en"
    block = 0
    empty = True
    lines = list(_lines(source.text, source.body))
    speaking = labels([line for _, line in lines], default, source.publisher)
    frame = frame_of([line for _, line in lines], default, speaking)
    for number, start, line in unwrapped(source.text, lines, default):
        if not line.strip():
            empty = True
            continue
        if empty:
            block += 1
            empty = False
        kind = _kind(line)
        lang = _lang(line, default)
        ends = frozenset(language(lang).grammar.sentence_end)
        grammar = language(lang).grammar
        first = True
        if (
            kind == "reference"
            and (title := _TITLE.search(line)) is not None
            and not _goes_on(line, title.end())
        ):
            begin, stop = title.span(title.lastindex or 1)
            own = _lang(line[begin:stop], default)
            yield Sentence(start + begin, start + stop, line[begin:stop], own, number, block, kind, first)
            continue
        for begin, stop in _bounded(line, _cut(line, ends, grammar)):
            text = line[begin:stop]
            if text.strip():
                own = lang if len(text) == len(line) else _lang(text, lang)
                label = speaking.get(number)
                framed = frame.holds(number, text, own)
                yield Sentence(
                    start + begin, start + stop, text, own, number, block, kind, first, label, framed
                )
                first = False


def lines_of(source: Source) -> list[str]:
    """The lines of a source's body with words in them, without the blanks around."""
    return [line.strip() for line in source.text[source.body :].splitlines() if line.strip()]


def noted(text: str) -> bool:
    """True for a page that gives its sources in footnotes."""
    return len(_NOTE_MARK.findall(text)) >= _NOTES


def _lines(text: str, body: int) -> Iterator[tuple[int, str]]:
    start = body
    for line in text[body:].splitlines(keepends=True):
        for offset in range(0, len(line), _MAX_LINE):
            yield start + offset, line[offset : offset + _MAX_LINE].rstrip("\r\n\x0b\x0c\u2028\u2029\x85")
        start += len(line)


def _kind(line: str) -> LineKind:
    found = _REFERENCE.match(line)
    if found and (found.group(0).strip()[:1] in "-*•^[" or _titled(line)):
        return "reference"
    if _BULLET.match(line):
        return "bullet"
    plain = _NOTE_END.sub("", line.rstrip())
    short = len(line) < 120 and not plain.endswith(("。", ".", "！", "？", "!", "?", "다", ":", "："))
    return "heading" if short or line.startswith("#") else "prose"


def _goes_on(line: str, end: int) -> bool:
    """True for a note that quotes somebody within its own sentence (報告書は「…」としている, 《白皮书》称)."""
    behind = line[end : end + 1]
    han = line[end - 1] == "》" and "\u4e00" <= behind <= "\u9fff" and behind not in _IMPRINTS
    return han or "\u3041" <= behind <= "\u309f"


def _titled(line: str) -> bool:
    """True for a numbered line that is a work's title with its publisher and date, not a point that quotes."""
    title = _TITLE.search(line)
    if title is None or (title.group(0)[0] == "《" and _goes_on(line, title.end())):
        return False
    rest = line[: title.start()] + line[title.end() :]
    return len(rest) <= _IMPRINT and _YEAR.search(rest) is not None


def _lang(text: str, default: str) -> str:
    known = languages()
    found = tongue(text, default, known)
    if found in known and found is not None:
        return found
    return default if default in known else "en"


def _cut(line: str, ends: frozenset[str], grammar: Grammar) -> Iterator[tuple[int, int]]:
    begin = position = 0
    depth = -1 if _all_quoted(line) else 0
    spoken = _within_quotation(line) if grammar.quoting else frozenset()
    while position < len(line):
        char = line[position]
        depth = _depth(depth, char)
        if position in spoken:
            position += 1
            continue
        if char in ends and _ends(line, position, grammar):
            inside = depth > 0
            stop = position + 1
            mark = _FOOTNOTE.match(line, stop)
            stop = mark.end() if mark is not None else stop
            while stop < len(line) and line[stop] in _closers(grammar):
                depth = _depth(depth, line[stop])
                stop += 1
            goes_on = inside and stop < len(line) and not line[stop].isspace()
            goes_on = goes_on or (stop > position + 1 and line.startswith(",", stop))  # "…!“, rief sie"
            if (depth <= 0 and not goes_on) or stop - begin > _QUOTED:
                yield begin, stop
                begin = stop
                depth = 0
            position = stop
            continue
        position += 1
    if begin < len(line):
        yield begin, len(line)


_SPOKEN = re.compile(r"(?<=\S )[\"“]([^\"“”\n]{2,160})[\"”](?=[가-힣])")
"""Words in double quotation marks within somebody's sentence in Korean: who speaks stands before or behind them."""


def _within_quotation(line: str) -> frozenset[int]:
    """Where sentences end within such a quotation ("대변인은 “사실이 아니다. 600명이었다”고 말했다")."""
    return frozenset(at for match in _SPOKEN.finditer(line) for at in range(*match.span(1)))


def _all_quoted(line: str) -> bool:
    """True for a line that is one person's words from its first sign to its last (an answer 「…。…」)."""
    words = line.strip()
    if not (words.startswith("「") and words.endswith("」")):
        return False
    depth = 0
    for at, char in enumerate(words):
        depth += (char == "「") - (char == "」")
        if depth == 0 and at < len(words) - 1:
            return False
    return True


def _bounded(line: str, cuts: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The cuts, with what has no sentence end in it parted at a pause, so that no sentence is endless."""
    for begin, stop in cuts:
        while stop - begin > _MAX_SENTENCE:
            window = line[begin : begin + _MAX_SENTENCE]
            at = max(window.rfind(sign) for sign in ("、", "，", ", ", "; ", "\t", "　", " "))
            middle = begin + (at + 1 if at > _MAX_SENTENCE // 2 else _MAX_SENTENCE)
            yield begin, middle
            begin = middle  # noqa: PLW2901 - what is left of the same cut
        yield begin, stop


def _depth(depth: int, char: str) -> int:
    """How deep in brackets; a sentence end within 「…。…」 does not end the sentence around it."""
    if char in "「『（(":
        return depth + 1
    return max(0, depth - 1) if char in "」』）)" else depth


def _ends(line: str, position: int, grammar: Grammar) -> bool:
    """False for a sign inside an address ("?page=2") and for the stops of ``_full_stop``."""
    after = line[position + 1 : position + 2]
    if (
        line[position] in "?!"
        and after
        and after.isascii()
        and not after.isspace()
        and after not in _CLOSERS + "?!"
    ):
        return False
    return line[position] != "." or _full_stop(line, position, grammar)


_DOTTED_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d\. ?\d{1,2}\. ?\d{1,2}(?:\.(?= ?[\d(]))?")


def _in_dotted_date(line: str, position: int) -> bool:
    """True for a stop within a date written with stops and spaces ("2025. 4. 18. 18:00")."""
    begin = max(0, position - 14)
    found = _DOTTED_DATE.finditer(line, begin, position + 14)
    return any(match.start() < position < match.end() for match in found)


def _closers(grammar: Grammar) -> str:
    """Signs that may close words right behind a stop; in German also those that open them elsewhere (.“, .«)."""
    return _CLOSERS + "“«" if grammar.verb_second else _CLOSERS


def _full_stop(line: str, position: int, grammar: Grammar) -> bool:
    """False for the stop of a decimal, an abbreviation, an initial or a domain name."""
    after = line[position + 1 : position + 2]
    mark = _FOOTNOTE.match(line, position + 1)
    if mark is not None:
        return True
    if after and not after.isspace() and after not in _closers(grammar):
        return False
    word = re.search(r"[\w.]*\Z", line[max(0, position - 24) : position])
    token = word.group(0) if word else ""
    if token and line.startswith(grammar.never_closed, position - len(token)):
        return False  # "2000 долл. США в месяц"
    if token.lower() + "." in grammar.closing and not token.isupper():
        return line[position + 1 :].lstrip()[:1].isupper()
    if token.lower() + "." in grammar.abbreviations or (
        len(token) == 1 and token.isalpha() and token.isupper()
    ):
        return False
    if token.isdigit() and _in_dotted_date(line, position):
        return False
    tail = line[position + 1 :].lstrip()
    rest = tail[:1]
    ordinal = (
        token.isdigit() and len(token) <= 2 and (rest.islower() or tail.startswith(grammar.ordinal_before))
    )
    ordinal = ordinal or (token.isdigit() and counted_off(line, position - len(token), position, grammar))
    return not ordinal and not (rest.islower() and "." in token)
