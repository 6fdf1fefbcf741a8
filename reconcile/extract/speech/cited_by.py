"""Whom an outlet cites, and who bears a name with what it is behind it, in English.

"Lee Roe, a lawmaker, was quoted by 〈Yonhap〉 as saying": Lee says it, and Yonhap passes it on. "〈Sinaproc〉, the civil
protection agency, said": the name speaks, not the words for its kind.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.extract.speakers.event import Event
from reconcile.lexicon import entities
from reconcile.lexicon.framing import Framing, framing
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_AS_SAYING = re.compile(r"as (?:saying|telling|claiming|stating|putting|estimating)", re.IGNORECASE)
_BY = re.compile(r"(?:was|were|is|are|been|being) (?:quoted|cited) (?:[a-z]+ )?by", re.IGNORECASE)
_RUN = r"[A-ZÀ-Þ][\w’'&-]*(?:(?: (?:of|for|and|the|on|de|del|la))* [A-ZÀ-Þ][\w’'&-]*){0,8}"
_BODIES = frozenset({"agency", "thinktank", "anonymous", "government", "raw", "media", "coref"})


def cited_by(sight: Sight, found: list[Event]) -> list[Event]:
    """The events, with who is cited and who cites each in their place, and names before their kinds."""
    data = framing(sight.sentence.lang)
    if data is None or not data.takes_up:
        return found
    made = [_with_its_name(sight, event, data) for event in found]
    for index, event in enumerate(made):
        if not _BY.fullmatch(sight.text[event.start : event.end]) or event.speaker is None:
            continue
        for later, other in enumerate(made):
            inside = other.at is not None and 0 <= other.at - event.end <= _NEAR
            if inside and other.speaker is not None and _AS_SAYING.match(sight.text, other.start):
                made[later] = other._replace(
                    speaker=event.speaker, at=event.at, until=event.until, kind=event.kind
                )
                made[index] = event._replace(
                    speaker=other.speaker, at=other.at, until=other.until, kind=other.kind
                )
                break
    return made


_NEAR = 6
"""Characters between "by" and the outlet, an article among them."""


def _with_its_name(sight: Sight, event: Event, data: Framing) -> Event:
    """An event whose speaker is the kind behind a name, with that name."""
    if event.at is None or event.until is None or event.speaker is None or event.kind not in _BODIES:
        return event
    if not sight.text[event.until :].startswith(",") and not _until_comma(
        sight.text, event.until, event.start
    ):
        return event
    match = _named(data.takes_up, _MORE).search(sight.text[: event.until])
    if match is None or match.end("kind") < event.until:
        return event
    words = match["name"].removeprefix("The ")
    if words.lower() in sight.language.grammar.no_names or words in sight.language.grammar.common:
        return event
    known = entities().phrases(sight.sentence.lang).longest(words)
    whole = next((hit.value for hit in known if hit.start == 0 and hit.end == len(words)), None)
    if whole is not None and whole.kind in ("place", "country", "group", "person"):
        return event
    name = whole.as_name if whole is not None else Name(words)
    return event._replace(speaker=name, kind=whole.kind if whole is not None else "agency")


def _until_comma(text: str, start: int, end: int) -> bool:
    """True where a comma stands between a kind and its verb ("a think tank in Jakarta, reckons")."""
    comma = text.find(",", start, end)
    return comma > 0 and comma - start <= _TAIL


_TAIL = 40
_MORE = (
    "think tank",
    "thinktank",
    "think-tank",
    "research group",
    "aid group",
    "rights group",
    "NGO",
    "rail operator",
)
"""Words for kinds of more than one word."""


@cache
def _named(kinds: tuple[str, ...], more: tuple[str, ...]) -> re.Pattern[str]:
    """A name at the head of a clause and the words for its kind behind a comma."""
    words = any_of((*kinds, *more))
    return re.compile(
        rf"(?:\A|[.;:“\"] |, |\b(?i:said|by|to|but|and|while|that) )(?P<name>{_RUN})(?: \([A-Z][\w.& -]{{1,20}}\))?, "
        rf"(?:the|a|an|its|their) (?:[\w'’-]+ ){{0,5}}?(?P<kind>{words})\Z"
    )
