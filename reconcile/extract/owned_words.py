"""Whose words something is by, in the genitive before them: "nach 〈Kayas〉 Angaben", "〈Seouls〉 Zählung zufolge"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found, named, speaker_name
from reconcile.lexicon.callings import Callings
from reconcile.model import Name


def owned_words(sight: Sight, data: Callings) -> list[tuple[int, int, Found]]:
    """Such phrases of a sentence: where each begins and ends, and whose words they are."""
    pattern = _pattern(data)
    found: list[tuple[int, int, Found]] = []
    for match in pattern.finditer(sight.text) if pattern is not None else ():
        group = "before" if match.group("before") else "behind"
        start, end = match.span(group)
        found.append((match.start(), match.end(), (*_owner(sight, start, end, data), "person")))
    return found


def _owner(sight: Sight, start: int, end: int, data: Callings) -> tuple[Name, int, int]:
    for item, name in named(sight):
        if item.start < end and start < item.end:
            return name, item.start, item.end
    for hit in sight.names:
        name_of = speaker_name(hit.value) if hit.start < end and start < hit.end else None
        if name_of is not None:
            return name_of, hit.start, hit.end
    return Name(sight.text[start:end].rstrip("’'").removesuffix(data.genitive)), start, end


@cache
def _pattern(data: Callings) -> re.Pattern[str] | None:
    if not data.own_words:
        return None
    words = "|".join(map(re.escape, data.own_words))
    owner = r"[A-ZÀ-Þ][\w-]+(?:(?<=[a-zß-ÿA-Z])s|(?<=[sxzß])[’'])"
    return re.compile(
        rf"(?<!\w)(?:(?i:{'|'.join(data.tidings_after)}) (?P<before>{owner}) (?:\w+en )?(?:{words})(?!\w)"
        rf"|(?P<behind>{owner}) (?:\w+en )?(?:{words}) (?:zufolge|nach)(?!\w))"
    )
