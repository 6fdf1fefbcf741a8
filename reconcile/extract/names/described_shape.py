"""The shape of a speaker's phrase: what it holds, and how names stand in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.callings import Calling, Callings
from reconcile.lexicon.phrases import any_of, led_words

CAPITAL = r"(?:(?:[ae][lsnrdtz]|ach|ech)-)?[A-ZÀ-ÞĀ-Ž][\w’'-]*"
"""A word of a name; the article of an Arabic one leans on it ("Karim 〈al-Ghaithi〉")."""
_QUOTED = r"[«»„“\"]\s?([^«»„“”\"\n]{2,40}?)\s?[«»“”\"]"


_BACK = 5
"""Words before a calling among which its article is looked for ("〈einen〉 namentlich nicht genannten Beamten")."""


ONLY_PLACES = frozenset({"police", "fire department", "prosecutor", "government", "administration"})
ONLY_PLACES |= {"embassy", "management", "military command", "federal government", "authorities"}
ONLY_PLACES |= {"gendarmerie"}
"""Kinds of bodies whose own name behind them is that of a place."""


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
    lead: str = ""
    """The English of such adjectives, each with a space behind it."""
    purpose: str = ""
    """The English of what a body is for, with a space behind it."""
    boss: str = ""
    """The English of whose office a body is ("das Büro des 〈Präsidenten〉")."""
    several: bool = False
    """True for the calling of several people."""


@cache
def own_name(data: Callings) -> re.Pattern[str]:
    """A name behind its kind: in quotation marks, or a run of capitals with the links that names have."""
    links = any_of(data.links)
    return re.compile(rf"[ \u00a0](?:{_QUOTED}|({CAPITAL}(?: (?:(?:{links}) )?{CAPITAL}){{0,3}}))")


@cache
def title_rest(data: Callings) -> re.Pattern[str]:
    """The rest of a title: its links with their nouns, or all up to the short name in brackets behind."""
    links = f"(?:{any_of(led_words(data.title_links))})"
    some = links.replace("'", "['’]")
    noun = r"[\wÀ-ÿ-]+"
    short = r" \((?P<short>[A-Z][\w-]{1,9})\)"
    return re.compile(rf"(?: {noun})? {some}[^.;:()\n]{{3,90}}?{short}|(?: {some}+{noun})+")


def surname_at(known: Sequence[Hit[Entity]], start: int, end: int) -> Hit[Entity] | None:
    """The known person whose surname a name ends with, its first name spelt as no data file has it."""
    ends = (hit for hit in known if start < hit.start and hit.end == end)
    return next((hit for hit in ends if hit.value.kind == "person" and hit.value.key), None)


def past_hyphens(text: str, hit: Hit[Entity]) -> int:
    """Where the name of a place ends with what hyphens join to it ("police de Bruxelles〈-Capitale-Ixelles〉")."""
    more = _HYPHENS.match(text, hit.end) if hit.value.kind == "place" else None
    return hit.end if more is None else more.end()


def acts_itself(phrase: Phrase, text: str, data: Callings) -> bool:
    """True for a body, and an office with its article right before its verb: it tells nothing of the name before it.

    "Selon Jean Roe, 〈le service〉 évalue …", "Après un entretien avec Kim, 〈le secrétaire〉 a annoncé …".
    """
    if phrase.calling.kind != "person":
        return True
    verb = text[phrase.end :].split(maxsplit=1)[:1]
    led = _the(data).search(text[: phrase.start].replace("’", "'")) is not None
    return led and bool(verb) and verb[0] in data.perfect and text[phrase.end] == " "


@cache
def _the(data: Callings) -> re.Pattern[str]:
    return re.compile(rf", (?:{any_of(led_words(data.definite))})\Z")


_HYPHENS = re.compile(r"(?:-[A-ZÀ-Þ][\w’']*)+")


def begins_title(phrase: Phrase, data: Callings) -> bool:
    """True for a body whose word has a capital here and not in the data ("CHU" always has one)."""
    own = data.bodies.get(phrase.calling.english, ())
    return phrase.calling.kind == "body" and phrase.words[0].isupper() and phrase.words not in own


def kinded(phrase: Phrase, text: str, data: Callings) -> Phrase:
    """The phrase with the adjectives that tell what kind of body or person it is ("das 〈Geophysikalische〉 Institut")."""
    known = data.described if phrase.calling.kind == "body" else data.whom
    match = _adjective(data).search(text[: phrase.start]) if known else None
    english = known.get(match.group(1).lower()) if match is not None else None
    if match is None or english is None:
        return phrase
    more = phrase._replace(start=match.start(), lead=f"{english} {phrase.lead}", kinded=True)
    return kinded(more, text, data)


@cache
def _adjective(data: Callings) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])([A-Za-zÄÖÜäöüß-]+?)(?:{any_of(data.inflected)}) \Z")


def several(phrase: Phrase, text: str, data: Callings) -> bool:
    """True for a calling of more than one person, by its ending and the word before it ("〈Fischer〉 berichteten")."""
    word = phrase.words.lower()
    if not data.plural_leads or phrase.calling.kind != "person" or word.endswith(data.singular_ends):
        return False
    before = re.findall(r"[^\W\d]+|[,.:;0-9]", text[: phrase.start])[-_BACK:]
    lead = before[-1].lower() if before else ""
    for one in reversed(before):
        if one.lower() in data.singular_leads:
            return False
        if not one.islower():
            break
    return word.endswith(data.plural_leads.get(lead, data.plural_leads[""]))


def named_one(phrase: Phrase) -> bool:
    """True for somebody by name: where he is from stays a place ("Dorfvorsteher Rajesh Roe 〈aus Talheim〉")."""
    return phrase.own is not None and phrase.calling.kind == "person"


def whose(phrase: Phrase, inner: Phrase, text: str, data: Callings) -> str:
    """The English of the people whose body it is ("Verband der 〈Fischer〉": fishermen's)."""
    person = inner.calling.kind == "person" and inner.own is None
    if not data.areas or phrase.calling.kind != "body" or not person:
        return phrase.boss
    english = inner.calling.english.lower()
    lead = text[: inner.start].lower().split()[-1:]
    article = bool(lead) and lead[0] in data.articles and lead[0] not in data.singular_leads
    many = article and not inner.words.lower().endswith(data.singular_ends)
    plural = data.plural_forms.get(english) if many or inner.several else None
    if plural is None:
        return f"{english}'s"
    return f"{plural}'" if plural.endswith("s") else f"{plural}'s"


def for_what(phrase: Phrase, text: str, data: Callings) -> Phrase:
    """The phrase with what it is for, where the data have all of it ("Ministerium 〈für öffentliche Arbeiten〉")."""
    pattern = _purpose(data)
    match = pattern.match(text, phrase.end) if pattern is not None else None
    if match is None:
        return phrase
    fields = _fields(data)
    told, joins = [], any_of(data.purpose_joins)
    for part in re.split(rf"( (?:{joins}) |, )", match.group(1)):
        told.append(fields.get(part.lower()) or (", " if part.startswith(",") else " and "))
    return phrase._replace(end=match.end(), purpose="".join(told) + " ")


@cache
def _purpose(data: Callings) -> re.Pattern[str] | None:
    if not data.fields:
        return None
    field = any_of(data.fields)
    joins = any_of(data.purpose_joins)
    return re.compile(
        rf" (?:{any_of(data.purposes)}) ((?:{field})(?:(?:, | (?:{joins}) )(?:{field}))*)(?!\w)", re.I
    )


@cache
def _fields(data: Callings) -> dict[str, str]:
    return {field.lower(): english for field, english in data.fields.items()}


def area_at(text: str, start: int, data: Callings) -> tuple[int, str] | None:
    """Where the name of an area with the word for its kind ends, and its English ("Bezirks Gorkha": Gorkha District)."""
    pattern = _areas(data)
    match = pattern.match(text, start) if pattern is not None else None
    return (match.end(), f"{match.group(2)} {data.areas[match.group(1)]}") if match is not None else None


@cache
def _areas(data: Callings) -> re.Pattern[str] | None:
    if not data.areas:
        return None
    return re.compile(rf"({any_of(data.areas)}) ({CAPITAL}(?:[ -]{CAPITAL})?)")


def apposed_rank(data: Callings) -> str:
    """A pattern for a rank before a name that is set off ("le porte-parole, 〈le colonel〉 Jean Roe,")."""
    articles = "|".join(word if word.endswith("'") else word + " " for word in data.articles)
    return rf"(?:(?:{articles})[a-zà-ÿ-]+ )?" if not data.capital_nouns else ""


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


def led_from(text: str, data: Callings, end: int) -> int | None:
    """Where the noun begins behind a word that leads what a calling is of, past articles; None without."""
    if text[end : end + 1] not in (" ", "\u00a0"):
        return None
    low = text[end + 1 : end + 24].lower().replace("’", "'")
    for word in sorted(data.of, key=len, reverse=True):
        if word.endswith("'") and low.startswith(word):
            return end + 1 + len(word)
        if low.startswith(f"{word} "):
            at = end + 2 + len(word)
            while (article := re.match(r"(\w+\.?) ", text[at:])) and _before_noun(article.group(1), data):
                at += article.end()
            return at
    return None


def _before_noun(word: str, data: Callings) -> bool:
    """True for an article, or an adjective in a case, between such a word and its noun."""
    adjective = word[0].islower() and word.endswith(data.adjective_ends)
    ordinal = word[0].isdigit() and word.endswith((".", "e", "er", "re", "ème"))
    return word in data.articles or adjective or ordinal


def up_to_relative(
    phrase: Phrase, text: str, data: Callings, known: Sequence[Hit[Entity]], free: Callable[[int, int], bool]
) -> Phrase:
    """The phrase with all words before a relative clause ("L'observatoire lyonnais des libertés, qui …")."""
    match = _relative(data).match(text, phrase.end)
    if match is None or not free(phrase.end, match.end()):
        return phrase
    inside = any(phrase.end <= hit.start and hit.end <= match.end() for hit in known)
    if inside or (data.adjectival and match.group().split()[-1][0].islower()):
        return phrase
    return phrase._replace(end=match.end())


@cache
def _relative(data: Callings) -> re.Pattern[str]:
    return re.compile(rf"(?: [\w’'-]+){{1,6}}(?=, (?:{any_of(data.relative)})[ '’])")
