"""Who says it: the events of speech in a sentence, with their speakers.

An event is a word of speech with the speaker that it binds. Which events govern a number, and who
of several speakers is the claimant and who relays, is told in ``attribution``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from reconcile.extract.counted import is_place
from reconcile.extract.regions import region
from reconcile.extract.sight import Sight
from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.language import Coref, Speech
from reconcile.lexicon.phrases import unspaced
from reconcile.model import Name

SPEAKERS = frozenset({"agency", "government", "media", "person", "thinktank", "anonymous"})
_MARK_REACH = 16
"""Characters from a speaker to its particle ("the agency's spokesman 〈は〉")."""
_CLOSE_REACH = 18
"""Characters from a speaker to によると and the like."""
_ROLE_GAP = 8
"""Characters between a body and its spokesman."""
_AFTER_REACH = 70
"""Characters from "according to" to the speaker's name."""
_BEFORE_REACH = 110
"""Characters from a speaker to its verb, over an apposition ("the NIS, Seoul's spy agency, said")."""
_ACTORS = frozenset({"country", "group", "place", "government"})
_TITLE = re.compile(
    r"(?:[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'.-]*)(?:\s+(?:of|for|de|des|du|la|le|and|the|der|die|für|von|[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'.-]*))*"
)


_Found = tuple[Name, int, int, str]
"""A speaker, where its words begin and end, and what kind of speaker it is."""


class Event(NamedTuple):
    """A word of speech (``start``..``end``) with its speaker, who stands at ``at``..``until``."""

    start: int
    end: int
    entry: Speech
    speaker: Name | None
    at: int | None
    until: int | None
    kind: str
    """Kind of the speaker's entity; ``coref`` for one that points back, ``raw`` for words we do not know."""
    others: tuple[_Found, ...] = ()
    """All names that are marked as who speaks or acts: a verb that stands last may serve several clauses."""


def events(sight: Sight) -> list[Event]:
    """The events of a sentence, in order. A hearsay word is an event without a speaker."""
    found: list[Event] = _labelled(sight)
    floor = found[-1].end if found else 0
    for hit in sight.speech:
        if any(item.start < hit.end and hit.start < item.end for item in sight.numbers):
            if not _overlaps_only_tail(sight, hit):
                continue
        if hit.value.kind == "hearsay":
            found.append(Event(hit.start, hit.end, hit.value, None, None, None, "none"))
            continue
        name = _speaker(sight, hit, floor)
        if name is None and hit.value.close:
            continue
        if name is None:
            found.append(Event(hit.start, hit.end, hit.value, None, None, None, "none"))
        else:
            others = tuple(_all_marked(sight, hit, floor)) if sight.final and not hit.value.close else ()
            found.append(Event(hit.start, hit.end, hit.value, *name, others))
        if sight.final and not hit.value.close:
            floor = hit.end
    return found


_LABEL = Speech(words=(), kind="say", example="GUR: at least 30 killed.", speaker="before", close=True)
_LABEL_REACH = 90
"""Characters within which a sentence may begin with who says the rest ("Zelensky, on Telegram: …")."""


def _labelled(sight: Sight) -> list[Event]:
    """The event of a sentence that begins with its speaker and a colon or an opening quotation mark."""
    marks = [":", "：", *(sign for sign in sight.language.grammar.quotes if sign in "「『“„«")]
    places = [at for sign in marks if 0 < (at := sight.text.find(sign)) <= _LABEL_REACH]
    for at in sorted(places):
        if _numbered(sight, 0, at) or (sight.text[at] == ":" and sight.text[at + 1 : at + 2].isdigit()):
            continue
        named = [(item, name) for item, name in _names(sight) if item.end <= at]
        if not named or (sight.text[at] not in ":：" and sight.text[named[0][0].end : at].strip()):
            return []
        if sight.text[: named[0][0].start].count(" ") > 8:
            return []
        found = _most_telling(named, named[0][0], named[0][1], sight)
        return [Event(at, at + 1, _LABEL, *found)]
    return []


def _overlaps_only_tail(sight: Sight, hit: Hit[Speech]) -> bool:
    return all(
        item.number_end <= hit.start
        for item in sight.numbers
        if item.start < hit.end and hit.start < item.end
    )


def speaker_name(entity: Entity) -> Name | None:
    """How an entity is named as a speaker; a country or capital speaks for its government."""
    if entity.kind in SPEAKERS:
        return Name(entity.name, entity.key)
    key = entity.metonym_of or entity.government
    known = entities().by_key.get(key) if key else None
    if known is not None:
        return Name(known.name, known.key)
    if entity.kind == "country":
        return Name(entity.name, entity.key)
    if entity.kind == "group" and "military" in entity.name.lower():
        return Name(entity.name, entity.key)
    return None


def _speaker(sight: Sight, hit: Hit[Speech], floor: int) -> _Found | None:
    if hit.value.close:
        return _close(sight, hit)
    if sight.final:
        return _marked(sight, hit, floor)
    return _beside(sight, hit)


def _names(sight: Sight) -> list[tuple[Hit[Entity], Name]]:
    return [
        (hit, name)
        for hit in sight.names
        if (name := speaker_name(hit.value)) is not None
        and not (hit.value.kind in ("country", "place") and is_place(sight, hit))
    ]


def _close(sight: Sight, hit: Hit[Speech]) -> _Found | None:
    """The speaker of a word that the name stands right beside."""
    if hit.value.media:
        return _medium(sight, hit)
    if hit.value.speaker == "before":
        known = [(item, name) for item, name in _names(sight) if item.end <= hit.start]
        if known:
            item, name = known[-1]
            between = sight.between(item.end, hit.start).lstrip(")）")
            if len(between) <= _CLOSE_REACH and not _parted(between):
                return _body(sight, item, name)
        return _back(sight, hit.start - _CLOSE_REACH, hit.start) or _raw_before(sight, hit)
    known = [(item, name) for item, name in _names(sight) if item.start >= hit.end]
    for item, name in known:
        between = sight.between(hit.end, item.start)
        if (
            len(between) <= _AFTER_REACH
            and not _parted(between)
            and not _numbered(sight, hit.end, item.start)
        ):
            return _most_telling(known, item, name, sight)
        break
    return _back(sight, hit.end, hit.end + 25) or _raw_after(sight, hit)


def _medium(sight: Sight, hit: Hit[Speech]) -> _Found | None:
    """The outlet that somebody speaks to ("told Reuters", 通信社の取材に)."""
    for item, name in _names(sight):
        before = hit.value.speaker == "before"
        between = sight.between(item.end, hit.start) if before else sight.between(hit.end, item.start)
        beside = item.end <= hit.start if before else item.start >= hit.end
        if item.value.kind == "media" and beside and len(between) <= _ROLE_GAP and not _parted(between):
            return name, item.start, item.end, item.value.kind
    return None


def _most_telling(
    known: list[tuple[Hit[Entity], Name]], first: Hit[Entity], name: Name, sight: Sight
) -> _Found:
    """Of "officials in South Korea's defence ministry" the office, not the country before it."""
    best, best_name, end = first, name, first.end
    for item, other in known:
        if (
            item.start < end
            or len(sight.between(end, item.start)) > 14
            or _parted(sight.between(end, item.start))
        ):
            continue
        if best.value.kind in ("country", "place", "government") and item.value.kind in SPEAKERS:
            best, best_name = item, other
        end = item.end
    return best_name, best.start, best.end, best.value.kind


def _marked(sight: Sight, hit: Hit[Speech], floor: int) -> _Found | None:
    """The speaker of a verb that stands last: the nearest name before it that is marked as the topic.

    A name marked as the subject alone is mostly what is spoken of ("says that the North 〈が〉 sends");
    it speaks only where no topic does, and a country never does.
    """
    grammar = sight.language.grammar
    names = [pair for pair in _names(sight) if floor <= pair[0].start < hit.start]
    for markers in (grammar.topic, grammar.subject):
        for item, name in reversed(names):
            tail = sight.text[item.end : min(hit.start, item.end + _MARK_REACH)]
            weak = markers is grammar.subject and item.value.kind in (
                "country",
                "group",
                "place",
                "government",
            )
            if not weak and _topic(tail, markers, grammar.spaced):
                return _body(sight, item, name)
        if markers is grammar.topic:
            found = _back(sight, floor, hit.start) or _raw_topic(sight, floor, hit)
            if found is not None:
                return found
    return None


def _all_marked(sight: Sight, hit: Hit[Speech], floor: int) -> Iterator[_Found]:
    grammar = sight.language.grammar
    for item, name in _names(sight):
        if floor <= item.start < hit.start and item.value.kind not in _ACTORS:
            tail = sight.text[item.end : min(hit.start, item.end + _MARK_REACH)]
            if _topic(tail, (*grammar.topic, *grammar.subject), grammar.spaced):
                yield _body(sight, item, name)


def _body(sight: Sight, item: Hit[Entity], name: Name) -> _Found:
    """The speaker; for somebody's spokesman or official it is the body that they speak for."""
    plain = name, item.start, item.end, item.value.kind
    if item.value.kind != "anonymous" or not sight.language.role.find(sight.text[item.start : item.end]):
        return plain
    for other, body in _names(sight):
        before = sight.text[other.end : item.start] if other.end <= item.start else None
        after = sight.text[item.end : other.start] if item.end <= other.start else None
        if other.value.kind not in ("agency", "government", "thinktank"):
            continue
        if (
            before is not None
            and len(before) <= _ROLE_GAP
            and not _parted(before.replace(")", "").replace("(", ""))
        ):
            return body, other.start, item.end, other.value.kind
        if (
            after is not None
            and not sight.final
            and len(after.split()) <= 2
            and after.isascii()
            and len(after) < 9
        ):
            return body, item.start, other.end, other.value.kind
    return plain


def _topic(tail: str, markers: tuple[str, ...], spaced: bool) -> bool:
    """True where a particle marks the name before ``tail`` as the one who speaks.

    In a script with spaces a particle ends its word; in one without it stands where it stands.
    """
    for sign in "、。，「,":
        tail = tail.split(sign, maxsplit=1)[0]
    for mark in markers:
        at = tail.find(mark)
        if at >= 0 and (not spaced or not tail[at + len(mark) : at + len(mark) + 1].strip()):
            return True
    return False


def _beside(sight: Sight, hit: Hit[Speech]) -> _Found | None:
    """The speaker of a verb in a language with the subject first; after it where the order is turned."""
    names = _names(sight)
    if hit.value.speaker in ("after", "either"):
        for item, name in names:
            if item.start >= hit.end:
                between = sight.between(hit.end, item.start)
                if len(between.split()) <= 3 and not _parted(between) and _turned(sight, hit, item.end):
                    return _most_telling(names, item, name, sight)
                break
    left = [
        (item, name)
        for item, name in names
        if item.end <= hit.start and hit.start - item.end <= _BEFORE_REACH
    ]
    backs = _back(sight, max(0, hit.start - 30), hit.start)
    for item, name in reversed(left):
        between = sight.between(item.end, hit.start)
        if _numbered(sight, item.end, hit.start) or ";" in between:
            break
        if between.count(",") == 1 and len(between) > 4 and not between.rstrip().endswith(","):
            continue
        if backs is not None and backs[1] > item.start - 8:
            return backs
        return _body(sight, item, name)
    return backs or _raw_beside(sight, hit)


def _turned(sight: Sight, hit: Hit[Speech], name_end: int) -> bool:
    """True where verb and speaker are turned around: "…, said the NIS." and not "…, says Seoul has"."""
    head = sight.text[: hit.start].rstrip()
    tail = sight.text[name_end : name_end + 40]
    ends = not tail.strip() or any(sign in " ".join(tail.split()[:3]) for sign in ",.:;(—")
    return (not head or head[-1] in ",”\"»“'’)—–") and ends


def _back(sight: Sight, start: int, end: int) -> _Found | None:
    """A word that points back ("the ministry") between two offsets, as a name to be resolved."""
    window = sight.text[max(0, start) : end]
    found: list[Hit[Coref]] = sight.language.coref.longest(window)
    if not found:
        return None
    hit = found[-1]
    at = max(0, start)
    return Name(window[hit.start : hit.end]), at + hit.start, at + hit.end, "coref"


def _raw_before(sight: Sight, hit: Hit[Speech]) -> _Found | None:
    """Words that we do not know, right before によると: taken as they stand."""
    if not sight.final:
        return None
    signs = (
        "、",
        "。",
        "，",
        "「",
        "」",
        "（",
        "）",
        "(",
        ")",
        " ",
        "\u3000",
        "▽",
        *sight.language.grammar.topic,
    )
    begin = max(
        sight.text.rfind(sign, 0, hit.start) + len(sign)
        for sign in signs
        if sign in sight.text[: hit.start] or sign == "、"
    )
    return _raw(sight, max(0, begin if begin > 0 else 0), hit.start)


def _raw_topic(sight: Sight, floor: int, hit: Hit[Speech]) -> _Found | None:
    """The first topic of the clause, where it is a short name without a number in it."""
    grammar = sight.language.grammar
    clause = sight.text[floor : hit.start]
    found: _Found | None = None
    for match in _clause_topic(grammar.topic, grammar.spaced).finditer(clause):
        words = match.group(1)
        if any(words.endswith(mark) for mark in grammar.locative_after):
            continue
        start = floor + match.start(1)
        if _numbered(sight, start, floor + match.end(1)):
            start += words.rfind("の") + 1  # of "a blogger with 120,000 followers" the blogger
        found = _raw(sight, start, floor + match.end(1)) or found
    return found


@cache
def _clause_topic(markers: tuple[str, ...], spaced: bool) -> re.Pattern[str]:
    """A short name at the head of a clause with a topic marker on it."""
    marks = "|".join(re.escape(mark) for mark in sorted(markers, key=len, reverse=True))
    inner = r"[^、。，「」（）()▽]" if spaced else r"[^\s、。，「」（）()▽]"
    bracket = r"(?:[(（][A-Za-z]{2,10}[)）])?"
    ending = r"(?=[\s、，「])" if spaced else r"(?=\S)"
    return re.compile(rf"(?:^|[、。，」）)\s▽・])\s*({inner}{{2,22}}?{bracket})(?:{marks}){ending}")


def _raw_after(sight: Sight, hit: Hit[Speech]) -> _Found | None:
    match = _TITLE.search(sight.text, hit.end, min(len(sight.text), hit.end + 30))
    return _raw(sight, match.start(), match.end()) if match else None


def _raw_beside(sight: Sight, hit: Hit[Speech]) -> _Found | None:
    matches = list(_TITLE.finditer(sight.text, max(0, hit.start - 60), hit.start))
    for match in reversed(matches):
        between = sight.text[match.end() : hit.start]
        if len(between.split()) <= 3 and not _parted(between):
            return _raw(sight, match.start(), match.end())
    return None


def _raw(sight: Sight, start: int, end: int) -> _Found | None:
    words = sight.text[start:end].strip()
    if not 2 <= len(words) <= 60 or _numbered(sight, start, end) or any(char.isdigit() for char in words):
        return None
    if any(time.start < end and start < time.end for time in sight.times):
        return None
    if any(item.start < end and start < item.end for item in sight.cues) and unspaced(words[-1]):
        return None
    if not sight.language.grammar.spaced and "\u3041" <= words[0] <= "\u309f":
        return None
    return Name(region(words, sight.language.grammar)), start, end, "raw"


def _parted(between: str) -> bool:
    return any(sign in between for sign in "、。;；:：()（）「」\n")


def _numbered(sight: Sight, start: int, end: int) -> bool:
    return any(item.number_start < end and start < item.number_end for item in sight.numbers)
