"""Who speaks in the verb's own clause, and who bears an office behind its body, where the subject leads without spaces."""

from __future__ import annotations

import re

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.han_phrases import raw_clause, titled_before
from reconcile.extract.speakers.speaker_names import ROLE_GAP, Found, parted
from reconcile.extract.speakers.unnamed import bearer_or_body
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.glossing import office_before
from reconcile.lexicon.language import Speech
from reconcile.lexicon.telling import telling
from reconcile.model import Name


def subject_nearer(sight: Sight, hit: Hit[Speech], between: str) -> Found | None:
    """The office or body at the head of the verb's own clause, where a name stands in an earlier clause only.

    In scripts without spaces and particles (“认捐会在苏瓦散场时，〈主持人〉宣布”).
    """
    if sight.language.grammar.spaced or sight.final:
        return None
    own = titled_before(sight, hit)
    if own is not None and own[2] > hit.start - len(between) and not _heard(sight, own[1]):
        return own  # 受多家媒体委托计数的“奥居朗斯”事务所得出
    if "，" not in between:
        return None
    own = titled_before(sight, hit) or raw_clause(sight, hit)
    lang = sight.sentence.lang
    if own is None or own[1] <= sight.text.rfind("，", 0, hit.start):
        return None
    return (
        own
        if own[3] != "raw" or bearer_or_body(own[0].text, lang) or office_before(own[0].text, lang)
        else None
    )


def _heard(sight: Sight, start: int) -> bool:
    """True for a title behind a preposition, with its country between (接受〈美国〉《战区》网站专访)."""
    country = next(
        (one.start for one in sight.names if one.end == start and one.value.kind == "country"), start
    )
    return sight.text.endswith(sight.language.grammar.aside, 0, country)


def bare_clause(sight: Sight, hit: Hit[Speech]) -> bool:
    """True for a verb that leads its clause but for adverbs: its subject is that of the clause before (，只表示)."""
    if sight.language.grammar.spaced or sight.final:
        return False
    since = sight.text.rfind("，", 0, hit.start) + 1
    between = sight.text[since : hit.start]
    while between.endswith(sight.language.grammar.adverbs):
        between = between.removesuffix(
            next(word for word in sight.language.grammar.adverbs if between.endswith(word))
        )
    return since > 0 and not between


def bearer_of(sight: Sight, known: list[tuple[Hit[Entity], Name]], item: Hit[Entity]) -> Found | None:
    """The person at the end of a phrase of body and office (情报总局副局长某某), where no spaces part words."""
    if sight.language.grammar.spaced:
        return None
    for other, name in known:
        between = sight.between(item.end, other.start)
        if (
            other.value.kind == "person"
            and other.start >= item.end
            and len(between) <= ROLE_GAP
            and not parted(between)
        ):
            return name, other.start, other.end, "person"
    return None


_VERB = 4
"""Characters between a name and its colon, where no more than a verb may stand (答复)."""


def leads_line(sight: Sight, spoken: list[Event]) -> bool:
    """True for a sentence that begins its line with who speaks and a colon: the whole line is theirs.

    In Korean one by whose data something is ("재무부 〈자료를 보면〉"): what follows in its line is of the same data.
    """
    if sight.language.grammar.quoting:
        last = [event for event in spoken if event.speaker is not None][-1:]
        return any(event.entry.kind == "according" and _by_data(sight, event) for event in last)
    if sight.language.grammar.spaced or sight.final or not sight.sentence.first:
        return False
    return any(
        sight.text[event.start : event.end] == "："
        and event.at is not None
        and event.start - max(event.until or 0, event.at + _length(event.speaker)) <= _VERB
        for event in spoken
    )


def tells_line(sight: Sight, spoken: list[Event]) -> bool:
    """True for a Japanese sentence that begins with by whom it is told (県〈によると〉): who supposes in its line is he."""
    if not sight.final or sight.language.grammar.spaced:
        return False
    lead = next((event for event in spoken if event.entry.kind == "according"), None)
    known = lead is not None and lead.speaker is not None and lead.kind != "media"
    return known and lead is not None and _LED.fullmatch(sight.text, 0, lead.start) is not None


_LED = re.compile(r"[^、。「]{1,30}")
"""Who something is told by, at the head of a sentence."""


def _by_data(sight: Sight, event: Event) -> bool:
    accounts = telling(sight.sentence.lang)
    papers = (*sight.language.grammar.papers, *(accounts.papers if accounts is not None else ()))
    return any(word in sight.text[event.until or event.start : event.end] for word in papers)


def _length(speaker: Name | None) -> int:
    """Characters of a name as the text has it; nothing for one of the data."""
    return len(speaker.text) if speaker is not None and speaker.entity is None else 0
