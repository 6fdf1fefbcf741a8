"""Verbs of speech that stand before their speaker, in languages whose order is free ("О погибших 〈сообщил〉 Минздрав").

What is told of leads such a clause; a verb without a subject is in the plural, and where it is said follows
it ("〈сообщили〉 в министерстве").
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reconcile.extract.sentence.past_times import past_times, untimed
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.verb_number import personal
from reconcile.extract.speakers.event import Event
from reconcile.lexicon import Hit
from reconcile.lexicon.actors import Lexicon, actors_of
from reconcile.lexicon.language import Speech

_ENDS = re.compile(r"(?:\s[а-яёіїєґ’'-]+){0,2}\s*(?:[,.:;(—–]|\Z)")
"""The end of a clause, past what a speaker is of ("организаторы 〈шествия〉.")."""


_GERUND = re.compile(
    r"(?: [\w’'ʼ-]+){0,2}, ([\w’'ʼ-]+)[^,;:«»—()]*(?:, (?:что|що|как|як)[^,;:«»—()]*)?,(?= )"
)
"""An aside right behind a verb, from the comma before its first word to the one behind it."""


def past_aside(sight: Sight, end: int) -> int:
    """The offset behind an aside of a verbal adverb (", заявил〈, прибыв на место,〉 министр"), else ``end``."""
    lexicon = actors_of(sight.sentence.lang)
    match = _GERUND.match(sight.text, end) if lexicon is not None else None
    if match is None or lexicon is None or not match.group(1).endswith(lexicon.data.gerunds):
        return end
    named = any(end <= item.start < match.start(1) for item in sight.names)
    named = named or any(end <= item.start < match.start(1) for item in sight.actors)
    return end if named or sight.language.coref.find(sight.text[end : match.start(1)]) else match.end()


_PLACES = 7
"""Words of where something was said, between a verb and who says it."""


_SPEAK = ("agency", "thinktank", "person")


def _oblique_at(sight: Sight, start: int) -> bool:
    """True for a name within a phrase, behind a preposition or in a case of no subject."""
    if any(item.start <= start < item.end and not item.upright for item in sight.actors):
        return True
    grammar, lexicon = sight.language.grammar, actors_of(sight.sentence.lang)
    first = sight.text[start:].split()[0]
    if lexicon is None or (lexicon.adjective(first) and first.endswith(lexicon.data.genitive_adjectives)):
        return True
    before = sight.text[:start].lower().split()[-1:]
    return before != [] and (before[0] in grammar.spoken_at or f" {before[0]}" in grammar.aside)


def past_venue(sight: Sight, verb: Hit[Speech]) -> int:
    """The offset behind where something was said (", сказала 〈в эфире TRT〉 координатор"), else the end of the verb.

    Only behind a verb in the singular: somebody speaks "в полиции" by one in the plural.
    """
    speakers = [(item.start, item.kind) for item in sight.actors if item.upright]
    speakers += [(hit.start, hit.value.kind) for hit in sight.names if hit.value.kind in _SPEAK]
    for start, kind in sorted(speakers) if personal(sight, verb) else ():
        if start < verb.end or kind == "media" or _oblique_at(sight, start):
            continue
        between = untimed(sight, verb.end, start)
        words = between.lower().split()
        led = bool(words) and words[0] in sight.language.grammar.spoken_at
        return start if led and len(words) <= _PLACES and not set(",;:()—") & set(between) else verb.end
    return verb.end


def fronted(sight: Sight, verb: Hit[Speech], name_end: int) -> bool:
    """True where what is told of leads the clause of a verb, and the name behind it ends the clause."""
    grammar = sight.language.grammar
    lexicon = actors_of(sight.sentence.lang)
    begin = _before_aside(sight, _clause_begins(sight, verb.start), lexicon)
    clause = sight.text[begin : verb.start].strip(' «“"').lower()
    first = clause.split(" ", 1)[0]
    name_end = _with_short_name(sight, name_end)
    if lexicon is not None and clause.split()[-1:] and clause.split()[-1] in lexicon.data.related:
        return True
    told_of = f" {first}" in grammar.aside or any(
        hit.start == 0 for hit in sight.language.anaphora.find(clause)
    )
    told_of = told_of or (lexicon is not None and first in lexicon.data.figures)
    return bool(first) and told_of and _ENDS.match(past_times(sight, name_end)) is not None


_ASIDE = re.compile(r", ([\w-]+) [^,;:—.]*,\Z")
"""An aside that the comma before a clause closes ("Об этом〈, как передаёт Рейтер,〉 сообщил")."""


def _before_aside(sight: Sight, begin: int, lexicon: Lexicon | None) -> int:
    """Where a clause begins, past an aside on who passes it on."""
    aside = _ASIDE.search(sight.text[:begin])
    if lexicon is None or aside is None or aside.group(1) not in lexicon.data.turning:
        return begin
    return _clause_begins(sight, aside.start())


def _clause_begins(sight: Sight, end: int) -> int:
    return max(sight.text.rfind(sign, 0, end) for sign in ",;:—.") + 1


def _with_short_name(sight: Sight, name_end: int) -> int:
    """The end of a name with the short one of the same body behind it ("управління 〈AFAD〉", "институт 〈(ISW)〉")."""
    long = {hit.value.key for hit in sight.names if hit.end == name_end and hit.value.key}
    for hit in sight.names:
        if hit.value.key in long and sight.text[name_end : hit.start] in (" ", " ("):
            return hit.end + sight.text.startswith(")", hit.end)
    return name_end


def opens(sight: Sight, start: int) -> bool:
    """True for a body that opens a clause: its verb may follow a number ("В Кремле цифру в 300 назвали")."""
    if not sight.actors_known:
        return False
    head = sight.text[:start].rstrip(" «")
    words = head.rsplit(" ", 1)
    if words[-1].lower() in sight.language.grammar.spoken_at:
        head = head[: -len(words[-1])].rstrip()
    return not head.strip(" —–-") or head[-1] in ";.:"


def told_after(
    sight: Sight, found: list[Event], end: int, numbered: Callable[[int, int], bool]
) -> Event | None:
    """Who gives a number that a later clause takes up ("…600; 〈такую цифру〉 привёл директор")."""
    if not sight.actors_known:
        return None
    for event in found:
        begin = max(sight.text.rfind(sign, 0, event.start) for sign in ";:.") + 1
        others = any(one.speaker is not None and one.end <= begin for one in found)
        if begin <= end or (others and numbered(end, event.start)):
            continue
        if event.speaker is None:
            continue
        clause = sight.text[begin : event.start].strip(" «").lower()
        if any(hit.start <= _LINK for hit in sight.language.anaphora.find(clause)):
            return event
    return None


_LINK = 3
"""Characters of a word that joins a clause before what it takes up ("〈и〉 такую цифру")."""
