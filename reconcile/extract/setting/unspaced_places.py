"""Places that a text without spaces is about: in its title, in a heading, before a word for what happened there."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from reconcile.extract.context.thread import Thread
from reconcile.extract.names.han_bodies import place_of_bodies
from reconcile.extract.numbers.reading import Reading
from reconcile.extract.places.counted import is_place
from reconcile.extract.places.parts_told import in_part, tells_part
from reconcile.extract.places.postings import posted_to
from reconcile.extract.places.regions import unknown
from reconcile.extract.places.right_before import number_of
from reconcile.extract.sentence.nounphrase import goes_on, of_body
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.sentence.told_at import left_behind, of_officer, told_at
from reconcile.extract.sentence.venues import venue
from reconcile.extract.setting.inner_places import inner_place
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.language import Grammar
from reconcile.lexicon.naming import naming
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name, Status

_LOCATED, _THEME, _TITLE = 2, 3, 4


def place_mentions(sight: Sight) -> Counter[Name]:
    """How strongly a sentence tells that its document is about a place."""
    found: Counter[Name] = Counter()
    seats = place_of_bodies(sight)
    taken = [(hit.start, hit.end) for hit in sight.names if hit.value.kind in ("place", "country")]
    taken += [(hit.start, hit.end) for hit in sight.names if not hit.value.key and hit.value.kind == "agency"]
    for seat in seats:
        if weight := _home(sight, seat):
            found[seat.value.as_name] += weight
    for hit in sight.names:
        if hit.value.kind in ("place", "country") and not in_part(sight, hit.start):
            body = of_body(sight, hit.start, hit.end)
            weight = _weight(sight, hit) if not body else _home(sight, hit)
            inner = inner_place(sight, hit) if weight > _LOCATED else None
            if inner is not None:
                found[inner.value.as_name] += weight - _LOCATED
                weight = _LOCATED
            if weight:
                found[hit.value.as_name] += weight
    for start, end, name in unknown(sight.text, sight.language.grammar):
        within = any(start < stop and begin < end for begin, stop in taken)
        beside = any(0 <= start - stop <= _BESIDE for _, stop in taken)  # トルコ東部ワン県
        if in_part(sight, start):
            continue
        if not within and not beside:
            found[name] += _LOCATED
        elif beside and not within:
            found += _told_with(sight, start)
    _add_apart(found, [*_opening(sight), *_dateline(sight)], taken, _THEME + _TITLE)
    _add_apart(found, _foreign(sight), taken, _THEME + (_TITLE if sight.sentence.line == 0 else 0))
    return found


def _told_with(sight: Sight, start: int) -> Counter[Name]:
    """The country right before a region of it that no data file has (〈トルコ〉東部ワン県): it is told for both."""
    return Counter(
        {
            hit.value.as_name: _LOCATED
            for hit in sight.names
            if hit.value.kind == "country" and 0 <= start - hit.end <= _BESIDE
        }
    )


_BESIDE = 2


def _add_apart(
    found: Counter[Name], named: list[tuple[int, int, Name]], taken: list[tuple[int, int]], weight: int
) -> None:
    """Adds the weight to each name that overlaps none of the places that the data know."""
    for start, end, name in named:
        if not any(start < stop and begin < end for begin, stop in taken):
            found[name] += weight


_DATELINE = re.compile(
    r"\s*[【\[(（]([\u30a1-\u30fe]{2,10})(?:[(（][^()（）]{1,20}[)）])?[ \u3000]*(?:[=＝]|発[=＝、 ])"
)


def _dateline(sight: Sight) -> list[tuple[int, int, Name]]:
    """The place from which a report is written, that no data file has (【ティビアオ=高見沢玲】)."""
    match = _DATELINE.match(sight.text) if sight.final and sight.sentence.first else None
    return [(*match.span(1), Name(match.group(1)))] if match is not None else []


def in_passing(counts: Counter[Name], text: str, grammar: Grammar) -> Counter[Name]:
    """The counts; where no place is told of more than in passing, that of the first alone.

    Else of the town or region that the first body bears in its name (横浜港湾組合).
    """
    if grammar.spaced or grammar.order != "final":
        return counts
    if len(counts) > 1 and max(counts.values()) <= _LOCATED:
        first = next(iter(counts))
        return Counter({first: counts[first]})
    return counts or _of_bodies(text, grammar.code)


def _of_bodies(text: str, code: str) -> Counter[Name]:
    found: Counter[Name] = Counter()
    for hit in entities().phrases(code).longest(text):
        own = hit.value.kind == "place" and hit.value.metonym_of is None
        if own and goes_on(text[hit.end : hit.end + 1]):
            found[hit.value.as_name] += 1
    return Counter(dict(found.most_common(1)))


def goals(sight: Sight) -> Counter[Name]:
    """The places that men or arms are told to go to, in a sentence with a word for that."""
    grammar = sight.language.grammar
    found: Counter[Name] = Counter()
    if grammar.spaced or not any(hit.value.status in ("dispatched", "planned") for hit in sight.statuses):
        return found
    for hit in sight.names:
        if hit.value.kind not in ("place", "country"):
            continue
        after = sight.text[hit.end : hit.end + 6]
        if sight.final:
            goal = after.startswith(grammar.goals) and not after.startswith(grammar.no_goals)
        else:
            goal = sight.text.endswith(grammar.goals, 0, hit.start)
        if goal:
            found[hit.value.as_name] += 1
    return found


def _foreign(sight: Sight) -> list[tuple[int, int, Name]]:
    """Names written by their sounds before a word for a state or for what happened there (パルメリア共和国)."""
    grammar = sight.language.grammar
    if not grammar.states:
        return []
    if not sight.final:
        return _by_sounds(sight)
    pattern = _sounds((*grammar.states, *grammar.themes))
    return [
        (match.start(1), match.end(1), Name(match.group(1)))
        for match in pattern.finditer(sight.text)
        if (sight.text.startswith(grammar.states, match.end(1)) or not of_body(sight, *match.span(1)))
        and not any(
            hit.start <= match.start(1) < hit.end
            and (hit.value.kind == "media" or (hit.value.kind == "government" and hit.value.country))
            for hit in sight.names  # ケニア政府 gives and spends elsewhere
        )
    ]


@cache
def _sounds(behind: tuple[str, ...]) -> re.Pattern[str]:
    words = any_of(behind)
    return re.compile(rf"(?<![\u30a1-\u30fc])([\u30a1-\u30fc]{{3,10}})(?={words})(?!スト)")


_HEADS = re.compile(r"[\s■●]*(?:[【\[][^】\]]{2,8}[】\]])?\s*(?:[\u4e00-\u9fff]{2,4}[：:|｜])?\s*")
_TOP = 3
"""Lines at the top of a text at whose head the place of what happened may stand."""


def _opening(sight: Sight) -> list[tuple[int, int, Name]]:
    """The name at the head of a title or a first line, before the word that what happened begins with."""
    grammar = sight.language.grammar
    if not grammar.openers or sight.sentence.line > _TOP or not sight.sentence.first:
        return []
    if not any(theme in sight.text for theme in grammar.themes):
        return []
    head = _HEADS.match(sight.text)
    match = _opened(grammar.openers).match(sight.text, head.end() if head is not None else 0)
    data = naming(grammar.code)
    if match is None or data is None or match.group(1).endswith((*grammar.common, *grammar.openers)):
        return []
    if set(match.group(1)) & set(data.plain) or any(hit.start < match.end(1) for hit in sight.names):
        return []
    return [(match.start(1), match.end(1), Name(match.group(1)))]


@cache
def _opened(openers: tuple[str, ...]) -> re.Pattern[str]:
    words = any_of(openers)
    return re.compile(rf"([\u4e00-\u9fff]{{2,3}}?)(?={words})")


def _by_sounds(sight: Sight) -> list[tuple[int, int, Name]]:
    """Names of foreign countries, in characters that stand for sounds, before a word for a state (萨维亚〈重建署〉)."""
    data = naming(sight.language.grammar.code)
    if data is None or not data.sounds:
        return []
    pattern = _sounded(tuple(data.sounds), sight.language.grammar.states)
    known = [(hit.start, hit.end) for hit in sight.names if hit.value.country or hit.value.kind == "country"]
    return [
        (*match.span(1), Name(match.group(1)))
        for match in pattern.finditer(sight.text)
        if not any(start < match.end(1) and match.start(1) < end for start, end in known)
    ]


@cache
def _sounded(chars: tuple[str, ...], states: tuple[str, ...]) -> re.Pattern[str]:
    words = any_of(states)
    signs = "".join(map(re.escape, chars))
    return re.compile(rf"(?<![\u4e00-\u9fff])([{signs}]{{2,6}})(?={words})")


def _home(sight: Sight, hit: Hit[Entity]) -> int:
    """What a body at the top tells by whose it is (专访〈柔佛〉公交司机工会主席), where nothing tells more."""
    top = sight.sentence.line < _TOP and sight.sentence.kind == "heading" and not sight.final
    return int(top and hit.value.kind == "place" and hit.value.metonym_of is None)


def _weight(sight: Sight, hit: Hit[Entity]) -> int:
    grammar = sight.language.grammar
    title = sight.sentence.line == 0
    if not sight.final and hit.value.kind == "place" and _SENT.match(sight.text, hit.end) is not None:
        return 1  # where a report is sent from (新华社〈昆明〉6月15日电)
    if posted_to(sight, hit) or told_at(sight, hit) or left_behind(sight, hit) or of_officer(sight, hit):
        return 0
    theme = sight.text.startswith(grammar.themes, hit.end) or sight.text.endswith(
        grammar.befalls, 0, hit.start
    )
    if theme:
        return _THEME + (_TITLE if title else 0)
    seat = hit.value.metonym_of is not None
    located = is_place(sight, hit) and not venue(sight, hit)
    after = sight.text[hit.end : hit.end + 1]
    if title and not seat and not _speaks(sight, hit) and (located or not goes_on(after) or after == _OF):
        return _TITLE
    if seat and not (any(cue.value.measure.event for cue in sight.cues) or (located and _struck(sight))):
        return 0
    if located:
        return _LOCATED
    return 1 if hit.value.kind == "place" and sight.final and not seat else 0


_OF = "的"
_SENT = re.compile(r"(?:\d{1,2}月)?\d{1,2}日(?:电|電|讯|訊)")


def _struck(sight: Sight) -> bool:
    """True for a sentence at the top that tells what befell a place (パリで強い〈地震〉があった)."""
    words = (
        word for word in sight.language.grammar.themes if len(word) > 1 and not word.startswith(("の", "的"))
    )
    return sight.sentence.line <= _TOP and sight.sentence.first and any(word in sight.text for word in words)


def _speaks(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a country that is who acts or speaks in a title (ウクライナ、…と発表; 朝鲜：…)."""
    after = sight.text[hit.end : hit.end + 1]
    marks = (*sight.language.grammar.topic, *sight.language.grammar.subject)
    return after in ("、", "，", ":", "：", "「", "“") or (
        bool(marks) and sight.text.startswith(marks, hit.end)
    )


def section_place(sight: Sight) -> Name | None:
    """The place that a heading names for what stands below it (■パリ, 意大利总罢工)."""
    named = [
        hit
        for hit in sight.names
        if hit.value.kind in ("place", "country") and not of_body(sight, hit.start, hit.end)
    ]
    if not named or named[0].start > _LEADS:
        return None
    after = sight.text[named[0].end :].strip()
    bare = not after or after[0] in "（(:：・、，" or after.startswith(sight.language.grammar.themes)
    if not bare and not any(word in after for word in sight.language.grammar.themes if len(word) > 1):
        return None
    return named[0].value.as_name


_LEADS = 6
"""Characters of marks and numbers before the place that leads a heading."""


def place_before(
    sight: Sight, thread: Thread, reading: Reading, measure: str, status: Status | None
) -> Name | None:
    """The place of the number before of the same measure; in scripts without spaces of any, for a part of it.

    Who is still to be sent does not go where the first have arrived, in languages with the verb last.
    """
    if sight.language.grammar.spaced:
        if any(number_of(sight, hit) is not None for hit in sight.names):
            return None  # places of a list are each of its own number
        return thread.places.get(measure) if status != "planned" or not sight.final else None
    start, place = thread.place_said
    if start == sight.sentence.start and tells_part(sight, reading):
        return place
    before = thread.places.get(measure) if status not in ("planned", "dispatched") else None
    return before if before != thread.by_body else None
