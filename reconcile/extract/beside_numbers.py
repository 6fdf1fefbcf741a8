"""Who stands right beside a number and gives it, where the predicate stands last and no spaces part words.

In brackets behind it (137人（国家防災庁、8日現在）, then （同）), as the head of a clause that describes them
(2万人と〈する警察〉), and one after the other (警察が2万人、主催者が8万人; 主催者の8万人〈に対し〉).
"""

from __future__ import annotations

import re

from reconcile.extract.event import Event
from reconcile.extract.figure_of import ASIDE
from reconcile.extract.headline_tellers import teller_before
from reconcile.extract.reading import Reading
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found, named, numbered
from reconcile.lexicon.glossing import glosses

_BRACKET = re.compile(
    r"[（(](?P<who>[^()（）、，]{1,30}?)の?(?:発表|調べ|まとめ|集計|推計|推定|資料|公表|による|より)?(?:[、，][^()（）]{1,18})?[)）]"
)
_SAME = ("同", "同じ", "同上")
_HOLDERS = re.compile(
    r"だ?と(?:する|した|している|見る|みる|見積もる|見積もった|主張する|主張した|発表した|推計する|推計した)"
)
_MARKS = "がはの:："
_CLOSES = re.compile(r"(?:だ|で)?(?:[、。:：（(）)」・／/]|に対し|\s*\Z)")
_BODIES = frozenset({"agency", "government", "thinktank", "media", "person"})


def beside_numbers(sight: Sight, found: list[Event]) -> list[Event]:
    """The events, with those who stand right beside a number and without what their brackets hold of speech."""
    if not sight.final or glosses(sight.sentence.lang) is None or not sight.numbers:
        return found
    aside = [*_bracketed(sight), *_described(sight)]
    spent = [(event.start, event.end) for event in aside]
    free = [
        event
        for event in found
        if event.speaker is None or not any(at <= event.start and event.end <= end for at, end in spent)
    ]
    return [*free, *aside, *_in_turn(sight, free)]


def _bracketed(sight: Sight) -> list[Event]:
    made: list[Event] = []
    for item in sight.numbers:
        match = _BRACKET.match(sight.text, item.end)
        if match is None or numbered(sight, *match.span("who")):
            continue
        if match.group("who") in _SAME and made:
            made.append(made[-1]._replace(start=match.start(), end=match.end()))
            continue
        who = teller_before(sight, match.end("who"))
        if who is not None and who[1] <= match.start("who"):
            made.append(Event(match.start(), match.end(), ASIDE, *who))
    return made


def _described(sight: Sight) -> list[Event]:
    """Who is described by a clause that tells the number (〈2万人とする〉警察)."""
    made: list[Event] = []
    for item in sight.numbers:
        match = _HOLDERS.match(sight.text, item.end)
        if match is not None:
            made += [
                Event(match.start(), match.end(), ASIDE, name, hit.start, hit.end, hit.value.kind)
                for hit, name in named(sight)
                if hit.start == match.end() and _gives(sight, hit.start, hit.end, hit.value.kind)
            ]
    return made


def _gives(sight: Sight, start: int, end: int, kind: str) -> bool:
    """True for a body, or for organisers, who are not themselves what is counted."""
    words = sight.text[start:end]
    return kind in _BODIES or words.startswith("主催")


def _in_turn(sight: Sight, found: list[Event]) -> list[Event]:
    """Two or more who each stand before their number, or one whose number another is set against."""
    beside: list[tuple[Reading, Found]] = []
    told = [event for event in found if event.speaker is not None]
    for item in sight.numbers:
        if sight.text[item.start - 1 : item.start] not in _MARKS or not item.start:
            continue
        if _CLOSES.match(sight.text, item.end) is None:
            continue
        for hit, name in named(sight):
            if hit.end == item.start - 1 and _gives(sight, hit.start, hit.end, hit.value.kind):
                beside.append((item, (name, hit.start, hit.end, hit.value.kind)))
    against = [
        (item, who)
        for item, who in beside
        if sight.text[who[2]] == "の" and sight.text.startswith("に対し", item.end) and told
    ]
    several = len({who[0] for _, who in beside}) > 1 and not told
    chosen = beside if several else against
    return [Event(who[2], item.start, ASIDE, *who) for item, who in chosen]
