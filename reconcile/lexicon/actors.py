"""Words for those who may speak, in languages that decline them: offices, callings, kinds of bodies.

A form that is listed as ``nominative`` may be the subject of a verb; a stem with one of the endings
of the language is the same word in another case.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.model import Name

_FIRST = 3
"""Letters of the first word by which heads of several words are looked up."""
_SEVERAL = 2
Form = Literal["spokes", "role", "chief", "source", "people", "body", "media", "work", "thing"]


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A word for an office, a calling or a kind of body.

    ``domain`` heads take what they are for behind them ("minister of health"); ``short`` ones are
    abbreviations that hold it already. A stem of several words marks each word that is declined with an
    asterisk ("пожарн* служб*", "служб* спасения"). A ``thing`` is nobody who speaks, though a word of it
    alone may be ("первая 〈партия〉 одеял" is a batch).
    """

    english: str
    form: Form
    nominative: tuple[str, ...]
    stems: tuple[str, ...]
    example: str
    domain: bool = False
    short: bool = False
    titled: str = ""
    """The English of one that bears a name of its own ("фонд «Игилик»": a foundation)."""


class Found(msgspec.Struct, frozen=True):
    """A head that a word of a text is a form of."""

    head: Head
    nominative: bool
    words: int
    """How many words of the text it is."""


class Actors(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of one language.

    Within a phrase: ``endings`` of nouns in any case, ``adjectives`` and those that only the genitive or
    another case has, ``links`` between a head and whose it is, ``partitive`` words before
    people of whom some speak ("one of"), ``relative`` pronouns, ``possessives`` ("its"), ``finite`` endings
    of verbs, ``adjective`` and ``country`` stems with their English or the key of the country, ``domain``
    what a ministry is for. Of names: ``patronymics``, ``genitive_names``, ``feminine_names`` are endings,
    ``name_vowels`` the letters that cases change, ``men`` men's names with the ending of women's.
    ``turning`` words turn a verb of speech around ("as the ministry said"), ``negations`` right before a
    number reject it, ``feminine`` and ``masculine`` are pronouns. Of places: ``venues`` are beginnings of
    words for meetings, ``parts`` of words for parts of a town, ``capitals`` of the word for a seat of
    power, ``war`` of words of war, among which a country takes part rather than is the scene.
    """

    endings: tuple[str, ...]
    adjectives: tuple[str, ...]
    genitive_adjectives: tuple[str, ...]
    oblique_adjectives: tuple[str, ...]
    plural_genitive: tuple[str, ...]
    """Endings of adjectives that stand in no phrase in the nominative."""
    oblique_nouns: tuple[str, ...]
    plural_nouns: tuple[str, ...]
    """Endings that nouns have in the plural alone: they mean several people, not the bearer of an office."""
    adjective_stems: tuple[str, ...]
    links: tuple[str, ...]
    for_matters: tuple[str, ...]
    """Words that lead what a body or an office is for ("комитет 〈по делам〉 молодёжи")."""
    further: tuple[str, ...]
    """Words for "and" between two matters."""
    levels: tuple[str, ...]
    """English words of adjectives that stand in brackets behind a body, where nothing else does."""
    adverbs: tuple[str, ...]
    """Words between a body and its verb, which are no part of its name ("служба 〈также〉 полагает")."""
    parenthetical: tuple[str, ...]
    """Words set between commas that say nothing of who speaks ("в Сеуле, 〈впрочем〉, считают")."""
    turning: tuple[str, ...]
    possessives: tuple[str, ...]
    matters: tuple[str, ...]
    """Words before what an office is for ("комиссар 〈по〉 бюджету")."""
    finite: tuple[str, ...]
    venues: tuple[str, ...]
    parts: tuple[str, ...]
    named_parts: tuple[str, ...]
    """Those of which each has a name of its own ("площадь 〈Свободы〉")."""
    capitals: tuple[str, ...]
    negations: tuple[str, ...]
    nobody: tuple[str, ...]
    """Words before those of whom none speaks ("〈ни один〉 источник")."""
    of_region: str
    """What makes the name of a region of the stem of its adjective ("Харківськ" 〈а область〉)."""
    of_town: tuple[str, ...]
    """What makes the stem of an adjective of a town's name ("лион〈ск〉ий")."""
    town_ends: tuple[str, ...]
    """Endings that the name of a town has without it."""
    local: tuple[str, ...]
    """English words of bodies and offices of a town or region: what they tell of happened there."""
    whole: tuple[str, ...]
    """Words for what a body is of that tell it from no other ("крупнейший профсоюз 〈страны〉 CGTP")."""
    impersonal: tuple[str, ...]
    """Endings of verbs in the plural, which say what somebody says who is not named ("сообщи〈ли〉 в штабе")."""
    singular: tuple[str, ...]
    """Endings of verbs that one somebody speaks by: no seat of power does ("на брифинге в Киеве сообщи〈л〉")."""
    gerunds: tuple[str, ...]
    """Endings of the verb that opens an aside between verb and speaker (", заявил, прибы〈в〉 на место, министр")."""
    nationwide: tuple[str, ...]
    """Words for the whole of the country that a text is about ("по всей стране")."""
    absences: tuple[str, ...]
    """Words right behind a number in the genitive that say there are none of it ("тридцати тысяч 〈не будет〉")."""
    partitive: tuple[str, ...]
    relative: tuple[str, ...]
    related: tuple[str, ...]
    """The same where they are no subject ("погибшие, 〈которых〉 насчитала полиция")."""
    relating: tuple[str, ...]
    """All forms of the pronouns by which a clause tells more of a noun, also of whose ("чьи наблюдатели")."""
    issued: tuple[str, ...]
    """Beginnings of lines at the head of what a body issues ("〈Заявление〉 профсоюза", "〈Отчёт〉 о проверке")."""
    by_itself: tuple[str, ...]
    """Words of a publisher or a head by which a page tells its facts itself ("〈энциклопедия〉", "〈колонка〉")."""
    research: tuple[str, ...]
    """English words of bodies that study: what their papers tell by themselves nobody signs."""
    pages: tuple[str, ...]
    """The same for what publishes and is no body."""
    dative_adjectives: tuple[str, ...]
    to_whom: tuple[str, ...]
    """Endings of nouns in the dative: a paper to somebody is not by them ("доклад 〈комитету〉")."""
    for_whom: tuple[str, ...]
    """Prepositions of whom a paper is for ("доклад 〈для〉 комитета")."""
    figures: tuple[str, ...]
    """Nouns for a number or a paper that lead a clause as what is told ("〈цифру〉 в 300 назвал штаб")."""
    sent_from: tuple[str, ...]
    """Prepositions of where news comes from ("〈из〉 Вартены передают")."""
    onto: str
    """The preposition of whom somebody cites, which has the accusative behind it ("ссылаясь 〈на〉")."""
    war: tuple[str, ...]
    patronymics: tuple[str, ...]
    genitive_names: tuple[str, ...]
    feminine_names: tuple[str, ...]
    name_vowels: str
    giving: tuple[str, ...]
    """Beginnings of verbs of giving, beside which the dative is who gets ("〈передала〉 Судану 300 тонн")."""
    helping: tuple[str, ...]
    """The same of nouns for help and need ("〈помощь〉 Судану")."""
    given_nouns: tuple[str, ...]
    """Endings of nouns in the dative, of one and of many, and of names."""
    given_peoples: tuple[str, ...]
    """Endings that make a people in the dative of the stem of its adjective ("афган〈цам〉")."""
    given_adjectives: tuple[str, ...]
    """The same of adjectives."""
    feminine: tuple[str, ...]
    masculine: tuple[str, ...]
    men: tuple[str, ...]
    foreign_names: tuple[str, ...]
    """Endings of surnames from tongues whose first names end alike for men and women."""
    korean_families: dict[str, str]
    """Korean family names with their usual English spelling."""
    korean: dict[str, str]
    """Syllables of Korean names with theirs, after the Revised Romanization and what bearers mostly write."""
    softened: dict[str, str]
    """Endings before which the last letter of a stem changes ("профспіл〈ці〉" of "профспіл〈к〉а")."""
    head: tuple[Head, ...]
    adjective: dict[str, str]
    country: dict[str, str]
    domain: dict[str, str]
    matter: dict[str, str]
    """Stems of adjectives of a matter ("〈внутренн〉ей безопасности"); those of ``adjective`` serve too."""

    def __hash__(self) -> int:
        return hash(self.links)


class Lexicon:
    """The heads of a language by their forms."""

    def __init__(self, data: Actors) -> None:
        self.data = data
        self.endings = frozenset(data.endings)
        self._any_ending = frozenset((*data.endings, *data.adjectives))
        self.small = frozenset((*data.links, *data.adverbs))
        self.bodies = frozenset(head.english for head in data.head if head.form == "body")
        self._nominative: dict[str, Head] = {}
        self._stems: dict[str, Head] = {}
        self._people: dict[str, Head] = {}
        self._several: dict[str, list[tuple[tuple[str, ...], Head]]] = {}
        for head in data.head:
            for form in head.nominative:
                self._nominative.setdefault(form.lower() if form.islower() else form, head)
            for stem in head.stems:
                if "*" in stem:
                    self._several.setdefault(stem[:_FIRST], []).append((tuple(stem.split()), head))
                    continue
                self._stems.setdefault(stem, head)
                if head.form == "people":
                    self._people.setdefault(stem, head)
        several = [" ".join(words) for found in self._several.values() for words, _ in found]
        self._long = max(len(form.split()) for form in (*self._nominative, *self._stems, *several))

    def find(self, words: list[str]) -> Found | None:
        """The head that the words begin with; the longest."""
        for size in range(min(self._long, len(words)), 0, -1):
            phrase = " ".join(words[:size])
            head = self._nominative.get(phrase) or self._nominative.get(phrase.lower())
            if head is not None:
                return Found(head, True, size)
            head = self._oblique(phrase.lower()) or self._declined(words[:size])
            if head is not None:
                return Found(head, False, size)
        return None

    def _declined(self, words: list[str]) -> Head | None:
        """The head of several words of which each has an ending of its own."""
        if len(words) < _SEVERAL:
            return None
        low = [word.lower() for word in words]
        for stems, head in self._several.get(low[0][:_FIRST], ()):
            if len(stems) == len(low) and all(map(self._form_of, low, stems)):
                return head
        return None

    def _form_of(self, word: str, stem: str) -> bool:
        if not stem.endswith("*"):
            return word == stem
        return word.startswith(stem[:-1]) and word[len(stem) - 1 :] in self._any_ending

    def pronoun(self, word: str) -> bool:
        """True for "he" and "she" in any case."""
        return word.lower() in (*self.data.feminine, *self.data.masculine)

    def plainly(self, word: str) -> Name | None:
        """The English of an office or a kind of body that nobody could be found for; None for a pronoun."""
        found = self.find([word])
        return None if found is None or found.head.form == "media" else Name(found.head.english)

    def office(self, word: str) -> str | None:
        """The English of an office that each town or region has."""
        found = self.find([word])
        local = found is not None and found.head.form == "role" and found.head.english in self.data.local
        return found.head.english if found is not None and local else None

    def oblique(self, words: list[str]) -> Found | None:
        """The head that a word is in another case than the nominative, where it may be both."""
        head = self._oblique(words[0].lower())
        return Found(head, False, 1) if head is not None else None

    def _oblique(self, phrase: str) -> Head | None:
        for end in range(len(phrase), 2, -1):
            stem, ending = phrase[:end], phrase[end:]
            head = self._people.get(stem) if ending in self.data.plural_nouns else None
            head = head or self._stems.get(stem)
            if head is not None and ending in self.endings:
                return head
        soft = self.data.softened.get(phrase[-2:])
        return self._stems.get(phrase[:-2] + soft) if soft is not None else None

    def adjective(self, word: str) -> bool:
        """True for a word that looks like an adjective in any case."""
        low = word.lower()
        return any(
            low.endswith(ending) and low[: -len(ending)].endswith(self.data.adjective_stems)
            for ending in self.data.adjectives
            if len(low) > len(ending) + 2
        )

    def stem_of(self, word: str, table: dict[str, str]) -> str | None:
        """The value of the stem that an adjective begins with."""
        low = word.lower()
        return next(
            (
                table[low[:end]]
                for end in range(len(low) - 1, 2, -1)
                if low[:end] in table and low[end:] in self.data.adjectives
            ),
            None,
        )

    def domain(self, words: list[str]) -> tuple[str, int] | None:
        """What a ministry or its minister is for, and how many words say it."""
        for size in range(min(5, len(words)), 0, -1):
            english = self.data.domain.get(" ".join(words[:size]).lower())
            if english is not None:
                return english, size
        return None


@cache
def actors_of(code: str) -> Lexicon | None:
    """The heads of a language, None where it has no such file."""
    data = of_language(code, "actors.toml", Actors)
    return Lexicon(data) if data is not None else None
