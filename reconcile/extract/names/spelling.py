"""Names as a list of names has them: in the nominative, in Latin letters; titles as the document has them elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from reconcile.lexicon import people
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.language import Grammar, language
from reconcile.lexicon.people_by_syllable import vietnamese
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name, Source


def romanized(words: str, grammar: Grammar) -> Name:
    """A name in Latin letters, where the language's data tell how its own are written in them."""
    if not grammar.letters:
        return Name(words)
    if (name := korean(words, grammar.code) or vietnamese(words) or _abroad(words, grammar)) is not None:
        return Name(name)
    return Name(_by_letters(_hard(words, grammar), grammar))


def _hard(words: str, grammar: Grammar) -> str:
    """A foreigner's name that no table has, with a G for the letter that Ukrainians read as H in their own names.

    At the head of a name and before an open vowel it is an H abroad too ("Гелена", "Ганс").
    """
    parts, lexicon = words.split(), actors_of(grammar.code)
    at_home = lexicon.data.own_surnames if lexicon is not None else ()
    if not at_home or not parts[1:] or parts[-1].endswith(at_home) or people.given(parts[0], grammar.code):
        return words
    return re.sub(r"Г(?![аеоуя])", "Ґ", words.replace("г", "ґ"))


def _abroad(words: str, grammar: Grammar) -> str | None:
    """A foreign name as English spells it: one whose given name the tables have, and which is none at home."""
    parts, code = words.split(), grammar.code
    first = next((at for at, part in enumerate(parts[:-1]) if people.given(part, code)), None)
    if first is None:
        return None
    before, parts = (
        parts[:first],
        parts[first:],
    )  # "〈Волонтёрка〉 Лейла Хамиди": a calling, or a further name
    given = people.spellings(parts[0], code, people.GIVEN)
    last = people.spellings(parts[-1], code, people.FAMILIES)
    strange = any(one.origin not in ("", "uk", "ru") for one in last)
    if any(one.origin == code for one in given) and not strange:
        return None
    told = people.in_full(
        parts, code, lambda part, tongue: _by_letters(_softened(part, tongue, code), grammar)
    )
    return " ".join([*(_by_letters(part, grammar) for part in before), told]) if told is not None else None


def _softened(part: str, tongue: str, code: str) -> str:
    """A part with the letter of a G where its tongue has that (Ukrainian writes it as its own H), and of an I."""
    if code != "uk":
        return part
    if people.clear(tongue):
        part = part.replace("и", "і")
    return part.replace("г", "ґ").replace("Г", "Ґ") if people.soft(tongue) else part


def _by_letters(words: str, grammar: Grammar) -> str:
    """A name letter by letter."""
    for letter, latin in grammar.first_letters.items():
        for head, written in ((letter, latin), (letter.upper(), latin.capitalize())):
            words = re.sub(rf"(?<![\w’'ʼ]){head}", written, words)
    pattern = _letters(tuple(sorted(grammar.letters, key=lambda item: (-len(item), item))))
    return pattern.sub(lambda match: _cased(match.group(0), grammar.letters[match.group(0).lower()]), words)


_SYLLABLES = 3
"""Words of a Korean name: the family's, and two syllables written apart."""


def korean(words: str, code: str) -> str | None:
    """A Korean name as it is written in English ("Ли Чжэ Ук": Lee Jae-wook), None where a part is no such syllable."""
    lexicon, parts = actors_of(code), words.lower().replace("ґ", "г").split()
    if lexicon is None or len(parts) != _SYLLABLES or parts[0] not in lexicon.data.korean_families:
        return None
    given = [lexicon.data.korean.get(part) for part in parts[1:]]
    if given[0] is None or given[1] is None:
        return None
    return f"{lexicon.data.korean_families[parts[0]]} {given[0].capitalize()}-{given[1]}"


@cache
def _letters(keys: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_of(keys), re.IGNORECASE)


def _cased(letter: str, latin: str) -> str:
    return latin[:1].upper() + latin[1:] if letter[:1].isupper() else latin


def nominative(words: str, grammar: Grammar) -> str:
    """A name in the genitive ("по словам Айдара Тулегенова") as it stands in a list of names."""
    if vietnamese(words) is not None or korean(words, grammar.code) is not None:
        return words  # "полковника Чан Дык 〈Хоа〉": a syllable, not a case
    return " ".join(_upright(word, grammar) for word in words.split())


def town_upright(words: str, grammar: Grammar) -> str:
    """The name of a town behind the word for one in the genitive: abroad it mostly stays as it is ("города 〈Томе〉")."""
    lexicon = actors_of(grammar.code)
    kept = (
        lexicon is not None and words.endswith(("а", "я")) and not words.endswith(lexicon.data.declined_towns)
    )
    return words if kept else nominative(words, grammar)


def _upright(word: str, grammar: Grammar) -> str:
    for ending, nominative in sorted(grammar.genitive.items(), key=lambda item: (-len(item[0]), item[0])):
        if word == ending or (word.endswith(ending) and len(word) >= len(ending) + 2):
            return word[: -len(ending)] + nominative
    return word


def met(words: str, grammar: Grammar) -> str:
    """A name that a head of an interview has in the instrumental ("с Иваном Петровым"), in the nominative."""
    endings = sorted(grammar.instrumental.items(), key=lambda item: (-len(item[0]), item[0]))
    found = []
    for word in words.split():
        fitting = [
            (end, upright)
            for end, upright in endings
            if word == end or (word.endswith(end) and len(word) > len(end) + 2)
        ]
        if not fitting and not word.endswith(grammar.undeclined):
            return words
        found.append(word[: -len(fitting[0][0])] + fitting[0][1] if fitting else word)
    return " ".join(found)


MARK = "«"
"""The first sign of a key under which a cast keeps a title."""
_TITLE = re.compile(r"«([^«»\d]{2,40})»")
_STEM = 3
"""Letters that two forms of one word share at the least, and by which they may differ at the most."""
_WORDS = 5
_MOST = 200
"""Titles that are kept of a document: each name is held against them, so that a longer list would cost its square."""


def titles_of(source: Source) -> dict[str, Name]:
    """The titles that the publisher's name and then the text hold, each as it stands there."""
    code = source.lang or ""
    if actors_of(code) is None:
        return {}
    grammar = language(code).grammar
    said = [match.group(1) for match in _TITLE.finditer(f"{source.publisher or ''}\n{source.text}")]
    plain = [title for title in said if len(title.split()) <= _WORDS and title[:1].isupper()]
    first = list(dict.fromkeys(plain))[:_MOST]
    return {MARK + title: romanized(title, grammar) for title in first}


def title_name(title: str, cast: Mapping[str, Name], code: str, *, declined: bool) -> Name:
    """What a title is called: as the document has it elsewhere, else put into the nominative where it is declined."""
    grammar = language(code).grammar
    known = _elsewhere(title, cast) if actors_of(code) is not None else None
    return known or romanized(nominative(title, grammar) if declined else title, grammar)


def _elsewhere(title: str, cast: Mapping[str, Name]) -> Name | None:
    words = title.lower().split()
    for key, name in cast.items():
        other = key[1:].lower().split() if key.startswith(MARK) else []
        tail = other[-1:] if len(words) == 1 else other  # "«Рабочего»" is of "«Рудногорский рабочий»"
        if len(tail) == len(words) and all(map(_same, words, tail)):
            return name
    return None


def _same(one: str, two: str) -> bool:
    """True for two forms of one word."""
    stem = next(
        (at for at, (x, y) in enumerate(zip(one, two, strict=False)) if x != y), min(len(one), len(two))
    )
    return one == two or (stem >= _STEM and max(len(one), len(two)) - stem <= _STEM)
