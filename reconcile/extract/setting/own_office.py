"""The place that an official is of, for what is told of "her town" or "our district"; and what is "there".

"The mayor of Palpa said 41 people had died in her town alone" counts the dead of Palpa, whatever the story is about. The
office may stand in the sentence, before it in the paragraph, or in the name of who tells it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from reconcile.extract.context.thread import Thread
from reconcile.extract.measures.story_kinds import TOLL
from reconcile.extract.setting.has_place import has_place
from reconcile.extract.setting.own_bodies import by_head_of_town
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import entities, measures
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import language
from reconcile.lexicon.own_place import bare_words, leads_there, officials, own_place, own_words
from reconcile.lexicon.wholes import says_whole
from reconcile.model import Name, Source, Statement

_BACK = 400
"""Characters of a paragraph before a sentence in which the office may stand."""


def at_own_office(
    source: Source, thread: Thread, lines: Sequence[Sentence], items: Sequence[Statement]
) -> list[Statement]:
    """The statements, those of the teller's own place there; ``lines`` are the sentences of each."""
    made: list[Statement] = []
    for line, item in zip(lines, items, strict=True):
        place = None
        if item.span.start not in thread.placed and has_place(item.measure, line.lang) and _countable(item):
            rivals = [one for one, other in zip(items, lines, strict=True) if other is line]
            place = _own(source, line, item, rivals) or _there(source, line)
            place = place or _by_its_office(line, item, made[-1] if made else None) or _local(line, item)
            place = place or by_head_of_town(item.claimant, source.text[: item.span.start], line.lang)
        if place is not None:
            thread.placed.add(item.span.start)
            item = msgspec.structs.replace(item, place=place)  # noqa: PLW2901 - the same statement
        made.append(item)
    return made


def _countable(item: Statement) -> bool:
    measure = measures().by_key.get(item.measure)
    return measure is None or "USD" not in measure.units


def _own(source: Source, line: Sentence, item: Statement, rivals: Sequence[Statement]) -> Name | None:
    if _beside(own_words(line.lang), line, item, rivals):
        return _office(source, line, item)
    pattern = officials(line.lang)
    if pattern is not None and _beside(bare_words(line.lang), line, item, rivals):
        return _named(pattern, line.text[: item.span.start - line.start], line.lang)
    return None


def _beside(
    words: re.Pattern[str] | None, line: Sentence, item: Statement, rivals: Sequence[Statement]
) -> bool:
    """True where such words stand with no other number between them and this one."""
    for match in words.finditer(line.text) if words is not None else ():
        low, high = sorted((line.start + match.start(), item.span.start))
        if not any(low < one.span.start < high for one in rivals if one is not item):
            return True
    return False


def _office(source: Source, line: Sentence, item: Statement) -> Name | None:
    """The place of the office that the sentence names, else of who tells it, else of the paragraph before."""
    pattern = officials(line.lang)
    if pattern is None:
        return None
    at = item.span.start - line.start
    here = _named(pattern, line.text[:at], line.lang) or _named(pattern, line.text[at:], line.lang)
    told = here or _of_teller(item.claimant, line.lang)
    if told is not None:
        return told
    before = source.text[max(0, line.start - _BACK) : line.start].rpartition("\n\n")[2]
    return _named(pattern, before, line.lang)


def _by_its_office(line: Sentence, item: Statement, before: Statement | None) -> Name | None:
    """The place of the figure before by the same teller, of whose office the words name no place ("the mayor")."""
    same = before is not None and before.claimant is not None and before.claimant == item.claimant
    if not same or before is None or not _beside(own_words(line.lang), line, item, ()):
        return None
    return before.place


def _local(line: Sentence, item: Statement) -> Name | None:
    """The place of the office that the sentence names, of whose bearer's voice a figure of harm is."""
    data, pattern = own_place(line.lang), officials(line.lang)
    if data is None or pattern is None or item.claimant is None or item.measure not in TOLL:
        return None
    if item.claimant.entity is not None or says_whole(line.text):
        return None
    own, _, told = item.claimant.text.partition(" (")
    bears = own in data.roles or told.rstrip(")").split(",")[0] in data.roles
    return _named(pattern, line.text, line.lang) if bears else None


def _named(pattern: re.Pattern[str], text: str, code: str) -> Name | None:
    """The place of the last office in a text."""
    no_names = language(code).grammar.no_names
    for match in reversed(list(pattern.finditer(text))):
        group = "name" if match["name"] else "ahead"
        words = match[group]
        hit = next((one for one in entities().phrases(code).longest(words) if one.start == 0), None)
        if hit is not None and hit.value.kind == "place":
            return hit.value.as_name
        if hit is None and words.lower() not in no_names and words[0] < "\u0400":
            return Name(words.removesuffix("'s").removesuffix("’s"))
    return None


def _of_teller(name: Name | None, code: str) -> Name | None:
    """The place in the brackets behind an office ("mayor (Rosa Quispe, Palpa)"), where names are put into English."""
    if name is None or actors_of(code) is None or name.entity is not None:
        return None
    inner = name.text.partition(" (")[2].removesuffix(")").rpartition(", ")[2]
    if not inner or not inner[0].isupper() or (" " in inner and ", " not in name.text):
        return None
    known = next(iter(entities().phrases("en").whole(inner)), None)
    return known.as_name if known is not None else Name(inner)


def _there(source: Source, line: Sentence) -> Name | None:
    """The place that the sentence before names last, for one that begins with "there"."""
    pattern = leads_there(line.lang)
    if pattern is None or pattern.match(line.text) is None:
        return None
    before = source.text[max(0, line.start - _BACK) : line.start].rpartition("\n")[2].rstrip()
    end = max((before.rfind(mark, 0, -1) for mark in (". ", "! ", "? ")), default=-1)
    hits = entities().phrases(line.lang).longest(before[end + 1 :])
    towns = [one.value for one in hits if one.value.kind == "place" and one.value.metonym_of is None]
    return Name(towns[-1].name, towns[-1].key) if towns else None
