"""Which of several numbers of a sentence a word of speech gives: those between it and another's are that one's."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon.callings import callings


def of_own_number(sight: Sight, reading: Reading, event: Event) -> bool:
    """True for an "according to" in a clause behind a comma that gives another number ("цены, 〈по данным Y〉, на 4 %")."""
    second = sight.language.grammar.verb_second
    if _set_against(sight, reading, event):
        return True
    if not (sight.actors_known or second) or event.until is None:
        return False
    behind = [item.start for item in sight.numbers if item.start >= event.until]
    clause = sight.between(event.until, behind[0]) if behind else ";"
    between = sight.between(reading.end, event.start).rstrip()
    if second and ":" in between and counted(sight, reading.end, event.start):
        return True
    joins = tuple(f", {word} " for word in ("und", *sight.language.grammar.outside)) if second else ()
    apart = any(join in between for join in joins) if second else between.count(",") > 1
    return apart and not any(sign in clause.lstrip(" ,") for sign in ",;:.")


def told_behind(sight: Sight, reading: Reading, after: Sequence[Event], *, carried: bool) -> list[Event]:
    """The first two who tell something behind a number; ``carried`` where words before it mean who spoke before.

    Then nobody tells it who speaks in a later clause ("По его словам, ранены 240, причём врачи считают …").
    """
    named = {
        event.speaker: event
        for event in reversed(after)
        if event.speaker is not None and not of_later_clause(sight, reading, event)
    }
    telling = [event for event in after if event in named.values()][:2]
    if not (sight.actors_known and carried):
        return telling
    return [event for event in telling if event.kind == "media" or not _later(sight, reading, event)]


def _later(sight: Sight, reading: Reading, event: Event) -> bool:
    at = event.start if event.at is None else min(event.at, event.start)
    return "," in sight.between(reading.end, at) and event.at is not None and event.at < event.start


def of_later_clause(sight: Sight, reading: Reading, event: Event) -> bool:
    """True for an "according to" set into a later clause that gives a number of its own.

    "Було 3000 людей, а всього〈, за підрахунками НСР,〉 пройшло 15 тисяч": only where names are declined.
    """
    if not sight.actors_known or not _accords(event) or event.until is None or event.start < reading.end:
        return False
    between = sight.between(reading.end, event.start).rstrip()
    words = between.rstrip(",").rpartition(",")[2].split()
    behind = [item.start for item in sight.numbers if item.start >= event.until]
    clause = sight.between(event.until, behind[0]) if behind else ";"
    aside = between.endswith(",") and between.count(",") > 1 and bool(words)
    return aside and not set(",;:.") & set(clause.lstrip(" ,"))


def _accords(event: Event) -> bool:
    return event.entry.kind in ("according", "hearsay") and not event.entry.instrumental


def _set_against(sight: Sight, reading: Reading, event: Event) -> bool:
    """True for the speaker right behind another number set against this ("500, contre 900 〈d'après〉 la CGT")."""
    data = callings(sight.sentence.lang)
    beside = [item for item in sight.numbers if item is not reading and 0 <= event.start - item.end <= 1]
    if data is None or not data.gap_joins or not beside:
        return False
    between = sight.between(reading.end, beside[-1].start).lower()
    return any(f" {word} " in f" {between} " for word in data.gap_joins)


def leads_next(sight: Sight, event: Event) -> bool:
    """True for an "according to" with a number in its own clause ("6,9 nach A, 〈nach B〉 eine von 7,1")."""
    behind = [item.start for item in sight.numbers if event.until is not None and item.start >= event.until]
    clause = sight.between(event.until or 0, behind[0]) if behind else ";"
    return not set(",;:.") & set(clause)


def given_apart(sight: Sight, said: Event, closes: list[Event]) -> bool:
    """True for an "according to" behind another's verb and its number ("X требует десяти, а цены, 〈по данным Y〉, …")."""
    last = closes[-1] if closes else None
    known = sight.actors_known or sight.language.grammar.verb_second
    known = known or not (sight.language.grammar.spaced or sight.final)
    if last is None or not known or last.entry.kind != "according" or last.entry.relays:
        return False
    if last.kind == "media" or last.speaker == said.speaker or last.start < said.end:
        return False
    return counted(sight, said.end, last.start) and bool({*",，"} & {*sight.between(said.end, last.start)})


def counted(sight: Sight, start: int, end: int, passed: str | None = None) -> bool:
    """True where a number stands between two offsets, but for one of the unit ``passed`` ("threefold, 90 million")."""
    return any(
        start <= item.start and item.end <= end and (passed is None or item.quantity.unit != passed)
        for item in sight.numbers
    )


def passed_on(sight: Sight, says: list[Event]) -> list[Event]:
    """Who reports what the last of several speakers said ("Пентагон, 〈передаёт CNN〉, насчитал").

    An outlet does wherever it stands, somebody else where the clause of his words is left for that of the other
    ("Wie 〈der Abgeordnete〉 mitteilte, geht der NIS von 380 Toten aus").
    """
    known = sight.actors_known or callings(sight.sentence.lang) is not None
    if not known or len(says) < _SEVERAL:
        return []
    last = says[-1]
    before = next((event for event in reversed(says) if event.speaker != last.speaker), last)
    at = last.start if last.at is None else min(last.at, last.start)  # a verb at the end of its clause
    if before.speaker == last.speaker or last.kind == "media" or counted(sight, before.end, at):
        return []
    outlet = before.kind == "media" and before.entry.kind == "report"
    return [before] if outlet or tells_of(sight, before, last) else []


def of_themselves(sight: Sight, teller: Event, last: Event) -> bool:
    """True for "he" in what somebody says, in the mood of speech ("Der Minister erklärte, 〈er gehe〉 von 300 aus")."""
    if last.kind != "coref" or last.speaker is None or last.speaker.text not in sight.language.grammar.he_she:
        return False
    return tells_of(sight, teller, last._replace(kind="person"))


def tells_of(sight: Sight, teller: Event, last: Event) -> bool:
    """True for somebody in whose words another speaks: behind "as", or where the next clause is in their mood."""
    data = callings(sight.sentence.lang)
    if data is None or not data.reported or last.at is None or {teller.kind, last.kind} & _UNTOLD:
        return False
    asserts = teller.entry.stance == "asserts" and teller.entry.kind == "say" and not teller.entry.close
    between = sight.between(teller.end, last.end)
    _, comma, rest = between.partition(", ")
    if not asserts or teller.end > min(last.at, last.start) or not comma or _PARTS.search(between):
        return False
    since = max(sight.text.rfind(sign, 0, teller.start) for sign in ".;:,") + 1
    led = sight.text[since : teller.start].lower().split()[:1]
    framed = bool(led) and led[0] in data.as_said and sight.text[teller.end :].startswith(",")
    return framed or bool({*data.reported} & {*rest.lower().split()})


_SEVERAL = 2
_PARTS = re.compile(r"[;:.](?=\s)")
_UNTOLD = frozenset({"coref", "raw", "country", "place"})


def rejects_next(sight: Sight, telling: list[Event]) -> bool:
    """True where one tells a number and another rejects it in the next clause ("Als X 260 meldete, wies Y das zurück")."""
    if len(telling) < 2 or not sight.language.grammar.verb_second:
        return False
    first, second = telling
    rejects = first.entry.stance == "asserts" != second.entry.stance
    return rejects and "," in sight.between(first.end, second.start)


def of_another(sight: Sight, event: Event, says: list[Event]) -> bool:
    """True for an "according to" that gave its own number before another speaker's verb."""
    if callings(sight.sentence.lang) is None or not says or event.end > says[-1].start:
        return False
    at = says[-1].start if says[-1].at is None else min(says[-1].start, says[-1].at)
    return event.speaker != says[-1].speaker and counted(sight, event.end, at)


def chained(sight: Sight, cited: list[Event]) -> list[Event]:
    """Who is cited last, and who of those cited before passes that on, with no number between.

    "Цитируя депутата Иванова, который пересказывает доклад НРС": the NIS tells, the lawmaker passes on.
    """
    if not sight.actors_known or len(cited) < _SEVERAL:
        return cited[-1:]
    last, before = cited[-1], cited[-2]
    apart = counted(sight, before.end, last.start) or before.speaker == last.speaker
    return [last] if apart else [last, before]


_CLOSING, _OPENING = "»”", "«“"


def in_quotation_of(sight: Sight, reading: Reading, event: Event) -> bool:
    """True where a number stands in the words that a verb of speech behind them closes (»…, а …», — says X)."""
    behind = (
        event.at is not None and reading.end <= event.at < event.start and not sight.language.grammar.spaced
    )
    between = sight.between(reading.end, event.at if behind and event.at is not None else event.start)
    ends = min((at for at, char in enumerate(between) if char in _CLOSING), default=-1)
    return ends >= 0 and not any(char in _OPENING for char in between[:ends]) and len(between) - ends < 6


def topic_before(found: list[Event], reading: Reading) -> list[Event]:
    """The speaker of an earlier verb of the sentence, who goes on to be its topic (…も伝えず、…と書いた)."""
    earlier = [
        event
        for event in found
        if event.end <= reading.start and event.speaker is not None and not event.entry.close
    ]
    return [e._replace(entry=msgspec.structs.replace(e.entry, stance="asserts")) for e in earlier[-1:]]


def media_first(accords: list[Event]) -> list[Event]:
    """The last 'according to', with an outlet before it that relays it (通信によると、省の集計では)."""
    outlets = [event for event in accords[:-1] if event.kind == "media"]
    return [*outlets[-1:], *accords[-1:]]


def later_in_quotation(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for a word in a later sentence of the words that quote a number (「2万人だ。警察では〈数え〉方が違う」)."""
    between = sight.between(reading.end, event.start + 1) if event.start >= reading.end else ""
    within = sight.text.rfind("「", 0, reading.start) > sight.text.rfind("」", 0, reading.start)
    return within and "。" in between and "」" not in between
