"""Words of speech that tell by their form whose a figure is, where the predicate stands last.

A verb whose clause describes the number (韓国が確認した1500人) or what the number is (県がまとめた犠牲者は38人), an account
of what somebody told (語ったところによると), words whose speaker comes behind them (最初に発表したのは省だ).
"""

from __future__ import annotations

import re

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import Found
from reconcile.extract.speakers.unnamed import bearer_or_body
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech


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


def tells_of_paper(sight: Sight, event: Event, found: list[Event]) -> bool:
    """True for words of telling right before whose paper holds what they tell (…が高かった〈という〉ウクライナ側の記録)."""
    if event.entry.close or event.entry.stance != "asserts":
        return False
    starts = (one.at for one in found if one.entry.close and one.at is not None and one.at >= event.end)
    return any(_OWNER.fullmatch(sight.text, event.end, at) is not None for at in starts)


_OWNER = re.compile(r"[\u30a1-\u30fe\u4e00-\u9fff]{0,6}")
"""What a name may begin with that the data know without it (大韓民国〈国家情報院〉)."""


def names_paper(sight: Sight, hit: Hit[Speech], speaker: Found) -> bool:
    """True for what a paper is called after, right behind the verb for putting it out (公表した〈検査〉報告で)."""
    _, start, end, kind = speaker
    if kind != "raw" or not sight.final or not hit.value.close or start < 1 or end != hit.start:
        return False
    verb = sight.text[start - 1] in "たる" and not sight.text.startswith("の", end)
    return verb and not bearer_or_body(sight.text[start:end], sight.sentence.lang)


def came_out_by(after: list[Event], chosen: list[Event]) -> list[Event]:
    """By whose paper something came out, right before the verb that says so (委員会〈の集計で〉明らかになった)."""
    ends = {one.start for one in chosen if one.entry.kind == "hearsay"}
    return [one for one in after if one.entry.close and one.entry.kind == "according" and one.end in ends]
