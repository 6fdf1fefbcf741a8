"""Languages: grammar, speech and scope words; one folder a language, one file a phenomenon.

Entries are words and phrases (see ``phrases``); each group carries an example of our own that a
test runs. Nothing in the code knows a language by name.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from reconcile.lexicon.files import folders, load, names
from reconcile.lexicon.phrases import Phrases
from reconcile.model.claim import Increment, Stance, Status

Side = Literal["before", "after", "either"]
SpeechKind = Literal["say", "report", "according", "cite", "hearsay"]


class Grammar(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How sentences of a language are built, as far as lining words up with numbers needs it.

    ``order`` final: the predicate follows its number (Japanese, Korean). ``topic`` and
    ``subject`` are particles written right after the one and the other. ``locative_before``/``locative_after`` are the
    prepositions or particles that make a name a place. ``clause`` words and signs part clauses,
    ``join`` words join two things that belong together, ``strong`` signs part whole statements.
    """

    code: str
    name: str
    order: Literal["final", "initial"]
    spaced: bool
    sentence_end: tuple[str, ...]
    clause: tuple[str, ...]
    strong: tuple[str, ...]
    join: tuple[str, ...]
    abbreviations: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    locative_before: tuple[str, ...] = ()
    locative_after: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    """Words that set a number off from its predicate ("of", のうち): what stands across is another thing."""
    anaphora: tuple[str, ...] = ()
    """Words with which a sentence begins that tells who said what stands before it ("This was")."""
    quotes: tuple[str, ...] = ()
    clause_after: tuple[str, ...] = ()
    """Endings of words that end a clause (지만, 으며), where verbs take them instead of a word between."""
    aside: tuple[str, ...] = ()
    """Words right before a name that make it the one spoken to or of, never who speaks (向, 对)."""
    closing: tuple[str, ...] = ()
    """Abbreviations of units behind a number: before a capital letter they end the sentence."""
    spoken_at: tuple[str, ...] = ()
    """Prepositions behind which a seat of power speaks beside a verb of speech ("в Киеве заявили")."""
    oblique: tuple[str, ...] = ()
    """Endings that no subject has, where nouns are declined: such a name beside a verb is not who speaks."""
    genitive: dict[str, str] = {}
    """Endings of names in the genitive with those of the nominative."""
    locative: dict[str, str] = {}
    """Endings of names of places behind a preposition with those of the nominative ("в Заречинске")."""
    place_before: tuple[str, ...] = ()
    """Those of ``locative_before`` behind which a name that no data file has is a place ("in", not "im")."""
    place_endings: dict[str, str] = {}
    """Endings of names of countries with the English ones, for those that no data file has (Sarvanien)."""
    titles: tuple[str, ...] = ()
    """Words right before the name of a place, in the nominative or genitive ("Республики Тарсай")."""
    appositions: tuple[str, ...] = ()
    """The same, before names that are not declined with them ("провінція Маніса")."""
    districts: dict[str, tuple[str, ...]] = {}
    """Endings of an adjective made of a place's name, with the words for districts that follow it."""
    instrumental: dict[str, str] = {}
    """Endings of names in the instrumental ("беседовали с Иваном Петровым") with those of the nominative."""
    letters: dict[str, str] = {}
    """Letters with their Latin spelling, for names that no data file has."""
    spoken_of: tuple[str, ...] = ()
    """Nouns that are the topic of what is said and never say it themselves (보도, 수치, 传言)."""
    adverbs: tuple[str, ...] = ()
    """Words between a speaker and its verb that are no part of the speaker's name (初步, 则)."""
    capitals: bool = False
    """Names, and hardly anything else, are written with a capital."""
    inverts: bool = False
    """Behind somebody's words the verb of speech always stands before its speaker (", a dit X à Paris")."""
    verb_second: bool = False
    """The participle of speech stands last, behind its number ("hat von 600 gesprochen")."""
    ordinal_before: tuple[str, ...] = ()
    """Beginnings of words with a capital before which a number with a stop is an ordinal ("12. Mai")."""
    determiners: tuple[str, ...] = ()
    """Words that may lead a name that no data file has, and never are one ("Der Vorstand", "Quant")."""
    common: tuple[str, ...] = ()
    """Words with a capital that follow a preposition and are no places ("in Haft"), where nouns have one."""
    no_names: tuple[str, ...] = ()
    """Words with a capital at the head of a sentence that begin no speaker's name ("The", "But", "As")."""
    passive: tuple[str, ...] = ()
    """Words before a verb of speech that turn it around: what stands before is spoken of ("was put at")."""
    whose: tuple[str, ...] = ()
    """Prepositions between a thing and its place ("the office of Oruba"), where the name ends the clause."""
    no_speakers: tuple[str, ...] = ()
    """Endings of clauses and of things that are told, never of who tells (…しても, …の投稿は)."""
    turning: tuple[str, ...] = ()
    """Those of ``passive``, and others, behind which no name before the verb is its speaker ("as saying")."""
    outlet_kinds: tuple[str, ...] = ()
    """Words for a kind of outlet before its name ("le site X", "der Sender X")."""
    kinds: dict[str, str] = {}
    """Words for a kind of body, in a name that no data file has, with their English (Gewerkschaft union)."""
    again: tuple[str, ...] = ()
    """Words beside a bare number that counts what was counted before ("they were 9,000")."""
    outlets: tuple[str, ...] = ()
    """Words of which one is in the names of most outlets ("Times", "Radio")."""
    regions: dict[str, str] = {}
    """Endings of administrative names with their English (県 Prefecture)."""
    regions_spaced: bool = False
    happenings: tuple[str, ...] = ()
    """Words for what happens at a place, right behind its name ("the Velmar earthquake")."""
    given: tuple[str, ...] = ()
    """Words right before the place that money or help is for ("pledged to", "rebuild")."""
    institutes: tuple[str, ...] = ()
    """Words of which one makes a run of capitals a body and no place ("Centre", "Ministry")."""
    articles: tuple[str, ...] = ()
    """Articles that may stand before the name of a place ("the")."""
    ranks: tuple[str, ...] = ()
    """Words before the name of a person that tell rank, calling or past ("retired", "col", "sir")."""
    quoting: str = ""
    """The ending with which a verb of speech is itself told by another (말했다〈고〉 보도했다)."""
    leads: tuple[str, ...] = ()
    """Articles and the like that lead the phrase of an unnamed speaker ("a", "its", "two")."""
    bodies: tuple[str, ...] = ()
    """Nouns for bodies that speak ("collective", "grid operator")."""
    newcomers: tuple[str, ...] = ()
    """Those of ``leads`` that lead somebody not spoken of before ("a", "two")."""
    callings: tuple[str, ...] = ()
    """Nouns for people who speak by their calling ("gunner", "survivor")."""
    participles: tuple[str, ...] = ()
    """Words in -ed, -ing or -ly that may stand within such a phrase ("retired", "elderly")."""
    titular: tuple[str, ...] = ()
    """Prepositions within the names of bodies ("Centre 〈for〉 Aid Policy")."""
    conditions: tuple[str, ...] = ()
    """Words that open, or end, a condition ("if", すれば)."""
    supposing: tuple[str, ...] = ()
    """Words by which something happens only on a condition ("could be killed", 恐れがある)."""
    overshoot: tuple[str, ...] = ()
    """Words beside a number that it may pass one day ("could exceed"): it is no floor of anything."""
    former: tuple[str, ...] = ()
    """Words that set another occasion apart from the one that is reported ("the last march", 前回)."""
    interviews: tuple[str, ...] = ()
    """Words at the head or the end of an interview ("Entretien avec")."""
    reported_mood: bool = False
    """What somebody goes on to say stands in a mood of its own; plain words are the text's own."""
    aboard: tuple[str, ...] = ()
    """Nouns for people who travel or serve aboard: their number is not that of others named before it."""
    themes: tuple[str, ...] = ()
    """Words right behind a place for what happened or is done there (地震, 復興), where words are not parted."""
    goals: tuple[str, ...] = ()
    """Words beside a place that make it where men and arms go: behind it, or before it where verbs stand first."""
    no_goals: tuple[str, ...] = ()
    """The same beginnings where they do not (に対して)."""
    befalls: tuple[str, ...] = ()
    """Words right before a place that what is told of is done for (対, 援)."""
    hearer: tuple[str, ...] = ()
    """Particles right behind an outlet that make it the one who is told (ロイター〈に〉語った)."""
    linking: tuple[str, ...] = ()
    """Particles that may stand between a name and the particle that marks it (国防省〈の〉報道官は)."""
    of: tuple[str, ...] = ()
    """Particles of possession, where they are written onto the noun (의)."""

    def __hash__(self) -> int:
        return hash(self.code)


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
    not_after: tuple[str, ...] = ()
    """Characters before it with which it is another word (数 before 据)."""
    not_before: tuple[str, ...] = ()
    """Characters behind it with which it is another word (法 behind 说)."""
    only_after: tuple[str, ...] = ()
    """Characters one of which has to stand before it ("고 " before 했다), where the word alone says nothing."""
    declined: bool = False
    """The name behind it stands in the genitive."""
    media: bool = False
    """True where only an outlet can stand beside it ("told Reuters")."""
    acts: bool = False
    """True where its speaker promises or demands what is counted; a state or a donor gives it, and tells nothing."""
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
    counter: str = ""


class IncrementCue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that tell whether a number is the whole so far, one wave, or on top of the rest."""

    words: tuple[str, ...]
    increment: Increment
    example: str
    counter: str = ""


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
        self.conditions = Phrases((word, word) for word in grammar.conditions)
        self.supposing = Phrases((word, word) for word in grammar.supposing)
        self.overshoot = Phrases((word, word) for word in grammar.overshoot)
        self.former = Phrases((word, word) for word in grammar.former)
        self.common = Phrases((word, word) for word in grammar.common)
        self.interviews = Phrases((word, word) for word in grammar.interviews)
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
