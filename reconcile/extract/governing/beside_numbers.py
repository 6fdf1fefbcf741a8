"""Who stands right beside a number and gives it, where the predicate stands last and no spaces part words.

In brackets behind it (137人（国家防災庁、8日現在）, then （同）), as the head of a clause that describes them
(2万人と〈する警察〉), and one after the other (警察が2万人、主催者が8万人; 主催者の8万人〈に対し〉).
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.governing.headline_tellers import teller_before
from reconcile.extract.numbers.reading import Reading, is_money
from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.extract.speakers.speaker_names import Found, named, numbered
from reconcile.extract.verb_last.figure_of import ASIDE
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.asides import Asides, asides
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.relays import relays
from reconcile.model import Name

_MARKS = "がはの:："
_CLOSES = re.compile(r"(?:だ|で)?(?:など|と、|[、。:：（(）)」・／/]|に対し|\s*\Z)")
_BODIES = frozenset({"agency", "government", "thinktank", "media", "person"})


def beside_numbers(sight: Sight, found: list[Event]) -> list[Event]:
    """The events, with those who stand right beside a number and without what their brackets hold of speech."""
    data = asides(sight.sentence.lang)
    if data is None or not sight.numbers:
        return found
    aside = [*_bracketed(sight, data), *_described(sight, data)]
    spent = [(event.start, event.end) for event in aside]
    free = [
        event
        for event in found
        if event.speaker is None or not any(at <= event.start and event.end <= end for at, end in spent)
    ]
    return [*free, *aside, *_in_turn(sight, data, free)]


def _bracketed(sight: Sight, data: Asides) -> list[Event]:
    made: list[Event] = []
    for item in sight.numbers:
        match = _bracket(data).match(sight.text, item.end)
        if match is None or numbered(sight, *match.span("who")):
            continue
        if match.group("who") in data.ditto and made:
            made.append(made[-1]._replace(start=match.start(), end=match.end()))
            continue
        who = teller_before(sight, match.end("who"))
        if who is not None and who[1] <= match.start("who"):
            made.append(Event(match.start(), match.end(), ASIDE, *who))
    return made


@cache
def _bracket(data: Asides) -> re.Pattern[str]:
    papers = any_of(data.papers)
    return re.compile(
        rf"[（(](?P<who>[^()（）、，]{{1,30}}?)の?(?:{papers})?(?:[、，][^()（）]{{1,18}})?[)）]"
    )


def _described(sight: Sight, data: Asides) -> list[Event]:
    """Who is described by a clause that tells the number (〈2万人とする〉警察)."""
    made: list[Event] = []
    for item in sight.numbers:
        match = _holders(data).match(sight.text, item.end)
        if match is not None:
            made += [
                Event(match.start(), match.end(), ASIDE, name, hit.start, hit.end, hit.value.kind)
                for hit, name in named(sight)
                if hit.start == match.end() and _gives(sight, data, hit)
            ]
    return made


@cache
def _holders(data: Asides) -> re.Pattern[str]:
    return re.compile(rf"だ?と(?:{any_of(data.holders)})")


def _gives(sight: Sight, data: Asides, hit: Hit[Entity]) -> bool:
    """True for a body, or for organisers, who are not themselves what is counted."""
    return hit.value.kind in _BODIES or sight.text.startswith(data.hosts, hit.start, hit.end)


def _in_turn(sight: Sight, data: Asides, found: list[Event]) -> list[Event]:
    """Two or more who each stand before their number, or one whose number another is set against."""
    told = any(event.speaker is not None for event in found)
    heading = sight.sentence.kind == "heading"  # 内務省〈15万人〉、労組は50万人
    marked = [
        item
        for item in sight.numbers
        if item.start
        and (heading or sight.text[item.start - 1] in _MARKS)
        and _CLOSES.match(sight.text, item.end) is not None
    ]
    names = named(sight) if marked else []
    beside = [
        (item, (name, hit.start, hit.end, hit.value.kind))
        for item in marked
        for hit, name in names
        if _stands_before(data, heading=heading).fullmatch(sight.text, hit.end, item.start)
        and (_gives(sight, data, hit) or (heading and hit.value.kind == "anonymous"))
    ]
    against = [
        (item, who)
        for item, who in beside
        if sight.text[who[2]] == "の" and sight.text.startswith("に対し", item.end) and told
    ]
    several = len({who[0] for _, who in beside}) > 1 and not told
    chosen = beside if several else [*against, *_of_crowds(sight, data, found)] or _of_states(sight, names)
    return [Event(who[2], item.start, ASIDE, *who) for item, who in dict.fromkeys(chosen)]


@cache
def _stands_before(data: Asides, *, heading: bool) -> re.Pattern[str]:
    """What may stand between a name and its number: the word for a side, a particle, in a headline nothing."""
    mark = f"[{_MARKS}]" + ("?「?" if heading else "")
    return re.compile(rf"(?:{any_of(data.sides)})?{mark}")


def _of_states(sight: Sight, names: list[tuple[Hit[Entity], Name]]) -> list[tuple[Reading, Found]]:
    """Two states or more that each put a number on it (ウクライナが1万2千人、韓国が1万1千人〈と〉、異なる見方を示した)."""
    given: list[tuple[Reading, Found]] = [
        (item, (name, hit.start, hit.end, hit.value.kind))
        for hit, name in names
        for item in sight.numbers
        if hit.value.kind in _STATES and _SIDED.fullmatch(sight.text, hit.end, item.start) is not None
    ]
    last = given[-1][0].end if given else 0
    several = len({who[0] for _, who in given}) > 1
    data = relays(sight.sentence.lang)
    told = data is not None and sight.text.startswith((*data.put, *(f"だ{word}" for word in data.put)), last)
    gives = (
        last and sight.text.startswith("を", last) and all(is_money(item.quantity.unit) for item, _ in given)
    )
    return given if several and (told or gives) else []  # 甲国は10億ドル、〈乙国は〉5億ドルを約束した


_STATES = frozenset({"country", "government", "agency", "thinktank"})
_SIDED = re.compile(r"(?:側|政府|当局)?[がは]、?")


def _of_crowds(sight: Sight, data: Asides, found: list[Event]) -> list[tuple[Reading, Found]]:
    """Who sets his count of an occasion against another's, with a verb or none (警察によれば6万人、労組側〈は〉10万人)."""
    if len(sight.numbers) < _TWO or not any(hit.value.measure.event for hit in sight.own_cues):
        return []
    given: list[tuple[Reading, Found]] = [
        (item, (name, hit.start, hit.end, hit.value.kind))
        for hit, name in named(sight)
        for item in sight.numbers
        if hit.end < item.start
        and _counts(sight, data, hit)
        and not _other_fate(sight, item)
        and _side(data).fullmatch(sight.between(hit.end, item.start)) is not None
        and _COUNT_ENDS.match(sight.text, item.end) is not None
    ]
    if len({who[0] for _, who in given}) > 1:
        return given
    return [
        (item, who)
        for item, who in given
        if any(other.end <= who[1] for other in sight.numbers)
        and any(event.speaker not in (None, who[0]) and event.start < who[1] for event in found)
    ] + [
        (item, who)
        for item, who in given
        if any(
            event.speaker not in (None, who[0]) and event.at is not None and event.at >= item.end
            for event in found
        )
    ]


def _counts(sight: Sight, data: Asides, hit: Hit[Entity]) -> bool:
    """True for a body, for organisers and for a side (市民団体〈側〉); other people may be those who are counted."""
    side = sight.text[: hit.end].endswith(data.sides) or sight.text.startswith(data.sides, hit.end)
    return _gives(sight, data, hit) or (hit.value.kind == "anonymous" and side)


def _other_fate(sight: Sight, item: Reading) -> bool:
    """True for a number whose own words tell what befell so many (警察は12人が〈けがをした〉)."""
    return any(
        0 <= hit.start - item.end <= _NEAR
        and not hit.value.measure.event
        and "、" not in sight.between(item.end, hit.start)
        for hit in sight.own_cues
    )


_TWO = 2
_NEAR = 12
"""Characters from a number to the words for what befell those counted."""
_COUNT_ENDS = re.compile(
    r"(?:だ|で)?(?:[、。）)」]|\s*\Z)|が(?:参加|集ま|集結|繰り出|結集)|と(?!一緒|とも|共)"
)
"""What follows a count that is all that somebody tells: no verb of what he does to so many (300人を動員した)."""


@cache
def _side(data: Asides) -> re.Pattern[str]:
    papers = any_of(data.papers)
    return re.compile(rf"(?:{any_of(data.sides)})?(?:[はが]|の?(?:{papers})(?:は|では|で))、?")
