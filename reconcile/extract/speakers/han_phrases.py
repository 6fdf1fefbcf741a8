"""Speakers that no data file has, in a script without spaces with the subject first: titles, clauses, behind 据."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.raw_names import raw
from reconcile.extract.speakers.speaker_names import Found
from reconcile.lexicon import Hit, entities
from reconcile.lexicon.glossing import calling_in, glosses, kind_of, led_by, office_before
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of, unspaced
from reconcile.lexicon.relaying import relaying
from reconcile.model import Name

_TITLE = re.compile(
    r"([\u4e00-\u9fff]{2,12})([“《「]([^“”《》「」，。；]{2,20})[”》」])(?:[(（][^()（）]{2,12}[)）])?"
)
_NAMED = re.compile(r"[“《「]([^“”《》「」，。；]{2,20})[”》」](?=[\u4e00-\u9fff])")
_OF = "的"
_LONG = 24
"""Signs of a phrase behind a word such as 据, at the most."""
_BREAK = re.compile(r"[，。；：、！？\s:;,()（）]")
_ROOM = 40


def titled(sight: Sight, begin: int, end: int) -> Found | None:
    """A word for a kind of body with a title in quotation marks, between two offsets; the last such."""
    found: Found | None = None
    for match in _TITLE.finditer(sight.text, begin, end):
        lang = sight.sentence.lang
        kind = match.group(1).rsplit(_OF, 1)[-1]
        if kind_of(kind, lang) is None and led_by(kind, lang) is None:
            continue
        outlet = kind.endswith(sight.language.grammar.outlets)
        start = max(
            [match.start(2) - len(kind), *(one.end for one in sight.speech if one.end < match.start(2))]
        )
        if start < match.start(2):
            found = (
                Name(sight.text[start : match.end(2)]),
                start,
                match.end(2),
                "media" if outlet else "agency",
            )
    return found or _named_before_kind(sight, begin, end)


def _named_before_kind(sight: Sight, begin: int, end: int) -> Found | None:
    """A name in quotation marks with the word for its kind right behind it (“奥居朗斯”〈事务所〉); the last such."""
    data = glosses(sight.sentence.lang)
    found: Found | None = None
    if data is None:
        return None
    for match in _NAMED.finditer(sight.text, begin, end):
        kinds = (word for word in data.bodies if sight.text.startswith(word, match.end()))
        kind = max(kinds, key=len, default="")
        stop = match.end() + len(kind)
        if len(kind) > 1 and stop <= end:
            outlet = kind.endswith(sight.language.grammar.outlets)
            found = Name(f"{kind}“{match.group(1)}”"), match.start(), stop, "media" if outlet else "agency"
    return found


def _title_alone(sight: Sight, begin: int, hit: Hit[Speech]) -> Found | None:
    """A name in quotation marks that leads its clause, with no more than times and short words before the verb."""
    match = _LEADING.match(sight.text, begin, hit.start)
    if match is None or any(begin <= one.start < match.start(1) for one in sight.names):
        return None
    stop, grammar = match.end(), sight.language.grammar
    for time in sorted(sight.times, key=lambda one: one.start):
        stop = time.end if time.start == stop else stop
    bare = not sight.text[stop : _before_adverbs(sight, stop, hit.start)]
    outlet = match.group(1).endswith(grammar.outlets)
    return (Name(match.group(1)), *match.span(), "media" if outlet else "agency") if bare else None


_LEADING = re.compile(r"(?:[\u4e00-\u9fff]{2,5}的)?[“「]([^“”「」，。；！？：]{2,14})[”」]")
"""The title, and what tells who its bearers are (主办的“学生全会”)."""


def titled_before(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The titled body at the head of a verb's clause, with no more than times and short words before the verb."""
    begin = max((sight.text.rfind(sign, 0, hit.start) + 1 for sign in "，。；\n"), default=0)
    found = titled(sight, max(begin, hit.start - _ROOM), hit.start) or _title_alone(sight, begin, hit)
    if found is None or any(found[2] <= one.start < hit.start for one in sight.numbers):
        return None
    return found


def phrase_behind(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The phrase of a body or an office right behind a word such as 据, up to the word that closes it."""
    data = glosses(sight.sentence.lang)
    grammar = sight.language.grammar
    if data is None or grammar.spaced or sight.final:
        return None
    start = hit.end
    own = titled(sight, start, min(len(sight.text), start + _ROOM))
    if own is not None and own[1] == start:
        return own
    stops = [min(len(sight.text), start + _LONG)]
    sign = _BREAK.search(sight.text, start)
    stops += [sign.start()] if sign is not None else []
    stops += [one.start for one in sight.speech if one.start > start]
    stops += [time.start for time in sight.times if time.start > start]
    closing = _closers(grammar.closers).search(sight.text, start + 1) if grammar.closers else None
    stops += [closing.start()] if closing is not None else []
    end = min(stops)
    end -= int(sight.text.endswith(_OF, start, end))
    words = sight.text[start:end]
    lang = sight.sentence.lang
    known = calling_in(words, lang) is not None or kind_of(words, lang) is not None
    known = known or office_before(words, lang) or led_by(words, lang) is not None
    return raw(sight, start, end) if len(words) > 1 and known else None


def enclosed(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The phrase between a word beside names and one that closes it (〈从〉某军方人士〈处获悉〉, 〈在〉警方〈看来〉)."""
    if sight.language.grammar.spaced or sight.final:
        return None
    floor = max(hit.start - _LONG, *(sight.text.rfind(sign, 0, hit.start) + 1 for sign in "，。；：、"))
    opens = [sight.text.rfind(word, floor, hit.start) + len(word) for word in sight.language.grammar.aside]
    start = max((at for at in opens if at > floor), default=-1)
    words, lang = sight.text[start : hit.start], sight.sentence.lang
    known = calling_in(words, lang) is not None or kind_of(words, lang) is not None
    return raw(sight, start, hit.start) if start >= 0 and (known or office_before(words, lang)) else None


def phrase_of_agent(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The phrase of who does what a verb right behind him says (死亡人数〈被〉医院院长更正为300人)."""
    data, lang = glosses(sight.sentence.lang), sight.sentence.lang
    for mark in data.agents if data is not None else ():
        start = sight.text.rfind(mark, max(0, hit.start - _LONG), hit.start) + len(mark)
        words = sight.text[start : hit.start]
        known = calling_in(words, lang) or kind_of(words, lang)
        if start >= len(mark) and known and not _BREAK.search(words):
            return raw(sight, start, hit.start)
    return None


@cache
def _closers(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_of(words))


_CLAUSE_HEAD = re.compile(r"[】【，。；：、！？“”•\s:;,（）()]")
_WORK = re.compile(r"(?P<before>[\u4e00-\u9fff]{0,6}?)《(?P<title>[^《》]{2,12})》")
_POINT = "·"
"""The sign between the parts of a foreign name."""
_POINTED = 30
_RAW_SIGNS = 16
"""Characters of a name that we do not know, in a script without spaces."""


def raw_clause(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The head of the clause before its verb, without time and hearers (总司令〈周三对电视台〉表示)."""
    begin = max((match.end() for match in _CLAUSE_HEAD.finditer(sight.text, 0, hit.start)), default=0)
    if begin == hit.start and sight.text[begin - 1 : begin] in ("，", ","):
        cited = [word for word in sight.speech if word.value.kind == "cite" and word.end < begin]
        return raw_clause(sight, cited[-1]) if cited else None  # 集团援引记录，说…
    begin = past_joins(sight, begin, hit.start)
    title = _WORK.match(sight.text, begin, hit.start)
    if title is not None and _whose(sight, title.start(), title.end("before")):
        name = known_outlet(title.group("title"), sight.sentence.lang) or Name(title.group("title"))
        return name, *title.span("title"), "media"
    stop = min([hit.start, *(time.start for time in sight.times if begin < time.start < hit.start)])
    for time in sight.times:
        if time.start <= begin < time.end <= hit.start:
            begin = time.end
            stop = hit.start if stop <= begin else stop
    for word in sight.language.grammar.aside:
        at = sight.text.find(word, begin + 2, stop)
        stop = at if at >= 0 else stop
    if any(
        begin <= other.start < hit.start and other.value.close and not other.value.media
        for other in sight.speech
    ):
        return None
    stop = min([stop, *(name.start for name in sight.names if begin + 2 <= name.start < stop)])
    stop = _before_adverbs(sight, begin, stop)
    most = _POINTED if _POINT in sight.text[begin:stop] else _RAW_SIGNS
    if not 2 <= stop - begin <= most or not all(
        unspaced(char) or char == _POINT for char in sight.text[begin:stop]
    ):
        return None
    return raw(sight, begin, stop)


def past_joins(sight: Sight, begin: int, end: int) -> int:
    """Where a clause begins behind the words that join it to the one before (〈不过〉一名主管坦言)."""
    data = relaying(sight.sentence.lang)
    for word in data.opening if data is not None else ():
        if sight.text.startswith(word, begin) and begin + len(word) < end:
            return begin + len(word)
    return begin


def _whose(sight: Sight, start: int, end: int) -> bool:
    """True for nothing, or words that tell whose an outlet is (香港《…》), before its title."""
    said = any(
        start <= word.start < end and sight.text[word.start : word.end] != "据" for word in sight.speech
    )
    words = sight.text[start:end]
    return not said and not words.endswith(sight.language.grammar.aside)


def known_outlet(title: str, code: str) -> Name | None:
    """The outlet of the data that a title names."""
    hits = entities().phrases(code).longest(title)
    whole = (hit.value for hit in hits if hit.start == 0 and hit.end == len(title))
    return next((one.as_name for one in whole if one.kind == "media"), None)


def _before_adverbs(sight: Sight, begin: int, stop: int) -> int:
    adverbs = sight.language.grammar.adverbs
    while (word := next((w for w in adverbs if sight.text.endswith(w, begin, stop)), None)) is not None:
        stop -= len(word)
    return stop
