"""Speakers that no data file has: taken as they stand, where their place in the sentence makes them speakers."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.names.spelling import nominative, romanized, title_name
from reconcile.extract.sentence.cuewords import plain_word
from reconcile.extract.sentence.nounphrase import apposed, before_time, phrase_before
from reconcile.extract.sentence.nouns_behind import past_nouns
from reconcile.extract.sentence.particles import GIVEN_TO, leads_where, past_object
from reconcile.extract.sentence.past_times import past_time
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.accounts import telling
from reconcile.extract.speakers.han_phrases import phrase_behind, phrase_of_agent, raw_clause, titled_before
from reconcile.extract.speakers.known_names import name_around, of_known, spoken_of
from reconcile.extract.speakers.past_clauses import raw_ending, relative_clause
from reconcile.extract.speakers.raw_names import raw
from reconcile.extract.speakers.speaker_names import Found, numbered, parted
from reconcile.lexicon import Hit
from reconcile.lexicon.glossing import calling_in, glosses, kind_of
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_AFTER = 24
_SUBJECT_REACH = 110
"""Characters from a word of speech to the name behind it."""
_TITLE = re.compile(
    r"(?:[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'.-]*)(?:\s+(?:(?:of|for|des|du|de|la|le|and|the|der|die|für|von)\b|[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'.-]*))*"
)


_ALONE = re.compile(r"(?:\A|[.,;:–—„“»«(] ?)\W*([A-ZÀ-ÞĀ-Ž][\w’'-]+(?: [A-ZÀ-ÞĀ-Ž][\w’'-]+)?) \Z")


def _surname_before(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """A name that opens its clause before a word for by whom it is told ("〈Peña〉 zufolge")."""
    match = _ALONE.search(sight.text[: hit.start])
    words = match.group(1) if match is not None else ""
    if match is None or any(plain_word(word, sight.language, sight.sentence.lang) for word in words.split()):
        return None
    return raw(sight, *match.span(1))


def raw_before(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """Words that we do not know, right before によると: taken as they stand."""
    if sight.language.grammar.verb_second:
        return _surname_before(sight, hit)
    if not sight.final:
        return None
    if glosses(sight.sentence.lang) is not None:
        stop = hit.start - len(sight.text[: hit.start]) + len(sight.text[: hit.start].rstrip("がの"))
        stop = before_time(sight, stop)
        begin = phrase_before(sight, stop)
        return raw(sight, begin, stop) if begin < stop else None
    signs = (
        "、",
        "。",
        "，",
        "「",
        "」",
        "（",
        "）",
        "(",
        ")",
        " ",
        "\u3000",
        "▽",
        *sight.language.grammar.topic,
    )
    stop = past_object(sight.text, hit.start, sight.language.grammar)
    if sight.language.grammar.quoting and telling(sight, stop):
        return None
    begin = max(
        sight.text.rfind(sign, 0, stop) + len(sign)
        for sign in signs
        if sign in sight.text[:stop] or sign == "、"
    )
    return raw(sight, max(0, begin if begin > 0 else 0), stop)


def raw_topic(sight: Sight, floor: int, hit: Hit[Speech]) -> Found | None:
    """The first topic of the clause, where it is a short name without a number in it."""
    grammar = sight.language.grammar
    clause = sight.text[floor : hit.start]
    found: Found | None = None
    for match in _quoted_topic(grammar.topic).finditer(clause):
        start, end = floor + match.start(1), floor + match.end(1)
        if not numbered(sight, start, end):
            begin = phrase_before(sight, start - 1) if glosses(sight.sentence.lang) is not None else start
            whole = sight.text[begin : end + 1] if begin < start - 1 else match.group(1)
            found = Name(whole), start, end, "raw"
    if found is not None:
        return found
    marks = tuple(mark for mark in grammar.topic if glosses(sight.sentence.lang) is None or mark != "では")
    for match in _clause_topic(marks, grammar.spaced).finditer(clause):
        words = match.group(1)
        if any(words.endswith(mark) for mark in grammar.locative_after) or words.endswith("で"):
            continue
        if grammar.quoting and (words.endswith(GIVEN_TO) or leads_where(match, sight)):
            continue  # 유족에게는 1만2천 달러가 지급됐다고, 포구〈에서는〉 3명이 다쳤다고
        start = floor + match.start(1)
        if numbered(sight, start, floor + match.end(1)):
            start += words.rfind("の") + 1  # of "a blogger with 120,000 followers" the blogger
        before = apposed(sight, start) if glosses(sight.sentence.lang) is not None else None
        if before is not None:
            return before[0], before[1], floor + match.end(1), "raw"
        end = floor + match.end(1)
        if _counted(sight, start, end, floor + match.end()):
            continue
        if grammar.quoting and any(hit.start <= start and end < hit.end for hit in sight.names):
            continue  # the head of a name that is known as a whole
        topic = raw(sight, start, floor + match.end(1))
        first = found is not None and bool(grammar.quoting)  # 위원은 다친 사람〈도〉 40명이라고 말했다
        if topic is not None and not first and not (_bears(sight, found) and not _bears(sight, topic)):
            found = topic
    return found or _phrase_topic(sight, floor, hit, marks)


def _counted(sight: Sight, start: int, end: int, behind: int) -> bool:
    """True for a topic that tells what a number right behind it counts (捕虜〈は〉2人だったと記す), no office or body."""
    beside = any(
        0 <= item.start - behind <= 1 and not sight.text.startswith("が", item.end) for item in sight.numbers
    )
    if not beside or glosses(sight.sentence.lang) is None:
        return False
    return not bearer_or_body(re.split(r"[(（]", sight.text[start:end])[0], sight.sentence.lang)


def _phrase_topic(sight: Sight, floor: int, hit: Hit[Speech], marks: tuple[str, ...]) -> Found | None:
    """The phrase of an office before a topic marker, behind a clause that tells of it (調査団を率いる某教授〈は〉)."""
    lang = sight.sentence.lang
    if glosses(lang) is None:
        return None
    for mark in marks:
        at = sight.text.find(mark, floor, hit.start)
        while at >= 0:
            begin = phrase_before(sight, at)
            if floor <= begin < at and bearer_or_body(sight.text[begin:at], lang):
                return raw(sight, begin, at)
            at = sight.text.find(mark, at + 1, hit.start)
    return None


def bearer_or_body(words: str, lang: str) -> bool:
    """True for a phrase that ends in an office or a kind of body, or in a foreign name behind such a kind."""
    head = words.rstrip(_FOREIGN)
    known = calling_in(words, lang) is not None or kind_of(words, lang) is not None
    return known or (len(words) - len(head) >= _LONG and kind_of(head, lang) is not None)


_FOREIGN = "".join(map(chr, range(0x30A0, 0x3100)))
_LONG = 3
"""Signs of a foreign name, at the least."""


def _bears(sight: Sight, found: Found | None) -> bool:
    """True for a topic that ends in an office or a kind of body (現地代表〈は〉): it speaks of the others."""
    words, lang = found[0].text if found is not None else "", sight.sentence.lang
    return calling_in(words, lang) is not None or kind_of(words, lang) is not None


@cache
def _quoted_topic(markers: tuple[str, ...]) -> re.Pattern[str]:
    """A name in quotation marks with a topic marker on it (「みなとの会」は)."""
    marks = any_of(markers)
    return re.compile(rf"(?<=[\u30a0-\u30ff\u4e00-\u9fffの])「([^「」、。\d]{{2,20}})」(?:{marks})(?=[^な])")


@cache
def _clause_topic(markers: tuple[str, ...], spaced: bool) -> re.Pattern[str]:
    """A short name at the head of a clause with a topic marker on it."""
    marks = any_of(markers)
    inner = r"[^、。，「」（）()▽:：,>\"“”]" if spaced else r"[^\s、。，「」（）()▽:：]"
    bracket = r"(?:[(（][^()（）、。]{1,16}[)）])?"
    ending = r"(?=[\s、，「])" if spaced else r"(?=\S)"
    return re.compile(rf"(?:^|[、。，」）)\s▽・:：]|」と)\s*({inner}{{2,22}}?{bracket})(?:{marks}){ending}")


def _plain_word(sight: Sight, start: int, end: int) -> bool:
    """True for a word that has its capital from the head of a sentence, and for a name in another case."""
    phrase = next((item for item in sight.actors if item.start <= start < item.end), None)
    if phrase is not None:
        return not phrase.upright
    head = not any(char.isalnum() for char in sight.text[:start].rstrip()[-2:])
    head = head and not (sight.text[start:end].isupper() and end - start > 1)  # "МГМС насчитала"
    return head and len(sight.text[start:end].split()) == 1 and not sight.text[start:end].isascii()


def raw_after(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """Words that we do not know, right behind "according to": taken as they stand."""
    if (phrase := phrase_behind(sight, hit)) is not None:
        return phrase
    begin = past_time(sight, hit.end)
    match = _TITLE.search(sight.text, begin)
    if match is not None and (match.start() > begin + _AFTER or _apart(sight, *match.span())):
        match = None
    title = _quoted(sight, match.start(), declined=hit.value.declined) if match is not None else None
    if title is not None:
        return title
    found = raw(sight, match.start(), match.end()) if match else None
    if found is None and match is None:
        return _described(sight, hit)
    if found is None or not hit.value.declined:
        return found
    return romanized(
        nominative(sight.text[found[1] : found[2]], sight.language.grammar), sight.language.grammar
    ), *found[1:]


_QUOTED = re.compile(r"«([А-ЯІЇЄҐ][^«»]{2,40})»")


def _quoted(sight: Sight, start: int, *, declined: bool = False) -> Found | None:
    """The whole title of an outlet or a group in quotation marks, of which a word begins at ``start``."""
    match = _QUOTED.match(sight.text, start - 1) if start and sight.language.grammar.letters else None
    if match is None or numbered(sight, match.start(), match.end()):
        return None
    name = title_name(match.group(1), sight.cast, sight.sentence.lang, declined=declined)
    return name, match.start(1), match.end(1), "raw"


_DESCRIBED = re.compile(r"\s+the ([a-z][a-z’' -]{3,40}?)(?=[,.;]|\s*\Z)")


def _described(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """A speaker who is only described, between "according to" and the end of the clause."""
    match = _DESCRIBED.match(sight.text, hit.end) if sight.language.grammar.no_names else None
    if match is None or match.group(1).split()[-1] in sight.language.grammar.no_names:
        return None
    if any(hit.end <= item.start < match.end() for item in sight.cues if item.value.noun):
        return None
    if {*match.group(1).split()} & {*sight.language.grammar.continuing}:
        return None  # "said the ward 〈had〉 been built for fifty"
    return Name(match.group(1)), match.start(1), match.end(1), "raw"


def raw_beside(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """A name in capitals right before a verb of speech."""
    if not sight.language.grammar.spaced:
        return titled_before(sight, hit) or raw_clause(sight, hit) or phrase_of_agent(sight, hit)
    matches = list(_TITLE.finditer(sight.text, max(0, hit.start - 60), hit.start))
    for match in reversed(matches):
        between = sight.text[match.end() : hit.start]
        if between.lower().split()[-1:] and between.lower().split()[-1] in sight.language.grammar.passive:
            return None
        if sight.actors_known and between.strip() == ",":
            return None  # the verb closes what was said: who speaks stands behind it
        if len(between.split()) <= 3 and not parted(between):
            if sight.actors_known and (_plain_word(sight, *match.span()) or of_known(sight, *match.span())):
                return None
            if spoken_of(sight, match.start()) or _apart(sight, *match.span()):
                break
            if (clause := relative_clause(sight, match.start(), hit.start)) is not None:
                return raw_ending(sight, clause, _TITLE)
            whole = name_around(sight, match.start(), match.end())
            end = past_nouns(sight, match.end(), hit.start)
            return whole or _quoted(sight, match.start()) or raw(sight, match.start(), end)
    return _subject(sight, hit) if sight.language.grammar.no_names else None


def _apart(sight: Sight, start: int, end: int) -> bool:
    """True for a name behind a preposition that no speaker stands behind ("〈Из〉 Вартены передают")."""
    words = [*sight.text[:start].lower().split()[-1:], *sight.text[start:end].lower().split()[:1]]
    return sight.actors_known and any(f" {word}" in sight.language.grammar.aside for word in words)


_SUBJECT = re.compile(r"\W*(?=[A-ZÀ-Þ])(?:[A-ZÀ-Þ][\w’'-]*\.? ){0,3}[A-ZÀ-Þ][\w’'-]*(?=,)")


_LED = re.compile(r"\W*(?:\d{1,2}.{1,6}[–—-] )?(\w+) (?:[a-zà-ÿ-]+ ){1,2}((?:[A-ZÀ-Þ][\w’'-]* ?){1,4}),")


def raw_apart(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """A name behind its kind in small letters, parted from its verb ("Le cabinet Roe, mandaté …, a compté")."""
    match = _LED.match(sight.text) if sight.language.grammar.outlet_kinds else None
    if match is None or match.group(1).lower() not in sight.language.grammar.determiners:
        return None
    if match.end() > hit.start or any(item.start < match.end() for item in sight.names):
        return None
    between = sight.text[match.end() : hit.start]
    aside, comma, last = between.rpartition(",")
    if not comma or not aside or len(last.split()) > 2 or len(between) > _SUBJECT_REACH or parted(between):
        return None
    return Name(match.group(2).strip()), match.start(2), match.end(2), "raw"


def _subject(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """The first words of a sentence, parted from their verb by an aside ("Col. Roe, who …, said")."""
    match = _SUBJECT.match(sight.text)
    if match is None or match.end() > hit.start:
        return None
    between = sight.text[match.end() : hit.start]
    aside, _, last = between.rpartition(",")
    if not aside or len(last.split()) > 2 or len(between) > _SUBJECT_REACH or parted(between):
        return None
    start = match.start() + len(match.group(0)) - len(match.group(0).lstrip(" “\"'"))
    return raw(sight, start, match.end())
