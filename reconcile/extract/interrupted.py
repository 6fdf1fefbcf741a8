"""Verbs of speech that other words part: "a 〈par ailleurs〉 recensé", "kam 〈im Juni〉 auf 6.000"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reconcile.extract.dates import TimeReading
from reconcile.extract.over_times import over_times
from reconcile.extract.parted_speech import parted_speech
from reconcile.lexicon import Hit
from reconcile.lexicon.anchored import Page
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.language import Speech, language
from reconcile.lexicon.numbers import number_words


@cache
def _inserted(data: Callings) -> re.Pattern[str] | None:
    if not data.inserted:
        return None
    words = "|".join(sorted(map(re.escape, data.inserted), key=len, reverse=True))
    auxiliaries = "|".join(map(re.escape, data.perfect))
    return re.compile(rf"(?<!\w)(?:{auxiliaries})((?: (?:{words})){{1,2}})(?= \w)", re.IGNORECASE)


def interrupted(text: str, lang: str, times: Sequence[TimeReading] = ()) -> list[Hit[Speech]]:
    """The verbs of speech in a text that adverbs or ``times`` part, each with its whole stretch."""
    data = callings(lang)
    pattern = _inserted(data) if data is not None else None
    found: list[Hit[Speech]] = []
    for match in pattern.finditer(text) if pattern is not None else ():
        start, end = match.span(1)
        whole = text[:start] + text[end:]
        for hit in language(lang).speech.find(whole):
            if hit.start < start < hit.end:
                found.append(Hit(hit.start, hit.end + end - start, hit.value))
    found += over_times(text, lang, times) + parted_speech(text, lang)
    return found + _agreeing(text, lang) + _before_number(text, lang)


def _agreeing(text: str, lang: str) -> list[Hit[Speech]]:
    """Verbs of speech whose participle agrees with an object before them ("les a établi〈es〉 à 300")."""
    data = callings(lang)
    if data is None or not data.agreements:
        return []
    ends = "|".join(sorted(map(re.escape, data.agreements), key=len, reverse=True))
    auxiliaries = "|".join(map(re.escape, data.perfect))
    found = []
    for match in re.finditer(rf"\b(?:l['’]|les )((?:{auxiliaries}) \w+?)(?:{ends})(?!\w)", text):
        words = match.group(1)
        for hit in language(lang).speech.find(words):
            if (hit.start, hit.end) == (0, len(words)) and not hit.value.close:
                found.append(Hit(match.start(1), match.end(), hit.value))
    return found


_BETWEEN = r"(?: (?!und\b|oder\b)[^\s,;:()\d]+){1,5}? "
"""What may stand between a verb and the preposition of its number."""
_AFTER = 5
"""Words from the preposition to the number, its hedge between."""


@cache
def _two_part(lang: str) -> tuple[tuple[re.Pattern[str], Speech], ...]:
    """Verbs with the preposition of their number, in a language that puts the verb second."""
    if not language(lang).grammar.verb_second:
        return ()
    made = []
    for entry in language(lang).speech_entries:
        for words in entry.words if entry.kind == "say" and not entry.acts else ():
            verb, _, preposition = words.partition(" ")
            if preposition in _PREPOSITIONS:
                pattern = rf"(?<!\w){re.escape(verb)}{_BETWEEN}{preposition}(?= )(?! (?:d(?:ie|er|en|as|em)|eine?[nmr]?) )"
                made.append((re.compile(pattern), entry))
    return tuple(made)


_PREPOSITIONS = ("auf", "von")


def _before_number(text: str, lang: str) -> list[Hit[Speech]]:
    found: list[Hit[Speech]] = []
    for pattern, entry in _two_part(lang):
        for match in pattern.finditer(text):
            if _counts(text, match.end(), lang):
                inner = text[match.start() : match.end()]
                subject = re.search(r" [A-ZÄÖÜ]", inner)  # "sprach 〈die Polizei〉 von 300": the verb alone
                end = match.start() + len(inner.split()[0]) if subject is not None else match.end()
                found.append(Hit(match.start(), end, entry))
    return found


def _counts(text: str, start: int, lang: str) -> bool:
    """True where a number stands within a few words behind an offset."""
    page, table = Page.of(text), number_words(lang)
    for word in list(re.finditer(r"\S+", text[start:]))[:_AFTER]:
        if word.group(0)[0].isdigit() or table.at(page, start + word.start()) is not None:
            return True
        if word.group(0)[-1] in ",.;:":
            return False
    return False
