"""Outlets that somebody tells something: they hear, and relay it ("ロイター〈に〉語った", "〈dem Spiegel〉", "〈à l'〉AFP").

A particle behind the outlet marks it, an article of the dative or a preposition before it, or a case that
no subject has.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.event import Event
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_behind import oblique
from reconcile.extract.speaker_names import named
from reconcile.extract.speaker_signs import ACCORDING
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.language import Grammar, Speech
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_HEARER = Speech(words=(), kind="according", example="高官はロイターに語った。", close=True, media=True)
_PARTS = re.compile(r"[,;:.](?=\s)")


def told_outlets(sight: Sight, found: list[Event]) -> list[Event]:
    """The outlets that are marked as who is told, where one of ``found`` says what they hear."""
    made: list[Event] = []
    for item, name in named(sight):
        if item.value.kind != "media" or any(event.at == item.start for event in (*found, *made)):
            continue
        if _marked(sight, item.end) and _said_behind(found, item.end):
            made.append(Event(item.end, item.end + 1, _HEARER, name, item.start, item.end, "media"))
        elif led_as_hearer(sight, item) and any(_says_to(sight, event, item, name) for event in found):
            made.append(Event(item.start, item.end, ACCORDING, name, item.start, item.end, "media"))
    return [*made, *_unlisted(sight, found)]


def _said_behind(found: list[Event], end: int) -> bool:
    return any(event.start > end and event.entry.kind == "say" for event in found)


def _says_to(sight: Sight, event: Event, item: Hit[Entity], name: Name) -> bool:
    """True for a verb in the clause of an outlet whose speaker is somebody else, and no outlet."""
    says = event.entry.kind == "say" and event.speaker not in (None, name) and event.kind != "media"
    between = sight.between(min(event.end, item.end), max(event.start, item.start))
    return says and event.at is not None and not _PARTS.search(between)


_TOLD = re.compile(
    r"(?:\([A-Z]{2,5}\))?(?:에게? (?!따르면|의하면|실린|게재|기고|보도|대해|대한|관해|출연|나온|인용)"
    r"|[와과](?:의|는|도)? (?:단독 |전화 |서면 )?(?:인터뷰|통화|문답))"
)


def _marked(sight: Sight, end: int) -> bool:
    """True for an outlet with a particle behind it of who is told ("연합뉴스〈에〉 430명이 숨졌다고 말했다")."""
    grammar = sight.language.grammar
    if not grammar.hearer:
        return False
    quoting = bool(grammar.quoting) and _TOLD.match(sight.text, end) is not None
    return quoting or sight.text.startswith(grammar.hearer, end)


def led_as_hearer(sight: Sight, item: Hit[Entity]) -> bool:
    """True for an outlet behind an article of the dative, past the word for what it is."""
    data = callings(sight.sentence.lang)
    pattern = _lead(data) if data is not None and item.value.kind == "media" else None
    return pattern is not None and pattern.search(sight.text[: item.start]) is not None


@cache
def _lead(data: Callings) -> re.Pattern[str] | None:
    words = [word for word in data.hearing if word in data.articles]
    if not words:
        return None
    return re.compile(rf"(?<!\w)(?i:{'|'.join(words)})(?: [A-ZÄÖÜ][\w-]+)? [»„“\"]?\Z")


def _unlisted(sight: Sight, found: list[Event]) -> list[Event]:
    """Outlets that no data file has, told by the end of their name and the particle of who is told."""
    pattern = _ends(sight.language.grammar)
    made = []
    for match in pattern.finditer(sight.text) if pattern is not None else ():
        start, end = match.span(1)
        taken = any(item.start < end and start < item.end for item in sight.names)
        if not taken and _said_behind(found, end):
            made.append(Event(end, end + 1, _HEARER, Name(match.group(1)), start, end, "media"))
    return made


@cache
def _ends(grammar: Grammar) -> re.Pattern[str] | None:
    if not (grammar.outlets and grammar.hearer):
        return None
    kinds, marks = (any_of(words) for words in (grammar.outlets, grammar.hearer))
    name = r"[가-힣]{2,8}|[\u30a0-\u30ff\u4e00-\u9fff・]{2,12}"
    return re.compile(rf"(?<![가-힣\u30a0-\u30ff\u4e00-\u9fff])((?:{name})?(?<=.)(?:{kinds}))(?:{marks})")


def past_hearers(
    sight: Sight, hit: Hit[Speech], known: list[tuple[Hit[Entity], Name]]
) -> list[tuple[Hit[Entity], Name]]:
    """The names behind "as … told" without the outlet ("как рассказал 〈агентству AP〉 мэр"), or
    the people at their head, who hear it ("как пояснила 〈журналистам〉 мэр").
    """
    if len(known) < 2:
        return known
    (hearer, _), (other, _) = known[:2]
    between = sight.between(hearer.end, other.start)
    heard = oblique(sight, hearer.start, hearer.end)
    if heard and hearer.value.kind == "media" and _speaks(sight, other) and not between.strip():
        return known[1:]
    words = {
        *sight.text[: hit.start].lower().split()[-1:],
        sight.text[hit.start : hit.end].lower().split()[0],
    }
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is None or not words & set(lexicon.data.turning) or "," in between:
        return known
    return known[1:] if heard and not oblique(sight, other.start, other.end) else known


def _speaks(sight: Sight, item: Hit[Entity]) -> bool:
    """True for somebody in the case of a subject, or a person where no phrase tells."""
    phrase = next((one for one in sight.actors if one.start == item.start), None)
    return phrase.upright if phrase is not None else item.value.kind in ("anonymous", "person")
