"""Speakers that no verb of speech binds: "nach Polizeiangaben", "Pour l'économiste Roe, …", "de source 〈policière〉"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.speaker_names import Found, named, speaker_name
from reconcile.lexicon import entities
from reconcile.lexicon.callings import Callings, calling_words, callings
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import NOTHING, any_of, led_words
from reconcile.model import Name

ACCORDING = Speech(
    words=("nach Angaben",),
    kind="according",
    example="Nach Polizeiangaben kamen 500.",
    speaker="after",
    close=True,
)
_NEAR = 5
"""Characters from the first word of a sentence to the name of whose view it gives."""
_LEADS_NAME = re.compile(r"\W{1,2}(?:(?:[a-zà-ÿ-]+|l['’])[ \u00a0]?){1,5}")
"""A word for what somebody is, between the first word and the name ("Pour 〈le général〉 Roe")."""
_BESIDE = 2
"""Words between a verb and its impersonal subject, or the seat before it."""


def told_of(sight: Sight, data: Callings) -> list[tuple[int, int, Name]]:
    """What a body told, in one word ("nach 〈Polizei〉angaben"); where it stands and who."""
    pattern = _tidings(data)
    if pattern is None:
        return []
    found = []
    for match in pattern.finditer(sight.text):
        name = _body(match.group(1), sight.sentence.lang)
        if name is not None:
            found.append((match.start(), match.end(), name))
    return found


@cache
def _tidings(data: Callings) -> re.Pattern[str] | None:
    if not data.tidings:
        return None
    before = any_of(data.tidings_after)
    ends = any_of(data.tidings)
    return re.compile(rf"(?<!\w)(?i:{before}) ([A-ZÄÖÜ][\w-]*?)(?:s?|-)(?i:{ends})(?!\w)")


def _body(first: str, lang: str) -> Name | None:
    """The body that the first part of the word names."""
    data = callings(lang)
    own = entities().by_name.get(data.called.get(first, "")) if data is not None else None
    if own is not None:
        return own.as_name
    for word in (first, f"{first}s", f"{first}n", first.removesuffix("s")):
        for value in entities().phrases(lang).whole(word):
            name = speaker_name(value)
            if name is not None:
                return name
        called = calling_words(lang).whole(word)
        if called:
            return Name(called[0].english)
    return None


def for_whom(sight: Sight, data: Callings) -> Iterator[tuple[int, Found]]:
    """Whose view a clause gives that begins with "for" and a name behind it, set off by a comma; where it begins."""
    if not data.for_whom:
        return
    for lead in _for_whom(data).finditer(sight.text):
        found = _viewer(sight, lead.end())
        if found is not None:
            yield lead.start(1), found


@cache
def _for_whom(data: Callings) -> re.Pattern[str]:
    return re.compile(rf"(?:\A[ «]*|[;:] )((?i:{any_of(data.for_whom)}) )")


def _viewer(sight: Sight, start: int) -> Found | None:
    for item, name in named(sight):
        if item.start < start:
            continue
        if item.start - start > _NEAR and not _LEADS_NAME.fullmatch(sight.text, start - 1, item.start):
            return None
        behind = re.match(r"[^\d,.;:]{0,40}(,?)", sight.text[item.end :])[1]  # type: ignore[index]
        if item.value.kind in ("person", "agency", "thinktank", "anonymous") and behind == ",":
            return name, item.start, item.end, item.value.kind
    return None


def seat_of(sight: Sight, start: int, end: int, data: Callings) -> Found | None:
    """Whose seat of power stands before an impersonal verb ("In Seoul hält man", "à Kiev, on assure")."""
    around = [
        *sight.text[:start].lower().replace("’", "'").split()[-_BESIDE:],
        *sight.text[start:end].lower().split()[1:],
        *sight.text[end:].lower().split()[:1],
    ]
    if not set(around) & set(data.impersonal):
        return None
    return _seat_before(sight, start, data, _BESIDE)


def _seat_before(sight: Sight, start: int, data: Callings, reach: int) -> Found | None:
    """The seat of power, or the house behind its preposition, at most so many words before an offset."""
    houses = {item.start: name for item, name in named(sight)}
    for hit in reversed(sight.names):
        if hit.end > start:
            continue
        aside = _RELATIVE.sub(" ", sight.text[hit.end : start])
        between = aside.replace(",", " ").split()
        if len(between) > reach or set(between) & {";", ":"}:
            return None
        if hit.value.kind == "place" and hit.value.metonym_of is not None:
            name = speaker_name(hit.value)
            if name is not None and not _of_house(sight, hit.start, houses):
                return name, hit.start, hit.end, "government"
        elif hit.value.kind in _HOUSES and hit.start in houses and _led(sight, hit.start, data):
            return houses[hit.start], hit.start, hit.end, hit.value.kind
    return None


_RELATIVE = re.compile(r"\A, [^,;:.]{3,80}, ")
"""A relative clause behind a house ("beim Ordnungsamt, das selbst schätzt, kommt man auf 300")."""
_HOUSES = ("agency", "anonymous", "thinktank", "government")
_WIDE = 3
"""Words between a house and the phrase by which an unnamed voice speaks there."""


def _of_house(sight: Sight, start: int, houses: dict[int, Name]) -> bool:
    """True for the town of a house that is named before it ("im Ministerium in Seoul")."""
    return any(
        hit.end < start and len(sight.between(hit.end, start).split()) <= 1 and hit.start in houses
        for hit in sight.names
        if hit.value.kind in _HOUSES
    )


def _led(sight: Sight, start: int, data: Callings) -> bool:
    """True for a name behind a preposition for where it is, past an adjective."""
    head = sight.text[:start].replace("’", "'").lower()
    words = led_words(data.seats)
    bare = _adjective(data).sub("", head)
    return any(text == word or text.endswith(f" {word}") for text in (head, bare) for word in words)


@cache
def _adjective(data: Callings) -> re.Pattern[str]:
    """An adjective between a preposition and its noun."""
    return re.compile(rf"(?<= )[a-zß-ÿ-]+(?:{any_of(data.adjective_ends) or NOTHING}) \Z")


def unnamed_voice(sight: Sight, data: Callings) -> list[Found]:
    """The houses where nobody by name tells something ("Bei der Polizei hieß es, …", "In Kiew ist … die Rede")."""
    found: list[Found] = [(name, start, end, "anonymous") for start, end, name in of_sources(sight, data)]
    for words in data.unnamed_voice:
        for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", sight.text):
            verbs = [verb.start() for verb in _voice_verb(data).finditer(sight.text[: match.start()])]
            at = verbs[-1] if verbs else match.start()
            seat = _seat_before(sight, at, data, _WIDE)
            if seat is not None and "," in sight.between(seat[2] + 1, at):
                continue  # "400 are in hospitals, hieß es"
            if seat is not None and seat not in found:
                found.append(seat)
    for match in _as_unnamed(data).finditer(sight.text):
        seat = _seat_before(sight, match.end(1), data, _FAR)
        if seat is not None and seat not in found and seat[1] >= match.start():
            found.append(seat)
    return found


_FAR = 8


@cache
def _as_unnamed(data: Callings) -> re.Pattern[str]:
    """The same with its verb last ("wie es im Ministerium in Wien gegenüber dem ORF hieß")."""
    head, verbs = any_of(data.as_unnamed) or NOTHING, any_of(data.as_unnamed_verbs)
    return re.compile(rf"(?<!\w)((?:{head}) [^,;:.]{{4,80}}?) (?:{verbs})(?=[,.;])")


@cache
def _voice_verb(data: Callings) -> re.Pattern[str]:
    """The verb before such words, with what leads to the number."""
    verbs, of = any_of(data.voice_verbs) or NOTHING, any_of(data.voice_of)
    return re.compile(rf"(?<!\w)(?:{verbs}) (?:\w+ ){{0,2}}?(?:{of}) ")


def of_sources(sight: Sight, data: Callings) -> list[tuple[int, int, Name]]:
    """Such sources of a sentence, with where their words stand and their English."""
    if not data.sources:
        return []
    found = []
    for match in _pattern(data).finditer(sight.text):
        told = data.sources.get(match.group("kind") or "") or _country(
            match.group("other"), sight.sentence.lang
        )
        if told is None and match.group("other") is not None:
            continue
        words = f"{told} source" if told is not None else "source close to the matter"
        found.append((match.start(), match.end(), Name(f"{words} (anonymous)")))
    return found


@cache
def _pattern(data: Callings) -> re.Pattern[str]:
    kinds = any_of(data.sources)
    leads = any_of(data.source_leads)
    close = any_of(data.source_close)
    return re.compile(
        rf"(?<!\w)(?i:{leads}) (?:(?P<kind>{kinds})(?:s|e|es)?(?![\w-])|(?:{close}) (?:[\w’'-]+ ?){{1,3}}"
        rf"|(?P<other>[a-zà-ÿ-]+)(?![\w-]))"
    )


def _country(word: str | None, lang: str) -> str | None:
    """The country of which an adjective is made."""
    if word is None:
        return None
    whole = entities().phrases(lang).whole(word)
    return next((entity.name for entity in whole if entity.kind in ("country", "place")), None)
