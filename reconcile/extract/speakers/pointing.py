"""Words that point back ("the ministry", 同氏): whom of those heard so far they mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reconcile.extract.names.spelling import met, romanized
from reconcile.extract.places.bodies import is_body
from reconcile.extract.text.document import Sentence
from reconcile.lexicon import entities, fold
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import Callings, body_kinds, calling_words, callings
from reconcile.lexicon.framing import Framing, framing
from reconcile.lexicon.glossing import calling_in
from reconcile.lexicon.language import language
from reconcile.lexicon.own_place import own_place
from reconcile.lexicon.phrases import any_of, led_words, unspaced
from reconcile.model import Name
from reconcile.model.called import called

_ANY_BODY = frozenset(
    {"agency", "group", "organisation", "organization", "authority", "office", "administration", "watchdog"}
)

"""Nouns that may mean a body of any kind."""
_ANYBODY = frozenset({"person", "anonymous"})


_MARKED = 2
"""Characters of a noun with its particle, more than so many."""


def pointed(words: Name, heard: Sequence[Name], lang: str) -> Name | None:
    """The last heard speaker whose name holds the noun, else the last of a kind that the words may mean.

    None where nobody heard so far fits; then the words name somebody new ("the union" at its first
    mention).
    """
    hits = language(lang).coref.find(words.text)
    if hits and hits[0].value.holds:
        holding = [name for name in reversed(heard) if _holds(name, hits[0].value.holds, lang)]
        return holding[0] if holding else _known(words, lang)
    kinds = hits[0].value.kinds if hits else ()
    bodies = not set(kinds) & {"person"}
    pointer = next((word for word in language(lang).grammar.pointers if words.text.startswith(word)), "")
    pointer = pointer if bodies or language(lang).grammar.order != "initial" else ""  # 该官员: who spoke last
    noun = fold(words.text.removeprefix(pointer if unspaced(words.text[0]) else "").split()[-1])
    marks = language(lang).grammar.case_marks
    noun = noun[:-1] if marks and len(noun) > _MARKED and noun.endswith(marks) else noun  # 위원회〈는〉
    for name in reversed(heard):
        labels = _labels(name, lang)
        words_of = [word for label in labels for word in label.split()] if framing(lang) is not None else []
        if _in_labels(noun, labels, words_of, lang):
            return name
    same = _of_kind(words.text.split()[-1], heard, lang)
    if same is not None:
        return same
    grammar = language(lang).grammar
    own = words.text.split()[0].lower() in grammar.possessives  # "her paper"
    kin = set() if own else next((set(kind) for kind in grammar.kin if noun in kind), set())
    data = framing(lang)
    its = data is not None and words.text.lower().startswith("its ")  # of whichever body spoke last
    kin = set() if its else kin
    person = data is not None and noun in data.persons
    office = _office(noun, lang)
    for name in reversed(heard):
        if (person and _named_body(name, lang)) or (
            office is not None and _bears_another(name, office, lang)
        ):
            continue  # "the mayor" is no police
        if (
            kin
            and noun not in _ANY_BODY
            and not kin & {w for label in _labels(name, lang) for w in label.split()}
        ):
            continue  # "the department" is no institute
        known = entities().of(name)
        if known is None:
            if _unlisted(name, kin if data is not None else set(), lang, bodies=bodies, pointer=pointer):
                return name
        elif known.kind in kinds and not (bodies and known.kind in _ANYBODY | {"media"}):
            return name
    return None


def _unlisted(name: Name, kin: set[str], lang: str, *, bodies: bool, pointer: str) -> bool:
    """True for a speaker whom no data file has and whom a word for a body, or any other word, may mean."""
    if bodies and calling_in(name.text, lang) is not None:
        return False  # an official of a service is not the service
    if not bodies or is_body(name, lang) or any(kind in name.text for kind in body_kinds(lang)):
        return True
    own_kin = kin & {word for label in _labels(name, lang) for word in label.split()}
    return bool(own_kin) or _told_as_body(name, lang) or bool(bodies and pointer and _as_written(name, lang))


def _in_labels(noun: str, labels: Sequence[str], words: Sequence[str], lang: str) -> bool:
    """True for a noun in the names of a speaker; one sign has to be the end of one."""
    if len(noun) > 1:
        return noun in words if words else any(noun in label for label in labels)
    return noun != "" and unspaced(noun) and any(holds_noun(noun, label, lang) for label in labels)


def holds_noun(noun: str, label: str, lang: str) -> bool:
    """True for a noun that a name holds; one sign is the end of a body's name (该〈局〉: 情报总局, 统计局局长)."""
    if not unspaced(noun[-1:]):
        return re.search(rf"(?<![\w-]){re.escape(noun)}(?![\w-])", label) is not None
    calling = calling_in(label, lang) if len(noun) == 1 else None
    return (
        noun in label
        if len(noun) > 1
        else label.removesuffix(calling[0] if calling is not None else "").endswith(noun)
    )


def _office(noun: str, lang: str) -> str | None:
    """The English of a noun for an office of a state or a town that nobody else bears, in languages with such data."""
    data = own_place(lang)
    called = (
        (one.english for one in calling_words(lang).whole(noun)) if data is not None and data.roles else ()
    )
    return next((english for english in called if data is not None and english in data.roles), None)


def _bears_another(name: Name, office: str, lang: str) -> bool:
    """True for somebody presented with another calling ("le gouverneur" is not "Jean Roe (mayor)")."""
    own, told = called(name.text)
    role = told.split(",")[0] if told and not own.islower() else own
    data = callings(lang)
    return role != office and data is not None and (role in data.people or role in data.bodies)


def _named_body(name: Name, lang: str) -> bool:
    """True for a body by the data, or by a word of its name."""
    known = entities().of(name)
    if known is not None:
        return known.kind in ("agency", "thinktank", "media", "government")
    return is_body(name, lang) or bool(set(name.text.split()) & set(language(lang).grammar.institutes))


def _of_kind(word: str, heard: Sequence[Name], lang: str) -> Name | None:
    """The last heard whose English name holds that of a kind of body ("служба": "emergency service (Almara)")."""
    lexicon = actors_of(lang)
    found = lexicon.find([word]) if lexicon is not None else None
    if found is None or found.head.form != "body":
        return None
    return next(
        (name for name in reversed(heard) if found.head.english in _labels(name, "en")[0].split()), None
    )


def _as_written(name: Name, lang: str) -> bool:
    """True for a body in the words of a text whose people have Latin letters (단체 〈사마〉: 이 단체)."""
    return bool(language(lang).grammar.quoting) and not any(char.isascii() for char in name.text)


def _told_as_body(name: Name, lang: str) -> bool:
    """True for a name that leads with the English of a kind of body ("health ministry (Almara)")."""
    lexicon = actors_of(lang)
    kind = called(name.text).own
    return lexicon is not None and any(kind == body or kind.endswith(f" {body}") for body in lexicon.bodies)


def body_meant(words: Name | None, heard: Sequence[Name], sentence: Sentence) -> Name | None:
    """The body of which somebody who is interviewed speaks ("the ministry"); None for "he" and "we"."""
    lang = sentence.lang
    hits = language(lang).coref.find(words.text) if words is not None and sentence.label is not None else []
    if words is None or not hits or {"person", "self"} & set(hits[0].value.kinds):
        return None
    own = framing(lang) is not None and words.text.split()[-1][:1].isupper()  # "the Department's estimate"
    return pointed(words, heard, lang) or (None if own else words)


def _holds(name: Name, nouns: Sequence[str], lang: str) -> bool:
    labels = [*_labels(name, lang), *_labels(name, "en")]
    return any(fold(noun) in label for noun in nouns for label in labels)


def _known(words: Name, lang: str) -> Name | None:
    """The body of no country that the words name by themselves ("the union")."""
    hit = next(iter(entities().phrases(lang).longest(words.text)), None)
    return hit.value.as_name if hit is not None else None


def _labels(name: Name, lang: str) -> list[str]:
    known = entities().of(name)
    if known is None:
        return [fold(name.text)]
    return [fold(label) for label in (name.text, known.name, *known.aliases.get(lang, ()))]


def own_voice(words: Name, sentence: Sentence) -> bool:
    """True for words with which an outlet or an institute speaks of itself ("we", 本紙), not within quotes."""
    hits = language(sentence.lang).coref.find(words.text)
    if not any("self" in hit.value.kinds for hit in hits) or sentence.label is not None:
        return False
    grammar = language(sentence.lang).grammar
    if not grammar.spaced and grammar.order == "initial":  # numbers stand in quotation marks there as well
        before = sentence.text[: max(0, sentence.text.find(words.text))]
        return before.count("“") <= before.count("”")
    return not any(sign in sentence.text for sign in grammar.quotes)


def speaks_itself(sentence: Sentence) -> bool:
    """True for a sentence in which the text speaks of itself ("we", "по нашей оценке"), outside of quotes.

    Only in languages with data for phrases of speakers or for such words; in an interview it is who is asked.
    """
    grammar = language(sentence.lang).grammar
    if sentence.label is not None or any(sign in sentence.text for sign in grammar.quotes):
        return False
    data, people = framing(sentence.lang), callings(sentence.lang)
    told = data is not None and bool(data.own_voice)
    own = _own_words(data) if data and told else _first_person(people) if people is not None else None
    if own is not None:
        return own.search(sentence.text) is not None
    if actors_of(sentence.lang) is None:
        return False
    return any("self" in hit.value.kinds for hit in language(sentence.lang).coref.find(sentence.text))


@cache
def _own_words(data: Framing) -> re.Pattern[str]:
    words = any_of((*data.own_voice, *data.own_sums))
    return re.compile(rf"(?<![\w’'-])(?:{words})(?![\w’'-])", re.IGNORECASE)


def reckoned_on(text: str, lang: str) -> bool:
    """True for words by which a text reckons on with what others have told ("that would mean")."""
    data = framing(lang)
    return data is not None and any(words in text.lower() for words in data.own_sums)


@cache
def _first_person(data: Callings) -> re.Pattern[str] | None:
    """A subject of the first person with its verb ("nous avons"), or what the text calls its own at a clause's head."""
    if not data.own_subject:
        return None
    ends = any_of(data.own_verb_ends)
    small = any_of(led_words(data.verb_clitics))
    subject = rf"(?i:{any_of(data.own_subject)}) (?:{small})*\w*(?:{ends})(?!\w)"
    joins, leads = any_of(led_words(data.joins)), any_of(data.own_count_leads)
    led = rf"(?:\A\W*|[,;] (?:{joins})?|(?i:{leads}) )(?i:{any_of(data.own_determiners)}) \w"
    return re.compile(rf"(?<![\w-]){subject}|{led}")


def interviewee(label: str, lang: str) -> Name:
    """Who answers in an interview, without rank or office where a name of two words is left."""
    words = label.split()
    role = language(lang).role
    while len(words) > 2 and any(hit.start == 0 for hit in role.find(words[0])):
        words = words[1:]
    return romanized(met(" ".join(words), language(lang).grammar), language(lang).grammar)


def relaying(label: Name, claimant: Name) -> tuple[Name, ...]:
    """Who is interviewed relays what somebody else is quoted with."""
    same = label.text in claimant.text or claimant.text in label.text
    return () if same else (label,)
