"""The people that a document has named, in languages that decline names: whom an office or "she" means later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reconcile.extract.actors import OFFICE, SHORT
from reconcile.extract.pointing import pointed
from reconcile.extract.quoted_titles import MARK
from reconcile.extract.sight import Sight
from reconcile.lexicon import entities
from reconcile.lexicon.actors import Lexicon, actors_of
from reconcile.model import Name


def whom(
    words: Name, known: Sequence[Name], cast: Mapping[str, Name], before: Name | None, lang: str
) -> Name | None:
    """Whom words that point back mean of those ``known``, else what they say by themselves.

    ``before`` spoke last: a pronoun that nobody fits, or a word that says nothing by itself, means them.
    """
    lexicon = actors_of(lang)
    if lexicon is None:
        return pointed(words, known, lang) or words
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
        bearer = entities().by_key.get(name.entity or "")
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
