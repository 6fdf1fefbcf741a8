"""Noun phrases of those who may speak, word by word from the head to the right: what it is of, who bears it.

"Пресс-секретарь министерства транспорта Анна Белова" is one speaker, not three. The English of a phrase
is the kind of its head, with the bearer, title or place in brackets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.extract.actors.actor_bearers import (
    addressed,
    ahead,
    bearer_follows,
    bears,
    begins,
    begins_anew,
    behind_bracket,
    named_by,
    of_kind,
    owner_first,
    placed,
    ranked,
)
from reconcile.extract.actors.actor_matters import matter_of
from reconcile.extract.actors.actor_names import kind_of
from reconcile.extract.actors.actor_words import BODIES as BODIES  # noqa: PLC0414
from reconcile.extract.actors.actor_words import of_it, past_matter, undeclined, upright
from reconcile.extract.actors.short_names import short_name
from reconcile.extract.names.spelling import nominative, romanized, town_upright
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.actors import Found, Head
from reconcile.model import Name

if TYPE_CHECKING:
    from reconcile.extract.actors.actor_words import Token
    from reconcile.extract.actors.actors import Reader

_STEPS = 8
_SKIPPED = 2  # words in small letters that we do not know within a phrase, before the name that ends it
_OFFICES = ("role", "chief", "spokes", "source")


class Phrase:
    """One phrase while it is read, from its head to the right."""

    def __init__(self, reader: Reader, at: int, found: Found) -> None:
        self.reader = reader
        self.head: Head = found.head
        self.upright = found.nominative and not undeclined(reader, at)
        self.first = at
        self.next = at + found.words
        self.domain: str | None = None
        self.title: str | None = None
        self.country: str | None = None
        self.levels: list[str] = []
        self.between: list[str] = []
        self.nested_levels: tuple[str, ...] = ()
        self.owners: list[Name] = []
        self.nested: Head | None = None
        self.nested_word: str | None = None
        self.person: Name | None = None
        self.bearer: str | None = None
        self.short: str | None = None
        self.town = False
        self._data = reader.lexicon.data
        if self.head.domain:
            self._take_domain()

    def _take_domain(self) -> None:
        if (found := matter_of(self.reader, self.next, self.head)) is not None:
            self.domain, self.next = found

    def read(self) -> None:
        """Takes what belongs to the head: word by word, and a short name in brackets behind."""
        self._words()
        if self.person is None:
            short_name(self)
        run = behind_bracket(self) if self.person is None and self.head.form in _OFFICES else []
        if run:  # "глава Комитета по чрезвычайным ситуациям (КЧС) 〈Иван Роу〉"
            self.named(" ".join(token.text for token in run))
            self.next += len(run)

    def _words(self) -> None:
        skipped = 0
        at = self.next
        for _ in range(_STEPS):
            self.next = at
            if not self.reader.joined(at) or begins(self, self.reader.tokens[at].text):
                return
            step = self._title() or self._known() or self._capital() or self._nested() or self._linked()
            if self.person is not None:
                return
            if step:
                at, skipped = self.next, 0
                continue
            word = self.reader.tokens[at].text
            if word in (*self._data.possessives, *self._data.whole, *self._data.selfsame):
                self.next = at = at + 1
                if self.head.domain and self.domain is None:
                    self._take_domain()  # "управление 〈штата〉 по стихийным бедствиям"
                    at = self.next
                continue
            if named_by(self, at):
                return
            if not self.reader.modifies(at) or skipped >= _SKIPPED or begins(self, word):
                return
            country = self.reader.lexicon.stem_of(word, self.reader.lexicon.data.country)
            self.country = self.country or country
            skipped += 1
            self._qualified(word)
            kept, at = self.next, at + 1
            if not ahead(self, at):
                self.next = kept
                return

    def _title(self) -> bool:
        token = self.reader.tokens[self.next]
        if token.text.startswith("«"):
            self.title = token.text[1:-1]
        elif token.text[:1].isupper() and token.text[:1].isascii():
            self.title = token.text
            while self.reader.joined(self.next + 1) and self.reader.latin(self.next + 1):
                self.next += 1
                self.title += " " + self.reader.tokens[self.next].text
        else:
            return False
        known = self.reader.entity_at(token)
        if known is not None and known.value.kind in BODIES:
            first = 0 if self.head.form == "body" and token.text.isascii() else len(self.owners)
            self.owners.insert(first, known.value.as_name)  # "місії ООН 〈MONUSCO〉"
            self.title, self.next = None, self.reader.past(known)
            return True
        self.next += 1
        return True

    def _known(self) -> bool:
        hit = self.reader.entity_at(self.reader.tokens[self.next])
        if hit is None or (
            hit.value.name[:1].islower() and hit.value.country is None and not self._house_of(hit)
        ):
            return False
        if self.head.form in _OFFICES and self.reader.first_name(self.next):
            return False
        if hit.value.kind == "person" and self.upright and bearer_follows(self, hit):
            self.next = self.reader.past(hit)  # "the deputy 〈of Budanov〉 Vadim Skibitskyi"
            return True
        if hit.value.kind == "person":
            self.person = hit.value.as_name
        elif hit.value.kind == "country":
            self.country = hit.value.key
        elif self.reader.elsewhere(hit):
            return False  # "командующий 〈Сил обороны〉 Эстонии"
        elif addressed(self, self.reader.text[hit.start : hit.end]) or begins_anew(self, hit):
            return False
        elif hit.value.kind in (*BODIES, "place"):
            self.owners.append(hit.value.as_name)
        else:
            return False
        self.next = self.reader.past(hit)
        return True

    def _house_of(self, hit: Hit[Entity]) -> bool:
        """True for a body of any country that no head tells ("a doctor of the ambulance service")."""
        found = self.reader.lexicon.find(self.reader.words(self.next))
        longer = found is None or (
            not found.head.domain and hit.end > self.reader.tokens[self.next + found.words - 1].end
        )
        return hit.value.kind == "agency" and longer  # "бригады 〈скорой помощи〉"

    def _capital(self) -> bool:
        run = self.reader.run(self.next)
        if not run:
            return False
        words, data = [token.text for token in run], self.reader.lexicon.data
        own = self.reader.lexicon.find(self.reader.words(self.next))
        kind = own is not None and own.head.form == "body" and len(run) == 1 and of_kind(self, own)
        if own is not None and (kind or words[0].isupper() or own.head.short or own.words > 1):
            return False  # a body by its short name, or one that begins with a capital
        if (
            len(words) == 1
            and words[0].endswith(data.oblique_adjectives)
            and self.reader.lexicon.adjective(words[0])
        ):
            self._qualified(words[0])
            self.next += 1  # "deputy of the National Assembly": a part of the body's name
            return True
        office = self.head.form in _OFFICES
        if self.head.form == "body" and self.title is not None and len(words) > 1 and not self.upright:
            return False  # "a diver of the institute «Mayak» 〈John Roe〉": no part of its name
        if office and len(words) > 2 and (placed(self) or owner_first(self, words)):
            self._own([words.pop(0)])
        known = self.reader.known_at(self.next + len(run))
        if office and len(words) > 1 and known is not None and known.value.kind == "person":
            return self._house(run, words)  # "the secretary of the 〈Council Roe〉 Sergei Shoigu"
        genitive = words[0].endswith(self.reader.lexicon.data.genitive_adjectives)
        if not office or (len(words) > 1 and genitive and self.upright) or not bears(self, words):
            return self._house(run, words)
        self.named(" ".join(words))
        self.next += len(run)
        hit = self.reader.known_at(self.next)
        if hit is not None and hit.value.kind == "person" and len(words) == 1:
            self.person, self.bearer = hit.value.as_name, None
            self.next = self.reader.past(hit)
        return True

    def named(self, written: str) -> None:
        """Takes a name as that of who bears the office."""
        self.bearer = written if self.upright else upright(written, self.reader, self.first)
        self.person = romanized(self.bearer, self.reader.grammar)

    def _qualified(self, word: str) -> None:
        """Keeps what tells apart the body that follows ("глава 〈национальной〉 полиции")."""
        level = self.reader.lexicon.stem_of(word, self.reader.lexicon.data.adjective)
        if level is not None:
            self.between.append(level)

    def _house(self, run: list[Token], words: list[str]) -> bool:
        self._own(words)
        self.next += len(run)
        return True

    def _own(self, words: list[str]) -> None:
        grammar = self.reader.grammar
        titles = (*grammar.titles, *grammar.appositions)
        declined = not any(word.lower() in grammar.appositions for word in words)
        name = " ".join(word for word in words if word.lower() not in titles)
        if name:  # "Кыргызской 〈Республики〉": the country stands before
            name = (town_upright if self.town else nominative)(name, grammar) if declined else name
            self.owners.append(romanized(name, grammar))

    def _nested(self) -> bool:
        found = self.reader.lexicon.find(self.reader.words(self.next))
        if (
            found is None
            or self.reader.spoken(self.next)
            or addressed(self, self.reader.tokens[self.next].text)
        ):
            return False
        found = of_it(self.reader, self.next, found)
        if found.nominative and found.head.form != "body":
            return ranked(self, found)
        if self.nested is not None and not (self.head.form == "source" and self.nested.form == "media"):
            self.next += found.words
            return True
        self.nested, self.nested_levels = found.head, tuple(self.between)
        self.nested_word = self.reader.tokens[self.next].text
        self.next += found.words
        if found.head.domain:
            self._take_domain()
        return True

    def _linked(self) -> bool:
        if self.reader.tokens[self.next].text not in self.reader.lexicon.data.links:
            return False
        named = self.title is not None or bool(self.owners)  # "опрос института Elabe 〈для〉 BFMTV"
        for_whom = self.reader.tokens[self.next].text in self.reader.lexicon.data.for_whom
        if for_whom and (named or self.head.form == "work"):
            return False
        if not self.reader.joined(self.next + 1):
            return False
        kept = self.next
        self.next += 1
        if self._title() or self._known() or self._nested():
            return True
        if self.head.form in ("people", "source") and self._capital():
            return True
        matters = self.reader.tokens[kept].text in self.reader.lexicon.data.matters
        past = past_matter(self.reader, self.next) if matters and self.head.form in _OFFICES else None
        if past is not None:
            self.next = past
            return True
        self.next = kept
        return False

    @property
    def bare(self) -> bool:
        """True for a head with nothing that tells it from others."""
        told = (self.domain, self.title, self.country, self.levels or None, self.nested, self.person)
        return not self.owners and all(item is None for item in told)

    def body(self) -> Name | None:
        """The body known to the data that the phrase is of; an outlet only where nobody talks to it."""
        kinds = BODIES[:-1] if self.head.form == "source" else BODIES
        return next((owner for owner in self.owners if kind_of(owner) in kinds), None)

    @property
    def relay(self) -> Name | None:
        """The outlet whose source speaks ("a source of Reuters in the ministry")."""
        if self.head.form != "source":
            return None
        return next((owner for owner in self.owners if kind_of(owner) == "media"), None)

    @property
    def pointing(self) -> str | None:
        """The word for the body whose spokesman speaks, where it only points back ("the ministry's spokesman")."""
        plain = self.nested is not None and self.nested.form == "body" and not self.owners
        told = self.domain or self.title or self.country or self.levels
        return self.nested_word if plain and not told and self.head.form in ("spokes", "chief") else None
