"""Names of towns and counties that no data file has, in languages that write no capitals.

Told by the administrative ending (澄江县, 서라군) or by the dateline of an agency ("(가온=…)").
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.hangul.hangul_places import hangul_places
from reconcile.lexicon import entities
from reconcile.lexicon.language import Grammar
from reconcile.lexicon.naming import Naming, naming
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.place_shapes import PlaceShapes, place_shapes
from reconcile.lexicon.sounding import han_run_back
from reconcile.model import Name

_HAN = "\u4e00-\u9fff"
_HANGUL = "가-힣"
_BRACKETED = re.compile(rf"\A\s*[(（\[]([{_HANGUL}]{{2,4}})=[{_HANGUL}]")
_SHORTEST = 2
"""Characters of a name without its ending, at the least."""
_HEAD = 3
"""Characters of a name before its ending; two where it does not stand alone."""


def districts(text: str, grammar: Grammar) -> list[tuple[int, int, Name]]:
    """Where names of places stand in a sentence, as written."""
    shapes = place_shapes(grammar.code)
    if shapes is None:
        return []
    datelines = (pattern.match(text) for pattern in _datelines(shapes))
    found = [(match.start(1), match.end(1), match.group(1)) for match in datelines if match is not None]
    pattern, data = _pattern(grammar, shapes), naming(grammar.code)
    if pattern is not None and data is not None:
        spans = (_named(text, match, grammar, shapes, data) for match in pattern.finditer(text))
        found += [(start, end, text[start:end]) for start, end in filter(None, spans)]
    places = [(start, end, Name(name)) for start, end, name in found]
    hangul = pattern is not None and data is not None and data.script == "hangul"
    return places + (hangul_places(text, grammar) if hangul else [])


def _named(
    text: str, match: re.Match[str], grammar: Grammar, shapes: PlaceShapes, data: Naming
) -> tuple[int, int] | None:
    """Where the name of a place stands that ends as one; None for a word that only ends so."""
    start, end = match.span(1)
    if text[max(0, end - 2) : end] in grammar.common or text[end - 1 : end + 1] in grammar.common:
        return None
    if not grammar.spaced and text[start:end].endswith(_long(grammar.common)):
        return None
    office = not grammar.spaced and text.startswith(shapes.office_signs, end)
    if office and text[end - 2 : end - 1] in grammar.regions:
        end -= 1  # 福贡县〈县长〉
    if data.script == "han":
        start = _cut(text, start, end - 1, data)
        foreign = _sounded(text, match.start(1), end - 1, grammar.code)
        return None if foreign or end - 1 - start < _SHORTEST else (start, end)
    if match.group(1) in grammar.common or match.group(1).endswith(grammar.common):
        return None
    given = _given_name(text, end, data.titles.words)  # 마사쓰〈구〉 아사카와 총재
    particle = text[end - 1] in grammar.topic and not text.startswith(_marks(grammar), end)
    return None if given or particle else (start, end)


@cache
def _datelines(shapes: PlaceShapes) -> tuple[re.Pattern[str], ...]:
    """Datelines of agencies, by what is in them: an outlet and a day, or a bracket."""
    if not shapes.outlet_ends:
        return (_BRACKETED,)
    outlet, month, day = any_of(shapes.outlet_ends), any_of(shapes.months), any_of(shapes.days)
    date = rf"(?:\d{{1,2}}(?:{month}))?\d{{1,2}}(?:{day})"
    return (re.compile(rf"\A[【\s]*[{_HAN}]{{2,8}}(?:{outlet})([{_HAN}]{{2,3}}?)\s*{date}"),)


_SOUNDS = 4
"""Signs of a foreign name that is longer than names at home."""


def _sounded(text: str, start: int, stop: int, code: str) -> bool:
    """True for the end of a longer foreign name (努尔〈加勒县〉), where no known name stands before it."""
    begin = han_run_back(text, max(0, stop - 2 * _SOUNDS), stop)
    known = entities().phrases(code).longest(text[begin:stop]) if begin < start else ()
    return begin < start and stop - begin >= _SOUNDS and not known


@cache
def _long(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words of more than two signs that end like places and are none (行政区)."""
    return tuple(word for word in words if len(word) >= _HEAD) or ("\0",)


def _given_name(text: str, end: int, titles: tuple[str, ...]) -> bool:
    """True for a word before a surname and an office: a given name that ends like a district."""
    return _person(titles).match(text, end) is not None


@cache
def _person(titles: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf" [{_HANGUL}]{{2,5}} (?:[{_HANGUL}A-Za-z]+ )?(?:{any_of(titles)})(?![{_HANGUL}]{{2}})"
    )


def _cut(text: str, start: int, stop: int, data: Naming) -> int:
    """Where the name begins: behind what is in no name but those that have it (〈从江〉县); two signs where words run on."""
    kept = next((name for name in data.towns if text.endswith(name, 0, stop)), "")
    if kept:
        return stop - len(kept)
    begin = stop
    while begin > start and text[begin - 1] not in data.plain:
        begin -= 1
    longer = begin == start and re.match(rf"[{_HAN}]", text[start - 1 : start] or " ")
    return begin if stop - begin <= _HEAD and not (longer and stop - begin == _HEAD) else stop - 2


@cache
def _marks(grammar: Grammar) -> tuple[str, ...]:
    """Particles that follow the name of a place and are no ending of one."""
    return tuple(mark for mark in (*grammar.locative_after, *grammar.of) if mark.strip() == mark)


@cache
def _pattern(grammar: Grammar, shapes: PlaceShapes) -> re.Pattern[str] | None:
    endings = any_of(grammar.regions)
    if not endings:
        return None
    if not grammar.spaced:
        return re.compile(rf"([{_HAN}]{{2,{_HEAD}}}(?:{endings}))")
    particles = any_of({*grammar.topic, *grammar.subject, *_marks(grammar)})
    long = "|".join(re.escape(ending) for ending in grammar.regions if len(ending) > 1) or "(?!)"
    goes_on = rf"{any_of(shapes.behind)}|(?:{any_of(shapes.joined_behind)})\s"
    behind = rf"(?![{_HANGUL}])|(?={particles}|{goes_on})"
    return re.compile(rf"(?<![{_HANGUL}])([{_HANGUL}]{{2,4}}(?: (?={long}))?(?:{endings}))(?:{behind})")
