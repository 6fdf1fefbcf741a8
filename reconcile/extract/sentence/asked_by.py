"""Who only asks, calls or invites: "auf eine Anfrage 〈der Grünen〉", "à la demande 〈des députés〉" speak for nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from reconcile.extract.sentence.sight import Sight
from reconcile.lexicon import Entity, Hit
from reconcile.lexicon.callings import Callings
from reconcile.lexicon.framing import framing
from reconcile.lexicon.phrases import any_of
from reconcile.model import Name

_BEFORE = 60
"""Characters before a name within which such words stand."""
Pair = tuple[Hit[Entity], Name]


def unasked(sight: Sight, names: Iterable[Pair]) -> list[Pair]:
    """The names without those at whose question or wish somebody else speaks."""
    asking = _asking(sight.sentence.lang)
    if asking is None:
        return list(names)
    return [
        pair
        for pair in names
        if asking.search(sight.text, max(0, pair[0].start - _BEFORE), pair[0].start) is None
        and not _affiliation(sight, pair[0])
    ]


_PERSON = re.compile(r"(?:[A-ZÀ-Þ][\w’'-]+ )+(?:(?:von|van|de|du|di|al|el|bin) )*[A-ZÀ-Þ][\w’'-]+\Z")


def _affiliation(sight: Sight, hit: Hit[Entity]) -> bool:
    """True for a party or house alone in brackets right behind a person ("Jana Roth 〈(SPD)〉 sagte")."""
    if hit.value.kind not in ("agency", "thinktank", "media"):
        return False
    if sight.text[hit.start - 1 : hit.start] != "(" or sight.text[hit.end : hit.end + 1] != ")":
        return False
    end = hit.start - 2
    people = {*(one.end for one in sight.actors if one.kind in ("person", "anonymous"))}
    people |= {one.end for one in sight.names if one.value.kind == "person"}
    bodies = any(one.end == end and one.value.kind != "person" for one in sight.names)
    bodies = bodies or any(one.end == end and one.kind not in ("person", "anonymous") for one in sight.actors)
    return end in people or (
        not bodies and _PERSON.search(sight.text[:end]) is not None and _surely(sight, end)
    )


def _surely(sight: Sight, end: int) -> bool:
    """True for a name that a calling with a small letter or nothing but its bearer's two words leads."""
    words = _PERSON.search(sight.text[:end])
    article = sight.text[: words.start()].lower().split()[-1:] if words is not None else []
    return not article or article[0] not in sight.language.grammar.determiners


def complement(sight: Sight, item: Hit[Entity], data: Callings) -> bool:
    """True for a country that a noun is of which is no body of it ("les partenaires 〈du Soudan〉 ont annoncé")."""
    if item.value.kind not in ("country", "place", "group", "government"):
        return False
    words = sight.text[: item.start].lower().replace("’", "'").split()
    last = words[-1].rpartition("'")[0] or words[-1] if words else ""
    whose = {*data.whose} - {*_SUBJECTS}
    article = words[-2] if last in _ARTICLES and len(words) > 1 else last
    return bool(words) and article in whose


def owned(sight: Sight, start: int, data: Callings) -> bool:
    """True for words taken as they stand that are such a country, or a part of its name."""
    return any(hit.start <= start < hit.end and complement(sight, hit, data) for hit in sight.names)


_SUBJECTS = ("der", "für")
"""Words of that list that may lead a subject, or that tell no owner."""
_ARTICLES = ("la", "l")


@cache
def _asking(lang: str) -> re.Pattern[str] | None:
    data = framing(lang)
    if data is None or not data.asked_by:
        return None
    words = any_of(data.asked_by).replace("'", "['’]")
    return re.compile(rf"(?<!\w)(?:{words})(?:(?<=['’])| )(?:[a-zà-ÿ-]+ )?\Z", re.IGNORECASE)
