"""What a speaker's words say of who is meant, where they may take up somebody: a surname, an office, a kind of body.

"Ms Roe", "laut Kaya", 三谷氏, 김 의원은 hold a surname; "the analyst", "dem Gouverneur", 教授, 이 당국자 a calling;
"its union", 同社 a kind. Articles, words that point, courtesies and particles are data of each language.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon import entities
from reconcile.lexicon.callings import Calling, Callings, calling_words, callings
from reconcile.lexicon.glossing import Glosses, calling_in, glosses
from reconcile.lexicon.grammar import Grammar
from reconcile.lexicon.naming import naming
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name
from reconcile.model.called import called

UNNAMED = " (anonymous)"
_FAMILY = 3
"""Signs of a family name before an office (申長官), at the most."""
_RUN = re.compile(r"[가-힣]+\Z")
_GENITIVE = re.compile(r"[’']s?\Z")


class Meant(NamedTuple):
    """Whom some words may mean: a ``surname``, or a calling or kind (``noun``) with its English.

    ``person`` tells a calling of people, None where the words do not tell; ``pointing`` words that can
    only mean somebody told of before; ``owner`` a body of whose people or papers "its" speaks.
    """

    surname: str = ""
    noun: str = ""
    english: str = ""
    person: bool | None = None
    pointing: bool = False
    owner: bool = False


def meant_by(name: Name | None, sight: Sight, event: Event | None) -> Meant | None:
    """What a speaker's words say of whom they mean; None for a speaker who is named in full or new."""
    if name is not None and fixed(name):
        return None
    lang, grammar = sight.sentence.lang, sight.language.grammar
    signs, data = glosses(lang), callings(lang)
    words = _written(name, sight, event) if signs is not None or grammar.quoting else _called(name)
    if not words:
        return None
    if signs is not None:
        return _by_signs(words, grammar, signs)
    if grammar.quoting:
        return _by_particles(words, sight, event)
    if data is None and not grammar.leads:
        return None
    parts = words.split()
    if grammar.leads and parts[0].lower() in grammar.possessives and len(parts) > 1:
        return Meant(owner=True)
    surname = surname_alone(words, grammar) if name is not None and name.entity is None else ""
    if surname and words[:1].isupper() and words == (name.text if name is not None else ""):
        return Meant(surname=surname)
    if event is None or event.at is None or event.until is None:
        return None
    if data is not None:
        return _by_article(words, sight, event.at, event.until, data)
    if sight.language.spokes.find(words) and len(parts) > 1:
        return Meant(noun=" ".join(parts[:-1]))  # "a ministry spokesman"
    return Meant(noun=words) if led(sight.text[: event.at], grammar) is not None else None


def fixed(name: Name) -> bool:
    """True for a speaker whom the data know by a name of his own."""
    known = entities().of(name)
    return known is not None and not known.common


def led(text: str, grammar: Grammar) -> re.Match[str] | None:
    """The word that points, at the end of a text ("the ", "cette ", "l'")."""
    words = "|".join(word if word.endswith("'") else f"{word} " for word in grammar.pointers)
    return re.search(rf"(?:\A|\W)(?:{words})\Z", text.replace("’", "'"), re.IGNORECASE)


def _called(name: Name | None) -> str:
    return "" if name is None else name.text.removesuffix(UNNAMED)


def _written(name: Name | None, sight: Sight, event: Event | None) -> str:
    """The words of the text for a speaker, where it is the speaker of that word of speech."""
    own = event is not None and (event.speaker == name or event.kind == "coref")
    if event is not None and own and event.at is not None and event.until is not None:
        words = sight.text[event.at : event.until]
        longer = name is not None and glosses(sight.sentence.lang) is not None and words in name.text
        return name.text if longer and name is not None and name.entity is None else words
    return name.text if name is not None else ""


def surname_alone(text: str, grammar: Grammar) -> str:
    """The one word of a name behind a courtesy or rank, without its calling in brackets ("M. Roe"); else nothing."""
    words = called(text).own.split()
    if len(words) == 2 and courtesy(words[0], grammar):
        words = words[1:]
    return words[0] if len(words) == 1 else ""


def courtesy(word: str, grammar: Grammar) -> bool:
    """True for a courtesy or a rank before a name ("Frau", "Col.")."""
    return word in grammar.courtesies or word.lower().rstrip(".") in grammar.ranks


def forms(surname: str, lang: str) -> frozenset[str]:
    """A surname with and without the endings of a genitive."""
    data = callings(lang)
    plain = _GENITIVE.sub("", surname)
    return frozenset({surname, plain, surname.removesuffix(data.genitive) if data is not None else plain})


def _by_signs(words: str, grammar: Grammar, data: Glosses) -> Meant | None:
    """Without spaces: 三谷氏 holds a surname, 教授 an office, 同社 points to a kind."""
    calling = calling_in(words, data.code)
    family = words.removesuffix(calling[0]) if calling is not None else ""
    alone = calling is not None and (not calling[1] or (data.of != "" and len(family) <= _FAMILY))
    if family and alone and not family.startswith(grammar.pointers):
        return Meant(surname=family)
    pointer = next((word for word in grammar.pointers if words.startswith(word)), "")
    noun = words.removeprefix(pointer).rstrip("".join(grammar.case_marks))
    return Meant(noun=noun, english=data.roles.get(noun, ""), pointing=bool(pointer))


def _by_particles(words: str, sight: Sight, event: Event | None) -> Meant | None:
    """With particles: 김 의원은 holds a surname, 이 당국자는 and 대변인은 a calling."""
    if event is None or event.at is None:
        return None
    pointers = "|".join(sight.language.grammar.pointers)
    phrase = words.rstrip("".join(sight.language.grammar.case_marks))
    head = re.search(rf"(?:\A|[\s,“\"])((?:(?:{pointers}) )?(?:[가-힣] )?)\Z", sight.text[: event.at])
    phrase = (head.group(1) if head is not None else "") + phrase
    match = re.fullmatch(rf"(?:(?P<same>{pointers}) )?(?:(?P<surname>[가-힣]) )?(?P<noun>.+)", phrase)
    if match is None or (head is None and match.group("same") is None and match.group("surname") is None):
        return None
    noun = match.group("noun")
    calling = calling_ending(noun, sight.sentence.lang)
    if calling is None or (calling != noun and match.group("same") is None):
        return None
    return Meant(surname=match.group("surname") or "", noun=calling, pointing=match.group("same") is not None)


def calling_ending(words: str, code: str) -> str | None:
    """The office or calling that ends some words in Hangul, the longest."""
    data = naming(code)
    match = _RUN.search(words)
    if data is None or match is None:
        return None
    known = (word for word in (*data.titles.words, *data.callings) if match.group().endswith(word))
    return max(known, key=len, default=None)


def _by_article(words: str, sight: Sight, start: int, end: int, data: Callings) -> Meant | None:
    """One noun behind a definite article that is a calling or kind as it stands, with nothing that it is of."""
    written = sight.text[start:end]
    calling = _plain_noun(sight, start, end, data)
    if calling is None and written.lower().startswith(tuple(f"{word} " for word in data.tidings_after)):
        calling = Calling("body", words)  # "nach Ministeriumsangaben"
    if calling is None:
        return _body_of_spokesman(words, sight, start, end, data)
    return Meant(noun=written, english=calling.english, person=calling.kind == "person")


def _body_of_spokesman(words: str, sight: Sight, start: int, end: int, data: Callings) -> Meant | None:
    """The body told of before for which somebody of no name speaks ("eine Sprecherin 〈des Ministeriums〉")."""
    for at in range(start + 1, end):
        if led(sight.text[start:at], sight.language.grammar) is None:
            continue
        calling = _plain_noun(sight, at, end, data)
        if calling is not None and calling.kind == "body" and calling.english == words:
            return Meant(noun=sight.text[at:end], english=words, person=False)
    return None


def _plain_noun(sight: Sight, start: int, end: int, data: Callings) -> Calling | None:
    text, words = sight.text, sight.text[start:end]
    found = led(text[:start], sight.language.grammar) is not None
    if not found and not data.capital_nouns:  # the article may belong to the words
        article = max(
            (at for at in range(1, len(words)) if led(words[:at], sight.language.grammar)), default=0
        )
        found, words = article > 0, words[article:]
    nouns = not data.capital_nouns or words[:1].isupper()
    if not found or _whose(data).match(text[end:]) or (" " in words and data.compounds) or not nouns:
        return None
    hits = calling_words(sight.sentence.lang).longest(words)
    calling = next((hit.value for hit in hits if hit.start == 0 and hit.end == len(words)), None)
    return calling if calling is not None and _whole(words, calling, data) else None


@cache
def _whose(data: Callings) -> re.Pattern[str]:
    """What tells, behind a noun, whose or for what it is."""
    return re.compile(rf" (?:{any_of(data.whose)})[’']? ?[^\W\d]")


def _whole(words: str, calling: Calling, data: Callings) -> bool:
    """True for a noun that the data have as it stands: a compound ("Gemeindebund") tells more than its end."""
    known = (data.people if calling.kind == "person" else data.bodies).get(calling.english, ())
    plain = words.removesuffix(data.genitive)
    return any(
        word in (words, plain) or (word.endswith("*") and words.startswith(word[:-1])) for word in known
    )
