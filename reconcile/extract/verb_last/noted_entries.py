"""Who leads an entry that ends in a noun of telling, behind its date ("▲ 4월 30일 = 한국 합동참모본부, … 발표.")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import most_telling, named, numbered
from reconcile.lexicon import Hit
from reconcile.lexicon.language import Speech
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.telling import Telling, telling

_LEADS = Speech(words=(), kind="say", example="국정원, 300명 사망 보고.", speaker="before", close=True)
PAUSES = ("、", ",", "，")
_REACH = 40
"""Characters of who leads an entry, at the most."""


def noted(sight: Sight) -> list[Event]:
    """The event of who leads such an entry: the whole phrase before its first pause; none for other lines."""
    if not sight.language.grammar.quoting or not _nominal(sight):
        return []
    begin = begins(sight)
    head = sight.text[begin : begin + _REACH]
    pause = min((head.find(sign) for sign in PAUSES if sign in head), default=-1) + begin
    if pause <= begin or numbered(sight, begin, pause):
        return []
    within = [pair for pair in named(sight) if begin <= pair[0].start and pair[0].end <= pause]
    if not within:
        return []
    lead = next((pair for pair in within if pair[0].value.kind == "person"), within[0])
    return [Event(pause, pause + 1, _LEADS, *most_telling(within, *lead, sight))]


def closes(sight: Sight, labels: Sequence[Event], hit: Hit[Speech]) -> bool:
    """True for the noun of telling that ends an entry: who leads it tells, nobody within it."""
    noun = sight.speech[-1] if sight.speech else None
    led = any(label.entry is _LEADS for label in labels)
    return led and hit is noun and hit.value.stance == "asserts"


def _nominal(sight: Sight) -> bool:
    """True for an entry that ends in a noun of telling, or in a verb made one, its outlet in brackets behind it."""
    last = sight.speech[-1] if sight.speech else None
    if last is not None and sight.text[last.end - 1] == ".":
        return True
    data = telling(sight.sentence.lang)
    dated = sight.sentence.first and any(time.start < begins(sight) for time in sight.times)
    if not dated or data is None:
        return False
    return _noun(data).search(sight.text) is not None or (
        last is not None and _ENDS.fullmatch(sight.text, last.start) is not None
    )


@cache
def _noun(data: Telling) -> re.Pattern[str]:
    """A noun of telling that ends an entry without a stop (…러시아 이송 〈확인〉)."""
    return re.compile(
        rf"(?<=[ 다]) ?(?:{any_of((*data.accounts, *data.ends))})(?:\([^()]{{2,16}}\))?\.?\s*\Z"
    )


_ENDS = re.compile(r"[가-힣]{1,3}[함힘됨옴름음씀봄]?(?:\([^()]{2,16}\))?\.?\s*")
"""What ends an entry (…보내기로 했다고 〈말함(타스통신).〉)."""


def begins(sight: Sight) -> int:
    """Where the words of an entry begin, behind its marks and its date."""
    for at, char in enumerate(sight.text):
        if char.isalnum() and not any(time.start <= at < time.end for time in sight.times):
            return at
    return len(sight.text)
