"""The heads of speakers' phrases: callings, bodies, ministries with portfolios, peoples and towns by a plain word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.callings import Calling, CallingKind, Callings, calling_words
from reconcile.lexicon.phrases import any_of


@cache
def _portfolios(data: Callings) -> tuple[tuple[str, str], ...]:
    pairs = [(word, english) for english, words in data.portfolios.items() for word in words]
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair[0])))


def heads_of(text: str, lang: str, data: Callings) -> list[Hit[Calling]]:
    """The callings of a text, with ministries whose portfolio stands apart."""
    found = calling_words(lang).longest(text)
    if data.capital_nouns:
        return [
            hit
            for hit in [*(_as_body(hit, text, data) for hit in found), *_circles(text, data)]
            if text[hit.start].isupper()
            and text[hit.end : hit.end + 1] != "-"  # "Lokführer-Streik"
            and text[hit.start : hit.end].lower() not in data.no_callings
        ]
    apart = _apart(text, data)
    return sorted(
        [
            *apart,
            *(
                hit
                for hit in found
                if not any(hit.start < end and start < hit.end for start, end, _ in apart)
                and not _is_verb(hit, text, data)
            ),
        ]
    )


def _is_verb(hit: Hit[Calling], text: str, data: Callings) -> bool:
    """True for a calling that is a form of a verb too, with no article before it and no name behind it."""
    if text[hit.start : hit.end].lower() not in data.verbs_too:
        return False
    before = text[: hit.start].replace("’", "'").lower().split()[-1:]
    led = bool(before) and (before[0] in data.articles or before[0].endswith("'"))
    return not led and not text[hit.end + 1 : hit.end + 2].isupper()


def _as_body(hit: Hit[Calling], text: str, data: Callings) -> Hit[Calling]:
    """The head, as a body where the calling of people is only the first part of it ("〈Krankenpfleger〉gewerkschaft")."""
    words = text[hit.start : hit.end].lower()
    if hit.value.kind != "person" or " " in words or words in _exact(data):
        return hit
    body = next((english for end, english in _body_ends(data) if words.endswith(end)), None)
    return hit._replace(value=Calling("body", body)) if body is not None else hit


@cache
def _exact(data: Callings) -> frozenset[str]:
    return frozenset(word.strip("*").lower() for words in data.people.values() for word in words)


@cache
def _body_ends(data: Callings) -> tuple[tuple[str, str], ...]:
    """The last parts of words for bodies with their English, the longest first."""
    ends = [
        (word[1:].lower(), english)
        for english, words in data.bodies.items()
        for word in words
        if word.startswith("*")
    ]
    return tuple(sorted(ends, key=lambda pair: (-len(pair[0]), pair[0])))


def _circles(text: str, data: Callings) -> list[Hit[Calling]]:
    """Unnamed people of a body in one word ("Regierungskreise", "Nato-Kreisen")."""
    ends = any_of(data.circles)
    firsts = any_of(data.firsts)
    pattern = re.compile(rf"(?<!\w)({firsts})-?(?:{ends})(?!\w)", re.IGNORECASE)
    return [
        Hit(match.start(), match.end(), Calling("person", f"{_first(match.group(1), data)} {data.circle}"))
        for match in pattern.finditer(text)
    ]


def _first(word: str, data: Callings) -> str:
    return next(english for first, english in data.firsts.items() if first.lower() == word.lower())


@cache
def _ministries(data: Callings) -> re.Pattern[str]:
    """A ministry or minister up to its portfolio, with an adjective between."""
    leads = any_of(data.portfolio_leads).replace("'", "['’]")
    return re.compile(
        rf"(?<![\w’'])({any_of((*data.ministry, *data.minister))})(?: [\w-]+)?? (?:{leads})(?:(?<=['’])| )",
        re.I,
    )


def _apart(text: str, data: Callings) -> list[Hit[Calling]]:
    """Ministries and ministers whose portfolio follows ("ministère libanais des Finances")."""
    found = []
    for match in _ministries(data).finditer(text):
        for word, english in _portfolios(data):
            if text[match.end() : match.end() + len(word)].lower() == word.lower():
                kind = "Ministry" if match.group(1).lower() in data.ministry else "Minister"
                which: CallingKind = "body" if kind == "Ministry" else "person"
                end = match.end() + len(word)
                found.append(Hit(match.start(), end, Calling(which, f"{english} {kind}", english)))
                break
    return found


def called(text: str, data: Callings, known: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """Such words of a text as names of bodies; not where a preposition makes them a place."""
    pattern = _pattern(data)
    if pattern is None:
        return []
    found = []
    for match in pattern.finditer(text):
        if _is_place(text[: match.start()], data):
            continue
        word, kind, town = match.group("word"), match.group("kind"), match.group("town")
        if word is not None:
            entity = entities().by_name.get(data.called[word])
        else:
            name = next((hit.value.name for hit in known if hit.start == match.start("town")), town)
            entity = Entity(key="", name=f"{data.towns[kind]} ({name})", kind="agency", example="")
        if entity is not None:
            start = match.start("word") if word is not None else match.start("kind")
            found.append(Hit(start, match.end(), entity))
    return found


@cache
def _pattern(data: Callings) -> re.Pattern[str] | None:
    if not data.called:
        return None
    words, kinds = (any_of(table) for table in (data.called, data.towns))
    return re.compile(
        rf"(?<!\w)(?i:{any_of(data.articles)}) (?:(?P<word>{words})(?![\w-])|(?P<kind>{kinds}) (?P<town>[A-ZÄÖÜ][\w-]+))"
    )


def _is_place(before: str, data: Callings) -> bool:
    """True behind a preposition that tells where or whom something is done to, none of "bei" and "von"."""
    last = before.split()[-1:]
    return bool(last) and last[0].lower() in data.governing and last[0].lower() not in ("bei", "nach")
