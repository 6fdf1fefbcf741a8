"""Who says what another tells of, where the predicate stands last and particles mark who does what.

Of 省は、参謀本部〈が〉捕虜は2人だと発表〈したと〉伝えた the staff says it and the ministry passes it on; so it is with what
an outlet shows (局は、知事が「7千人」と語る〈様子を〉放映した) and with whose quoted words a sentence has
(退役将校の「6千人いる」という〈談話〉).
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.nounphrase import goes_on, phrase_before, titled_end
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.raw_names import raw
from reconcile.extract.speakers.speaker_head import counted_people
from reconcile.extract.speakers.speaker_names import Found, body, named
from reconcile.extract.speakers.unnamed import bearer_or_body
from reconcile.extract.verb_last.described_tellers import heads_of_clauses
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.relays import Relays, relays

_BODIES = frozenset({"agency", "government", "person", "anonymous", "thinktank"})
_OUTER = frozenset({"agency", "government", "person", "anonymous", "thinktank", "media", "raw", "coref"})
_REPORT = Speech(words=(), kind="report", example="通信は省が2人と発表したと報じた。")
_OWNED = Speech(words=(), kind="cite", example="将校の「6千人いる」という談話。", close=True)
_INFLECTION = r"(?:[しっいきりれらすてでるうくたまんだべげえけせめじび]|あった|してい|されてい){0,7}"


def inner_tellers(sight: Sight, chosen: list[Event], found: list[Event], reading: Reading) -> list[Event]:
    """The verbs of a number, by who is the subject of their clause where its topic tells of them."""
    data = relays(sight.sentence.lang)
    chosen = heads_of_clauses(sight, chosen, found, reading)
    verb = next((one for one in chosen if one.speaker is not None and not one.entry.close), None)
    if data is None or verb is None or verb.kind not in _OUTER or verb.until is None or verb.at is None:
        return chosen
    if verb.until > reading.start or not _passed_on(sight, data, verb, chosen, found):
        return chosen
    inner = _subject(sight, verb, reading)
    if inner is None or inner[0] == verb.speaker:
        return chosen
    name, at, until, kind = inner
    own = [
        one._replace(speaker=name, at=at, until=until, kind=kind)
        if one.speaker == verb.speaker and not one.entry.close
        else one
        for one in chosen
    ]
    return [*own, verb._replace(entry=_REPORT, kind="media", others=())]


def _passed_on(sight: Sight, data: Relays, verb: Event, chosen: list[Event], found: list[Event]) -> bool:
    """True for a verb whose clause another verb, or a noun for what is shown, takes up; or that an outlet only holds."""
    if verb.kind == "media" and verb.until is not None:
        end = titled_end(sight, verb.until)
        if _HOLDS.match(sight.text, end):
            return True
    for one in chosen:
        if one.speaker not in (None, verb.speaker) or one.end <= (verb.until or 0):
            continue
        end = one.end
        if sight.text[one.start] == "」":  # 「…」と〈語った〉と報じた
            end += sum(goes_on(char) for char in sight.text[end : end + _VERB])
        match = _taken_up(data).match(sight.text, end)
        if match is None:
            continue
        if verb.kind == "media" or match.group("scene"):
            return True
        if any(other.start - match.end() in range(-2, 6) and other.start >= one.end for other in found):
            return True
    return False


_VERB = 2
"""Signs of a verb behind quoted words before its ending."""
_HOLDS = re.compile(r"[』」]?では、?")


@cache
def _taken_up(data: Relays) -> re.Pattern[str]:
    return re.compile(
        rf"{_INFLECTION}(?:(?P<scene>(?:{any_of(data.scenes)})(?=を))?(?:を|も)|こと[をが]|と(?!い)、?)"
    )


def _subject(sight: Sight, verb: Event, reading: Reading) -> Found | None:
    """Who is marked as a subject between the topic of a sentence and the verb of the clause."""
    floor = verb.until or 0
    for item, name in reversed(named(sight)):
        if item.start < floor or item.value.kind not in _BODIES or item.end > verb.start:
            continue
        if counted_people(sight, item, sight.language.grammar.subject) or _shut_in(
            sight, item.start, reading
        ):
            continue
        end = titled_end(sight, item.end)
        if sight.text.startswith("ら", end):
            end += 1
        if sight.text.startswith(sight.language.grammar.subject, end) and not _gave(sight, end):
            return body(sight, item, name)
    for mark in sight.language.grammar.subject:
        at = sight.text.rfind(mark, floor, min(verb.start, reading.start))
        while at > floor:
            begin = phrase_before(sight, at)
            if (
                floor < begin < at
                and not _gave(sight, at)
                and bearer_or_body(sight.text[begin:at], sight.sentence.lang)
            ):
                return None if _shut_in(sight, begin, reading) else raw(sight, begin, at)
            at = sight.text.rfind(mark, floor, at)
    return None


def _gave(sight: Sight, end: int) -> bool:
    """True for the subject of a clause that only describes a figure (韓国メディア〈が伝えた〉「900万発」という数字)."""
    match = _GAVE.match(sight.text, end)
    return match is not None and match.group("verb") in sight.language.grammar.gives


_GAVE = re.compile(
    r"が[^、。「」がはを]{0,10}?(?P<verb>[\u4e00-\u9fff]{1,3}[ぁ-ん]{1,4})(?=[「『\d\u4e00-\u9fff])"
)


def _shut_in(sight: Sight, at: int, reading: Reading) -> bool:
    """True for an offset within quoted words, where the number is too: it is told of by whoever speaks them."""
    opened = sight.text.rfind("「", 0, at)
    return opened >= 0 and "」" not in sight.text[opened:at]


def owners_of_quotation(sight: Sight, reading: Reading) -> list[Event]:
    """Whose words a number stands in, by the phrase before them (退役将校〈の「6千人いる」という談話〉)."""
    data = relays(sight.sentence.lang)
    if data is None:
        return []
    for match in _quotation(data).finditer(sight.text):
        if not match.start() < reading.start < match.end("words"):
            continue
        found = _before(sight, match.start())
        if found is not None:
            return [Event(match.start() + 1, match.start() + 2, _OWNED, *found)]
    behind = _telling(data).match(sight.text, reading.end)
    found = _before(sight, behind.end("whose")) if behind is not None else None
    if behind is not None and found is not None and found[1] >= behind.start("whose"):
        return [Event(behind.start("whose"), behind.end(), _OWNED, *found)]
    return []


def _before(sight: Sight, end: int) -> Found | None:
    for item, name in named(sight):
        if item.end == end and item.value.kind in _BODIES | {"media"}:
            return body(sight, item, name)
    begin = phrase_before(sight, end)
    if begin < end and bearer_or_body(sight.text[begin:end], sight.sentence.lang):
        return raw(sight, begin, end)
    return None


@cache
def _telling(data: Relays) -> re.Pattern[str]:
    """The words between a number and the noun for what tells it, with whose it is (6千人という〈英国防省〉の推計)."""
    return re.compile(
        rf"[^、。「」はがを\d]{{0,10}}?(?:に上る|に達する|だ)?」?(?:という|との|とする|とした|とみる|と見る|とされる)"
        rf"(?P<whose>[^、。「」はがを\d]{{2,30}}?)の(?:[\u4e00-\u9fff]{{1,4}}(?:しい|的な|い|な))?(?:{any_of(data.tellings)})"
    )


@cache
def _quotation(data: Relays) -> re.Pattern[str]:
    """Quoted words that a phrase owns, with the noun that tells what they are."""
    return re.compile(
        rf"の「(?P<words>[^「」]{{2,120}})」(?:という|との|とする|とした|といった)(?:[\u4e00-\u9fff]{{0,6}}の?)?"
        rf"(?:{any_of(data.tellings)})"
    )
