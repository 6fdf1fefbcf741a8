"""Verbs that close somebody's words: behind a quotation and a comma any verb tells who spoke.

Verbs of speech are without number there ("« … », s'époumone le maire", "»…«, poltert der Bürgermeister"),
so a word is told by its place and its ending, not by a list.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon import Hit
from reconcile.lexicon.actors import Lexicon, actors_of
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.language import Speech, language
from reconcile.lexicon.phrases import any_of, led_words

_SAID = Speech(words=(), kind="say", example="»Wir waren 3.000«, poltert der Bürgermeister.", speaker="after")
_GOES_ON = Speech(words=(), kind="hearsay", example="»Wir waren 3.000«, poltert er.", carry=True)
_CLOSED = re.compile(r"([»«“”\"])(?:[,.!?]|[ \u00a0])*,[ \u00a0]")
_OPENS = '«»„“"'
_WORDS = 3
"""Words from which what stands in quotation marks is a quotation, not a title."""


@cache
def _verb(data: Callings) -> re.Pattern[str]:
    clitics = "|".join(map(re.escape, led_words(data.clitics))) or "\0"
    auxiliaries = any_of([*data.perfect, *data.perfect_of_self]) or "\0"
    ends = any_of(data.verb_ends)
    return re.compile(rf"((?:{clitics}){{0,2}}(?:(?:{auxiliaries}) )?[a-zß-ÿ]*?(?:{ends}))(?=[ -])")


def closing(text: str, code: str) -> list[Hit[Speech]]:
    """The verbs right behind a quotation, in a language whose data give the endings of verbs."""
    lexicon = actors_of(code)
    if lexicon is not None:
        return _behind_dash(text, code, lexicon)
    data = callings(code)
    if data is None or not data.verb_ends:
        return []
    grammar = language(code).grammar
    never = {*grammar.determiners, *grammar.join, *grammar.clause, *data.no_verbs, *data.relative, *data.that}
    found = []
    for match in _CLOSED.finditer(text):
        verb = _verb(data).match(text.replace("’", "'"), match.end())
        last = verb.group(1).split()[-1] if verb is not None else ""
        if verb is None or last in never or not _quotation(text, match.start()):
            continue
        rest = text[verb.end() :].split(maxsplit=1)[:1]
        if last.endswith(data.adverb_ends or ("\0",)) or (rest and rest[0] in data.agents):
            continue
        pronoun = rest[0].strip(".,;:") if rest else ""
        hyphened = text[verb.end()] == "-"
        if pronoun in data.pronouns:
            found.append(Hit(verb.start(1), text.index(pronoun, verb.end()) + len(pronoun), _GOES_ON))
        elif not hyphened:
            found.append(Hit(verb.start(1), verb.end(1), _SAID))
    return found


_DASHED = re.compile(r"([»”\"])[,.!?…]{0,3} [—–-] ([а-яёіїєґ’']{4,})(?= )")
"""What closes a quotation, a dash, and the word behind them ("…», — 〈вздыхает〉 комбриг")."""


def _behind_dash(text: str, code: str, lexicon: Lexicon) -> list[Hit[Speech]]:
    """The verbs behind a quotation and a dash, where names are declined: by any of them somebody has said it."""
    known = {hit.start for hit in language(code).speech.find(text)}
    return [
        Hit(match.start(2), match.end(2), _SAID)
        for match in _DASHED.finditer(text)
        if match.group(2).endswith(lexicon.data.closing)
        and match.start(2) not in known
        and _quotation(text, match.start(1))
    ]


def _quotation(text: str, closed: int) -> bool:
    """True where words enough stand before a closing mark, back to the one that opens them or the head."""
    opened = max(text.rfind(sign, 0, closed) for sign in _OPENS)
    return len(text[opened + 1 : closed].split()) >= _WORDS
