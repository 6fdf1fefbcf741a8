"""Whom a clause cites whose verb stands last: "die sich auf 〈die Polizei〉 beruft"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found, named
from reconcile.lexicon.callings import Callings

_LED = re.compile(r"(?<!\w)sich(?: \w+)? auf(?: [a-zß-ÿ]+){0,3} \Z")


def cited_last(sight: Sight, data: Callings) -> list[tuple[int, int, Found]]:
    """Where each such clause stands, from its reflexive to its verb, and whom it cites."""
    verb = _verb(data)
    found: list[tuple[int, int, Found]] = []
    for item, name in named(sight) if verb is not None else ():
        led = _LED.search(sight.text[: item.start])
        last = verb.match(sight.text, item.end) if verb is not None and led is not None else None
        if led is not None and last is not None:
            found.append((led.start(), last.end(), (name, item.start, item.end, item.value.kind)))
    return found


@cache
def _verb(data: Callings) -> re.Pattern[str] | None:
    if not data.cites:
        return None
    return re.compile(rf"(?: [^\s,;:.]+){{0,4}}? (?:{'|'.join(data.cites)})(?!\w)")
