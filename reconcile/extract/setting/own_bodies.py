"""Where a town's own body counts, in a language without spaces: 市立病院 is of the town named last, 名護署 of Nago.

What a town itself tells (人吉市によると) is there as well, and a part of those counted right before (このうち) is where
these are.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.context.thread import Thread
from reconcile.extract.sentence.nounphrase import phrase_before
from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import entities
from reconcile.lexicon.measure import Measure
from reconcile.lexicon.phrases import any_of
from reconcile.lexicon.same_places import SamePlaces, same_places
from reconcile.model import Name

_BACK = 800
"""Characters before a bare body within which its town is named."""


def by_own_body(
    sight: Sight, thread: Thread, text: str, speaker: tuple[int, int], measure: Measure | None
) -> Name | None:
    """The place of a number by who tells it, in the stretch ``speaker``, or as a part of those before; else None."""
    data = same_places(sight.sentence.lang)
    if data is None or not data.bodies or (measure is not None and "USD" in measure.units):
        return None
    part = _part(sight, thread, data)
    place = part or _of_teller(sight, text, speaker, data)
    thread.by_body = place if part is None else thread.by_body
    return place


def _part(sight: Sight, thread: Thread, data: SamePlaces) -> Name | None:
    start, place = thread.place_said
    before = thread.last is not None and thread.last[0] == sight.sentence.line
    leads = sight.text.startswith(data.parts) and start < sight.sentence.start
    return place if leads and before else None


def _of_teller(sight: Sight, text: str, speaker: tuple[int, int], data: SamePlaces) -> Name | None:
    if speaker[0] >= speaker[1]:
        return None
    end = speaker[1]
    start = min(speaker[0], phrase_before(sight, end))
    words = sight.text[start:end]
    code = sight.sentence.lang
    towns = [
        hit for hit in sight.names if hit.value.kind == "place" and start <= hit.start and hit.end <= end
    ]
    headed = words.endswith(data.heads)
    whole = bool(towns) and towns[-1].end == end and words.endswith(data.station_towns)
    if towns and (headed or whole):
        return towns[0 if headed else -1].value.as_name
    before = text[: sight.sentence.start + start]
    if headed and not towns:
        return _named_last(before, _kind_of_head(words), code)
    station = _stations(data).fullmatch(words)
    if station is not None:
        return _called(station["town"], code, data)
    bare = _bare(data).fullmatch(words)
    return _named_last(before, bare["kind"], code) if bare is not None else None


def by_head_of_town(name: Name | None, before: str, code: str) -> Name | None:
    """The town whose head tells something, by his words without it (中村洋平〈村長〉): the last of its kind named before."""
    data = same_places(code)
    if (
        data is None
        or name is None
        or name.entity is not None
        or not name.text.endswith(data.heads or ("\0",))
    ):
        return None
    return _named_last(before, _kind_of_head(name.text), code)


def _kind_of_head(words: str) -> str:
    """The sign for the kind of town that an office at the end of words is of (村長: 村)."""
    return words[-2]


def _called(town: str, code: str, data: SamePlaces) -> Name | None:
    """The town that a station is called by, without the word for its kind."""
    for kind in data.station_towns:
        for known in entities().phrases(code).whole(f"{town}{kind}"):
            if known.kind == "place":
                return known.as_name
    return None


def _named_last(before: str, kind: str, code: str) -> Name | None:
    """The last place of a kind that a text names (人吉〈市〉)."""
    before = before[-_BACK:]
    for hit in reversed(entities().phrases(code).longest(before)):
        if hit.value.kind == "place" and before[hit.start : hit.end].endswith(kind):
            return hit.value.as_name
    return None


@cache
def _stations(data: SamePlaces) -> re.Pattern[str]:
    return re.compile(rf"(?P<town>[\u3005\u4e00-\u9fff]{{1,4}}?)(?:{any_of(data.stations)})")


@cache
def _bare(data: SamePlaces) -> re.Pattern[str]:
    """A body of a town or province without its name (〈市〉立病院, 〈県〉の災害対策本部)."""
    return re.compile(rf"(?P<kind>{any_of(data.body_kinds)})(?:{any_of(data.bodies)})")
