"""Who is taken up again of those whom a text has told of: by a short form, a surname, an office, a kind of body.

Every language goes the same way. What the words of a speaker tell (``meant``) is asked of the people presented
with a calling or an office, then of the speakers heard, the last first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reconcile.extract.context.fuller_names import as_written, in_full
from reconcile.extract.context.kinds_named import pointed
from reconcile.extract.context.named_bodies import (
    STATES,
    a_body,
    an_outlet,
    of_own_kind,
    owner_of_part,
    within,
)
from reconcile.extract.context.services_heard import service_heard
from reconcile.extract.context.thread import Thread
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.pointing import holds_noun
from reconcile.extract.speech.meant import Meant, courtesy, fixed, forms, meant_by
from reconcile.lexicon import entities
from reconcile.lexicon.callings import body_kinds, callings
from reconcile.lexicon.glossing import Glosses, calling_in, glosses, kind_of
from reconcile.lexicon.grammar import Grammar
from reconcile.lexicon.language import language
from reconcile.model import Name
from reconcile.model.called import called


def taken_up(name: Name | None, sight: Sight, event: Event | None, thread: Thread) -> Name | None:
    """Whom the words for a speaker mean of those told of before; the words as they are where nobody fits."""
    lang = sight.sentence.lang
    name = None if name is None else in_full(name, thread.heard, lang, as_written(name, sight, event))
    own = None if name is None else of_own_kind(name, thread.bodies, lang)
    met = [thread.met[1]] if thread.met is not None else []
    own = own or service_heard(name, sight, [*thread.heard, *met])
    if own is None and name is not None and thread.signed is not None and name.text in thread.signed.kinds:
        return thread.signed.body
    own = own or (pointed(name, sight, event, thread.roles) if name is not None else None)
    if own is not None:
        return own
    house = owner_of_part(name, sight, event, thread.heard)
    if house is not None:
        return house
    spokes = name is not None and (name.entity == _SPOKES or _SPOKESMAN.fullmatch(name.text) is not None)
    if name is not None and spokes:
        return _spoken_for(name, sight, thread) or name
    meant = meant_by(name, sight, event)
    if meant is None:
        return name
    heard = [
        one for one in (thread.issuer,) if one is not None and sight.language.grammar.leads
    ] + thread.heard
    known = [one for one in reversed(heard) if name is None or one.text != name.text]
    if meant.owner:
        return _last_body(known, sight.language.grammar) or name
    if meant.surname:
        return thread.roles.get(_in_roles(meant, thread, lang)) or _by_surname(meant, known, lang) or name
    found = thread.roles.get(meant.noun.rpartition(" ")[2].lower())
    found = found or _by_noun(meant, known, lang)
    if found is None and meant.english == "spokesperson" and thread.claimant is not None:
        found = thread.claimant if thread.claimant.entity else None  # of the body that spoke before
    return found or name


def _spoken_for(name: Name, sight: Sight, thread: Thread) -> Name | None:
    """The body heard last, for which a spokesman speaks whose own body the words do not tell ("a spokesman said")."""
    lang = sight.sentence.lang
    if sight.sentence.line - thread.line > _NEAR:
        return None
    bodies = [
        one for one in reversed(thread.heard) if a_body(one, lang) and not _SPOKESMAN.fullmatch(one.text)
    ]
    bodies = [one for one in bodies if not an_outlet(one)]
    told = _SPOKESMAN.fullmatch(name.text)
    kind = told.group("kind") if told is not None else None
    if kind is None:
        return next(iter(bodies), None)
    alike = (one for one in bodies if within(kind, one.text.lower()))
    return next(alike, next(iter(bodies), None) if kind in _ANY_BODY else None)


_SPOKES = "spokesperson"
_SPOKESMAN = re.compile(r"spokes(?:man|woman|person) \((?!anonymous)[A-Z][^,()]*(?:, (?P<kind>[a-z ]+))?\)")
"""A spokesman by his name, with no more than the kind of his body."""
_ANY_BODY = frozenset({"agency", "department", "service", "office"})
"""Glosses of words for a body that say nothing of what it does."""
_NEAR = 2
"""Lines from a body to a spokesman who can only be its."""


def _in_roles(meant: Meant, thread: Thread, lang: str) -> str:
    return next((form for form in sorted(forms(meant.surname, lang)) if form in thread.roles), "")


def _by_surname(meant: Meant, known: Sequence[Name], lang: str) -> Name | None:
    """The person of whom only the surname stands, heard in full."""
    surnames = forms(meant.surname, lang)
    for one in known:
        entity = entities().of(one)
        if entity is not None and entity.kind != "person":
            continue
        labels = [one.text, *(entity.aliases.get(lang, ()) if entity is not None else ())]
        if any(_bears(label, surnames, lang) for label in labels):
            return one
    return None


def _bears(label: str, surnames: frozenset[str], lang: str) -> bool:
    """True for a name in full of a family; "Shin Won-sik" is of the family Shin, 朴善源議員 of 朴."""
    grammar, data = language(lang).grammar, glosses(lang)
    if data is not None:
        own = label.rsplit(data.of, maxsplit=1)[-1] if data.of else label
        return any(own.startswith(surname) and len(own) > len(surname) for surname in surnames)
    words = called(label).own.split()
    if len(words) < 2 or courtesy(words[0], grammar):
        return False
    return (words[0] if "-" in words[-1] else words[-1]) in surnames


def _last_body(known: Sequence[Name], grammar: Grammar) -> Name | None:
    """The body heard last, of whose people or papers "its" and "their" speak."""
    kinds = {word for kin in grammar.kin for word in kin} | {word.lower() for word in grammar.institutes}
    for one in known:
        entity = entities().of(one)
        body = entity.kind in STATES if entity is not None else set(one.text.lower().split()) & kinds
        if body:
            return one
    return None


def _by_noun(meant: Meant, known: Sequence[Name], lang: str) -> Name | None:
    """Who was heard with that calling, else the body that holds the noun or is of its kind, else one of its kin."""
    person = (one for at, one in enumerate(known) if _held(one, meant, lang, last=at == 0))
    found = None if meant.person is False else next(person, None)
    if found is not None or meant.person or not _kinds(meant, lang):
        return found
    bodies = [one for one in known if a_body(one, lang) and not (len(meant.noun) == 1 and an_outlet(one))]
    for words in _kinds(meant, lang):
        for one in bodies:
            if any(holds_noun(word, label, lang) for word in words for label in _labels(one, lang)):
                return one
    return _of_any_kind(meant, known, lang)


def _kinds(meant: Meant, lang: str) -> tuple[tuple[str, ...], ...]:
    """The noun, and then what else those are called whom it takes up."""
    signs, data, noun = glosses(lang), callings(lang), meant.noun.lower()
    if signs is not None:
        return ((noun,),) if meant.pointing else ()
    if data is not None:
        return ((noun, meant.english.lower(), *data.takes_up.get(meant.english, ())),)
    kin = (kinds for kinds in language(lang).grammar.kin if noun in kinds)
    return (noun,), next(kin, ())


def _held(one: Name, meant: Meant, lang: str, *, last: bool) -> bool:
    """True for somebody heard by name with the office or calling that stands alone now."""
    signs, data = glosses(lang), callings(lang)
    if signs is not None:
        open_ = meant.english and (meant.pointing or meant.english not in signs.unnamed)
        return bool(open_) and one.entity is None and _titled(one.text, meant.noun, signs)
    if data is None:
        return False
    own, told = called(one.text.lower())
    words = (meant.english.lower(), *data.takes_up.get(meant.english, ()))
    unnamed = "anonymous" in told
    if unnamed and last and any(within(form, own) for form in (words[0], f"{words[0]}s")):
        return True  # "ce responsable": "US officials (anonymous)"
    known = entities().of(one)
    if known is not None:
        return known.kind == "person" and last
    if last and not told and language(lang).grammar.verb_second:
        return (
            one.text[:1].isupper() and len(own.split()) > 1
        )  # named, but not what she is: "sagt die Bäuerin"
    return not unnamed and one.text[:1].isupper() and any(within(word, told) for word in words)


def _titled(text: str, office: str, data: Glosses) -> bool:
    """True for a name with that office beside it, not only an office with a place or a body."""
    if data.before:
        return office in text and not text.endswith(office)
    calling = calling_in(text, data.code)
    if calling is None or not calling[0].endswith(office):
        return False
    bearer = text.removesuffix(calling[0]).rpartition(data.of)[2]
    return len(bearer) > 1 and kind_of(bearer, data.code) is None


def _of_any_kind(meant: Meant, known: Sequence[Name], lang: str) -> Name | None:
    """The last body whose name tells no kind, or no other, where the noun may mean any (同社, "l'organisation")."""
    signs, data = glosses(lang), callings(lang)
    if signs is None:
        if data is None or meant.english not in data.takes_up or not known or not known[0].text[:1].isupper():
            return None
        told = any(within(kind.lower(), known[0].text.lower()) for kind in body_kinds(lang))
        return known[0] if a_body(known[0], lang) and not told else None
    kinds = signs.same.get(meant.noun, ())
    for one in known:
        entity = entities().of(one)
        if entity is not None and entity.kind in kinds:
            return one
        kind = kind_of(one.text.rstrip("」"), lang) or ""
        plain = entity is None and calling_in(one.text, lang) is None
        if "company" in kinds and plain and not set(kind.split()) & _OFFICIAL:
            return one
    return None


_OFFICIAL = frozenset(
    {"ministry", "agency", "police", "prefecture", "city", "government", "authorities", "office", "HQ"}
    | {"headquarters", "union", "department", "court", "hospital", "university", "institute", "party"}
    | {"committee", "council", "bureau", "military", "army", "prosecutor", "parliament"}
)
"""Words for bodies that are no companies."""


def _labels(one: Name, lang: str) -> list[str]:
    """What a speaker is called: as the text or the data have it, and by all names of his own."""
    known = entities().of(one)
    aliases = known.aliases.get(lang, ()) if known is not None and (fixed(one) or glosses(lang)) else ()
    return [one.text.lower(), *(alias.lower() for alias in aliases)]
