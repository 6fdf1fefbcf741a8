"""What a speaker's phrase is called in English: its kind, with bearer, title or place in brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.extract.names.national import body_of, officials_of
from reconcile.extract.names.spelling import romanized, title_name
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.actors import Head
from reconcile.lexicon.usual_names import usual_names
from reconcile.model import Name
from reconcile.model.called import called

if TYPE_CHECKING:
    from reconcile.extract.actors.actor_phrase import Phrase

_OFFICES = ("role", "chief", "spokes", "source")
_LEADS = dict.fromkeys(
    ("union", "party", "movement", "federation", "confederation", "alliance"), "leader"
) | {"police": "chief"}
"""How the head of a body is called, where it is not simply that."""
STATES = (
    "intelligence",
    "intelligence service",
    "military intelligence",
    "defence ministry",
    "general staff",
)
"""Bodies that a state has one of, by which another of its bodies is called too."""
_MINISTRY = " ministry"
"""The end of the English of a body whose head is a minister."""
_AND = " and "
_ONE = ("joint chiefs of staff", "general staff", "foreign office")
_ABROAD = ("embassy", "ambassador", "consulate", "consul", "high commission", "chargé d'affaires")
"""Heads of a country abroad, by which they are called wherever they sit."""
_OUTLETS = (
    "agency",
    "journalist",
    "journalists",
    "correspondent",
    "correspondents",
    "reporter",
    "reporters",
    "editor",
    "presenter",
)

"""Heads before a title that make it that of an outlet."""


def name_of(phrase: Phrase) -> tuple[Name, str]:
    """Who speaks, in English, with the kind of speaker."""
    form, body = phrase.head.form, phrase.body()
    if phrase.person is not None and phrase.person.entity is not None:
        return phrase.person, "person"
    if body is not None and form == "spokes" and phrase.person is None:
        return body, "agency"
    if body is not None and form in ("chief", "body") and phrase.person is None and phrase.nested is None:
        return body, "media" if kind_of(body) == "media" else "agency"
    if body is not None and form == "spokes" and phrase.person is not None:
        return _spoken_for(body, phrase.person, phrase.head.english), "agency"
    if phrase.person is not None:
        return _bracketed(phrase, _english(phrase), phrase.person.text), "person"
    outlet = phrase.head.english in _OUTLETS and phrase.title is not None and phrase.domain is None
    if outlet:
        return _titled(phrase, phrase.title or ""), "media"
    if form == "media":
        own = next(iter(phrase.owners), None) if phrase.title is None else None  # "радіо РФІ"
        return (body or own or romanized(phrase.title or phrase.head.english, phrase.reader.grammar)), "media"
    if form in ("people", "source"):
        return _people(phrase, body), "anonymous"
    if form == "work":
        told = body or (
            _bracketed(phrase, _kind(phrase, phrase.nested), None) if phrase.nested is not None else None
        )
        return told or Name(phrase.head.english), "agency"
    if form in ("spokes", "chief") and phrase.nested is not None:
        return _bracketed(phrase, _kind(phrase, phrase.nested), None), "agency"
    if phrase.head.english == "official" and (phrase.nested is not None or body is not None):
        return Name(f"{_house(phrase, body)} official (anonymous)"), "anonymous"
    return _national(phrase) or _plainly(phrase)


def _spoken_for(body: Name, person: Name, office: str) -> Name:
    """A body with who speaks for it in brackets ("GUR (Andrii Roe, spokesman, Ukraine)")."""
    name = called(body.text)
    told = ", ".join(filter(None, (person.text, office, name.beside)))
    return Name(name.of(told), body.entity)


def _plainly(phrase: Phrase) -> tuple[Name, str]:
    """Who speaks by the kind of their office, calling or body; of a group of people these."""
    if phrase.head.english == "group" and phrase.nested is not None and phrase.nested.form == "people":
        return _bracketed(phrase, phrase.nested.english, None), "anonymous"  # "группа 〈адвокатов〉"
    kind = "agency" if phrase.head.form == "body" else "anonymous"
    return _bracketed(phrase, _english(phrase), None), kind


def _titled(phrase: Phrase, title: str) -> Name:
    """An outlet by its title: behind its kind no case changes it, behind its journalist the genitive does."""
    grammar = phrase.reader.grammar
    if phrase.head.english == "agency":
        return romanized(title, grammar)
    return title_name(title, phrase.reader.cast, grammar.code, declined=True)


def _english(phrase: Phrase) -> str:
    if phrase.nested is not None and phrase.head.form == "chief" and phrase.nested.form == "body":
        if phrase.head.english == "head" and (kind := _kind(phrase, phrase.nested)).endswith(_MINISTRY):
            return f"{kind.removesuffix(_MINISTRY)} minister"
        leads = (
            _LEADS.get(phrase.nested.english, "head")
            if phrase.head.english == "head"
            else phrase.head.english
        )
        return f"{_kind(phrase, phrase.nested)} {leads}"
    if phrase.nested is not None and phrase.head.form in _OFFICES:
        return phrase.head.english
    return _kind(phrase, phrase.head)


def _kind(phrase: Phrase, head: Head) -> str:
    own = head.titled if phrase.title is not None and phrase.domain is None else ""
    called = own or head.english
    several = phrase.domain is not None and (_AND in phrase.domain or phrase.domain.count(" ") > 1)
    of_it = "for" if called in usual_names().for_it else "of"
    plain = (
        f"{called} {of_it} {phrase.domain}" if several else " ".join(filter(None, (phrase.domain, called)))
    )
    levels = phrase.levels if head is phrase.head else phrase.nested_levels
    apart = phrase.reader.lexicon.data.levels
    told = [level for level in dict.fromkeys(levels) if level not in plain and level not in apart]
    return " ".join([*told, plain])


def _house(phrase: Phrase, body: Name | None) -> str:
    """The body that somebody unnamed works for."""
    if body is not None:
        return called(body.text).own
    return _kind(phrase, phrase.nested) if phrase.nested is not None else ""


def _people(phrase: Phrase, body: Name | None) -> Name:
    if body is None and phrase.nested is not None and phrase.nested.form == "body":
        return _of_house(phrase, phrase.nested)
    official = officials_of(phrase.country) if phrase.head.form == "source" and body is None else None
    if official is not None:
        return official.as_name
    plain = called(body.text).own if body is not None else None
    if plain is None and phrase.country is not None:
        plain = _country(phrase.country)
    if phrase.head.form == "source" or phrase.head.english == "officials":
        whose = plain or (_kind(phrase, phrase.nested) if phrase.nested is not None else None)
        whose = whose or " ".join(owner.text for owner in phrase.owners)
        return Name(f"{whose} {phrase.head.english} (anonymous)".strip())
    title = romanized(phrase.title, phrase.reader.grammar).text if phrase.title else None
    beside = body.text if body else title or _place(phrase)
    kind = _kind(phrase, phrase.head)
    return Name(f"{kind} ({beside})" if beside else kind)


def _of_house(phrase: Phrase, house: Head) -> Name:
    """People of a body that data files do not have: "hospital doctors (Shifa)", "trade ministry source"."""
    source = phrase.head.form == "source"
    title = romanized(phrase.title, phrase.reader.grammar).text if phrase.title and not source else None
    place = _place(phrase) if phrase.owners or phrase.country else None
    told = [part for part in (title, place, "anonymous" if source else None) if part is not None]
    words = f"{_kind(phrase, house)} {phrase.head.english}"
    return Name(f"{words} ({', '.join(told)})" if told else words)


def _national(phrase: Phrase) -> tuple[Name, str] | None:
    """The body of a country that data files have by its kind ("serbia-interior-ministry")."""
    country = phrase.country or _seated(phrase)
    if country is None or phrase.head.form != "body":
        return None
    kind = " ".join(word for word in (phrase.domain, phrase.head.english) if word)
    known = entities().by_key.get(f"{country}-{kind.replace(' ', '-')}")
    if known is None and kind in STATES:
        known = body_of(kind, country, "en")
    return (known.as_name, "agency") if known is not None else None


def _seated(phrase: Phrase) -> str | None:
    """The country whose body goes by its capital ("〈сеульская〉 разведка", "министерство обороны 〈Лондона〉")."""
    owner = entities().of(phrase.owners[0]) if phrase.owners else None
    state = entities().by_key.get(owner.metonym_of or "") if owner is not None else None
    return state.country if state is not None and _of_state(phrase) else None


def _of_state(phrase: Phrase) -> bool:
    """True for a body that a state has one of: its seat stands for the state ("МВД 〈в Кабуле〉")."""
    return phrase.head.english in (*STATES, *_ONE) or _kind(phrase, phrase.head).endswith(_MINISTRY)


def _place(phrase: Phrase) -> str | None:
    sent = phrase.nested or phrase.head
    if phrase.country is not None and sent.english in _ABROAD:
        return _country(phrase.country)  # "посольство 〈Японии〉 в Найроби": whose it is, not where it sits
    seat = _seated(phrase) if phrase.head.form == "body" else None
    if seat is not None:
        return _country(seat)
    if phrase.owners:
        return called(phrase.owners[0].text).own
    return _country(phrase.country) if phrase.country is not None else None


def _bracketed(phrase: Phrase, kind: str, person: str | None) -> Name:
    title = romanized(phrase.title, phrase.reader.grammar).text if phrase.title is not None else None
    house = phrase.nested if phrase.head.form != "chief" and person is not None else None
    beside = _kind(phrase, house) if house is not None else None
    apart = phrase.reader.lexicon.data.levels
    level = next((level for level in reversed(phrase.levels) if level in apart), None)
    level = level if phrase.head.form == "body" and _place(phrase) is None else None
    told = [
        part for part in (person, title, beside, _place(phrase), level) if part is not None and part != kind
    ]
    return Name(f"{kind} ({', '.join(dict.fromkeys(told))})" if told else kind)


def kind_of(owner: Name) -> str | None:
    """The kind of a name in the data files, None for one that they do not have."""
    known = entities().of(owner)
    return known.kind if known is not None else None


def _country(key: str) -> str:
    known = entities().by_key.get(key)
    return known.name if known is not None else key


def specific(entity: Entity) -> bool:
    """True for one body or person, not for a word that any country has."""
    return entity.country is not None or entity.name[:1].isupper()


def literal(own: Hit[Entity] | None, phrase: Phrase) -> tuple[Name, str] | None:
    """What a word means, where data files have it under a wider one ("researchers" under a university)."""
    if (
        own is None
        or own.value.kind not in ("agency", "anonymous", "thinktank")
        or own.value.country
        or own.value.name[:1].isupper()
    ):
        return None
    if phrase.head.form == "media" or (phrase.head.form == "body" and phrase.head.domain):
        return None  # "the service" alone points to one that the text has named
    plain, kind = name_of(phrase)
    if set(plain.text.split()) & set(own.value.name.replace("(anonymous)", "").split()):
        return None
    return Name(plain.text, own.value.key), "anonymous" if own.value.kind == "anonymous" else kind
