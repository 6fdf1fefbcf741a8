"""Who speaks in a clause whose verb stands last, where the words around a known name tell more than the name."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.nounphrase import goes_on, phrase_before, titled_end
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.raw_names import raw
from reconcile.extract.speakers.speaker_names import Found, body, named, numbered, parted
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.glossing import calling_in, family_name, glosses, kind_of, person_name
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.relays import relays

MARK_REACH = 16
"""Characters from a speaker to its particle ("the agency's spokesman 〈は〉")."""
_RELATIVE_REACH = 24
"""Characters of a clause that tells who made a figure."""
_MADE = re.compile(r"[^、。「」が]{0,14}し?た[\u4e00-\u9fff]{0,6}")
"""A clause that tells when something was made public, and what."""
_HEAD = 3
"""Characters of の and the head behind it, at the least."""


def relative(sight: Sight, end: int) -> Found | None:
    """Who makes what a word of telling is the noun of (センター〈が〉4月にまとめた調査)."""
    grammar = sight.language.grammar
    if not grammar.linking:
        return None
    for item, name in reversed(named(sight)):
        between = sight.between(titled_end(sight, item.end), end).lstrip(")）")
        if item.end <= end and len(between) <= _RELATIVE_REACH and not parted(between):
            marked_as = next(
                (mark for mark in grammar.subject if between.lstrip(")）").startswith(mark)), None
            )
            if marked_as is not None and not numbered(sight, item.end, end):
                return body(sight, item, name)
    return _maker(sight, end)


def _maker(sight: Sight, end: int) -> Found | None:
    """The same for somebody whom no data file has (調査会社某〈が〉8日に公表した調査)."""
    if glosses(sight.sentence.lang) is None:
        return None
    for mark in sight.language.grammar.subject:
        at = sight.text.rfind(mark, max(0, end - _RELATIVE_REACH), end)
        made = at >= 0 and _MADE.fullmatch(sight.text, at + len(mark), end)
        begin = phrase_before(sight, at) if made else at
        if 0 <= begin < at and not any(
            item.number_start < end and at < item.number_end for item in sight.numbers
        ):
            return raw(sight, begin, at)
    return None


def raw_subject(sight: Sight, hit: Hit[Speech], floor: int) -> Found | None:
    """A subject that no data file has, where its last word is a calling or a kind of body (…事務局長〈が〉)."""
    lang = sight.sentence.lang
    for mark in sight.language.grammar.subject if glosses(lang) is not None else ():
        at = sight.text.find(mark, floor, hit.start)
        while at >= 0:
            begin = phrase_before(sight, at)
            words = sight.text[begin:at]
            known = _of_the_data(sight, begin, at)
            if known is not None:
                return known
            if _in_closed_quotes(sight, at, hit.start):
                begin = at
            if begin < at and (calling_in(words, lang) is not None or kind_of(words, lang) is not None):
                return raw(sight, begin, at)
            at = sight.text.find(mark, at + 1, hit.start)
    return None


def _in_closed_quotes(sight: Sight, at: int, stop: int) -> bool:
    """True for an offset within quoted words that close before ``stop``: whoever stands there is told of."""
    closed = sight.text.find("」", at, stop + 1)
    return closed >= 0 and "「" not in sight.text[at:closed]


def _of_the_data(sight: Sight, begin: int, end: int) -> Found | None:
    """The body or government of the data with which a phrase ends (米政府〈が〉)."""
    for item, name in named(sight):
        if begin <= item.start and item.end == end and item.value.kind in _HOUSES:
            return name, item.start, item.end, item.value.kind
    return None


def _named_before(sight: Sight, item: Hit[Entity]) -> Found | None:
    """The person right before the body of an office, in Hangul (게라시모프 〈러시아군〉 총참모장은)."""
    if not sight.language.grammar.quoting or item.value.kind not in ("group", "agency", "government"):
        return None
    title = re.match(r" ?[가-힣]+(?=(?:은|는|이|가|도)[ ,])", sight.text[item.end :])
    if title is None:
        return None
    people = (pair for pair in named(sight) if pair[0].value.kind == "person" and pair[0].end < item.start)
    pair = next((one for one in people if sight.between(one[0].end, item.start) == " "), None)
    return body(sight, *pair) if pair is not None else None


def headed(sight: Sight, item: Hit[Entity], markers: tuple[str, ...]) -> Found | None:
    """The noun phrase that a particle marks, where the name only tells whose it is (米国の調査会社は)."""
    bearer = _named_before(sight, item)
    if bearer is not None:
        return bearer
    if glosses(sight.sentence.lang) is None:
        return None
    found = [at for mark in markers if (at := sight.text.find(mark, item.end, item.end + MARK_REACH)) >= 0]
    stop = min(found, default=item.end)
    between = sight.text[item.end : stop]
    if item.value.kind == "person" and between.endswith(sight.language.grammar.documents or "\0"):
        return None  # who wrote the paper (某氏の論文は)
    if item.value.kind in ("country", "place") and begins_body(sight, item, stop):
        return raw(sight, phrase_before(sight, stop), stop)
    if item.value.kind in _HOUSES and between[:1] == "の" and presents(between[1:], sight.sentence.lang):
        return raw(sight, phrase_before(sight, stop), stop)
    if item.value.kind in _HOUSES and _own_voice(item, between, sight.sentence.lang):
        return raw(sight, phrase_before(sight, stop), stop)
    owns = item.value.kind in ("country", "place", "person", "government") or item.value.name[:1].islower()
    official = item.value.kind in ("country", "place") and "の" in between
    official = official and calling_in(between, sight.sentence.lang) is not None  # トルコ〈事務所の某代表〉は
    if not owns or len(between) < _HEAD or not ("の" in between[:2] or official):
        return None
    return raw(sight, phrase_before(sight, stop), stop)


def owns_topic(sight: Sight, item: Hit[Entity], markers: tuple[str, ...]) -> bool:
    """True for a country or place of which something is the topic that never speaks (〈モスクワ〉の協力関係は)."""
    found = [at for mark in markers if (at := sight.text.find(mark, item.end, item.end + MARK_REACH)) >= 0]
    between = sight.text[item.end : min(found, default=item.end)]
    if item.value.kind not in ("country", "place", "government") or "の" not in between[:1]:
        return False
    return between.endswith(sight.language.grammar.no_speakers) or _counted_part(between, sight.sentence.lang)


def _counted_part(words: str, lang: str) -> bool:
    """True for one of so many units of an army, which is told of (北朝鮮〈の一個大隊〉は523人だった)."""
    data = relays(lang)
    return data is not None and _units(data.army_parts).fullmatch(words) is not None


@cache
def _units(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"の(?:[\u4e00-\u9fff\d]{{1,2}}(?:個|つの)?)?(?:{any_of(words)})")


_HOUSES = frozenset({"agency", "government", "thinktank"})


def presents(words: str, lang: str) -> bool:
    """True for an office with the name of its bearer before it of a known family (〈神田修司・〉防衛政策局次長)."""
    calling, data = calling_in(words, lang), glosses(lang)
    if calling is None or data is None or data.before:
        return False
    name = words.removesuffix(calling[0]).split("・")[0]
    return len(name) > 1 and kind_of(name, lang) is None and family_name(name, data) is not None


def _own_voice(item: Hit[Entity], words: str, lang: str) -> bool:
    """True for a named member of a house who speaks for himself (世宗研究所〈の鄭成薫研究員〉, not 国防省の某報道官)."""
    calling, data = calling_in(words, lang), glosses(lang)
    if calling is None or data is None or data.before:
        return False
    office, _, name = words.removesuffix(calling[0]).rpartition(data.of)
    role = calling[1] or (calling_in(office, lang) or ("", ""))[1]
    if item.value.kind != "thinktank" and role not in data.own_voices:
        return False
    return len(name) > 1 and person_name(name, lang)


_OWNERS = re.compile(r"[、 ]*(?:[\u30a1-\u30fe\u4e00-\u9fff]+の)*")
"""What stands between quoted words and who is named behind them: of whom or what they are."""


def behind_quotation(sight: Sight, hit: Hit[Speech]) -> Found | None:
    """Who is the topic right behind quoted words, whatever they do (「…」と、看護師のロハスさん〈は〉指を折った)."""
    if sight.text[hit.start] != "」":
        return None
    for mark in sight.language.grammar.topic if glosses(sight.sentence.lang) is not None else ():
        at = sight.text.find(mark, hit.end)
        begin = phrase_before(sight, at) if at >= 0 else at
        if 0 <= begin < at and _OWNERS.fullmatch(sight.between(hit.end, begin)):
            person = calling_in(sight.text[begin:at], sight.sentence.lang) is not None
            return raw(sight, begin, at) if person else None
    return None


_STATES = frozenset({"government", "authorities", "military", "army", "side"})


def begins_body(sight: Sight, item: Hit[Entity], stop: int) -> bool:
    """True for a country or place with which the name of a body begins not of its state (〈トルコ〉医師会)."""
    tail = sight.text[item.end : stop]
    if tail and tail in sight.language.grammar.outlets:
        return True  # ロシア〈紙〉
    kind = kind_of(tail, sight.sentence.lang) if len(tail) > 1 and all(map(goes_on, tail)) else None
    return kind is not None and kind not in _STATES


def counted_people(sight: Sight, item: Hit[Entity], markers: tuple[str, ...]) -> bool:
    """True for people who are the subject of how many they are (将校〈が〉500人)."""
    if item.value.kind != "anonymous":
        return False
    if markers is not sight.language.grammar.subject:
        amounts = ("に", "だけ", "のみ", "しか", "が", "で")  # 捕虜は2人〈にとどまる〉
        return sight.text.startswith("は", item.end) and any(
            reading.start == item.end + 1 and sight.text.startswith(amounts, reading.end)
            for reading in sight.numbers
        )
    told = ("と", "を", "だと", "であると", "が")  # 主催者が5万人〈と〉発表した
    return any(
        0 <= reading.start - item.end <= 1 and not sight.text.startswith(told, reading.end)
        for reading in sight.numbers
    )


def right_before(sight: Sight, hit: Hit[Speech]) -> bool:
    """True for a verb whose clause describes the number behind it (韓国が確認した1500人)."""
    return any(0 <= item.start - hit.end <= 1 for item in sight.numbers)
