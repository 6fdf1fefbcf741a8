"""Words for those who may speak, in languages that decline them: offices, callings, kinds of bodies.

A form that is listed as ``nominative`` may be the subject of a verb; a stem with one of the endings
of the language is the same word in another case.
"""

from __future__ import annotations

from functools import cache

from reconcile.lexicon.actor_file import Actors as Actors  # noqa: PLC0414
from reconcile.lexicon.actor_file import Found as Found  # noqa: PLC0414
from reconcile.lexicon.actor_file import Head as Head  # noqa: PLC0414
from reconcile.lexicon.files import of_language
from reconcile.model import Name

_FIRST = 3
"""Letters of the first word by which heads of several words are looked up."""
_SEVERAL = 2
_PEOPLE = ("role", "chief", "spokes", "people")
"""Forms of heads that mean somebody, who may also be another thing ("врач-педиатр")."""


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
        """The head that the words begin with; the longest. One who was it ("экс-"), or is two things, is one too."""
        found = self._find(words)
        if found is not None or not words:
            return found
        low = words[0].lower()
        former = next((low.removeprefix(sign) for sign in self.data.former if low.startswith(sign)), None)
        if former:
            found = self._find([former])
            return found if found is not None and found.head.form in _PEOPLE else None
        first, dash, second = words[0].partition("-")
        found = self._find([first]) if dash and second.islower() else None
        if found is None or found.head.form not in _PEOPLE:
            return None
        upright = found.nominative and not second.endswith((*self.data.oblique_nouns, "й"))
        return Found(found.head, upright, found.words)

    def _find(self, words: list[str]) -> Found | None:
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
