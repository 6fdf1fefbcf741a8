"""Words of speech that tell by their form whose a figure is, where the predicate stands last.

A verb whose clause describes the number (韓国が確認した1500人) or what the number is (県がまとめた犠牲者は38人), an account
of what somebody told (語ったところによると), words whose speaker comes behind them (最初に発表したのは省だ).
"""

from __future__ import annotations

import re

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event


def describes(event: Event, reading: Reading) -> bool:
    """True for a verb whose clause describes the number right behind it (韓国が確認した1500人)."""
    return event.speaker is not None and 0 <= reading.start - event.end <= 1 and not event.entry.close


_MADE = re.compile(
    r"し?た[\u3005\u30a0-\u30ff\u4e00-\u9fff]{1,10}(?:の[\u4e00-\u9fff]{1,6})?(?:は|が|では|によると|によれば)"
)


def makes(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for who made the figure that the number is (県がまとめた〈犠牲者は〉38人)."""
    if (
        event.speaker is None
        or event.entry.close
        or event.end > reading.start
        or not sight.language.grammar.linking
    ):
        return False
    topic = _MADE.match(sight.text, event.end - (sight.text[event.end - 1] == "し"))
    topic = topic or _MADE.match(sight.text, event.end - 1)
    between = sight.between(topic.end(), reading.start) if topic is not None else "。"
    return "。" not in between and not any(event.end <= one.start < reading.start for one in sight.strongs)


def cited_by(found: list[Event], chosen: list[Event], reading: Reading) -> list[Event]:
    """Whom an outlet cites whose clause leads to the number ("통신이 〈소식통을 인용해〉 쓴 건데, …")."""
    leads = [e for e in chosen if e.kind == "media" and e.entry.kind == "report" and e.end <= reading.start]
    return [
        event
        for event in found
        if event.entry.kind == "cite"
        and any(lead.until is not None and lead.until <= event.start < lead.start for lead in leads)
    ]


_RECOUNTED = re.compile(r"(?:[^、。「」]{0,6}た|(?<=た))ところ(?:によ|では)")


def recounts(sight: Sight, event: Event, reading: Reading) -> bool:
    """True for a verb before the number that tells whose account follows (語っ〈たところによると〉)."""
    told = event.speaker is not None and event.end <= reading.start and not event.entry.close
    return (
        told and bool(sight.language.grammar.linking) and _RECOUNTED.match(sight.text, event.end) is not None
    )


def cleft(event: Event) -> bool:
    """True for words whose speaker comes behind them (最初に発表したのは省だ)."""
    close = event.entry.close and event.entry.kind == "according"
    return close and event.entry.speaker == "after" and event.speaker is not None
