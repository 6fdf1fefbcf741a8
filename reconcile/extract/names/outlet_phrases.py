"""Outlets within the phrases of a sentence, before who speaks is asked: by what papers are called, behind their kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Protocol

from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import Calling, Callings, callings
from reconcile.lexicon.language import language
from reconcile.lexicon.phrases import any_of

_PRESS = frozenset({"journalist", "commentator", "head", "director", "editor"})


class Known(Protocol):
    """A text with the names that the data know in it."""

    text: str
    lang: str
    known: Sequence[Hit[Entity]]


def only_hears(lead: str, hit: Hit[Entity] | None, calling: Calling, data: Callings) -> bool:
    """True for an outlet behind a word by which somebody tells it something, and an office that is not its own."""
    heard = hit is not None and hit.value.kind == "media" and calling.english not in _PRESS
    return heard and lead.strip().lower().replace("’", "'") in data.hearing


def may_hear(text: str, end: int, lang: str) -> bool:
    """True where who stands behind a verb may hear what is told: behind one of the words for that, if data has them."""
    data = callings(lang)
    if data is None or not data.hearing:
        return True
    rest = text[end : end + 12].lower().replace("’", "'").lstrip()
    return rest.startswith(tuple(word if word.endswith("'") else f"{word} " for word in data.hearing))


def outlet_behind(reader: Known, at: int) -> Hit[Entity] | None:
    """The outlet that a word for its kind leads at an offset ("der 〈Nachrichtenagentur〉 Reuters")."""
    data = callings(reader.lang)
    kind = re.compile(r"[A-ZÄÖÜ][\w-]+ [»„“]?").match(reader.text, at)
    if kind is None or data is None or not data.adjectival:
        return None
    known = kind.group().split()[0] in language(reader.lang).grammar.outlet_kinds
    return next((hit for hit in reader.known if known and hit.start == kind.end()), None)


def quoted_outlets(text: str, data: Callings, known: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The titles in quotation marks behind an article whose last word papers have, as names of outlets."""
    return [
        Hit(match.start(1), match.end(1), Entity(key="", name=match.group(1), kind="media", example=""))
        for pattern in (_pattern(data), _of_kind(data))
        for match in (pattern.finditer(text) if pattern is not None else ())
        if not any(
            hit.start < match.end(1) and match.start(1) < hit.end
            for hit in known
            if hit.value.kind == "media"
        )
    ]


@cache
def _pattern(data: Callings) -> re.Pattern[str] | None:
    if not data.outlet_words:
        return None
    words = "|".join(map(re.escape, data.outlet_words))
    title = rf"(?:[A-ZÄÖÜ][\w-]+ ){{0,3}}[\w-]*(?i:{words})"
    articles = "|".join(map(re.escape, data.articles))
    return re.compile(rf"(?<!\w)(?i:{articles})(?: [A-ZÄÖÜa-zß-ü][\w-]+){{0,2}} [»„“‚]({title})[«“”‘]")


def kinded_outlets(text: str, data: Callings, known: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """The names behind a word for an outlet ("l'hebdomadaire allemand 〈Der Blick〉") and those that begin as titles
    of papers do ("〈L'Écho de Varsovie〉"), where the data have none that covers them.
    """
    found = []
    for pattern in _kinded(data):
        for match in pattern.finditer(text):
            start, end = match.span("name")
            over = [hit for hit in known if hit.start < end and start < hit.end]
            if (
                not any(hit.value.kind not in ("place", "country") for hit in over)
                and end - start >= _LETTERS
            ):
                fused = match.groupdict().get("fused")
                name = match.group("name").replace("’", "'")
                name = f"{data.unfused[fused]} {name}" if fused else name
                found.append(Hit(start, end, Entity(key="", name=name, kind="media", example="")))
    return [one for one in found if not any(_within(one, other) for other in found if other is not one)]


def _within(one: Hit[Entity], other: Hit[Entity]) -> bool:
    inside = other.start <= one.start and one.end <= other.end
    return inside and (one.end - one.start < other.end - other.start)


_LETTERS = 3
"""Letters of the name of an outlet behind its kind, at the least."""


@cache
def _of_kind(data: Callings) -> re.Pattern[str] | None:
    """Any title in quotation marks right behind a word for an outlet in any case ("des Portals „〈Vox〉“")."""
    if not data.paper_nouns:
        return None
    nouns = any_of(data.paper_nouns)
    return re.compile(rf"(?<!\w)[\w-]*(?i:{nouns})(?:s|es|n)? [»„“]([^«»„“”\d\n]{{2,40}})[«“”]")


@cache
def _kinded(data: Callings) -> tuple[re.Pattern[str], ...]:
    if not data.outlet_leads:
        return ()
    word = r"[A-ZÀ-Þ][\w’'&-]*"
    links = any_of(data.links)
    run = rf"{word}(?:,? (?:(?:{links}) )?{word}){{0,4}}|{word}(?: {word})*"
    no = any_of((*data.governing, *data.relative, *data.articles, *data.of, *data.no_adjectives))
    adjective = rf"(?: d['’][a-zà-ÿ]+| (?!(?:{no}) )[a-zà-ÿ-]{{4,}})?"
    behind = rf"(?<![\w-])(?i:{any_of(data.outlet_leads)}){adjective} [«“\"]? ?(?P<name>{run})"
    begins = (
        rf"(?<![\w-])(?P<name>(?:{any_of(data.outlet_heads)})(?: (?:{links}|d['’]))? ?{word}(?: {word})*)"
    )
    return re.compile(behind), re.compile(begins), *_fused(data, word)


def _fused(data: Callings, word: str) -> tuple[re.Pattern[str], ...]:
    """A title whose article is one word with its preposition: in an interview, else one that papers have ("au Progrès")."""
    if not data.unfused:
        return ()
    articles = tuple(f"{article} " for article in data.unfused.values())
    leads = f"(?P<fused>{any_of(data.unfused)})"
    titles = any_of(head.split(" ", 1)[1] for head in data.outlet_heads if head.startswith(articles))
    asked = rf"(?<!\w)(?:{any_of(data.interviews)}) {leads} (?P<name>{word})"
    told = rf"(?<=\w) {leads} (?P<name>{titles})(?![\w’'-])"
    return re.compile(asked), re.compile(told)
