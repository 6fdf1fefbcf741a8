"""The shape of a speaker's phrase: what it holds, and how names stand in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.callings import Calling, Callings
from reconcile.lexicon.phrases import any_of

CAPITAL = r"[A-ZÀ-ÞĀ-Ž][\w’'-]*"
_QUOTED = r"[«»„“\"]\s?([^«»„“”\"\n]{2,40}?)\s?[«»“”\"]"


class Phrase(NamedTuple):
    """A speaker's phrase: where it stands, what it is, and what it is of."""

    start: int
    end: int
    calling: Calling
    words: str
    """The head as written, for compounds whose first part tells more."""
    own: str | None = None
    """The name of the bearer or of the body itself."""
    of: Entity | None = None
    """A known body or country that it is of."""
    inner: str | None = None
    """The English of an unknown body that it is of ("doctor of the hospital")."""
    where: str | None = None
    bearer: Entity | None = None
    """Who bears it, where the data know him."""
    house: Phrase | None = None
    """The phrase of that body."""
    kinded: bool = False
    """True where an adjective tells what kind of body it is."""


@cache
def own_name(data: Callings) -> re.Pattern[str]:
    """A name behind its kind: in quotation marks, or a run of capitals with the links that names have."""
    links = any_of(data.links)
    return re.compile(rf"[ \u00a0](?:{_QUOTED}|({CAPITAL}(?: (?:(?:{links}) )?{CAPITAL}){{0,3}}))")


@cache
def title_rest(data: Callings) -> re.Pattern[str]:
    """The rest of a title: its links with their nouns, or all up to the short name in brackets behind."""
    words = sorted(data.title_links, key=len, reverse=True)
    links = "(?:" + "|".join(re.escape(word) + ("" if word.endswith("'") else " ") for word in words) + ")"
    some = links.replace("'", "['’]")
    noun = r"[\wÀ-ÿ-]+"
    short = r" \((?P<short>[A-Z][\w-]{1,9})\)"
    return re.compile(rf"(?: {noun})? {some}[^.;:()\n]{{3,90}}?{short}|(?: {some}+{noun})+")


def begins_title(phrase: Phrase, data: Callings) -> bool:
    """True for a body whose word has a capital here and not in the data ("CHU" always has one)."""
    own = data.bodies.get(phrase.calling.english, ())
    return phrase.calling.kind == "body" and phrase.words[0].isupper() and phrase.words not in own


def kinded(phrase: Phrase, text: str, data: Callings) -> Phrase:
    """The phrase with an adjective that tells what kind of body it is ("das 〈Geophysikalische〉 Institut")."""
    if not data.described:
        return phrase
    match = re.search(rf"([A-Za-zÄÖÜäöüß-]+?)(?:{any_of(data.inflected)}) \Z", text[: phrase.start])
    english = data.described.get(match.group(1).lower()) if match is not None else None
    if match is None or english is None or phrase.calling.kind != "body":
        return phrase
    kind = f"{english} {phrase.calling.english}"
    calling = phrase.calling._replace(english=kind)
    return phrase._replace(start=match.start(), calling=calling, words=kind, kinded=True)


def apposed_rank(data: Callings) -> str:
    """A pattern for a rank before a name that is set off ("le porte-parole, 〈le colonel〉 Jean Roe,")."""
    articles = "|".join(word if word.endswith("'") else word + " " for word in data.articles)
    return rf"(?:(?:{articles})[a-zà-ÿ-]+ )?" if data.adjectives else ""


def of_town(phrase: Phrase, text: str, data: Callings, plain: Callable[[str], bool]) -> Phrase:
    """The phrase with a town that no data file has, where an adjective before it is made of its name."""
    ends = "|".join(data.adjectival)
    if not ends or phrase.calling.kind != "body":
        return phrase
    match = re.search(rf"({CAPITAL}[a-zß-ÿ])(?:{ends}) \Z", text[: phrase.start])
    if match is None or plain(match.group().strip()):
        return phrase
    return phrase._replace(start=match.start(), where=match.group(1))


def elsewhere(phrase: Phrase, hit: Hit[Entity] | None) -> bool:
    """True for a place outside of the country of a body: it is a scene ("… der Armee der Ukraine in 〈Kursk〉")."""
    if hit is None or phrase.calling.kind != "body" or hit.value.kind not in ("place", "country"):
        return False
    own, other = entities().country_of(phrase.of), entities().country_of(hit.value)
    return own is not None and other is not None and own != other


def adjective_place(phrase: Phrase, text: str, lang: str, data: Callings) -> Hit[Entity] | None:
    """The place of which an adjective is made, right before the head ("〈Kiewer〉 Militärs")."""
    match = _adjectival(data).search(text[: phrase.start]) if data.adjectival else None
    if match is None:
        return None
    whole = entities().phrases(lang).whole(match.group(1))
    return next(
        (Hit(match.start(), match.end() - 1, value) for value in whole if value.kind == "place"), None
    )


@cache
def _adjectival(data: Callings) -> re.Pattern[str]:
    return re.compile(rf"({CAPITAL})(?:{'|'.join(data.adjectival)}) \Z")
