"""Peoples, parties and towns that speak by a plain word: "die 〈Ukrainer〉", "die 〈Grünen〉", "die 〈Stadt Köln〉"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reconcile.lexicon import Entity, Hit, entities
from reconcile.lexicon.callings import Callings


def called(text: str, data: Callings, known: Sequence[Hit[Entity]]) -> list[Hit[Entity]]:
    """Such words of a text as names of bodies; not where a preposition makes them a place."""
    pattern = _pattern(data)
    if pattern is None:
        return []
    found = []
    for match in pattern.finditer(text):
        if _is_place(text[: match.start()], data):
            continue
        word, kind, town = match.group("word"), match.group("kind"), match.group("town")
        if word is not None:
            entity = entities().by_name.get(data.called[word])
        else:
            name = next((hit.value.name for hit in known if hit.start == match.start("town")), town)
            entity = Entity(key="", name=f"{data.towns[kind]} ({name})", kind="agency", example="")
        if entity is not None:
            start = match.start("word") if word is not None else match.start("kind")
            found.append(Hit(start, match.end(), entity))
    return found


@cache
def _pattern(data: Callings) -> re.Pattern[str] | None:
    if not data.called:
        return None
    words, kinds = (
        "|".join(sorted(map(re.escape, table), key=len, reverse=True)) for table in (data.called, data.towns)
    )
    return re.compile(
        rf"(?<!\w)(?i:der|die|den|das|dem) (?:(?P<word>{words})(?![\w-])|(?P<kind>{kinds}) (?P<town>[A-ZÄÖÜ][\w-]+))"
    )


def _is_place(before: str, data: Callings) -> bool:
    """True behind a preposition that tells where or whom something is done to, none of "bei" and "von"."""
    last = before.split()[-1:]
    return bool(last) and last[0].lower() in data.governing and last[0].lower() not in ("bei", "nach")
