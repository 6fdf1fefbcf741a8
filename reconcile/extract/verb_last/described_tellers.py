"""Who says a number in a clause that describes him, where the predicate stands last.

3万人と伝えた〈民放〉は, 「…」と語る〈元兵士〉は: the noun behind the verb is who tells.
"""

from __future__ import annotations

import re

from reconcile.extract.numbers.reading import Reading
from reconcile.extract.sentence.nounphrase import phrase_before
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.raw_names import raw
from reconcile.extract.speakers.speaker_names import Found, body, named
from reconcile.extract.speakers.unnamed import bearer_or_body
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech
from reconcile.lexicon.relays import relays

_TELLS = ("say", "report")
_KINDS = frozenset({"agency", "government", "media", "person", "thinktank", "anonymous"})
_INFLECTED = re.compile(
    r"(?:[しっいきりれえもま]{0,2}(?:た|ている|ていた|てきた|る|う|く|す|つ))?(?=[『「\u30a0-\u30ff\u4e00-\u9fffA-Z])"
)
_PLAIN = ("る", "た", "う", "く", "す", "つ")
_REACH = 32
_MARKS = re.compile(
    r"[』」]?(?:[(（][^()（）。]{1,20}[)）])?(?=[はがもに、]|の(?:記事|報道|見出し|論評|社説|番組|特集)|に対し|によ)"
)


def heads_of_clauses(sight: Sight, chosen: list[Event], found: list[Event], reading: Reading) -> list[Event]:
    """The verbs behind a number, by the noun that the clause of the first describes, where it names no subject."""
    verb = next((one for one in chosen if one.entry.kind in _TELLS and not one.entry.close), None)
    if relays(sight.sentence.lang) is None or verb is None or verb.speaker is not None:
        return chosen
    if verb.start < reading.end or "。" in sight.between(reading.end, verb.start):
        return chosen
    match = _INFLECTED.match(sight.text, verb.end)
    if match is None or not (match.group() or sight.text[: verb.end].endswith(_PLAIN)):
        return chosen
    head = _headed(sight, match.end())
    if head is None:
        return chosen
    name, at, until, kind = head
    told = verb._replace(speaker=name, at=at, until=until, kind=kind)
    rests_on = [one for one in found if one.entry.kind == "cite" and one.start >= until and kind == "media"]
    return [*(told if one is verb else one for one in chosen), *rests_on[:1]]


def of_somebody(sight: Sight, hit: Hit[Speech]) -> bool:
    """True for hearsay that only describes whoever follows it (説明を聞いた〈という〉議員が)."""
    if hit.value.kind != "hearsay" or relays(sight.sentence.lang) is None:
        return False
    return sight.text.endswith("という", hit.start, hit.end) and _headed(sight, hit.end) is not None


def _headed(sight: Sight, start: int) -> Found | None:
    """The speaker whose phrase begins at an offset and bears a particle."""
    for item, name in named(sight):
        if item.value.kind in _KINDS and start <= item.start <= start + _REACH:
            lead = sight.between(start, item.start)
            if _MARKS.match(sight.text, item.end) and (not lead.strip("『「") or lead.endswith("の")):
                return body(sight, item, name)
    for at in range(start + 2, min(len(sight.text), start + _REACH)):
        if sight.text[at] in "、。":
            return None
        if sight.text[at] not in "はがもに":
            continue
        begin = phrase_before(sight, at)
        if start <= begin < at and bearer_or_body(sight.text[begin:at], sight.sentence.lang):
            return raw(sight, begin, at)
    return None
