"""Languages: grammar, speech and scope words; one folder a language, one file a phenomenon.

Entries are words and phrases (see ``phrases``); each group carries an example of our own that a
test runs. Nothing in the code knows a language by name.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from reconcile.lexicon.files import folders, load, names
from reconcile.lexicon.grammar import Grammar as Grammar  # noqa: PLC0414
from reconcile.lexicon.phrases import Phrases
from reconcile.model.claim import Increment, Stance, Status

Side = Literal["before", "after", "either"]
SpeechKind = Literal["say", "report", "according", "cite", "hearsay"]


class Speech(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words by which somebody says something.

    ``speaker`` tells on which side the speaker stands, ``close`` that nothing but particles may
    stand between. A ``hearsay`` entry (it is believed) names nobody; ``carry`` lets the speaker
    of the sentence before stand for it.
    """

    words: tuple[str, ...]
    kind: SpeechKind
    example: str
    speaker: Side = "before"
    close: bool = False
    stance: Stance = "asserts"
    carry: bool = False
    resumes: bool = False
    """True for a hearsay mood in which who spoke in the same paragraph goes on ("serait", "auraient")."""
    rumour: bool = False
    """True for hearsay that nobody is behind, whoever speaks ("es kursiert")."""
    not_after: tuple[str, ...] = ()
    """Characters before it with which it is another word (数 before 据)."""
    not_before: tuple[str, ...] = ()
    """Characters behind it with which it is another word (法 behind 说)."""
    only_after: tuple[str, ...] = ()
    """Characters one of which has to stand before it ("고 " before 했다), where the word alone says nothing."""
    or_within: tuple[str, ...] = ()
    """Words that may stand anywhere before it in its sentence instead ("the 〈figure of〉 300 dead came from")."""
    declined: bool = False
    """The name behind it stands in the genitive."""
    gives: bool = False
    """True for a participle whose agent gives the number right before it ("300 blessés 〈recensés par〉 la police")."""
    instrumental: bool = False
    """True for a participle: its agent stands right behind it, in a case of no subject ("названная 〈полицией〉 цифра")."""
    media: bool = False
    """True where only an outlet can stand beside it ("told Reuters")."""
    outlets: bool = False
    """True where only an outlet tells something by it: anybody else sends money ("агентство 〈переказало〉")."""
    acts: bool = False
    """True where its speaker promises or demands what is counted; a state or a donor gives it, and tells nothing."""
    relays: bool = False
    """True where its speaker only passes on what another said ("defectors, 〈whom the institute cites〉")."""
    corrects: bool = False
    """True where the number right before it is the right one, given for a wrong one ("80 was a slip for 18")."""
    endings: tuple[str, ...] = ()
    """Endings of which each word takes one, where a whole class of words is inflected alike (発表 〈し, する〉)."""

    @property
    def forms(self) -> tuple[str, ...]:
        """The words as they stand in texts: each with each ending."""
        return tuple(word + ending for word in self.words for ending in self.endings or ("",))


class Coref(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that point back to a speaker ("the ministry", 同氏); ``kinds`` of entity that they may mean."""

    words: tuple[str, ...]
    kinds: tuple[str, ...]
    example: str
    holds: tuple[str, ...] = ()
    """Of which one is in the name of whom the words mean, in its own language or in English."""


class StatusCue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that tell how far people or arms have come."""

    words: tuple[str, ...]
    status: Status
    example: str
    split: tuple[str, ...] = ()
    """Verbs in two parts, the second at the end of its clause ("setzt … ein")."""
    counter: str = ""


class IncrementCue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that tell whether a number is the whole so far, one wave, or on top of the rest."""

    words: tuple[str, ...]
    increment: Increment
    example: str
    beside: bool = False
    """True where only the number right behind it is meant, of people or arms that are sent ("〈перші〉 1600 бійців")."""
    counter: str = ""
    ahead: bool = False
    """True for words that put the number before them on top of the one behind ("3000 〈на додачу до〉 11 500")."""
    not_after: tuple[str, ...] = ()
    """Characters before it with which it is another word (推 before 計)."""


class _SpeechFile(msgspec.Struct, forbid_unknown_fields=True):
    speech: list[Speech] = []
    coref: list[Coref] = []
    credit: tuple[str, ...] = ()
    role: tuple[str, ...] = ()
    spokes: tuple[str, ...] = ()


class _ScopeFile(msgspec.Struct, forbid_unknown_fields=True):
    status: list[StatusCue] = []
    increment: list[IncrementCue] = []


class Language:
    """One language with its indexes, built once."""

    def __init__(self, grammar: Grammar, speech: _SpeechFile, scope: _ScopeFile) -> None:
        self.grammar = grammar
        self.speech_entries = tuple(speech.speech)
        self.corefs = tuple(speech.coref)
        self.statuses = tuple(scope.status)
        self.increments = tuple(scope.increment)
        self.speech = Phrases((word, entry) for entry in speech.speech for word in entry.forms)
        self.coref = Phrases((word, entry) for entry in speech.coref for word in entry.words)
        self.credit = Phrases((word, word) for word in speech.credit)
        self.role = Phrases((word, word) for word in speech.role)
        self.spokes = Phrases((word, word) for word in speech.spokes)
        self.status = Phrases((word, entry) for entry in scope.status for word in entry.words)
        self.increment = Phrases((word, entry) for entry in scope.increment for word in entry.words)
        self.anaphora = Phrases((word, word) for word in grammar.anaphora)
        self.clause = Phrases((word, word) for word in grammar.clause)
        self.strong = Phrases((word, word) for word in grammar.strong)
        self.join = Phrases((word, word) for word in grammar.join)
        self.again = Phrases((word, word) for word in grammar.again)
        self.overshoot = Phrases((word, word) for word in grammar.overshoot)
        self.former = Phrases((word, word) for word in grammar.former)
        self.common = Phrases((word, word) for word in grammar.common)
        self.meetings = Phrases((word, word) for word in grammar.meetings)
        self.callings = Phrases((word, word) for word in grammar.callings)
        self.aboard = Phrases((word, word) for word in grammar.aboard)
        self.outside = Phrases((word, word) for word in grammar.outside)


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that there is data for, sorted."""
    return tuple(code for code in folders("languages") if "language.toml" in names(f"languages/{code}"))


@cache
def language(code: str) -> Language:
    """One language; English for a code that there is no data for, of which no path is ever made.

    Raises:
        DataError: a file of it is not of the form above.
    """
    here = f"languages/{code if code in languages() else 'en'}"
    return Language(
        load(f"{here}/language.toml", Grammar),
        load(f"{here}/speech.toml", _SpeechFile),
        load(f"{here}/scope.toml", _ScopeFile),
    )
