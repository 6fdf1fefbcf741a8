"""How many say something, in languages that decline names: "Два чиновника, знакомые с докладом, рассказали Reuters …".

Such a number counts those who speak and nothing of the story. They stand in the case that the numeral asks for,
the genitive, and are the subject all the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reconcile.lexicon.actors import Lexicon, actors_of
from reconcile.lexicon.language import Language
from reconcile.model.called import called

if TYPE_CHECKING:
    from reconcile.extract.actors.actor import Actor
    from reconcile.extract.actors.actors import Reader
    from reconcile.extract.numbers.reading import Reading

_MOST = 12
"""How many may speak with one voice."""
_BEHIND = 140
"""Characters from those who speak to their verb, over what they are of and a clause on them."""
_VERB = 40
"""Characters before them in which their verb stands, with an outlet that hears it ("рассказали Reuters двое врачей")."""
_HEARER = re.compile(r" (?:[A-Z][\w-]*(?: [A-Z][\w-]*){0,2} )?")
_FORMS = frozenset({"people", "role", "source", "spokes"})
_ASIDE = re.compile(r"[^,;:.«»—()]*(?:, [^,;:.«»()]*,)? *")
"""What they are of, and a clause between two commas ("источника в разведке〈, знакомые с докладом,〉 назвали")."""


def say_it(text: str, language: Language, reading: Reading) -> bool:
    """True for the number of those who say something, with the verb of speech in the plural behind them."""
    lexicon = actors_of(language.grammar.code)
    low = reading.quantity.interval.low
    if lexicon is None or reading.quantity.hedge != "exact" or low is None or not 1 < low <= _MOST:
        return False
    if reading.unit_word is None or not _calling(reading.unit_word, lexicon):
        return False
    behind = text[reading.end : reading.end + _BEHIND]
    before = text[max(0, reading.start - _VERB) : reading.start]
    if any(
        hit.value.kind in ("say", "report")
        and before[hit.start : hit.end].endswith(lexicon.data.impersonal)
        and _HEARER.fullmatch(before, hit.end) is not None
        for hit in language.speech.find(before)
    ):
        return True
    return any(
        hit.value.kind in ("say", "report")
        and not (hit.value.close or hit.value.acts)
        and behind[hit.start : hit.end].endswith(lexicon.data.impersonal)
        and _ASIDE.fullmatch(behind, 0, hit.start) is not None
        and not any(char.isdigit() for char in behind[: hit.start])
        for hit in language.speech.find(behind)
    )


def _calling(word: str, lexicon: Lexicon) -> bool:
    found = lexicon.find(word.split())
    return found is not None and found.head.form in _FORMS


def several(reader: Reader, at: int, form: str) -> bool:
    """True for people behind a small number, who are nobody heard before ("два 〈чиновника〉")."""
    numbered = reader.joined(at) and reader.tokens[at - 1].text.lower() in reader.lexicon.data.numerals
    return numbered and form in ("people", "role", "source")


def counted(reader: Reader, actor: Actor) -> Actor:
    """The speaker behind a numeral in the case of a subject, called in the plural ("〈два источника〉": sources)."""
    at = reader.at(actor.start)
    if actor.kind != "anonymous" or not reader.joined(at):
        return actor
    before = reader.tokens[at - 1].text.lower()
    upright = before in reader.lexicon.data.numerals
    if not (upright or before in reader.lexicon.data.oblique_numerals):
        return actor
    parts = called(actor.name.text)
    name = type(actor.name)(parts._replace(own=_plural(parts.own)).of(parts.beside))
    return actor._replace(name=name, upright=upright or actor.upright)


def _plural(words: str) -> str:
    if words.endswith(("s", "men", "people", "police")):
        return words
    if words.endswith("military"):
        return words.removesuffix("military") + "soldiers"
    return words.removesuffix("y") + "ies" if words.endswith(("ty", "ry")) else words + "s"
