"""Those who may speak in a sentence, in languages that decline them: each with its whole phrase."""

from __future__ import annotations

from reconcile.extract.actors.actor import Actor as Actor  # noqa: PLC0414
from reconcile.extract.actors.actor_bearers import amid_name, state_before
from reconcile.extract.actors.actor_names import literal, name_of, specific
from reconcile.extract.actors.actor_phrase import BODIES, Phrase
from reconcile.extract.actors.actor_regions import home_of, region_of, seat_of, town_of
from reconcile.extract.actors.actor_titles import answering, titled
from reconcile.extract.actors.actor_words import Token, tokens_of
from reconcile.extract.actors.counted_tellers import counted, several
from reconcile.extract.names.spelling import MARK
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.actors import Found, Lexicon
from reconcile.lexicon.language import Grammar
from reconcile.model import Name

OFFICE = "#"
"""The first sign of a key under which a cast keeps who bears an office, not somebody's name."""
SHORT = "="
"""The same for the short name of a body that its long name had in brackets behind it."""


class Reader:
    """The phrases of one sentence; ``cast`` are the people that the document has named so far."""

    def __init__(
        self,
        text: str,
        lexicon: Lexicon,
        grammar: Grammar,
        names: list[Hit[Entity]],
        verbs: set[int],
        cast: dict[str, Name],
        pointing: set[int],
    ) -> None:
        self.text, self.lexicon, self.grammar = text, lexicon, grammar
        self.tokens, self.verbs, self.cast = tokens_of(text), verbs, cast
        self._names = {hit.start: hit for hit in names}
        self._hits = names
        self._pointing, self._found = pointing, list[Actor]()
        self.prepositions = frozenset((*lexicon.data.links, *grammar.locative_before))

    def joined(self, at: int) -> bool:
        """True where a word stands one blank behind the one before."""
        return 0 < at < len(self.tokens) and self.tokens[at].joined

    def spoken(self, at: int) -> bool:
        """True for a verb of speech."""
        return self.tokens[at].start in self.verbs

    def modifies(self, at: int) -> bool:
        """True for a word in small letters that may stand within a phrase: no verb, no particle."""
        word = self.tokens[at].text
        return (
            word.islower()
            and (len(word) > 3 or word[0].isdigit())  # "командир 〈3-й〉 бригады"
            and not self.spoken(at)
            and not word.endswith(self.lexicon.data.finite)
            and word not in self.lexicon.small
            and self.lexicon.find([word]) is None
        )

    def entity_from(self, start: int) -> Hit[Entity] | None:
        """The known name that begins at an offset."""
        return self._names.get(start)

    def ending(self, end: int) -> Hit[Entity] | None:
        """The known name that ends at an offset."""
        return next((hit for hit in self._hits if hit.end == end), None)

    def at(self, offset: int) -> int:
        """The first word from an offset on."""
        return next((at for at, one in enumerate(self.tokens) if one.start >= offset), len(self.tokens))

    def latin(self, at: int) -> bool:
        """True for a name in Latin letters."""
        word = self.tokens[at].text
        return word[:1].isupper() and word[:1].isascii()

    def words(self, at: int) -> list[str]:
        """The words from here on that hang together, at most five."""
        found: list[str] = []
        for place in range(at, min(at + 5, len(self.tokens))):
            if place > at and not self.joined(place):
                break
            found.append(self.tokens[place].text)
        return found

    def entity_at(self, token: Token) -> Hit[Entity] | None:
        """The known name that begins with a word, or within the quotation marks of a title."""
        return self._names.get(token.start) or (
            self._names.get(token.start + 1) if token.text.startswith("«") else None
        )

    def known_at(self, at: int) -> Hit[Entity] | None:
        """The known name that stands one blank behind."""
        return self._names.get(self.tokens[at].start) if self.joined(at) else None

    def past(self, hit: Hit[Entity]) -> int:
        """The first word behind a known name."""
        return next((at for at, token in enumerate(self.tokens) if token.start >= hit.end), len(self.tokens))

    def run(self, at: int) -> list[Token]:
        """Words with a capital, one after the other, that are no known names."""
        found: list[Token] = []
        for place in range(at, min(at + 4, len(self.tokens))):
            token = self.tokens[place]
            name = token.text[:1].isupper() or token.text.rpartition("-")[2][:1].isupper()
            if (place > at and not token.joined) or not name or token.text[:1].isascii():
                break
            named = token.start in self._names and not self.first_name(place)
            if (named and not (found and amid_name(self, place))) or self.spoken(place):
                break
            found.append(token)
        return found

    def first_name(self, at: int) -> bool:
        """True for a town's name in the nominative right before another name: somebody's ("доцент 〈Милан〉 Йованович")."""
        hit = self._names.get(self.tokens[at].start)
        if hit is None or hit.value.kind != "place" or not self.joined(at + 1) or not self.joined(at):
            return False
        if self.tokens[at - 1].text.lower() in (*self.grammar.titles, *self.grammar.appositions):
            return False  # "губернатор провинции 〈Хатай〉 Мустафа Роу"
        forms = hit.value.aliases.get(self.grammar.code, ())
        declined = {form for form in forms if form[:-1] == self.tokens[at].text[: len(form) - 1]}
        own = hit.end == self.tokens[at].end and forms[:1] == (self.tokens[at].text,)
        named = self.tokens[at + 1].text
        return own and len(declined) > 1 and named[:1].isupper() and named.istitle() and named[:1] > "z"

    def actors(self) -> list[Actor]:
        """The phrases, in order; what a longer one holds is not found again."""
        self._found = found = list[Actor]()
        at = 0
        while at < len(self.tokens):
            answers = answering(self, at, found[-1] if found else None)
            actor, past = answers or self._at(at)
            if actor is not None:
                found.append(counted(self, actor))
            at = max(past, at + 1)
        return found

    def _at(self, at: int) -> tuple[Actor | None, int]:
        head = self.lexicon.find(self.words(at)) if not self.spoken(at) else None
        if head is not None and head.head.form == "thing":
            return None, at + head.words
        if head is not None:
            return self._phrase(at, head)
        return self._person(at)

    def _phrase(self, at: int, head: Found) -> tuple[Actor | None, int]:
        start = self.tokens[at].start
        own = next((hit for hit in self._hits if hit.start <= start < hit.end), None)  # it is a part of
        phrase = Phrase(self, at, head)
        phrase.read()
        first = self._left(at, phrase)
        start, end = self.tokens[first].start, self._end(phrase)
        if own is not None and phrase.person is None and specific(own.value) and not self.elsewhere(own):
            return None, self.past(own)
        same = own is not None and (phrase.head.form != "body" or own.value.name == phrase.head.english)
        led = same and own is not None and own.value.kind != "group"
        if phrase.bare and not led and self._told_apart(phrase):
            return Actor(start, end, *name_of(phrase), phrase.upright, seat=True), phrase.next
        before = self.cast.get(OFFICE + phrase.head.english) if phrase.head.form == "role" else None
        if phrase.bare and before is not None and before.text.endswith(")"):
            return Actor(start, end, before, "person", phrase.upright), phrase.next  # who was named with it
        if phrase.bare and several(self, at, phrase.head.form):
            return Actor(start, end, *name_of(phrase), phrase.upright), phrase.next
        told = (
            literal(own, phrase)
            if phrase.bare and led and self.tokens[at].start not in self._pointing
            else None
        )
        if told is not None:
            return Actor(start, end, *told, phrase.upright, seat=phrase.head.form == "body"), phrase.next
        if phrase.bare and (led or self.tokens[at].start in self._pointing):
            return None, phrase.next
        if phrase.head.form == "media" and not (phrase.title or phrase.owners):
            word = self.tokens[at].text  # "немецкий таблоид": its adjective is no country that speaks
            paper = Actor(start, end, Name(word), "media", phrase.upright, pointing=word)
            return paper if first < at and not phrase.levels else None, phrase.next
        house = phrase.nested is not None and phrase.nested.form == "body"
        if phrase.head.english == "centre" and not (phrase.title or phrase.domain or house):
            return None, phrase.next  # of a town, whoever is there ("в центре Рима протестующих было 500")
        if phrase.head.form == "work" and phrase.body() is None and phrase.nested is None:
            return None, phrase.next
        name, kind = name_of(phrase)
        self._keep(phrase, name)
        return Actor(
            start,
            end,
            name,
            kind,
            phrase.upright,
            phrase.bearer,
            phrase.relay,
            phrase.pointing,
            phrase.head.form == "chief",
            home_of(phrase),
            phrase.head.form == "body" or phrase.head.english == "press service",
        ), phrase.next

    def _keep(self, phrase: Phrase, name: Name) -> None:
        """Remembers who bears an office, and what a body and a person are called from now on."""
        if phrase.head.form in ("chief", "role") and (phrase.person or phrase.body()) is not None:
            self.cast[OFFICE + phrase.head.english] = name
        if phrase.short is not None:
            self.cast[SHORT + phrase.short] = name
        if phrase.bearer is not None:
            self.cast.pop(phrase.bearer, None)
            self.cast[phrase.bearer] = name

    def _told_apart(self, phrase: Phrase) -> bool:
        """True for a body whose name goes on with words that we do not know ("ассоциация судовладельцев")."""
        at = phrase.next
        goes_on = self.joined(at) and (self.modifies(at) or self.tokens[at].text in self.lexicon.data.links)
        return goes_on and phrase.head.form == "body"

    def _end(self, phrase: Phrase) -> int:
        """Where a phrase ends, with the bracket that closes it."""
        end = self.tokens[phrase.next - 1].end
        return end + 1 if self.text[end : end + 1] == ")" else end

    def elsewhere(self, own: Hit[Entity]) -> bool:
        """True where the name of a body of one country is that of another's ("… of the Republic of Almara")."""
        at = self.past(own)
        if own.value.country is None or own.value.kind == "country" or not self.joined(at):
            return False
        after = self.known_at(at)
        if after is not None and after.value.kind == "country":
            return after.value.key != own.value.country
        if not self.joined(at + 1):
            return False
        titles = (*self.grammar.titles, *self.grammar.appositions)
        return self.tokens[at].text.lower() in titles and bool(self.run(at + 1))

    def _whose(self, at: int, phrase: Phrase) -> None:
        """Whose office "its spokesman" bears: that of the last body named before."""
        if self.joined(at) and self.lexicon.adjective(self.tokens[at - 1].text):
            at -= 1  # "в его 〈киевском〉 представительстве"
        own = self.joined(at) and self.tokens[at - 1].text.lower() in self.lexicon.data.possessives
        if phrase.owners or not own:
            return
        start = self.tokens[at].start
        if phrase.head.form == "body":  # "Германия … в её министерстве"
            phrase.country = phrase.country or state_before(self._hits, start)
        named = [hit.value for hit in self._hits if hit.end < start and hit.value.kind in BODIES]
        told = [body.as_name for body in named] or [one.name for one in self._found if one.kind == "agency"]
        if told and phrase.head.form in ("spokes", "chief", "role"):
            phrase.owners.append(told[-1])

    def _left(self, at: int, phrase: Phrase) -> int:
        """Where a phrase begins: the adjectives before its head belong to it."""
        self._whose(at, phrase)
        while at > 0 and self.joined(at):
            word = self.tokens[at - 1].text
            if self.spoken(at - 1) or not self.lexicon.adjective(word):
                break
            led = self.joined(at - 1) and self.tokens[at - 2].text.lower() in self.grammar.locative_before
            if phrase.upright and led and not word.endswith(self.lexicon.data.oblique_adjectives):
                break  # "заявил в 〈Риме〉 премьер": the preposition is not of who speaks
            if phrase.upright and word.endswith(self.lexicon.data.plural_genitive):
                break  # "число 〈раненых〉 служба не раскрывает"
            phrase.country = phrase.country or self.lexicon.stem_of(word, self.lexicon.data.country)
            level = self.lexicon.stem_of(word, self.lexicon.data.adjective)
            phrase.levels[:0] = [level] if level is not None else []
            seat = seat_of(word, phrase.head, self.lexicon, self.grammar.code)
            phrase.owners += [seat] if seat is not None and not phrase.owners else []
            if not phrase.owners and phrase.country is None:
                phrase.owners += region_of(word, self.lexicon, self.grammar.code)
                own = word[:1].isupper() or phrase.head.english in self.lexicon.data.local
                town = town_of(word, self.lexicon, self.grammar.code) if own else None
                phrase.owners += [town] if town is not None and not phrase.owners else []
            if word[:1].isupper() and at > 1 and phrase.title is None and "-" in word:
                phrase.title = word
            at -= 1
        return at

    def _person(self, at: int) -> tuple[Actor | None, int]:
        """Somebody named before, by surname or in full; a body by its title alone."""
        token = self.tokens[at]
        if token.text.startswith("«") or "." in token.text[1:-1]:
            return titled(self, token), at + 1
        run = self.run(at)
        if not run:
            return None, at + 1
        last = run[-1].text
        short = self.cast.get(SHORT + last) if len(run) == 1 else None
        if short is not None:
            upright = not self.joined(at) or self.tokens[at - 1].text.lower() not in self.prepositions
            return Actor(token.start, token.end, short, "agency", upright, seat=True), at + 1
        for bearer, name in reversed(self.cast.items()):
            if bearer.startswith((OFFICE, MARK, SHORT)):
                continue
            surname = bearer.split()[-1]
            stem = surname.rstrip(self.lexicon.data.name_vowels)
            if last == surname or (last.startswith(stem) and len(stem) > 2 and len(last) - len(stem) <= 3):
                return Actor(run[0].start, run[-1].end, name, "person", last == surname), at + len(run)
        return None, at + 1
