"""Names of places that no data file has, told by their form."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.actors.actor_regions import region_of
from reconcile.extract.names.spelling import nominative, romanized, town_upright
from reconcile.extract.places.capital_places import capital_places
from reconcile.extract.places.common_nouns import of_someone
from reconcile.extract.places.districts import districts
from reconcile.extract.places.double_names import doubled
from reconcile.lexicon import entities
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.glossing import glosses
from reconcile.lexicon.language import Grammar, language
from reconcile.lexicon.naming import naming
from reconcile.lexicon.phrases import Phrases, any_of
from reconcile.model import Name

_SHORT = 2
_SHOUTED = re.compile(r"(?<!\w)[А-ЯЁІЇЄҐ’']{4,}(?!\w)")
"""Words in capital letters, as titles have them."""
_SHOUT = 4
"""Letters of a name that is no abbreviation."""
_ADJECTIVE = re.compile(r"[A-Z][a-z]+(?:ian|ean|yan) [a-z]")
"""A range, a sea or a zone before a noun ("the 〈Andean〉 highlands"): the adjective is no place."""
_STEM = 6
"""Characters of a name before its administrative ending."""


def unknown(text: str, grammar: Grammar) -> list[tuple[int, int, Name]]:
    """Names of places that no data file has: by preposition and capital, or by administrative ending.

    A province that bears the name of a place that the data have (말라티아주) is that place.
    """
    found = _unknown(text, grammar)
    if grammar.leads:
        found = [
            one for one in found if not (_ADJECTIVE.match(text, one[0]) and text.endswith("the ", 0, one[0]))
        ]
    return [(start, end, _known(text[start:end], name, grammar) or name) for start, end, name in found]


def _known(words: str, name: Name, grammar: Grammar) -> Name | None:
    if grammar.capitals or name.entity is not None:
        return None
    stem = next((words[: -len(end)] for end in grammar.regions if words.endswith(end)), "")
    for one in entities().phrases(grammar.code).whole(stem) if len(stem) >= _SHORT else ():
        if one.kind == "place":
            return one.as_name
    return None


def _unknown(text: str, grammar: Grammar) -> list[tuple[int, int, Name]]:
    if naming(grammar.code) is not None:
        return districts(text, grammar)
    if grammar.locative:
        return _declined(text, grammar)
    if grammar.happenings and grammar.capitals:
        return capital_places(text, grammar)
    found = []
    pattern = _pattern(grammar)
    if pattern is None:
        return []
    common = _common(grammar)
    for match in pattern.finditer(text):
        group = match.lastindex or 1
        words = match.group(group)
        if not grammar.spaced and words.endswith(grammar.common or ("\0",)):
            continue
        if grammar.spaced and words.isupper() and len(words) > _SHOUT:
            continue  # a heading in capitals is mostly the name of a body
        words = _without_time(words, grammar)
        if any(hit.start == 0 for hit in common.find(words)) or set(words.split()) & set(grammar.outlets):
            continue
        start = match.start(group)
        if not words or of_someone(text, start, start + len(words), grammar.code):
            continue
        found.append((start, start + len(words), Name(region(words, grammar))))
    return found


def _without_time(words: str, grammar: Grammar) -> str:
    """A name without the time that follows it, where all nouns have a capital ("auf Java 〈Ende〉 März")."""
    parts = words.split(" ")
    while parts and grammar.verb_second and parts[-1].lower() in grammar.no_names:
        parts.pop()
    return " ".join(parts)


def region(words: str, grammar: Grammar) -> str:
    """A name with its administrative ending in English: 海鳴県 is 海鳴 Prefecture."""
    if naming(grammar.code) is not None:
        return words  # put into English as a whole when all is read
    for ending, english in sorted(grammar.place_endings.items(), key=lambda item: -len(item[0])):
        if words.endswith(ending) and len(words) > len(ending) + _SHORT:
            return words[: -len(ending)] + english
    for ending, english in sorted(grammar.regions.items(), key=lambda item: -len(item[0])):
        if words.endswith(ending) and len(words) > len(ending):
            if glosses(grammar.code) is not None:
                return f"{english} ({words})"  # nobody can tell how the name is read
            return f"{words[: -len(ending)].rstrip()} {english}"
    return words


def _declined(text: str, grammar: Grammar) -> list[tuple[int, int, Name]]:
    """Names of places behind a preposition or before a word for a district, in the nominative."""
    found = []
    common = _common(grammar)
    for match in _behind(grammar).finditer(_SHOUTED.sub(lambda word: word.group().capitalize(), text)):
        word = match.group(2)
        beside = match.group(1) is not None or match.group(3) is not None
        if not beside or any(hit.start == 0 for hit in common.find(word)):
            continue
        double = _double(match, grammar)
        if double is not None:
            found.append((match.start(2), match.end(3), romanized(double, grammar)))
            continue
        if match.group(1) is not None and match.group(1).lower() in grammar.appositions:
            found.append((match.start(2), match.end(2), romanized(_apposed(word, grammar), grammar)))
            continue
        if match.group(1) is not None and match.group(1).lower() in grammar.titles:
            found.append((match.start(2), match.end(2), romanized(town_upright(word, grammar), grammar)))
            continue
        if match.group(1) is not None and _body(word, grammar.code):
            continue
        known = _of_region(word, match.group(3) or "", grammar)
        if known is not None:
            found.append((match.start(2), match.end(2), known))
            continue
        name = _of_district(word, match.group(3) or "", grammar)
        if name is None and match.group(1) is not None:
            name = _nominative(word, grammar)
        if name is not None and len(name) > _SHORT:
            found.append((match.start(2), match.end(2), romanized(name, grammar)))
    return found + _helped(text, grammar) + _reporting(text, grammar)


def _body(word: str, code: str) -> bool:
    """True for a body or an office by its noun ("В 〈Представительстве〉 ЕС оперируют"): no place."""
    lexicon = actors_of(code)
    return lexicon is not None and lexicon.find([word]) is not None


def _reporting(text: str, grammar: Grammar) -> list[tuple[int, int, Name]]:
    """Names of places from which news comes ("Из 〈Вартены〉 передают"), in the nominative."""
    found = []
    for match in _from(grammar.code).finditer(text):
        verb = match.group("behind") or match.group("ahead")
        group = "name" if match.group("name") else "other"
        if language(grammar.code).speech.find(verb) and not _common(grammar).find(match.group(group)):
            name = romanized(nominative(match.group(group), grammar), grammar)
            found.append((*match.span(group), name))
    return found


@cache
def _from(code: str) -> re.Pattern[str]:
    lexicon = actors_of(code)
    words = "|".join(lexicon.data.sent_from) if lexicon is not None else "(?!)"
    name = r"(?P<name>[А-ЯІЇЄҐ][а-яёіїєґ’'ʼ]{3,})"
    return re.compile(
        rf"(?<!\w)(?:(?i:{words}) {name} (?P<ahead>[а-яёіїєґ]+)|"
        rf"(?i:як|как) (?P<behind>[а-яёіїєґ]+) (?:{words}) {name.replace('<name>', '<other>')})"
    )


def _double(match: re.Match[str], grammar: Grammar) -> str | None:
    """A name of an adjective and a noun, both with a capital, behind a preposition or a word for a province."""
    before, word, follows = match.group(1), match.group(2), match.group(3) or ""
    if before is None or not follows[:1].isupper():
        return None
    lexicon = actors_of(grammar.code)
    if before.lower() in grammar.appositions:
        upright = lexicon is not None and lexicon.adjective(word)
        return doubled(word, follows, grammar) or (f"{word} {follows}" if upright else None)
    return doubled(word, follows, grammar)


def _helped(text: str, grammar: Grammar) -> list[tuple[int, int, Name]]:
    """Names of places right behind words for help ("помощь 〈Кармалии〉"), in the nominative."""
    found = []
    common = _common(grammar)
    for match in _given(grammar).finditer(text) if grammar.given else ():
        word = match.group("name")
        genitive = text[: match.start("name")].endswith("для ")
        upright = nominative(word, grammar) if genitive else _nominative(word, grammar)
        name = None if any(hit.start == 0 for hit in common.find(word)) else upright
        if name is not None and len(name) > _SHORT:
            found.append((*match.span("name"), romanized(name, grammar)))
    return found


@cache
def _given(grammar: Grammar) -> re.Pattern[str]:
    words = any_of(grammar.given)
    return re.compile(
        rf"(?<!\w)(?i:{words}) (?P<name>[А-ЯІЇЄҐ][а-яёіїєґ’'ʼ]{{3,}})(?=[\s,.;:!?)»]|\Z)(?! [А-ЯІЇЄҐ])"
    )


_SURE_ENDING = 4
"""Letters of an ending that only one case has."""


def _apposed(word: str, grammar: Grammar) -> str:
    """A name behind "republic": it mostly stays as it is, but for endings that tell their case by themselves."""
    sure = any(len(ending) >= _SURE_ENDING and word.endswith(ending) for ending in grammar.genitive)
    return nominative(word, grammar) if sure else word


def _of_region(word: str, follows: str, grammar: Grammar) -> Name | None:
    """The region that data files have by its adjective, also as one of several ("Курської та 〈Сумської〉 областей")."""
    lexicon = actors_of(grammar.code)
    if lexicon is None or not follows.lower().startswith(lexicon.data.of_region.split()[-1][:-1]):
        return None
    return next(iter(region_of(word, lexicon, grammar.code)), None)


def _of_district(word: str, follows: str, grammar: Grammar) -> str | None:
    """The name that an adjective is made of ("Карадагском районе"), None where no district follows."""
    for ending, words in sorted(grammar.districts.items(), key=lambda item: (-len(item[0]), item[0])):
        if word.endswith(ending) and follows.lower().startswith(words):
            stem = word[: -len(ending)]
            return None if stem.endswith(_VOWELS) else stem  # "Одеський": a consonant has gone
    return None


_VOWELS = ("а", "е", "є", "и", "і", "ї", "о", "у", "ю", "я", "ы", "э", "ё")


def _nominative(word: str, grammar: Grammar) -> str | None:
    for ending, upright in sorted(grammar.locative.items(), key=lambda item: (-len(item[0]), item[0])):
        if word.endswith(ending):
            return word[: -len(ending)] + upright
    return word if word.endswith(grammar.undeclined) else None


@cache
def _behind(grammar: Grammar) -> re.Pattern[str]:
    words = any_of((*grammar.spoken_at, *grammar.titles, *grammar.appositions))
    name = r"[А-ЯІЇЄҐ][а-яёіїєґ’'ʼ]{2,}(?:-[А-ЯІЇЄҐ][а-яёіїєґ]+)*"
    return re.compile(rf"(?:(?<!\w)((?i:{words})) )?(?<![\w«])({name})(?=(?: ([А-ЯІЇЄҐа-яёіїєґ]+))?)")


@cache
def _common(grammar: Grammar) -> Phrases[str]:
    return Phrases((word, word) for word in grammar.common)


@cache
def _pattern(grammar: Grammar) -> re.Pattern[str] | None:
    if grammar.regions and not grammar.regions_spaced:
        endings = any_of(grammar.regions)
        if grammar.spaced:
            return re.compile(rf"(?<![\uac00-\ud7a3])([\uac00-\ud7a3]{{1,{_STEM}}}(?:{endings}))")
        kana, han = r"(?<![\u30a1-\u30fc])[\u30a1-\u30fc]{2,14}", r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,4}"
        return re.compile(rf"((?:{kana}|{han})(?:{endings}))")
    if grammar.locative_before and grammar.capitals:
        before = grammar.place_before or grammar.locative_before
        both = {*before, *(word[:1].upper() + word[1:] for word in before)}  # "In Tarsin wurden …"
        words = "|".join(sorted(map(re.escape, both), key=lambda word: (-len(word), word)))
        name = r"[A-ZÀ-Þ][\w’'-]{2,}(?:[ -][A-ZÀ-Þ][\w’'-]+)?"
        whose = any_of(grammar.whose)
        alone = rf"|(?:(?i:{whose}))\s+({name})(?=\s*(?:[,.;:)]|\Z))" if whose else ""
        led = any_of(grammar.titles)
        titled = rf"|(?:(?i:{led}))(?:\s+|(?<=['’]))({name})" if led else ""
        return re.compile(rf"(?<!\w)(?:(?:{words})\s+({name}){alone}{titled})")
    return None
