"""Speakers whose verb is left out, since the clause before has it: "Police counted 500, 〈the organisers〉 900"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import named
from reconcile.lexicon.actors import actors_of
from reconcile.lexicon.callings import Callings, callings
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of

GAPPED = Speech(words=(), kind="say", example="Police counted 500, the organisers 900.", close=True)
"""A speaker whose verb is left out, since the one before it has it."""
IN_WHOSE_VIEW = Speech(
    words=("for",), kind="according", example="500, against 900 for the union.", close=True
)
"""In whose view a number is that is set against another's."""
_GAP = 12
"""Characters before such a speaker within which its clause begins, with an article or a join word."""


_BODIES = ("agency", "anonymous", "government", "thinktank")
_TELLERS = (*_BODIES, "person")
_SEATS = ("country", "place")
"""Who speaks by a country or its capital, beside another that does ("Seoul says 11,000, 〈Kyiv〉 12,000")."""


def gapped(sight: Sight, found: list[Event]) -> list[Event]:
    """The speakers right before a number, in a sentence that gave another's number with its verb."""
    made = []
    signs = None if callings(sight.sentence.lang) is None else " ,:"
    oblique = {item.start for item in sight.actors if not item.upright}
    for item, name in named(sight):
        if item.start in oblique or _of_somebody(sight, item.start):
            continue
        dashed = _dashed(sight, item.start, item.end)
        told = any(event.speaker not in (None, name) and event.end <= item.start for event in found)
        view = _in_whose_view(sight, item.start) if told and item.value.kind in _BODIES else None
        if view is not None:
            made.append(Event(*view, IN_WHOSE_VIEW, name, item.start, item.end, item.value.kind))
            continue
        by_seat = sight.language.grammar.leads or sight.language.grammar.verb_second
        seats = by_seat and any(event.kind in _SEATS for event in found)
        bodies = (*_BODIES, *_SEATS) if seats else _BODIES
        told = told or (not found and _stressed(sight, item.start, item.end))
        prepared = item.value.kind in _SOMEBODY and _prepared(sight, item.end)
        bodies = (*bodies, *_SOMEBODY) if prepared else bodies
        if not (told or dashed) or item.value.kind not in (_TELLERS if dashed else bodies):
            continue
        before = sight.text[max(0, item.start - _GAP) : item.start]
        opens = any(sign in before for sign in ",;") or _opens_clause(sight, item.start)
        opens = opens or _stressed(sight, item.start, item.end)
        opens = opens and not any(event.at == item.start for event in found)
        counted = _right_before(sight, item.end, signs)
        if (opens and counted) or dashed:
            made.append(Event(item.start, item.end, GAPPED, name, item.start, item.end, item.value.kind))
    return made


def _in_whose_view(sight: Sight, start: int) -> tuple[int, int] | None:
    """Where "pour" stands between a number set against another's and its body (", contre 900 〈pour〉 la CGT")."""
    data = callings(sight.sentence.lang)
    if data is None or not data.gap_joins or not data.for_whom:
        return None
    words = any_of(word if word.endswith("'") else f"{word} " for word in sight.language.grammar.pointers)
    match = re.search(rf" (?P<view>{any_of(data.for_whom)}) (?:{words})?\Z", sight.text[:start])
    if match is None:
        return None
    number = next((item for item in sight.numbers if item.end == match.start()), None)
    joined = rf"(?:[,;]|[,;]? (?:{any_of(data.gap_joins)})) \Z"
    if (
        number is None
        or number.quantity.unit not in _PEOPLE
        or not re.search(joined, sight.text[: number.start])
    ):
        return None  # "contre 200 millions pour le gouvernement": money is for somebody
    return match.span("view")


_PEOPLE = (None, "person")
"""Units of a number that may be in somebody's view, not for somebody."""


_SOMEBODY = ("person", "role")


def _prepared(sight: Sight, end: int) -> bool:
    """True for somebody whose figure has the preposition of the verb that is left out ("; a doctor, 〈of〉 60")."""
    data = callings(sight.sentence.lang)
    first = next((reading for reading in sight.numbers if reading.start >= end), None)
    if data is None or not data.gap_words or first is None:
        return False
    words = [word.strip(",") for word in _parted(sight.between(end, first.start))]
    return any(word in data.gap_words for word in words)


def _stressed(sight: Sight, start: int, end: int) -> bool:
    """True for who heads a sentence with no verb, set off by a pronoun ("Les syndicats, 〈eux〉, 900")."""
    data = callings(sight.sentence.lang)
    if data is None or not data.gap_words or start > _GAP or sight.speech:
        return False
    words = [word.lower().strip("'") for word in _parted(sight.text[:start])]
    apart = _STRESSED.match(sight.text, end)
    pronoun = apart is not None and apart.group(1).split()[-1] in data.gap_words
    return pronoun and all(f"{word}'" in data.articles or word in data.articles for word in words)


_STRESSED = re.compile(r", ([a-z ]{2,14}), ")
"""A pronoun between commas behind a name (", 〈quant à elle〉, ")."""


def _parted(text: str) -> list[str]:
    return text.replace("’", "'").replace("'", "' ").split()


def _of_somebody(sight: Sight, start: int) -> bool:
    """True for the house of somebody, set off behind the name (", 〈de l'〉université de Valmont,")."""
    data = callings(sight.sentence.lang)
    before = sight.text[:start].lower().replace("’", "'").rstrip()
    return data is not None and before.endswith(tuple(f", {word}" for word in data.of_house))


_FIGURE = 90
"""Characters between somebody at the head of a sentence and the dash before their figure."""
_CONTRAST = 5
"""Words before somebody among which those stand that set a clause against the one before."""
_LEANING = 2
"""Small words between a dash and a number, at the most ("— даже о семидесяти")."""
_DASHES = ("—", "–", "-")


def _only_dash(between: str, sight: Sight) -> bool:
    """True for a dash, also with the preposition of the verb that is left out ("а полиция — о 500")."""
    words = between.split()
    return (
        words[:1] != []
        and words[0] in _DASHES
        and len(words) <= _LEANING + 1
        and all(_leaning(word.lower(), sight) for word in words[1:])
    )


def _contrasts(before: str, sight: Sight) -> bool:
    """True for words that set a clause against the one before ("〈тогда как〉 служба — лишь 45")."""
    lexicon = actors_of(sight.sentence.lang)
    return lexicon is not None and before.endswith(tuple(f" {one}" for one in lexicon.data.contrasting))


def _leaning(word: str, sight: Sight) -> bool:
    """True for a preposition that the verb before had ("оценил в 400 млн, а эксперты — 〈в〉 900")."""
    grammar, lexicon = sight.language.grammar, actors_of(sight.sentence.lang)
    only = lexicon is not None and word in lexicon.data.adverbs  # "лишь 45"
    return only or f" {word}" in grammar.aside or word in grammar.spoken_at


def _dashed(sight: Sight, start: int, end: int) -> bool:
    """True for a speaker that opens its clause, with a dash for its verb ("police — 8,000")."""
    if _figure(sight, start, end):
        return True
    head = sight.text[:start].rstrip(" «(").split(" ")
    lexicon = actors_of(sight.sentence.lang)
    if lexicon is not None and head[-1].lower() in lexicon.data.possessives and len(head) > 1:
        head.pop()  # "а 〈её〉 президент — 70 тысяч"
    opens = (
        not head[-1]
        or head[-1][-1:] in (",", ";", "(", ".", ":")
        or head[-1].lower() in sight.language.grammar.join
        or any(hit.end == len(sight.text[:start].rstrip()) for hit in sight.strongs)
        or _contrasts(f" {' '.join(head[-_CONTRAST:])}".lower(), sight)
    )
    return opens and any(
        end < reading.start and _only_dash(sight.between(end, reading.start), sight)
        for reading in sight.numbers
    )


def _figure(sight: Sight, start: int, end: int) -> bool:
    """True for who heads a sentence with no verb of speech, with a dash before the figure ("The estimate of X — 500")."""
    phrase = next((item for item in sight.actors if item.start == start and item.upright), None)
    if phrase is None or start > _GAP or any(not hit.value.close for hit in sight.speech):
        return False
    first = next((reading for reading in sight.numbers if reading.start >= end), None)
    between = sight.between(end, first.start).rstrip() if first is not None else ""
    if ";" in between:
        return False
    return len(between) <= _FIGURE and between.endswith(_DASHES)


def _opens_clause(sight: Sight, start: int) -> bool:
    """True for a name behind a mark or a word of joining and a word for its kind (", 〈le syndicat〉 Solidaires 40 000")."""
    data, pointers = callings(sight.sentence.lang), sight.language.grammar.pointers
    if data is None and sight.language.grammar.leads:
        return _JOINED.search(sight.text[:start]) is not None
    if data is None or not pointers or not data.gap_joins:
        return False
    lead = _lead(data, pointers)
    return lead.search(sight.text[:start].replace("’", "'")) is not None


_JOINED = re.compile(r"(?:,|;| and| but| while) (?:the |its )?(?:[a-z-]+ )?\Z")
"""What stands before a second speaker ("Police put it at 500 〈and the〉 organisers at 900")."""
_AT = re.compile(r" (?:at|of|to|about|only|just) \Z")


@cache
def _lead(data: Callings, pointers: tuple[str, ...]) -> re.Pattern[str]:
    articles = any_of(word if word.endswith("'") else f"{word} " for word in pointers)
    return re.compile(rf"(?:[,;]| (?:{any_of(data.gap_joins)})) (?:{articles})(?:[a-zà-ÿ-]+ ){{0,3}}\Z")


@cache
def _further(data: Callings) -> re.Pattern[str]:
    """What else tells who it is, up to a comma ("les collectifs 〈à l'origine de l'appel,〉 de 900")."""
    return re.compile(rf" (?:{any_of(data.of)})[^,;:.\d«»()]{{2,50}},(?= )")


def _right_before(sight: Sight, end: int, signs: str | None) -> bool:
    """True where a number stands right behind an offset, past ``signs`` and the words for a verb left out."""
    return any(
        end <= reading.start and not _without(sight, end, reading.start).strip(signs)
        for reading in sight.numbers
    )


def _without(sight: Sight, start: int, end: int) -> str:
    between = sight.between(start, end)
    data = callings(sight.sentence.lang)
    if data is None and sight.language.grammar.leads and _AT.fullmatch(between):
        return ""
    if data is None or not data.gap_words:
        return between
    tail = _further(data).match(between)
    if tail is not None and not any(start <= hit.start < end for hit in sight.speech):
        between = between[tail.end() :]
    words = (word.strip(",") for word in _parted(between))
    return " ".join(word for word in words if word not in data.gap_words)
