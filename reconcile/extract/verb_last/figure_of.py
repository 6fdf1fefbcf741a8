"""Whose figure a number is, in a clause that describes it: 県が示した死者312人, 국정원이 밝힌 사망자 수는 4300명."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.nounphrase import phrase_before, titled_end
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.raw_names import raw
from reconcile.extract.speakers.speaker_names import Found, named
from reconcile.extract.speakers.unnamed import bearer_or_body
from reconcile.lexicon import Hit
from reconcile.lexicon.asides import asides
from reconcile.lexicon.glossing import glosses
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of

_NOUNS = r"(?:[\u30a0-\u30ff\u4e00-\u9fffの・]{0,10})"
"""What is counted, between who gives a figure and the figure."""
_REACH = 40
_SPEAKERS = frozenset({"agency", "government", "media", "person", "thinktank", "anonymous"})
GIVEN = Speech(
    words=(), kind="according", example="県が示した死者312人という数字。", speaker="before", close=True
)


ASIDE = Speech(words=(), kind="according", example="死者137人（国家防災庁）。", speaker="after", close=True)
"""Who gives one number alone: in brackets right behind it, described by it, or right before it."""


def figures(sight: Sight, found: list[Event]) -> list[Event]:
    """An event for each number that such a clause gives to somebody, where no event does."""
    grammar = sight.language.grammar
    if not grammar.gives or not grammar.linking:
        return []
    made = []
    for item in sight.numbers:
        match = _clause(grammar.gives, grammar.subject).search(
            sight.text, max(0, item.start - _REACH), item.start
        )
        if match is None:
            match = (
                _possessed(sight, item.start, item.end)
                or _told_last(sight, item.end)
                or _against(sight, item)
            )
        if match is None or any(
            event.speaker is not None
            and event.start < item.start
            and match.start() < event.end
            and event.until != match.start()  # the verb of that very clause (県警が公表している13名)
            for event in found
        ):
            continue
        at = match.start("who") if "who" in match.re.groupindex else match.start()
        speaker = _at(sight, at)
        if speaker is not None:
            made.append(Event(at, match.end("by"), GIVEN, *speaker))
    return made


def _told_last(sight: Sight, end: int) -> re.Match[str] | None:
    """The particle of who gave a figure that a sentence is on, at its end (…という数字は県警〈が〉示したものだ。)."""
    grammar = sight.language.grammar
    return _gave(grammar.gives, grammar.subject, grammar.figures).match(sight.text, end)


@cache
def _gave(verbs: tuple[str, ...], marks: tuple[str, ...], nouns: tuple[str, ...]) -> re.Pattern[str]:
    said, things = any_of(verbs), any_of((*nouns, "もの"))
    topic = rf"(?:[^、。「」]{{0,8}}という(?:[\u4e00-\u9fff]{{0,6}}の?)?(?:{any_of(nouns)})?は、?)"
    return re.compile(
        rf"{topic}[^、。「」]{{2,{_REACH}}}?(?P<who>(?:{'|'.join(map(re.escape, marks))}))"
        rf"(?P<by>(?:[^、。「」が]{{0,20}}?)(?:{said}))(?:{things})(?:だ|である|です|だった|でした)(?:。|\Z)"
    )


def _possessed(sight: Sight, start: int, end: int) -> re.Match[str] | None:
    """The particle of possession before a number that a word for a figure follows (〈の〉10万人という数字)."""
    grammar = sight.language.grammar
    told = _figure(grammar.figures).match(sight.text, end)
    return _OWNED.search(sight.text, max(0, start - _REACH), start) if told is not None else None


def _against(sight: Sight, item: Reading) -> re.Match[str] | None:
    """The particle of possession between a body and a number that another is set against (国防部〈の〉900万発より少ない)."""
    data = asides(sight.sentence.lang)
    tail = sight.text[item.number_end : item.end + _TAIL]
    if data is None or not any(word in tail for word in data.against):
        return None
    match = _OF.search(sight.text, max(0, item.start - _REACH), item.start)
    ends = [hit.end for hit in sight.names if hit.value.kind in _SPEAKERS]
    return match if match is not None and match.start() in ends else None


_TAIL = 8
"""Characters behind a number and its unit among which such words stand."""
_OF = re.compile(r"(?P<by>の)\Z")
_OWNED = re.compile(r"(?P<by>の)[\u4e00-\u9fff]{0,6}\Z")


def _at(sight: Sight, end: int) -> Found | None:
    """Who is named right before an offset: a name of the data, else a phrase that ends in an office or a body."""
    data = asides(sight.sentence.lang)
    for item, name in named(sight):
        if end in (item.end, titled_end(sight, item.end)) and item.value.kind in _SPEAKERS:
            return name, item.start, item.end, item.value.kind
        if (
            item.value.kind == "country"
            and data is not None
            and sight.text[item.end : end] in ("", *data.sides)
        ):
            return name, item.start, end, "government"
    if glosses(sight.sentence.lang) is None:
        return None
    begin = phrase_before(sight, end)
    if begin < end and bearer_or_body(sight.text[begin:end], sight.sentence.lang):
        return raw(sight, begin, end)
    return None


def given(sight: Sight, found: list[Event], reading: Reading) -> list[Event]:
    """The event of the clause that gives a number, where nobody behind it rejects the number."""
    own = [
        event
        for event in found
        if event.entry is GIVEN and event.end <= reading.start and reading.start - event.end <= _BESIDE
    ]
    asides = [event for event in found if event.entry is ASIDE]
    aside = [event for event in asides if event.start == reading.end] or [
        event for event in asides if event.end == reading.start
    ]
    if aside:
        return aside
    between = sight.between(own[-1].end, reading.start) if own else "、"
    rejected = any(event.entry.stance != "asserts" and event.start >= reading.end for event in found)
    return [] if rejected or "、" in between else own[-1:]


_BESIDE = 12
"""Characters from who gives a figure to the figure."""


@cache
def _clause(verbs: tuple[str, ...], marks: tuple[str, ...]) -> re.Pattern[str]:
    said = any_of(verbs)
    return re.compile(
        rf"(?:{'|'.join(map(re.escape, marks))})(?P<by>(?:[^、。「」が]{{0,20}}?)(?:{said})){_NOUNS}\Z"
    )


@cache
def _figure(nouns: tuple[str, ...]) -> re.Pattern[str]:
    words = any_of(nouns)
    return re.compile(rf"(?:前後|ほど|程度|以上|余り)?という(?:[\u4e00-\u9fff]{{0,6}}の?)?(?:{words})")


_SHARES = ("ratio", "percent")
_TOKEN = re.compile(r"[가-힣]+")
_DESCRIBED = re.compile(r"(?: [^\s\"“”]+){1,8} ?")


def topic_of_all(sight: Sight, hit: Hit[Speech], speaker: Found) -> bool:
    """True for the topic of a sentence in which a verb describes a noun ("연구소〈는〉 9일 〈공개한〉 보고서에서 …").

    The verb that ends the sentence is his too. A subject ("연구소〈가〉 공개한 보고서") belongs to the clause alone.
    """
    grammar = sight.language.grammar
    if not gives_figure(sight, hit.start):
        return False
    return sight.text.startswith(grammar.topic, _behind_brackets(sight, speaker[2]))


def gives_figure(sight: Sight, at: int) -> bool:
    """True for a verb of speech that describes a noun (러시아가 〈밝힌〉 전사자는): its subject tells, a country too."""
    grammar = sight.language.grammar
    word = _TOKEN.match(sight.text, at) if grammar.adnominal else None
    return word is not None and word.group().endswith(grammar.adnominal)


def _behind_brackets(sight: Sight, end: int) -> int:
    """Where a particle stands behind a name, past its short form in brackets."""
    match = _BRACKETS.match(sight.text, end)
    return match.end() if match is not None else end


_BRACKETS = re.compile(r"\([^()]{1,30}\)")


def tells_noun(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for a verb whose clause describes what the number behind it counts."""
    grammar = sight.language.grammar
    word = _TOKEN.match(sight.text, event.start) if gives_figure(sight, event.start) else None
    if word is None or event.speaker is None or event.end > reading.start:
        return False
    between = sight.text[word.end() : reading.start]
    last = between.split()[-1:] or [""]
    behind = any(
        word.end() <= other.number_start < reading.start and other.quantity.unit not in _SHARES
        for other in sight.numbers
    )
    free = not any(
        word.end() <= hit.start < reading.start and hit.end <= reading.start for hit in sight.strongs
    )
    told = any(part.endswith(grammar.described_ends) for part in between.split())
    beside = len(between.split()) <= _APPOSED and sight.text.startswith(grammar.case_marks, reading.end)
    told = told or beside  # 국정원이 제시한 〈파병 규모〉 1만1000명〈은〉
    return _DESCRIBED.fullmatch(between) is not None and bool(last[0]) and told and free and not behind


_APPOSED = 2
"""Words of what a number counts right before it, at the most."""


def of_unnamed(sight: Sight, event: Event) -> bool:
    """True for a verb without a subject that describes a noun ("〈추정한〉 민간 조사도 있다"): nobody heard before."""
    grammar = sight.language.grammar
    word = _TOKEN.match(sight.text, event.start) if grammar.adnominal and event.speaker is None else None
    if word is None or event.entry.kind != "say" or not word.group().endswith(grammar.adnominal):
        return False
    noun = _TOKEN.match(sight.text, word.end() + 1)
    return noun is not None and len(noun.group()) > 1 and not noun.group().startswith(grammar.bound_nouns)
