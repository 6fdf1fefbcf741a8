"""Joining dates with what stands around them: clock times, modifiers, the two ends of a range."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import msgspec

from reconcile.extract.times.date_edges import follows, precedes
from reconcile.extract.times.date_forms import Said
from reconcile.lexicon.dates import DateWords, Join, Modifier
from reconcile.lexicon.phrases import any_of, fold

_WIDEST_GAP = 16


class Group(msgspec.Struct, frozen=True):
    """One time expression: a date, or a range from ``head`` to ``tail``, with its modifier."""

    start: int
    end: int
    head: Said
    tail: Said | None = None
    modifier: Modifier | None = None
    ahead: bool = False


def groups(text: str, said: Sequence[Said], words: DateWords) -> list[Group]:
    """The time expressions that the found forms make up, in order of the text."""
    folded = fold(text)
    dates = _with_clocks(folded, said, words)
    found: list[Group] = []
    at = 0
    while at < len(dates):
        group, used = _range(folded, dates, at, words)
        low = found[-1].end if found else 0
        high = dates[at + used].start if at + used < len(dates) else len(text)
        at += used
        group = _modified(folded, group, words, low, high)
        if not _stands(group):
            continue
        found.append(msgspec.structs.replace(group, ahead=_ahead(folded, group, words)))
    return found


def _stands(group: Group) -> bool:
    """False for a form that is a date only beside a modifier; an event needs one with a role."""
    if group.tail is not None or not group.head.form.needs:
        return True
    modifier = group.modifier
    return modifier is not None and not (group.head.event and modifier.role == "point")


def _with_clocks(folded: str, said: Sequence[Said], words: DateWords) -> list[Said]:
    """Clock times become part of the date that they stand beside; alone they are dropped."""
    gaps = frozenset(words.clock_gaps)
    joined: list[Said] = []
    for item in said:
        before = joined[-1] if joined else None
        near = before is not None and folded[before.end : item.start][:_WIDEST_GAP] in gaps
        near = near and before is not None and item.start - before.end < _WIDEST_GAP
        if before is not None and near and item.form.clock and _names_day(before):
            joined[-1] = msgspec.structs.replace(before, end=item.end)
        elif before is not None and near and before.form.clock and _names_day(item):
            joined[-1] = msgspec.structs.replace(item, start=before.start)
        else:
            joined.append(item)
    return [item for item in joined if not item.form.clock]


def _names_day(said: Said) -> bool:
    names = ("d", "d2", "weekday", "day_ref", "day_ctx", "day_said")
    return not said.form.clock and any(name in said.slots for name in names)


def _range(folded: str, dates: Sequence[Said], at: int, words: DateWords) -> tuple[Group, int]:
    head = dates[at]
    alone = Group(head.start, head.end, head)
    if at + 1 >= len(dates):
        return alone, 1
    tail = dates[at + 1]
    if tail.start - head.end > _WIDEST_GAP or head.event or tail.event:
        return alone, 1
    gap = folded[head.end : tail.start].strip()
    for join in words.join:
        if gap in join.between:
            start = _before(folded, head.start, join)
            end = _after(folded, tail.end, join)
            if start is not None and end is not None:
                return Group(start, end, head, tail), 2
    return alone, 1


def _before(folded: str, at: int, join: Join) -> int | None:
    start = precedes(folded, at, join.before)
    return start if start is not None else (at if not join.before or "" in join.before else None)


def _after(folded: str, at: int, join: Join) -> int | None:
    end = follows(folded, at, join.after)
    return end if end is not None else (at if not join.after or "" in join.after else None)


def _modified(folded: str, group: Group, words: DateWords, low: int, high: int) -> Group:
    """The group with the modifier that reaches farthest, then with a role beyond a preposition's."""
    best: tuple[int, bool, Modifier, int, int] | None = None
    ranged = group.tail is not None or any(name.endswith("2") for name in group.head.slots)
    for modifier in words.modifier:
        if ranged and modifier.role in ("since", "until"):
            continue
        start, end = group.start, group.end
        if modifier.before:
            reached = _reach_back(folded, start, modifier.before, words.fillers)
            if reached is None or reached < low:
                continue
            if modifier.not_behind and precedes(folded, reached, modifier.not_behind) is not None:
                continue
            start = reached
        if modifier.after or modifier.across:
            beyond = _beyond(folded, end, modifier)
            if beyond is None or beyond > high:
                continue
            end = beyond
        rank = (end - start, modifier.role != "point")
        if best is None or rank > best[:2]:
            best = (*rank, modifier, start, end)
    if best is None:
        return group
    _, _, modifier, start, end = best
    if not modifier.keep:
        start, end = group.start, group.end
    return msgspec.structs.replace(group, start=start, end=end, modifier=modifier)


def _beyond(folded: str, end: int, modifier: Modifier) -> int | None:
    """Where the words of a modifier behind a date end."""
    if modifier.across:
        closed = _across(modifier.across).match(folded, end)
        return None if closed is None else closed.end()
    if any(folded.startswith(word, end) for word in modifier.not_after):
        return None
    return follows(folded, end, modifier.after)


@cache
def _across(words: tuple[str, ...]) -> re.Pattern[str]:
    """One of the words, behind a few others without a pause, a number or a verb of telling."""
    return re.compile(rf"[^,;:.。、!?\d自从從说說称稱示布指]{{1,14}}?(?:{any_of(words)})")


def _reach_back(folded: str, at: int, words: tuple[str, ...], fillers: tuple[str, ...]) -> int | None:
    start = precedes(folded, at, words)
    if start is None and fillers:
        filled = precedes(folded, at, fillers)
        start = None if filled is None else precedes(folded, filled, words)
    return start


def _ahead(folded: str, group: Group, words: DateWords) -> bool:
    """True where a word of the same clause points to the future ("will … in March")."""
    start, end = group.start, group.end
    if words.said and folded[:start].rstrip().endswith(words.said):
        return False
    low, high = max(0, start - 80), min(len(folded), end + 80)
    while start > low and folded[start - 1] not in ".,;:!?、。,;!?":
        start -= 1
    while end < high and folded[end] not in ".,;:!?、。,;!?":
        end += 1
    clause = folded[start:end]
    found = [word for word in words.future if _has_word(clause, word)]
    if words.changed and len(found) == 1:
        behind = clause[clause.find(found[0]) + len(found[0]) + 1 :]  # 将上调 is still to come
        return not any(word in behind for word in words.changed)
    return bool(found)


def _has_word(clause: str, word: str) -> bool:
    at = clause.find(word)
    while at >= 0:
        if precedes(clause, at + len(word), (word,)) == at and follows(clause, at, (word,)) is not None:
            return True
        at = clause.find(word, at + 1)
    return False
