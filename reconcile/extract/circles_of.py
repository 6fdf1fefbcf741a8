"""Unnamed people around a body: "aus Kreisen 〈der Gewerkschaft〉", "im Umfeld 〈des Ministeriums〉"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.described_shape import CAPITAL
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found, named
from reconcile.lexicon.callings import Callings
from reconcile.model import Name

_SPEAK = ("agency", "government", "person", "thinktank", "anonymous")


def circles_of(sight: Sight, data: Callings) -> list[tuple[int, Found]]:
    """Where each such phrase begins, and the people it means, called by their body."""
    pattern = _circle(data)
    if pattern is None:
        return []
    return [
        (before.start(), (Name(_around(name.text, item.value.kind)), item.start, item.end, "anonymous"))
        for item, name in named(sight)
        if item.value.kind in _SPEAK and (before := pattern.search(sight.text[: item.start])) is not None
    ]


def _around(body: str, kind: str) -> str:
    """How unnamed people of a body, or around somebody, are called."""
    plain = body.removesuffix(" (anonymous)").replace(", anonymous)", ")")
    if kind == "person":
        return f"{plain.split(' (')[0]} aides (anonymous)"
    return f"{plain[:-1]}, anonymous)" if plain.endswith(")") else f"{plain} (anonymous)"


@cache
def _circle(data: Callings) -> re.Pattern[str] | None:
    if not data.around:
        return None
    words = "|".join(map(re.escape, data.around))
    leads = "|".join(sorted(map(re.escape, data.of), key=len, reverse=True))
    articles = "|".join(map(re.escape, data.articles))
    adjective = r"(?: [a-zß-ÿ-]+(?:en|er))?"
    return re.compile(
        rf"(?<!\w)(?:\w+ ){{1,3}}?(?:{words}) (?:{leads}|{articles})(?: (?:{articles}))?{adjective}(?: {CAPITAL}){{0,2}} \Z"
    )
