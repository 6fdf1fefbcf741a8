"""What the names in a claim stand for, made comparable: who is counted, and where.

A subject is free English ("DPRK special forces in Russia") or native words. Its first known
entity is the actor; the rest, without the measure's own words, small words and the place, are
the qualifiers ("special", "forces"). Knowledge comes from the lexicon's entities and measures.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import msgspec
from rapidfuzz import fuzz

from reconcile.lexicon import Entity, entities, fold, leftmost_longest, measures
from reconcile.model.called import called

_SMALL_WORDS = """
a an and are as at by for from had has have in including into is its of on or over s still than that the
their them there these those to under up was were which who with after against before during people person
persons number total count counts among part share
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_WORD = re.compile(r"[^\W_]+")
_BRACKETS = re.compile(r"\(.*?\)|（.*?）")
_WITH_WHO = 2
"""What is told beside a body that somebody speaks for: who he is, and whose the body is."""
_ALIKE = 84.0
"""Two words of at least four letters this alike (0 to 100) are forms of one word."""


class Subject(msgspec.Struct, frozen=True):
    """Who or what is counted: the actor's entity key, and qualifiers in sorted order.

    ``root`` is the country that the actor belongs to, else the actor itself. ``kinds`` are kinds of people
    that belong to no country (police officers, civilians), by entity key.
    """

    actor: str | None = None
    root: str | None = None
    words: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    native: bool = False
    """The qualifiers are in another script than Latin, so words of another language cannot meet them."""
    named: bool = False
    """Words are there at all."""


@lru_cache(maxsize=65536)
def subject_of(text: str | None, measure: str, place: str | None, lang: str | None) -> Subject:
    """The comparable form of a claim's subject.

    A group that belongs to no country ("police officers", "injured people") is a qualifier, no actor, and
    says nothing where it only repeats the measure (the injured of the wounded).
    """
    if not text:
        return Subject()
    plain = _BRACKETS.sub(" ", text)
    found = _entities_in(plain, lang)
    generic = _measure_words(measure, lang) | frozenset(_words(place or ""))
    actor = next(
        (item for start, _, item in found if _acts(item) and not _where(plain, start, item, place)), None
    )
    kinds = {item.key for _, _, item in found if _is_kind(item) and not _repeats(item.key, measure)}
    rest = plain
    for start, end, _ in reversed(found):
        rest = f"{rest[:start]} {rest[end:]}"
    words = tuple(
        sorted({word for word in _words(rest) if word not in _SMALL and not _generic(word, generic)})
    )
    key = actor.key if actor else None
    return Subject(
        actor=key,
        root=root_of(key),
        words=words,
        kinds=tuple(sorted(kinds)),
        native=any(not _latin(word) for word in words),
        named=True,
    )


def _acts(entity: Entity) -> bool:
    return entity.kind != "place" and not _is_kind(entity)


def _where(text: str, start: int, entity: Entity, place: str | None) -> bool:
    """True for a country that is only the place of what is counted: "people at the marches in France"."""
    return entity.name == place and text[:start].rstrip().endswith(" in")


def _is_kind(entity: Entity) -> bool:
    """True for a group that belongs to no country: a kind of people."""
    return entity.kind == "group" and not entity.country


@lru_cache(maxsize=4096)
def _repeats(key: str, measure: str) -> bool:
    """True where a name of the group, in any language, is a word of the measure."""
    entity, known = entities().by_key[key], measures().by_key.get(measure)
    label = _words(measures().label(measure))
    if any(_generic(word, frozenset(label)) for word in _words(entity.name) if word not in _SMALL):
        return True
    for code, cue in known.cues.items() if known else ():
        told = {fold(phrase).rstrip("*") for phrase in (*cue.words, *cue.nouns)}
        if told & {fold(alias).rstrip("*") for alias in entity.aliases.get(code, ())}:
            return True
    return False


@lru_cache(maxsize=4096)
def root_of(key: str | None) -> str | None:
    """The country that an entity belongs to, else the entity itself."""
    entity = entities().by_key.get(key or "")
    if entity is None or key is None:
        return key
    wholes = (key, *entities().wholes(key))
    country = next((item for item in wholes if entities().by_key[item].kind == "country"), None)
    return country or entity.country or wholes[-1]


def _entities_in(text: str, lang: str | None) -> list[tuple[int, int, Entity]]:
    hits = leftmost_longest(entities().phrases(lang or "en").find(text))
    return [(hit.start, hit.end, hit.value) for hit in hits]


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", fold(text))
    return [
        word for word in _WORD.findall(plain) if not word.isdigit() and (len(word) > 1 or not _latin(word))
    ]


@lru_cache(maxsize=4096)
def _measure_words(measure: str, lang: str | None) -> frozenset[str]:
    found: set[str] = set(_words(measures().label(measure)))
    known = measures().by_key.get(measure)
    for code in {"en", lang or "en"}:
        cue = known.cues.get(code) if known else None
        for phrase in (*cue.words, *cue.nouns) if cue else ():
            found |= set(_words(phrase))
    return frozenset(found)


def _generic(word: str, generic: frozenset[str]) -> bool:
    if word in generic:
        return True
    return _latin(word) and len(word) > 3 and any(_same_word(word, other) for other in generic)


def _latin(word: str) -> bool:
    return all(char < "\u0250" for char in word)


@lru_cache(maxsize=65536)
def _same_word(one: str, two: str) -> bool:
    if one == two:
        return True
    if min(len(one), len(two)) < 4:
        return one.rstrip("s") == two.rstrip("s")
    return one.startswith(two) or two.startswith(one) or fuzz.ratio(one, two) >= _ALIKE


@lru_cache(maxsize=65536)
def overlap(one: tuple[str, ...], two: tuple[str, ...]) -> tuple[float, bool]:
    """The share of qualifiers that meet (of the smaller and larger set), and whether one set holds the other.

    Returns:
        The Jaccard share (0 to 1) counting forms of one word as equal, and True where every word
        of the smaller set meets one of the larger.
    """
    small, large = sorted((one, two), key=len)
    met = sum(any(_same_word(word, other) for other in large) for word in small)
    union = len(small) + len(large) - met
    return (met / union if union else 1.0), met == len(small)


@lru_cache(maxsize=65536)
def place_key(name: str | None) -> str | None:
    """A place's entity key, else its words folded; None where there is none."""
    if not name:
        return None
    entity = entities().by_name.get(name)
    if entity is None:
        hit = next(
            (hit for hit in entities().phrases("en").find(name) if hit.end - hit.start == len(name)), None
        )
        entity = hit.value if hit else None
    parts = called(name)
    plain = (
        parts.own if parts.beside in entities().by_name else name
    )  # "Pakoku (Myanmar)" elsewhere is "Pakoku"
    return entity.key if entity else " ".join(_words(plain)) or None


def spelled_apart(one: str, two: str) -> bool:
    """True where two names cannot be told to differ: in two scripts, or of shared words."""
    return _latin(one) != _latin(two) or bool(set(one.split()) & set(two.split()))


def known_country(key: str | None) -> bool:
    """True for the key of a country."""
    entity = entities().by_key.get(key or "")
    return entity is not None and entity.kind == "country"


def known_place(key: str) -> bool:
    """True where the lexicon knows the place, so that "not part of" may be relied on."""
    return key in entities().by_key


def within(part: str, whole: str) -> bool:
    """True where the place (by key) lies in the other."""
    return whole in entities().wholes(part)


def is_country(key: str) -> bool:
    """True for a whole country: as the goal of a journey it says no more than "abroad"."""
    entity = entities().by_key.get(key)
    return entity is not None and (
        entity.kind == "country" or (entity.country in (None, key) and not entity.part_of)
    )


def entity_name(key: str, lang: str = "en") -> str:
    """The name to show for an entity key; the key itself where the lexicon does not know it."""
    entity = entities().by_key.get(key)
    if entity is None:
        return key
    if lang == "en":
        return entity.name
    return next(iter(entity.aliases.get(lang, ())), entity.name)


def _speaker(name: str) -> Entity | None:
    """The known speaker of a name, also of a body with who speaks for it ("GUR (Jane Roe, spokesman, Ukraine)")."""
    known = entities().by_name
    parts = called(name)
    if name in known or len(parts.told) < _WITH_WHO:
        return known.get(name)
    return known.get(parts.of(parts.told[-1])) or known.get(parts.own)


@lru_cache(maxsize=65536)
def speaker_key(name: str) -> str:
    """A speaker's entity key, else the words of the name folded (brackets dropped)."""
    entity = _speaker(name)
    if entity is not None:
        return entity.key
    return " ".join(_words(_BRACKETS.sub(" ", name))) or name


@lru_cache(maxsize=65536)
def speaker_root(name: str) -> str | None:
    """The country that a known speaker speaks from, or None."""
    entity = _speaker(name)
    root = root_of(entity.key) if entity is not None else None
    return root if known_country(root) else None


def speaker_kind(name: str | None) -> str | None:
    """The kind of a known speaker (``media``, ``agency`` ...), or None."""
    entity = _speaker(name or "")
    return entity.kind if entity else None


def speaker_within(part: str, whole: str) -> bool:
    """True where one known speaker is part of the other (an agency of its government)."""
    one, two = _speaker(part), _speaker(whole)
    if one is None or two is None or two.kind in ("country", "place") or one.key == two.key:
        return False
    return two.key in entities().wholes(one.key) or one.government == two.key
