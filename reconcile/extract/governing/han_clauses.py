"""Speakers by the clause that their verb stands in, where the subject leads and no spaces part words.

A clause without a subject goes on with who told before it (部长称，政府已…，〈并表示〉), and so does one whose subject is a
paper (〈材料〉还说); what stands before 的 only tells of who speaks (曾任驻英公使的〈太永浩〉说).
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.extract.governing.han_taken_up import SIGNS, again
from reconcile.extract.sentence.headphrase import head_phrase
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speech.han_holders import with_holders
from reconcile.extract.speech.speaker_places import beside
from reconcile.lexicon import Hit
from reconcile.lexicon.glossing import office_before
from reconcile.lexicon.language import Speech
from reconcile.lexicon.naming import bearer
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.relaying import Relaying, relaying
from reconcile.model import Name

_STOPS = re.compile(r"[。；！？\n]")
_TELLERS = ("say", "report")
_OF = "的"
_OWNERS = frozenset({"country", "place", "agency", "government", "thinktank", "group"})
_HEAD = 10
"""Signs of a name behind 的 that tells of its bearer, at the most."""


def by_their_clauses(sight: Sight, found: list[Event]) -> list[Event]:
    """The events of a sentence, each with the speaker that its own clause or the ones before give it."""
    data = relaying(sight.sentence.lang)
    if sight.language.grammar.spaced or sight.final or data is None:
        return found
    made: list[Event] = []
    for event in found:
        event = _counted(sight, _told_apart(sight, event, made), data)  # noqa: PLW2901 - without a subject that counts
        own = _framed(sight, _of_a_paper(sight, _going_on(sight, event, made, data), data))
        made.append(_lettered(sight, _described(sight, again(sight, own, data))))
    return made


def _counted(sight: Sight, event: Event, data: Relaying) -> Event:
    """A verb by which a figure is put at a number has no speaker in whose figure it is (士兵阵亡〈人数〉已上修至…)."""
    if not _tells(event) or event.until is None or event.until > event.start:
        return event
    if not sight.text[event.start : event.end].endswith(data.put_at):
        return event
    between = sight.text[event.until - 2 : event.start]
    nouns = any(word in between for word in data.counts) and SIGNS.search(between) is None
    led = any(between.find(word) > 0 for word in data.objects)
    return event._replace(speaker=None, at=None, until=None, kind="none") if nouns and not led else event


def _told_apart(sight: Sight, event: Event, before: list[Event]) -> Event:
    """A word that points back belongs to the verb behind it, not to a word such as 根据 in the clause before."""
    far = event.kind == "coref" and event.entry.close and event.at is not None and event.at > event.end
    if far and SIGNS.search(sight.text, event.end, event.at or 0) is not None:
        return event._replace(speaker=None, at=None, until=None, kind="none")
    lost = event.kind == "none" and _tells(event) and event.speaker is None
    if not lost:
        return event
    own = next(
        (hit for hit in sight.language.coref.longest(sight.text) if hit.start == _clause(sight, event)), None
    )
    if own is None or own.end > event.start or {"self"} & set(own.value.kinds):
        return event
    return event._replace(
        speaker=Name(sight.text[own.start : own.end]), at=own.start, until=own.end, kind="coref"
    )


def _of_a_paper(sight: Sight, event: Event, data: Relaying) -> Event:
    """A verb whose subject is no more than a paper goes on with whose paper was told of (〈材料〉还说)."""
    if not _tells(event) or event.speaker is not None or event.entry.stance != "asserts":
        return event
    begin = _clause(sight, event)
    between = (*data.joins, *sight.language.grammar.adverbs)
    own = _paper(data, between).fullmatch(sight.text, begin, event.start)
    carries = msgspec.structs.replace(event.entry, kind="hearsay", carry=True)
    return event._replace(entry=carries) if own is not None else event


@cache
def _paper(data: Relaying, between: tuple[str, ...]) -> re.Pattern[str]:
    """A paper, or findings that a word points back to or that go on (〈该调查〉显示, 〈数据还〉显示)."""
    which, joined = f"(?:{any_of(data.which)})", f"(?:{any_of(between)})"
    found = f"(?:{any_of(data.findings)})"
    return re.compile(
        rf"{which}?(?:{any_of(data.written)}){joined}*|{which}{found}{joined}*|{found}{joined}+"
    )


_BY = Speech(words=(), kind="say", example="国防部在提交给议会的材料中估计，死者有300人。", speaker="before")
_FRAME = re.compile(r"在[^，。；：、！？\n]{2,40}?[中里上时内]")
"""A paper, an occasion or a place between a subject and its verb."""


def _framed(sight: Sight, event: Event) -> Event:
    """An event whose speaker stands within such a frame, with who stands before it (国防部〈在提交给议员的材料中〉估计)."""
    if not _tells(event) or event.at is None or event.at > event.start:
        return event
    begin = _clause(sight, event)
    frames = [
        match
        for match in _FRAME.finditer(sight.text, begin, event.start)
        if match.start() < event.at < match.end()
    ]
    if not frames or frames[0].start() - begin <= 1:
        return event
    who = beside(sight, Hit(frames[0].start(), frames[0].start(), _BY), frozenset())
    if who is None or who[1] < begin or who[2] > frames[0].start():
        return event
    return event._replace(speaker=who[0], at=who[1], until=who[2], kind=who[3])


_LATIN = re.compile(r"[A-Z][A-Za-z0-9&-]{1,14}(?![A-Za-z0-9])")


def _lettered(sight: Sight, event: Event) -> Event:
    """A kind of outlet with its name in Latin letters right behind it (当地媒体〈N1〉估计)."""
    if event.kind not in ("anonymous", "media") or event.at is None or event.until is None:
        return event
    match = _LATIN.match(sight.text, event.until)
    if match is None or not sight.text[event.at : event.until].endswith(sight.language.grammar.outlets):
        return event
    return event._replace(speaker=Name(match.group()), until=match.end(), kind="media")


def lead_teller(sight: Sight, found: list[Event]) -> Name | None:
    """Who leads a sentence by a body or an office and tells nothing in it: "he" in the next is the same."""
    if sight.language.grammar.spaced or sight.final or relaying(sight.sentence.lang) is None or found:
        return None
    phrases = [(hit.value.kind, *head_phrase(sight, hit.start, hit.end)) for hit in sight.names]
    kind, start, stop = max(
        (one for one in phrases if one[1] <= 1), key=lambda one: one[2], default=("", 0, 0)
    )
    if kind != "person" and not office_before(sight.text[start:stop], sight.sentence.lang):
        return None
    who = beside(sight, Hit(stop, stop, _BY), frozenset())
    if who is None:
        return None
    event = Event(stop, stop, _BY, *who)
    return with_holders(sight, [event])[0].speaker


def _tells(event: Event) -> bool:
    return event.entry.kind in _TELLERS and event.entry.speaker == "before" and not event.entry.close


def _clause(sight: Sight, event: Event) -> int:
    """Where the clause of a verb begins."""
    return _behind_last(SIGNS, sight, event)


def _behind_last(signs: re.Pattern[str], sight: Sight, event: Event) -> int:
    return max((match.end() for match in signs.finditer(sight.text, 0, event.start)), default=0)


def _going_on(sight: Sight, event: Event, before: list[Event], data: Relaying) -> Event:
    """An event whose clause has no subject, with who told before it; a clause that is told is no subject of its own."""
    begin = _clause(sight, event)
    opens = sight.text[begin - 1 : begin] in ("，", "”") if begin else False
    if not (_tells(event) and opens and event.entry.stance == "asserts"):
        return event
    if not _bare(sight, begin, event.start, data):
        return event
    since = _behind_last(_STOPS, sight, event)
    tellers = [
        one
        for one in before
        if _tells(one) and one.speaker is not None and one.start >= since and one.entry.stance == "asserts"
        if one.at is not None and one.at < one.start
    ]
    if not tellers or (event.at is not None and event.at <= (tellers[-1].at or 0)):
        return event
    first = tellers[0] if event.at is not None else tellers[-1]
    return event._replace(speaker=first.speaker, at=first.at, until=first.until, kind=first.kind)


def _bare(sight: Sight, start: int, end: int, data: Relaying) -> bool:
    """True where nothing but joining words, adverbs and times stands between two offsets, and something does."""
    words = "".join(
        sight.text[at] for at in range(start, end) if not any(t.start <= at < t.end for t in sight.times)
    )
    if not words:
        return False
    return _joining((*data.joins, *sight.language.grammar.adverbs)).fullmatch(words) is not None


@cache
def _joining(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(words)})+")


def _described(sight: Sight, event: Event) -> Event:
    """An event with the name behind 的 for a body or place in the words that tell of its bearer."""
    if not _tells(event) or event.at is None or event.until is None or event.until > event.start:
        return event
    if event.kind not in _OWNERS:
        return event
    tail = sight.text[event.until : event.start]
    at = tail.rfind(_OF)
    if at < 0 or SIGNS.search(tail) is not None:
        return event
    start = event.until + at + len(_OF)
    for stop in range(min(event.start, start + _HEAD), start + 1, -1):
        rest = sight.text[stop : event.start]
        known = next(
            (
                hit.value
                for hit in sight.names
                if hit.start == start and hit.end == stop and hit.value.kind == "person"
            ),
            None,
        )
        if known is not None:
            return event._replace(speaker=known.as_name, at=start, until=stop, kind="person")
        words = sight.text[start:stop]
        if (
            len(words) <= _GIVEN
            and bearer(words, sight.sentence.lang) is not None
            and _clear(sight, stop, event.start, rest)
        ):
            return event._replace(speaker=Name(words), at=start, until=stop, kind="person")
    return event


_GIVEN = 3


def _clear(sight: Sight, start: int, end: int, rest: str) -> bool:
    """True where only times, adverbs, or what is said beside the verb (在会上) stand before it."""
    grammar = sight.language.grammar
    timed = any(time.start == start for time in sight.times)
    return not rest or timed or rest.startswith((*grammar.aside, *grammar.adverbs))
