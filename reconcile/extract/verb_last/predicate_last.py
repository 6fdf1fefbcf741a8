"""Which words of speech govern a number where the predicate stands last (Japanese, Korean)."""

from __future__ import annotations

import re

import msgspec

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.within_quotes import quoted
from reconcile.extract.verb_last.figure_forms import (
    came_out_by,
    cited_by,
    cleft,
    describes,
    makes,
    recounts,
    tells_of_paper,
)
from reconcile.extract.verb_last.figure_of import ASIDE, given, of_unnamed, tells_noun
from reconcile.extract.verb_last.nested_tellers import inner_tellers, owners_of_quotation
from reconcile.extract.verb_last.own_numbers import later_in_quotation, media_first, topic_before
from reconcile.lexicon.glossing import calling_in, kind_of

_SPOKEN = ("say", "report")
_SIGNS = "=＝ \u3000…―—と/<([〈《"
"""Signs before the source at the end of a headline; other marks open the words of the next who is quoted in turn."""


def _signs(sight: Sight, event: Event) -> bool:
    return sight.text[event.start] in _SIGNS


def governing_final(sight: Sight, found: list[Event], reading: Reading) -> list[Event]:
    """The next verb of speech after the number, and によると before it."""
    own = given(sight, found, reading) or owners_of_quotation(sight, reading)
    if own:
        return own
    found = [e for e in found if e.entry is not ASIDE and not tells_of_paper(sight, e, found)]
    found = [e for e in found if not later_in_quotation(sight, e, reading)]
    after = _before_quotation(sight, found, reading)
    quoted = [one for one in after if not one.entry.words and not _signs(sight, one)]
    chosen = _verbs(sight, [one for one in after if one not in quoted], reading)
    chosen = inner_tellers(sight, chosen, found, reading)
    if not any(item.end <= reading.start for item in sight.numbers):
        chosen = _topic_goes_on(sight, chosen, found)
    verb = chosen[-1] if chosen else None
    before = _close_before(found, reading)
    accords = media_first([event for event in before if event.entry.kind == "according"])
    recounting = [event for event in found if recounts(sight, event, reading)][-1:]
    accords += [
        one._replace(
            entry=msgspec.structs.replace(one.entry, kind="according"),
            kind=one.kind if _citing(one, found) else "person",
        )
        for one in recounting
        if all(one.speaker != other.speaker for other in accords)
    ]
    accords += [event for event in after if cleft(event)][:1]
    if not chosen and not accords:
        trailing = (one for one in after if not _of_next(sight, one, reading))
        accords = [event for event in trailing if event.entry.close and event.entry.kind == "according"][-1:]
    accords = accords or came_out_by(after, chosen)
    cites = [event for event in before if event.entry.kind == "cite"]
    cites += [event for event in chosen if event.entry.kind == "cite"]
    if verb is not None:
        cites += [e for e in found if e.entry.kind == "cite" and reading.end <= e.start < verb.start]
    labels = [e for e in found if not (e.entry.words or e.entry.media) and e.end <= reading.start]
    if labels and not any(event.speaker for event in chosen):
        return [*labels, *(event for event in cites if event.start < reading.start), *chosen]
    if not any(event.speaker for event in chosen):
        cites += [event for event in found if event.entry.kind == "cite" and event.start >= reading.end][:1]
    if not accords and not any(event.speaker for event in chosen):
        makers = (makes, tells_noun)
        chosen += [e for e in found if describes(e, reading) or any(one(sight, e, reading) for one in makers)]
    relayed = all(event.kind == "media" for event in accords)
    if chosen and relayed and not any(event.speaker for event in chosen):
        topic = topic_before(found, reading)
        chosen += [one for one in topic if not cites or one.kind == "media"]
    cites = cites or cited_by(found, chosen, reading)
    if not accords and not chosen:
        accords = [e for e in found if e.entry.kind == "according" and e.end <= reading.start][-1:]
    told = [
        e
        for e in after
        if e.entry.media
        and e.kind == "media"
        and verb is not None
        and e.start <= _told_by(sight, after, verb)
    ]
    accords = list(dict.fromkeys([*accords[-2:], *told]))
    return [
        *accords,
        *dict.fromkeys(cites),
        *(e for e in chosen if e.entry.kind != "cite" and not of_unnamed(sight, e)),
    ]


def _of_next(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for an "according to" of a later sentence, or one that leads a clause with a number of its own."""
    at = event.start if event.at is None else event.at
    clause = "、" in sight.between(reading.end, at) and bool(sight.language.grammar.linking)
    own = any(item.number_start >= event.end for item in sight.numbers)
    return "。" in sight.between(reading.end, event.start) or (clause and own)


def _citing(told: Event, found: list[Event]) -> bool:
    """True for a verb whose subject cites somebody between (通信が〈警察筋の話として〉報じたところでは)."""
    return any(
        one.entry.kind == "cite" and told.until is not None and told.until <= one.start < told.start
        for one in found
    )


def _topic_goes_on(sight: Sight, chosen: list[Event], found: list[Event]) -> list[Event]:
    """The verbs, with who is the topic of the sentence for a noun that is only spoken of.

    某紙は写真を分析し、公開された〈遺影は〉一部だと指摘する: the paper points it out.
    """
    made = []
    for event in chosen:
        earlier = [e for e in found if e.end <= event.start and e.kind in _KNOWN and not e.entry.close]
        vague = event.kind == "raw" and sight.language.grammar.linking and event.speaker is not None
        if vague and earlier and event.at is not None and event.at > earlier[-1].start:
            words = event.speaker.text if event.speaker is not None else ""
            if calling_in(words, sight.sentence.lang) is None and kind_of(words, sight.sentence.lang) is None:
                last = earlier[-1]
                event = event._replace(speaker=last.speaker, at=last.at, until=last.until, kind=last.kind)  # noqa: PLW2901
        made.append(event)
    return made


_KNOWN = ("agency", "government", "media", "person", "thinktank")


def _verbs(sight: Sight, after: list[Event], reading: Reading) -> list[Event]:
    """The verbs behind a number up to the first that somebody says or reports it with."""
    chosen: list[Event] = []
    for event in after:
        if _of_others(sight, event, reading):
            continue
        if event.speaker is None and event.end - event.start <= _QUOTE and sight.text[event.start] == "」":
            continue  # the mark that closes somebody's words, with the verb still to come
        chosen.append(_bound(sight, event, reading))
        told = any(one.speaker is not None for one in after[after.index(event) + 1 :])
        if event.entry.kind == "hearsay" and told and _closes(sight, event):
            break
        if event.speaker is None and event.entry.stance != "asserts" and event is not after[-1]:
            continue  # who does not believe it is named with the verb that ends the sentence
        if event.entry.kind in _SPOKEN:
            later = after[after.index(event) + 1 :]
            chosen += _rejected(sight, later, chosen[-1], reading)
            chosen = _relayed(sight, chosen, event, later)
            break
    return chosen


_ENDING = 4
"""Characters of the ending of a verb before the word that joins the next clause (と言われ〈るが、〉)."""


def _closes(sight: Sight, event: Event) -> bool:
    """True for hearsay whose clause ends before another begins: who tells the next number has not told this."""
    grammar = sight.language.grammar
    joins = tuple(word for word in (*grammar.clause, *grammar.clause_after) if len(word) > 1)
    return any(sight.text.startswith(joins, event.end + at) for at in range(_ENDING))


_AT_ONCE = 6
"""Characters between a verb of speech and the verb of who reports it (말했다고 〈보도했다〉)."""


def _relayed(sight: Sight, chosen: list[Event], event: Event, later: list[Event]) -> list[Event]:
    """The verbs with the outlet that reports what is said (…말했다고 AP가 보도했다), the speaker its subject."""
    ending = sight.language.grammar.quoting
    report = next((one for one in later if one.entry.kind == "report"), None)
    if not ending or report is None or event.entry.kind == "report" or ending not in _word(sight, event):
        return chosen
    if any(event.end <= item.start < report.start for item in sight.numbers):
        return chosen
    if report.kind == "media":
        return [*chosen, report]
    if report.kind in ("person", "anonymous") and event.speaker not in (None, report.speaker):
        return [*chosen, report._replace(kind="media")]  # who was there tells what the agency had said
    inner = [one for one in event.others if one[3] != "media"]
    at_once = report.speaker is None and report.start - event.end <= _AT_ONCE
    if event.kind == "media" and at_once and inner:
        name, at, until, kind = inner[-1]
        outlet = event._replace(entry=report.entry)
        said = event._replace(speaker=name, at=at, until=until, kind=kind)
        return [*(one for one in chosen if one.start != event.start), said, outlet]
    return chosen


def _word(sight: Sight, event: Event) -> str:
    """A verb of speech with its endings."""
    return sight.text[event.start : event.end + 3]


def _of_others(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for words that are of another number: an attribution behind it, a slip that it puts right."""
    if event.entry.close and event.entry.kind == "according":
        return True
    if event.entry.stance != "asserts" and "。" in sight.between(reading.end, event.start):
        return True
    return event.entry.corrects and event.start <= reading.end + 1


def _close_before(found: list[Event], reading: Reading) -> list[Event]:
    """The attributions before a number and behind the verb before it; an outlet's hold for the sentence."""
    verbs = [e.end for e in found if not e.entry.close and e.entry.kind in _SPOKEN and e.end <= reading.start]
    floor = max(verbs, default=0)
    return [
        event
        for event in found
        if event.end <= reading.number_start  # 警察の〈推計で〉2万人
        and event.entry.close
        and (floor <= event.start or (event.kind == "media" and event.entry.kind == "according"))
    ]


def _beyond(sight: Sight, event: Event, found: list[Event], reading: Reading) -> bool:
    """True for a verb with a speaker behind the number whose words stand in quotation marks of their own.

    300人で、市長は「足りない」と語った: the mayor does not say how many.
    """
    rejects = any(one.entry.stance != "asserts" and one.start >= reading.end for one in found)
    if event.at is None or event.at < reading.end or rejects or not sight.language.grammar.linking:
        return False
    return "、" in sight.between(reading.end, event.at) and "「" in sight.between(reading.end, event.start)


def _before_quotation(sight: Sight, found: list[Event], reading: Reading) -> list[Event]:
    """The events behind a number, up to who is then quoted; "an official" is of whoever spoke before and hides nobody."""
    after = [event for event in found if event.start >= reading.number_end]
    other = next((one for one in after if _beyond(sight, one, found, reading)), None)
    if other is None or other.at is None:
        return after
    words = other.speaker.text if other.speaker is not None else ""
    calling = calling_in(words, sight.sentence.lang)
    if other.kind == "anonymous" or (calling is not None and calling[0] == words):
        return [event for event in after if event is not other]
    return [event for event in after if event.start < other.at]


_QUOTE = 2
"""Characters of a closing quotation mark with its particle (」と)."""


def _other(one: Event, verb: Event, event: Event) -> bool:
    """True for another speaker who is named between a verb and the words that reject."""
    if verb.speaker is None or one.speaker in (None, verb.speaker):
        return False
    return one.at is not None and verb.end <= one.at < event.start


def _rejected(sight: Sight, later: list[Event], verb: Event, reading: Reading) -> list[Event]:
    """The denial or doubt with which the same speaker goes on, before any other number."""
    for event in later:
        if any(reading.end <= item.start < event.start for item in sight.numbers):
            break
        if any(_other(one, verb, event) for one in later):
            break  # 協議会は9億円と試算したが、〈委員長は〉「根拠がない」と突っぱねた
        if event.entry.stance != "asserts" and event.speaker in (None, verb.speaker):
            return [event._replace(speaker=None, at=None, until=None)]
        if event.entry.stance != "asserts" and quoted(sight, verb.start) and quoted(sight, event.start):
            return [event]  # who speaks rejects what others say ("노조가 주장하지만 사실이 아니다"라고)
    return []


def _within_clause(sight: Sight, until: int) -> bool:
    """True for the subject of a clause that describes a noun (知事〈が〉求めていた額)."""
    grammar = sight.language.grammar
    if not grammar.linking or not sight.text.startswith(grammar.subject, until):
        return False
    return _DESCRIBING.match(sight.text, until) is not None


_DESCRIBING = re.compile(r"が[^、。「」]{1,14}(?:た|る|ている|ていた)[\u4e00-\u9fff]")


def _bound(sight: Sight, event: Event, reading: Reading) -> Event:
    """The event with the speaker of the number's own clause, where the verb's stands behind the number."""
    if event.at is None or event.at < reading.start:
        return event
    for name, at, until, kind in reversed(event.others):
        if until <= reading.start and not _within_clause(sight, until):
            return event._replace(speaker=name, at=at, until=until, kind=kind)
    return event


def _told_by(sight: Sight, after: list[Event], verb: Event) -> int:
    """Where the verb stands by which words are told: right behind the one that closes them (했다고 통신에 〈말했다〉)."""
    ending = sight.language.grammar.quoting
    if not ending or ending not in _word(sight, verb):
        return verb.start
    closing = (e.start for e in after if e.start > verb.end and e.entry.kind == "say" and e.speaker is None)
    return next(closing, verb.start)
