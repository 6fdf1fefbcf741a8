"""The word of speech with a speaker that stands nearest before a number, and those that belong to it."""

from __future__ import annotations

from reconcile.extract.governing.nested import (
    denial_of,
    told_within,
)
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speech.relative_clauses import as_reported
from reconcile.extract.verb_last.own_numbers import (
    chained,
    given_apart,
    of_another,
    of_themselves,
    passed_on,
)


def nearest(sight: Sight, before: list[Event]) -> list[Event]:
    """The last word of speech with a speaker, and those that belong to it (cite, according)."""
    named = [event for event in before if event.speaker is not None]
    if not named:
        loose = [e for e in before if e.entry.kind == "hearsay" or e.entry.stance != "asserts"]
        return list(dict.fromkeys([*[e for e in loose if e.entry.stance != "asserts"][-1:], *loose[-1:]]))
    says = [event for event in named if not event.entry.close]
    says = [denial] if (denial := denial_of(sight, before, says)) is not None else says
    closes = [event for event in named if event.entry.close and not of_another(sight, event, says)]
    if says and given_apart(sight, says[-1], closes):
        says = []
    passing = [event for event in closes if event.entry.relays]
    closes = [event for event in closes if event not in passing]
    unnamed = [event for event in before if event.speaker is None and event.entry.stance != "asserts"]
    cited = [event for event in closes if event.entry.kind == "cite"]
    if says and not sight.language.grammar.spaced:
        own = says[-1].kind == "country" and _of_side(sight, says[-1])
        others = [event for event in says[:-1] if event.kind not in ("media", "country")]
        says = [*says[:-1], *others[-1:]] if own and others else says  # …大臣说，日方判断
        outlets = [e for e in says[:-1] if e.kind == "media" and e.speaker != says[-1].speaker]
        says = [*outlets[-1:], says[-1]]  # 通讯社报道，工会宣布…
        return [*says, *dict.fromkeys([*cited[-1:], *closes[-1:]]), *unnamed[-1:]]
    passes = sight.actors_known or sight.language.grammar.verb_second
    media = [e for e in closes if e.kind == "media" and (passes or e.entry.media)]
    reported = as_reported(sight, closes)
    if media and not cited:
        closes = [event for event in closes if event.kind != "media"] or closes  # "as X told the agency"
    says = says[:-1] if len(says) > 1 and told_within(sight, says[-2], says[-1]) else says
    says = says[:-1] if len(says) > 1 and of_themselves(sight, says[-2], says[-1]) else says
    return [
        *passed_on(sight, says),
        *says[-1:],
        *dict.fromkeys([*chained(sight, cited), *reported, *closes[-1:], *media[-1:], *passing[-1:]]),
        *unnamed[-1:],
    ]


def _of_side(sight: Sight, event: Event) -> bool:
    """True for a word by which somebody speaks of his own side (日方)."""
    return event.until is not None and sight.text.endswith(sight.language.grammar.sides, 0, event.until)


def accords(event: Event) -> bool:
    """True for an "according to" that needs its speaker right beside it."""
    return event.entry.kind == "according" and event.entry.close and bool(event.entry.words)
