"""Press reviews: every paragraph is what one paper writes, and that paper relays whoever it quotes.

A text is one where most of its paragraphs are led by an outlet: at their head, behind the words that
they quote first, or in brackets at their end. The names of papers that no data file has are told by
their capitals ("L'ÉCHO DU RHÔNE"), by quotation marks, or by a word that only outlets have ("… Herald").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from reconcile.extract.context.named_bodies import an_outlet
from reconcile.extract.names.spelling import romanized
from reconcile.extract.speakers.han_phrases import known_outlet
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import entities
from reconcile.lexicon.language import language
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.reviewing import reviewing, told_of_reviews
from reconcile.model import Name, Source, Statement

_LEAD = 60
"""Characters of a paragraph within which the outlet that leads it begins."""
_ENOUGH, _TOLD = 3, 2
"""Outlets that make a text a review; fewer where its head says that it is one."""
_MOST = 0.5
_HEADING = 30
"""Characters of a line that holds no more than the name of a paper."""
_HEAD = 4
_LONGEST = 60
_CAPITALS = re.compile(
    r"(?<![^\s(„»«“\"'’:])(?:[LD]['’])?[A-ZÀ-ÞЀ-Я][A-ZÀ-ÞЀ-Я.-]+(?: (?:[LD]['’])?[A-ZÀ-ÞЀ-Я][A-ZÀ-ÞЀ-Я.-]*)*(?![\w-])"
)
_WIDE = 8
"""Letters of one word in capitals that is no abbreviation."""
_TITLED = re.compile(r"[«»„“\"《『]([^«»„“”\"《》『』\d.,!?]{3,40})[»«“”\"》』]")
_QUOTED = re.compile(r"\s*(?:\*\*|__)?[»«„“\"「‘']")
_CLOSED = re.compile(r"[»«“”\"」’']")
_ENDS = re.compile(r"[(（\[–—-]\s*([^()（）\[\]–—]{3,60})[)）\]]?\s*\Z")
_SMALL = frozenset(
    {"de", "du", "des", "la", "le", "les", "der", "die", "das", "und", "et", "of", "the", "d", "für"}
)


def by_paper(source: Source, found: list[tuple[Sentence, Statement]]) -> list[tuple[Sentence, Statement]]:
    """The statements, with the paper of their paragraph as who relays them, or says them where nobody else does."""
    papers = reviewed(source)
    if not papers:
        return found
    return [
        (sentence, _relayed(item, papers[sentence.line]) if _tells(source, sentence, item, papers) else item)
        for sentence, item in found
    ]


def _tells(source: Source, sentence: Sentence, item: Statement, papers: dict[int, Name]) -> bool:
    """True for a number in the paragraph of a paper, before any other outlet is named there."""
    paper = papers.get(sentence.line)
    if paper is None:
        return False
    start = source.text.rfind("\n", 0, sentence.start) + 1
    before = source.text[start : item.span.start]
    hits = entities().phrases(source.lang or "en").longest(before)
    if paper.entity is None:
        return True
    own = all(hit.value.key == paper.entity for hit in hits if hit.value.kind == "media")
    return own and (sentence.first or not _named_there(item))


def _named_there(item: Statement) -> bool:
    """True for somebody whom a later sentence of the paragraph names as its own source."""
    known = entities().by_key.get((item.claimant.entity if item.claimant is not None else None) or "")
    carried = any("carried" in word for word in item.patterns)
    unnamed = item.claimant is None or item.claimant.text.endswith("(anonymous)")
    return not carried and not unnamed and (known is None or known.kind != "anonymous")


def _relayed(item: Statement, paper: Name) -> Statement:
    if item.claimant is None or _same(item.claimant, paper):
        return msgspec.structs.replace(
            item, claimant=paper, via=tuple(n for n in item.via if not _same(n, paper))
        )
    if any(_same(name, paper) for name in item.via) or an_outlet(item.claimant):
        return item
    return msgspec.structs.replace(item, via=(*item.via, paper))


def _same(one: Name, paper: Name) -> bool:
    """True for the paper itself, also where only a part of its name was taken."""
    a, b = (re.sub(r"\W+", " ", name.text).strip().lower() for name in (one, paper))
    return a == b or (len(a) > _TOLD and (a in b or b in a))


def reviewed(source: Source) -> dict[int, Name]:
    """Line number to the paper whose paragraph it is; nothing where the text is no press review."""
    code = source.lang or "en"
    lines = source.text.split("\n")
    full = [number for number, line in enumerate(lines) if line.strip()]
    told = any(told_of_reviews(code).find(lines[number]) for number in full[:_TOLD])
    last = (
        language(code).grammar.order == "final"
    )  # elsewhere a known outlet's own sentence alone is its report
    found: dict[int, Name] = {}
    body: list[int] = []
    for number in full[1:]:
        name = _leading(lines[number], code, known=told and last)
        if name is not None:
            found[number] = name
        elif lines[number - 1].strip() and number - 1 in found and len(lines[number - 1]) <= _HEADING:
            found[number] = found[number - 1]  # a line that is no more than the paper's name heads it
        if name is not None or len(lines[number]) > _LEAD:
            body.append(number)
    few = _TOLD if told else _ENOUGH
    if len({name.text for name in found.values()}) < few or len(found) < _MOST * len(body):
        return {}
    capitals = sum(
        name.entity is None
        and name.text.upper() in lines[number]
        and lines[number].strip() != name.text.upper()
        for number, name in found.items()  # a line in capitals may head any part of a report
    )
    return found if told or capitals >= few else {}


def _leading(line: str, code: str, *, known: bool) -> Name | None:
    """The outlet that leads a paragraph, or is named in brackets at its end."""
    start = 0
    if _QUOTED.match(line):
        opened = _QUOTED.match(line)
        closed = _CLOSED.search(line, opened.end() if opened else 0)
        titled = (
            closed is not None and closed.start() < _LONGEST
        )  # a paper's name in marks, or a short quotation
        start = closed.end() if closed is not None and not titled else 0
        named = _first(line, 0, code, known=known) if titled else None
        start = closed.end() if closed is not None and titled and named is None else start
    name = _first(line, start, code, known=known)
    if name is not None:
        return name
    end = _ENDS.search(line)
    return _first(end.group(1), 0, code, known=known) if end is not None else None


def _first(line: str, start: int, code: str, *, known: bool) -> Name | None:
    """The first outlet named within reach of an offset."""
    found = sorted(
        (item for item in _named(line, code, known=known) if start <= item[0] <= start + _LEAD),
        key=lambda item: (item[0], -item[1]),
    )
    return found[0][2] if found else None


def _named(line: str, code: str, *, known: bool) -> Iterator[tuple[int, int, Name]]:
    """The outlets of a line; those of the data too where names have capitals or the head tells of a review (``known``)."""
    grammar = language(code).grammar
    for hit in entities().phrases(code).longest(line[: _LEAD * _ENOUGH * _ENOUGH]):
        if hit.value.kind == "media" and (known or grammar.capitals):
            yield hit.start, hit.end - hit.start, hit.value.as_name
    large = list(_CAPITALS.finditer(line)) if grammar.capitals else []
    for match in large:
        words = match.group(0)
        if " " in words.strip() or len(words) >= _WIDE or "-" in words or "'" in words or "’" in words:
            yield match.start(), len(words), Name(cased(words))
    wide = any(" " in match.group(0) for match in large)  # then papers are in capitals, and marks hold words
    for match in _TITLED.finditer(line) if not wide else ():
        title = match.group(1).strip()
        if _titled(line, match, title, code):
            yield match.start(), len(title), known_outlet(title, code) or romanized(title, grammar)
    for match in _plain(code).finditer(line):
        if grammar.capitals or not entities().phrases(code).longest(match.group(0)):
            yield match.start(), len(match.group(0)), Name(match.group(0))


def _titled(line: str, match: re.Match[str], title: str, code: str) -> bool:
    """True for a title in marks that is a paper's: with a word for outlets, or with no more than an article before it."""
    grammar = language(code).grammar
    if not grammar.spaced:
        ends = (*grammar.outlets, *(data.names_end if (data := reviewing(code)) else ()))
        return line[match.start()] in "《『" and title.endswith(ends)
    before = line[: match.start()].split()
    capital = title[:1].isupper() and len(title.split()) <= _HEAD
    return capital and (len(before) <= _ENOUGH or bool(set(title.split()) & set(grammar.outlets)))


@cache
def _plain(code: str) -> re.Pattern[str]:
    """Names with a word that only outlets have, where no marks are around them."""
    grammar = language(code).grammar
    data = reviewing(code)
    ends = grammar.outlets if grammar.capitals else data.names_end if data is not None else ()
    words = any_of(ends)
    if grammar.capitals and words:
        return re.compile(rf"(?:[A-ZÀ-Þ][\w'’-]+ ){{1,3}}(?:{words})(?![\w-])")
    if not words:
        return re.compile(r"(?!)")
    signs = "가-힣" if grammar.spaced else "\u30a0-\u30ff\u4e00-\u9fff"
    return re.compile(
        rf"(?<![{signs}])[{signs}]{{2,8}}?(?:{words})(?=[はがのも、，,:：「“\"=＝\s은는이가도의]|\Z)"
    )


def cased(words: str) -> str:
    """A name in capitals as it is written elsewhere ("L'ÉCHO DU RHÔNE" is "L'Écho du Rhône")."""
    parts = words.split()
    made = [
        _word(part) if at == 0 or part.lower() not in _SMALL else part.lower()
        for at, part in enumerate(parts)
    ]
    return " ".join(made)


def _word(part: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda match: match.group(0).capitalize(), part)
