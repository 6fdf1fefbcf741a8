"""Whether words within a speaker's phrase name who bears an office, whose it is, or whom a paper is for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reconcile.extract.names.spelling import nominative
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.people import given

if TYPE_CHECKING:
    from reconcile.extract.actors.actor_phrase import Phrase
    from reconcile.extract.actors.actor_words import Token
    from reconcile.extract.actors.actors import Reader
    from reconcile.lexicon.actors import Found

_OFFICES = ("role", "chief", "spokes", "source")
_RANKS = (
    "general",
    "officer",
    "commander",
    "admiral",
    "professor",
    "doctor",
    "scientist",
    "academician",
    "judge",
)
_SKIPPED = 2  # words ahead among which something that a phrase may hold stands
_SYLLABLE = 4
"""Letters of a syllable of a name that is written in three parts ("Ли Сон Гвон")."""


def owner_first(phrase: Phrase, words: list[str]) -> bool:
    """True where the first of several names is whose the office is ("мэр 〈Вартены〉 Олег Роу")."""
    if words[0].isupper() and len(words[0]) > 1:
        return True  # "пресс-секретарь 〈КЧС〉 Умеда Роу"
    grammar = phrase.reader.grammar
    if given(words[0] if phrase.upright else nominative(words[0], grammar), grammar.code):
        return False  # "волонтёр 〈Ана〉 Паула Роу"
    if all(len(word) <= _SYLLABLE for word in words) or words[1].endswith(
        phrase.reader.lexicon.data.patronymics
    ):
        return False
    return len(words) > 3 or words[0].endswith(phrase.reader.lexicon.data.genitive_names)


def bears(phrase: Phrase, words: list[str]) -> bool:
    """False for one word that is rather the place of an office than the surname of its bearer."""
    if len(words) > 1:
        return True
    word = words[0]
    if word.isupper() and len(word) > 1:
        return False
    if not phrase.upright:
        return phrase.head.english not in ("governor", "mayor", "head")
    female = phrase.reader.tokens[phrase.first].text.endswith(phrase.reader.lexicon.data.feminine_names)
    data = phrase.reader.lexicon.data
    declined = word.endswith(data.genitive_names) and not word.endswith(data.feminine_names)
    return not declined and (female or not word.endswith(data.feminine_names))


def addressed(phrase: Phrase, words: str) -> bool:
    """True for whom a paper is for ("доклад парламентскому 〈комитету〉"): it is not by them."""
    data = phrase.reader.lexicon.data
    adjective = words.split(maxsplit=1)[0] if " " in words else phrase.reader.tokens[phrase.next - 1].text
    given = words.endswith(data.to_whom) or adjective.endswith(data.dative_adjectives)
    return phrase.head.form == "work" and given


def begins_anew(phrase: Phrase, hit: Hit[Entity]) -> bool:
    """True for a body in the nominative behind another in a case: it is none of it ("комитета 〈Национальная служба〉")."""
    if phrase.upright or hit.value.kind == "place":
        return False
    first = phrase.reader.text[hit.start : hit.end].split()[0]
    return phrase.reader.lexicon.adjective(first) and not first.endswith(
        phrase.reader.lexicon.data.oblique_adjectives
    )


def state_before(hits: Sequence[Hit[Entity]], start: int) -> str | None:
    """The key of the country named last before an offset."""
    states = [hit.value.key for hit in hits if hit.value.kind == "country" and hit.end < start]
    return states[-1] if states else None


def begins(phrase: Phrase, word: str) -> bool:
    """True for an adjective of a subject behind somebody in another case ("журналистам 〈первый〉 заместитель")."""
    lexicon = phrase.reader.lexicon
    upright = word.endswith(lexicon.data.nominative_adjectives)
    return not phrase.upright and upright and lexicon.adjective(word)


def behind_bracket(phrase: Phrase) -> list[Token]:
    """The name of who bears an office, one blank behind the short name of the body in brackets."""
    reader, at = phrase.reader, phrase.next
    if at >= len(reader.tokens) or not reader.text.endswith(") ", 0, reader.tokens[at].start):
        return []
    near = reader.tokens[at].start - reader.tokens[at - 1].end
    run = reader.run(at)
    return run if near == len(") ") and len(run) > 1 else []


def bearer_follows(phrase: Phrase, hit: Hit[Entity]) -> bool:
    """True for whose deputy or aide somebody is, who is named right behind ("заместитель 〈Буданова〉 Вадим Роу")."""
    reader, past = phrase.reader, phrase.reader.past(hit)
    run = reader.run(past) if reader.joined(past) else []
    known = reader.known_at(past + len(run)) if reader.joined(past) else None
    return len(run) > 1 or (known is not None and known.value.kind == "person")


def ahead(phrase: Phrase, at: int) -> bool:
    """True where something that a phrase may hold stands within the next two words."""
    for place in range(at, min(at + _SKIPPED, len(phrase.reader.tokens))):
        if not phrase.reader.joined(place):
            return False
        token = phrase.reader.tokens[place]
        if token.text[:1].isupper() or token.text[:1] == "«":
            return True
        if phrase.reader.lexicon.find(phrase.reader.words(place)) is not None or phrase.reader.known_at(
            place
        ):
            return True
        if not phrase.reader.modifies(place):
            return False
    return False


def amid_name(reader: Reader, at: int) -> bool:
    """True for a country's or town's word in the midst of somebody's name ("Абдула 〈Гани〉 Роу" is no Ghana)."""
    token, hit = reader.tokens[at], reader.known_at(at)
    if hit is None or hit.end != token.end or hit.value.kind not in ("country", "place"):
        return False
    behind = reader.tokens[at + 1] if reader.joined(at + 1) else None
    before = reader.tokens[at - 1].text
    name = behind is not None and behind.text.istitle() and reader.known_at(at + 1) is None
    return name and before.istitle() and given(nominative(before, reader.grammar), reader.grammar.code)


def named_by(phrase: Phrase, at: int) -> bool:
    """Takes a name that words lead to ("пленный 〈по имени〉 Ли") as that of who is spoken of."""
    reader = phrase.reader
    for words in reader.lexicon.data.by_name:
        past = at + len(words.split())
        led = reader.words(at)[: len(words.split())] == words.split()
        run = reader.run(past) if led and reader.joined(past) else []
        if run:
            phrase.named(" ".join(token.text for token in run))
            phrase.next = past + len(run)
            return True
    return False


def of_kind(phrase: Phrase, own: Found) -> bool:
    """True for the kind of a body in another case than a subject's, or in a form that both have ("Управління")."""
    return not own.nominative or phrase.reader.lexicon.oblique(phrase.reader.words(phrase.next)) is not None


def ranked(phrase: Phrase, found: Found) -> bool:
    """Goes past the rank of who bears an office ("командующий силами 〈генерал〉 Роу")."""
    past = phrase.next + found.words
    rank = found.head.english.split()[-1] in _RANKS
    if not (rank and phrase.upright and phrase.head.form in _OFFICES):
        return False
    if phrase.reader.joined(past) and phrase.reader.run(past):
        phrase.next = past
        return True
    return False


def placed(phrase: Phrase) -> bool:
    """True behind a word for a town or region, whose name comes first ("мэр 〈города〉 Томе Иван Роу")."""
    grammar, before = phrase.reader.grammar, phrase.reader.tokens[phrase.next - 1].text.lower()
    phrase.town = phrase.town or before in (*grammar.appositions, *grammar.titles)
    return phrase.town
