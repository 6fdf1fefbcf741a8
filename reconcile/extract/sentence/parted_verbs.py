"""Verbs in parts, with other words between: "a 〈par ailleurs〉 recensé", "kam 〈im Juni〉 auf 6.000", "sagte … zu"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TypeVar

from msgspec.structs import replace

from reconcile.extract.sentence.adjectives_between import over_adjectives
from reconcile.extract.times.dates import TimeReading
from reconcile.lexicon import Hit, measures
from reconcile.lexicon.anchored import Page
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.language import Language, Speech, StatusCue, language
from reconcile.lexicon.measure import Measure
from reconcile.lexicon.numbers import number_words
from reconcile.lexicon.phrases import Phrases, any_of
from reconcile.model import Stance


def interrupted(text: str, lang: str, times: Sequence[TimeReading] = ()) -> list[Hit[Speech]]:
    """The verbs of speech in a text that adverbs, ``times`` or their object part, each with its whole stretch."""
    data = callings(lang)
    found = _before_number(text, lang)
    if data is None:
        return found + over_adjectives(text, lang)
    found += _over(text, lang, _adverbs(data)) if data.inserted else []
    if data.past_times:
        plain = text
        for time in times:
            plain = plain[: time.start] + "\0" * (time.end - time.start) + plain[time.end :]
        found += _over(plain, lang, _times(data))
    found += [
        Hit(match.start(1), match.end(1), entry)
        for pattern, entry in _parted(data, lang)
        for match in pattern.finditer(text)
    ]
    return found + (_agreeing(text, lang, data) if data.agreements else [])


def _over(text: str, lang: str, gaps: re.Pattern[str]) -> list[Hit[Speech]]:
    """The phrases of speech that are whole once a gap is taken out, each with its whole stretch."""
    found: list[Hit[Speech]] = []
    for match in gaps.finditer(text):
        start, end = match.span(1)
        for hit in language(lang).speech.find(text[:start] + text[end:]):
            if hit.start < start < hit.end:
                found.append(Hit(hit.start, hit.end + end - start, hit.value))
    return found


@cache
def _adverbs(data: Callings) -> re.Pattern[str]:
    """What may stand between an auxiliary and its participle ("a 〈par ailleurs〉 recensé")."""
    return re.compile(
        rf"(?<!\w)(?:{any_of(data.perfect)})((?: (?:{any_of(data.inserted)})){{1,2}})(?= \w)", re.IGNORECASE
    )


@cache
def _times(data: Callings) -> re.Pattern[str]:
    """What may stand between a participle and its preposition, a time blanked out ("interrogé 〈jeudi〉 par")."""
    return re.compile(
        rf"(?<=\w)((?:,? (?:(?:{any_of(data.time_leads)}) )?(?:\0+|{any_of(data.inserted)})(?!\w)){{1,3}},?)"
        rf"(?= (?:{any_of(data.past_times)}))"
    )


def _agreeing(text: str, lang: str, data: Callings) -> list[Hit[Speech]]:
    """Verbs of speech whose participle agrees with an object before them ("les a établi〈es〉 à 300")."""
    found = []
    for match in _agreements(data).finditer(text.replace("’", "'")):
        words = match.group("has") + match.group("done")
        for hit in language(lang).speech.find(words):
            if (hit.start, hit.end) == (0, len(words)) and not hit.value.close:
                found.append(Hit(match.start("has"), match.end(), hit.value))
    return found


@cache
def _agreements(data: Callings) -> re.Pattern[str]:
    objects = "|".join(word if word.endswith("'") else f"{word} " for word in data.objects)
    gap = rf"(?: (?:{any_of(data.inserted)})){{0,2}}"
    return re.compile(
        rf"\b(?:{objects})(?P<has>{any_of(data.perfect)}){gap}(?P<done> \w+?)(?:{any_of(data.agreements)})(?!\w)"
    )


_AFTER = 5
"""Words from the preposition to the number, its hedge between."""


@cache
def _two_part(lang: str) -> tuple[tuple[re.Pattern[str], Speech], ...]:
    """Verbs with the preposition of their number, in a language that puts the verb second."""
    data = callings(lang)
    if data is None or not language(lang).grammar.verb_second:
        return ()
    joined = any_of([word for word in language(lang).grammar.join if word.isalpha()])
    between = rf"(?: (?!(?:{joined})\b)[^\s,;:()\d]+){{1,8}}? "
    made = []
    for entry in language(lang).speech_entries:
        for words in entry.words if entry.kind == "say" and not entry.acts else ():
            verb, _, preposition = words.partition(" ")
            if preposition in data.number_leads:
                behind = rf"{preposition}(?= )(?! (?:{any_of(data.articles)}) )"
                made.append((re.compile(rf"(?<!\w){re.escape(verb)}{between}{behind}"), entry))
    return tuple(made)


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


_MARK = " … "


@cache
def _parted(data: Callings, lang: str) -> list[tuple[re.Pattern[str], Speech]]:
    """A pattern for each second part of verbs of saying; between both stands nothing that ends a clause."""
    made = []
    and_ = language(lang).grammar.join[0]
    between = rf"(?:(?!{and_}\b)(?:\d[\d.,]*|[^\s.;:,]+) ){{0,14}}?"
    behind = rf"(?=\s*(?:[,.;:!?–—)»“«]|{and_}\b|{any_of(data.that)}\b|\Z))"
    stances: tuple[tuple[Stance, Sequence[str]], ...] = (
        ("asserts", data.parted),
        ("denies", data.parted_denying),
        ("doubts", data.parted_doubting),
    )
    said = [(stance, verbs, False) for stance, verbs in stances] + [("asserts", data.parted_acts, True)]
    for stance, verbs, acts in said:
        first: dict[str, list[str]] = {}
        for verb in verbs:
            head, _, tail = verb.partition(_MARK)
            first.setdefault(tail, []).append(head)
        entry = Speech(
            words=(),
            kind="say",
            example="Sie deutete an, es seien 300.",
            speaker="either",
            stance=stance,
            acts=acts,
        )
        for tail, heads in sorted(first.items()):
            pattern = rf"(?<!\w)({any_of(heads)}) {between}{re.escape(tail)}{behind}"
            made.append((re.compile(pattern), entry))
    return made


_T = TypeVar("_T")
_STOPS = re.compile(r"[.;:](?=\s)")
"""A sign that ends a clause; not the one within a number (1.200)."""


@cache
def _verbs(lang: str) -> Phrases[tuple[str, Measure]]:
    return _index(
        (verb, measure)
        for measure in measures().by_key.values()
        if (cue := measure.cues.get(lang)) is not None
        for verb in cue.split
    )


@cache
def _moves(lang: str) -> Phrases[tuple[str, StatusCue]]:
    return _index((verb, entry) for entry in language(lang).statuses for verb in entry.split)


def _index(verbs: Iterable[tuple[str, _T]]) -> Phrases[tuple[str, _T]]:
    """The first parts, each with its second and what both say."""
    pairs = [(verb.split(_MARK), value) for verb, value in verbs]
    return Phrases((first, (second, value)) for (first, second), value in pairs)


def split_verbs(text: str, lang: str) -> list[Hit[Measure]]:
    """Both parts of each such verb of a sentence that says a measure."""
    return _parts(text, _verbs(lang), lang)


def split_statuses(text: str, lang: str) -> list[Hit[StatusCue]]:
    """Both parts of each such verb of a sentence that says how far people or arms have come."""
    return _parts(text, _moves(lang), lang)


def _parts(text: str, verbs: Phrases[tuple[str, _T]], lang: str) -> list[Hit[_T]]:
    ends = re.compile(rf"\s*(?:[,.;:!?–—)»“]|{language(lang).grammar.join[0]}\b|\Z)")
    found: list[Hit[_T]] = []
    for hit in verbs.find(text):
        particle, value = hit.value
        for match in re.compile(rf"(?<!\w){re.escape(particle)}(?!\w)").finditer(text, hit.end):
            if _STOPS.search(text, hit.end, match.start()):
                break
            if ends.match(text, match.end()):
                found += [Hit(hit.start, hit.end, value), Hit(match.start(), match.end(), value)]
                break
    return found


def spoken_words(text: str, lang: Language) -> list[Hit[Speech]]:
    """The words of speech of the data; one written onto a number begins behind its digits (600〈명이라고요〉)."""
    found = lang.speech.find(text)
    data = callings(lang.grammar.code)
    if data is not None and data.parted_acts:
        given = {match.start() for match in _giving(data, lang.grammar.code).finditer(text)}
        found = [Hit(*hit[:2], replace(hit.value, acts=True)) if hit.start in given else hit for hit in found]
    return [_past_digits(text, hit) for hit in found] if lang.grammar.quoting else found


@cache
def _giving(data: Callings, lang: str) -> re.Pattern[str]:
    """Verbs in parts by which somebody promises something ("Geber 〈sagen〉 300 Millionen Euro 〈zu〉")."""
    and_ = language(lang).grammar.join[0]
    verbs = "|".join(
        rf"{re.escape(head)} (?:(?!{and_}\b)(?:\d[\d.,]*|[^\s.;:,]+) ){{1,14}}?{re.escape(tail)}"
        for head, _, tail in (verb.partition(_MARK) for verb in data.parted_acts)
    )
    return re.compile(rf"(?<!\w)(?:{verbs})(?=\s*(?:[,.;:!?–—)»“«]|{and_}\b|\Z))")


def _past_digits(text: str, hit: Hit[Speech]) -> Hit[Speech]:
    start = hit.start
    while start < hit.end and text[start].isdigit():
        start += 1
    return Hit(start, hit.end, hit.value) if start < hit.end else hit
