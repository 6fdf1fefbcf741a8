"""The people that a document has named: whom an office alone, "he" or "she" means later."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from reconcile.extract.actors.actors import OFFICE, SHORT
from reconcile.extract.names.spelling import MARK
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.pointing import pointed
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.actors import Lexicon, actors_of
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import language
from reconcile.model import Name
from reconcile.model.called import called

if TYPE_CHECKING:
    from reconcile.extract.governing.attribution import Attribution
    from reconcile.extract.speakers.event import Event
    from reconcile.extract.text.document import Sentence


def whom(
    words: Name, known: Sequence[Name], cast: Mapping[str, Name], before: Name | None, lang: str
) -> Name | None:
    """Whom words that point back mean of those ``known``, else what they say by themselves.

    ``before`` spoke last: a pronoun that nobody fits, or a word that says nothing by itself, means them.
    """
    lexicon = actors_of(lang)
    if lexicon is None:
        return pointed(words, known, lang) or words
    office = lexicon.office(words.text)
    if office is not None:  # a town has a mayor, whoever spoke before
        named = (one for one in reversed(known) if office in called(one.text).own)
        return cast.get(OFFICE + office) or next(named, None) or Name(office)
    who = _meant(words.text, cast, known, lexicon) or pointed(words, known, lang)
    if who is not None or lexicon.pronoun(words.text):
        return who or before
    return lexicon.plainly(words.text) or before


def _meant(word: str, cast: Mapping[str, Name], heard: Sequence[Name], lexicon: Lexicon) -> Name | None:
    """Whom a word means: who was named with that office, or the last speaker of a pronoun's gender."""
    office = lexicon.find([word])
    if office is not None and OFFICE + office.head.english in cast:
        return cast[OFFICE + office.head.english]
    low = word.lower()
    female = low in lexicon.data.feminine
    if not female and low not in lexicon.data.masculine:
        return None
    known = {name: key for key, name in cast.items() if not key.startswith((OFFICE, MARK, SHORT))}
    for name in reversed(heard):
        full = known.get(name)
        bearer = entities().of(name)
        if bearer is not None and bearer.kind == "person":
            return name
        if full is None and name.entity is None and not female:
            return None  # somebody of no name, who may be either
        if full is not None and (female == _female(full.split()[0], lexicon) or _either(full, lexicon)):
            return name
    return None


def _female(first: str, lexicon: Lexicon) -> bool:
    return first.endswith(lexicon.data.feminine_names) and first not in lexicon.data.men


_SYLLABLES = 4


def _either(full: str, lexicon: Lexicon) -> bool:
    """True for a name whose ending tells no gender: a surname that no case changes, in a tongue of short words.

    "Пенпа Церинг" may be a man, as any name of three syllables written apart may be either's.
    """
    words = full.split()
    short = len(words) > 2 and all(len(word) <= _SYLLABLES for word in words)
    ending = words[-1].lower().endswith(lexicon.data.foreign_names)
    return short or (ending and words[0].endswith(lexicon.data.feminine_names))


def pronoun_of(sight: Sight, start: int, end: int) -> Name | None:
    """The pronoun within words of carried speech ("she added"), where it tells the gender of who speaks."""
    lexicon = actors_of(sight.sentence.lang)
    words = sight.text[start:end].lower().split() if lexicon is not None else []
    return next((Name(word) for word in words if lexicon is not None and lexicon.pronoun(word)), None)


_PEOPLE = ("person", "anonymous")


def antecedent_of(sight: Sight, words: Name | None, at: int | None) -> Name | None:
    """Whom "he" means where the same sentence has named somebody before ("the envoy …; nobody, he says, …")."""
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is None or words is None or at is None or not lexicon.pronoun(words.text):
        return None
    people = [item for item in sight.actors if item.kind in _PEOPLE and item.upright and item.end <= at]
    return people[-1].name if people else None


def told_of(met: tuple[int, Name] | None, attribution: Attribution, sentence: Sentence) -> Name | None:
    """Whom "he" or "she" beside a word of carried speech means: who was told of in the line just before."""
    event = attribution.event
    if met is None or event is None:
        return None
    back = attribution.back.text.lower() if attribution.back is not None else ""
    lexicon = actors_of(sentence.lang)
    if lexicon is not None:  # "Институт ведёт учёт иначе. По 〈его〉 подсчётам"
        carried = f"{sentence.text[event.start : event.end].lower()} {back}".split()
        pronouns = {*lexicon.data.masculine, *lexicon.data.feminine, *lexicon.data.possessives}
        return met[1] if pronouns & set(carried) and met[0] == sentence.line else None
    if back in language(sentence.lang).grammar.he_she and framing(sentence.lang) is not None:
        return met[1] if met[0] == sentence.line else None  # "Jane Roe has a bakery. … 〈she〉 says"
    if back or not event.entry.carry:
        return None
    return met[1] if _says_he(event, sentence) and met[0] == sentence.line else None


def who_is_quoted(heard: Sequence[Name], attribution: Attribution, sentence: Sentence) -> Name | None:
    """Whom "he" beside a quotation means where a body spoke last: who of those heard just before is a person."""
    event = attribution.event
    grammar = language(sentence.lang).grammar
    if event is None or attribution.back is not None or not event.entry.carry or not heard:
        return None
    quotes = any(sign in sentence.text for sign in grammar.quotes)
    if not quotes or not _says_he(event, sentence) or _of_a_person(heard[-1]):
        return None
    return next((name for name in reversed(heard[-_CAST:]) if _of_a_person(name)), None)


def _says_he(event: Event, sentence: Sentence) -> bool:
    """True for words of speech with a pronoun of a person among them ("she added")."""
    words = re.findall(r"\w+", sentence.text[event.start : event.end].lower())
    return bool(set(words) & set(language(sentence.lang).grammar.he_she))


_CAST = 3
"""Speakers heard last among whom "he" is sought."""


def _of_a_person(name: Name) -> bool:
    known = entities().of(name)
    if known is not None:
        return known.kind == "person"
    own, told = called(name.text)
    return bool(told) and (len(own.split()) > 1 or told.startswith("anonymous"))


def plain_role(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a word of the data files that any country has, which also points back to a person."""
    if not sight.actors_known or hit.value.country is not None or not hit.value.name[:1].islower():
        return False
    if sight.text[hit.start - 1 : hit.start] == "-" or sight.text[hit.end :].lstrip()[:1].isupper():
        return False  # a part of a longer word, or the office of who is named behind
    return any(
        word.start == hit.start and word.end == hit.end and "person" in word.value.kinds
        for word in sight.language.coref.longest(sight.text)
    )


def house_meant(sight: Sight, item: Hit[Entity]) -> tuple[Name, int, int, str] | None:
    """The word for a body that was named before, behind its spokesman ("представитель 〈ведомства〉")."""
    phrase = next((one for one in sight.actors if one.start == item.start), None)
    if (
        phrase is None
        or phrase.pointing is None
        or phrase.chief
        or not sight.language.coref.find(phrase.pointing)
    ):
        return None
    return Name(phrase.pointing), item.start, item.end, "coref"


def of_elsewhere(sight: Sight, item: Hit[Entity]) -> bool:
    """True for officials of a body or region that their own words name ("an 〈EU diplomat〉 in Seoul")."""
    first = sight.text[item.start : item.end].split()[0]
    return bool(sight.language.grammar.leads) and first[:1].isupper() and (item.start > 0 or first.isupper())
