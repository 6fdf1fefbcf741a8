"""Bodies that no data file has, by all parts of their names: "la Fédération nationale des transporteurs routiers".

Each part is a known word (``lexicon/composing``); the country or place of the body stands in brackets behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.callings import Calling
from reconcile.lexicon.composing import Parts, parts

_OWN = frozenset({"agency", "thinktank", "media", "person", "government"})
_WHERE = frozenset({"country", "place"})
_NAMED = re.compile(r"(?: [\w’'-]+){0,4} \([A-Z][\w-]{1,9}\)| (?:[A-Z]{2,}|[«“\"])")
"""A name of its own right behind a body's words: it is called by that."""
_CAPITAL = re.compile(r"[A-ZÀ-Þ][\wÀ-ÿ’'-]+(?:[ -][A-ZÀ-Þ][\wÀ-ÿ’'-]+){0,2}")
_ONE = frozenset({"Ministry"})
"""Kinds of which the first thing that they are for is enough."""


def composed(
    text: str, lang: str, known: Sequence[Hit[Entity]], heads: Sequence[Hit[Calling]]
) -> list[Hit[Entity]]:
    """The bodies of a text whose names are put together of known parts; none that the data have by their own name."""
    words = parts(lang)
    if words is None:
        return []
    found: list[Hit[Entity]] = []
    for kind in words.kind.finditer(text):
        if found and kind.start() < found[-1].end:
            continue
        body = _body(text, kind, words, known)
        said = any(
            hit.start <= kind.start() < hit.end and (body is None or body[0] <= hit.end) for hit in heads
        )
        if body is None or (said and not _strong(kind, words)):
            continue
        _, hit = body
        own = (
            one for one in known if one.start < hit.end and kind.start() < one.end and one.value.kind in _OWN
        )
        if not any(one.value.name[:1].isupper() and one.value.kind != "government" for one in own):
            found.append(hit)
    return found


def _body(
    text: str, kind: re.Match[str], words: Parts, known: Sequence[Hit[Entity]]
) -> tuple[int, Hit[Entity]] | None:
    """The body that begins with a word for its kind, and where the words end that tell what it is."""
    english = words.english["kind"][_plain(kind.group())]
    qualifiers: list[str] = []
    domains: list[str] = []
    where, end, core = "", kind.end(), kind.end()
    while True:
        place = _country(text, end, known) if not where else None
        if place is not None:
            where, end = place.value.name, place.end
            continue
        match = words.domain.match(text, end) if not domains else None
        if match is None and domains and english not in _ONE:
            match = words.joined.match(text, end)
        if match is not None:
            domains.append(words.english["domain"][_plain(match.group("word"))])
            end = core = match.end()
            continue
        match = words.qualifier.match(text, end)
        if match is None:
            break
        qualifiers.append(words.english["qualifier"][_plain(match.group("word"))])
        end = core = match.end()
    if not where:
        where, end = _of(text, end, words, known)
    if not qualifiers and not domains and not (where and _strong(kind, words)):
        return None
    link = words.link.match(text, end)
    unknown = not domains and link is not None and text[link.end() : link.end() + 1].islower()
    if unknown or _NAMED.match(text, end):
        return None  # half a name is none
    reach = sorted(qualifiers, key=list(words.english["qualifier"].values()).index)
    name = " ".join((*reach, *([" and ".join(domains)] if domains else []), english))
    told = f"{name} ({where})" if where else name
    return core, Hit(kind.start(), end, Entity(key="", name=told, kind="agency", example=""))


def _strong(kind: re.Match[str], words: Parts) -> bool:
    """True for a kind that is a body by itself where its country is told ("les garde-côtes 〈italiens〉")."""
    return words.english["kind"][_plain(kind.group())] in words.strong


def _plain(words: str) -> str:
    return words.lower().replace("’", "'")


def _country(text: str, end: int, known: Sequence[Hit[Entity]]) -> Hit[Entity] | None:
    """The country whose adjective stands right behind ("l'Autorité 〈kényane〉 de …")."""
    hit = next(
        (one for one in known if one.start == end + 1 and one.value.kind in ("country", "group")), None
    )
    if hit is None or not text[hit.start].islower():
        return None
    country = entities().country_of(hit.value)
    return Hit(hit.start, hit.end, country) if country is not None else None


def _of(text: str, end: int, words: Parts, known: Sequence[Hit[Entity]]) -> tuple[str, int]:
    """The country or place that a body is of, behind a link, and where its name ends."""
    link = words.link.match(text, end)
    if link is None:
        return "", end
    hit = next((one for one in known if one.start == link.end() and one.value.kind in _WHERE), None)
    if hit is not None:
        return hit.value.name, hit.end
    name = _CAPITAL.match(text, link.end())
    if name is None or link.group().strip() in ("à", "au", "à la", "aux", "en"):
        return "", end
    return name.group(), name.end()
