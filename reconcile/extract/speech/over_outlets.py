"""The outlet over which somebody speaks: on air, by its name behind the word for it, or by its kind."""

from __future__ import annotations

import re

from reconcile.extract.names.spelling import romanized
from reconcile.extract.sentence.past_times import past_speaker
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import ROLE_GAP, Found, named, parted
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import callings
from reconcile.lexicon.language import Speech
from reconcile.model import Name


def medium(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The outlet that somebody speaks to by a word that only leads to outlets ("told Reuters", 通信社の取材に)."""
    grammar = sight.language.grammar
    before = hit.value.speaker == "before"
    told = _behind_kind(sight, hit.end) if sight.actors_known else None
    if told is not None:
        return told
    for item, name in named(sight):
        if item.value.kind != "media" or (item.end > hit.start if before else item.start < hit.end):
            continue
        between = sight.between(item.end, hit.start) if before else sight.between(hit.end, item.start)
        if callings(sight.sentence.lang) is not None and not before:
            between = past_speaker(sight, hit.end, item.start)
        kinds = grammar.outlet_kinds
        data = callings(sight.sentence.lang)
        passed = {*kinds, *(data.inserted if data is not None else ())}
        words = [word for word in between.split() if word not in passed and word.lower() not in passed]
        between = " ".join(words)
        if _on_air(sight, item):
            continue
        if len(between) <= ROLE_GAP and not parted(between):
            return name, item.start, item.end, item.value.kind
    if hit.value.speaker != "after":
        return None
    if (work := _WORK.match(sight.text, hit.end)) is not None:
        return Name(work.group(1)), work.start(1), work.end(1), "media"
    return _unlisted_behind(sight, hit.end)


def _on_air(sight: Sight, item: Hit[Entity]) -> bool:
    """True for an outlet of no name behind a preposition of place: where somebody spoke ("à la télévision")."""
    before = sight.text[: item.start].lower().split()[-1:]
    places = sight.language.grammar.locative_before
    return item.value.name.islower() and " " not in item.value.name and bool(before) and before[0] in places


_WORK = re.compile(r"《([^《》]{2,12})》")
_TITLED = re.compile(r" (?:«([^«»]{2,40})»|((?:[A-Z][\w’'-]*)(?: [A-Z][\w’'-]*){0,3}))")


def _behind_kind(sight: Sight, end: int) -> Found | None:
    """The outlet right behind a word for it: one that data files have, a title, a name in other letters."""
    for hit in sight.names:
        near = end < hit.start and sight.between(end, hit.start).strip() in ("", "«", "The")
        if hit.value.kind == "media" and near:
            return hit.value.as_name, hit.start, hit.end, "media"
    match = _TITLED.match(sight.text, end)
    if match is None:
        return None
    words = match.group(1) or match.group(2)
    if not words[0].isupper():
        return None  # "назвал «выдумкой»"
    return romanized(words, sight.language.grammar), match.start() + 1, match.end(), "media"


_CAPITALS = re.compile(r"\s+(?:[Tt]he )?((?:[A-ZÀ-Þ][\w’'-]* ?){1,5})")
_ACRONYM = re.compile(r" ([A-Z]{2,5})(?![\w’'-])")
_KINDED = re.compile(
    r"((?:\s+(?:[a-zà-ÿ’']{2,}|[A-Z][a-z]+)){1,2})\s+(?P<mark>[«»„“\"]?)\s?((?:[A-ZÀ-Þ][\w’'-]* ?){1,4})"
)


def _unlisted_behind(sight: Sight, end: int) -> Found | None:
    """An outlet that no data file has, told by the word for its kind, by quotation marks, by what outlets are called."""
    grammar, data = sight.language.grammar, callings(sight.sentence.lang)
    kinded = _KINDED.match(sight.text, end) if grammar.outlet_kinds else None
    sure = set(grammar.outlet_kinds) - set(data.articles if data is not None else ())
    quoted = kinded is not None and bool(kinded.group("mark")) and data is not None
    if kinded is not None and (quoted or set(kinded.group(1).split()) & sure):
        return _named_by(kinded, 3)
    short = _ACRONYM.match(sight.text, end) if grammar.leads else None
    if short is not None:
        return _named_by(short, 1)  # "tells RTP"
    match = _CAPITALS.match(sight.text, end)
    known = match is not None and set(match.group(1).split()) & set(grammar.outlets)
    return _named_by(match, 1) if match is not None and known else None


def _named_by(match: re.Match[str], group: int) -> Found:
    words = match.group(group).rstrip()
    return Name(words), match.start(group), match.start(group) + len(words), "media"
