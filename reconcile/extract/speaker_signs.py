"""Speakers that no verb of speech binds: "nach Polizeiangaben", "Pour l'économiste Roe, …", "in Seoul hält man …"."""

from __future__ import annotations

import re
from functools import cache

from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import Found, named, speaker_name
from reconcile.lexicon import entities
from reconcile.lexicon.callings import Callings, calling_words
from reconcile.lexicon.language import Speech
from reconcile.model import Name

ACCORDING = Speech(
    words=("nach Angaben",),
    kind="according",
    example="Nach Polizeiangaben kamen 500.",
    speaker="after",
    close=True,
)
_NEAR = 5
"""Characters from the first word of a sentence to the name of whose view it gives."""
_BESIDE = 2
"""Words between a verb and its impersonal subject, or the seat before it."""


def told_of(sight: Sight, data: Callings) -> list[tuple[int, int, Name]]:
    """What a body told, in one word ("nach 〈Polizei〉angaben"); where it stands and who."""
    pattern = _tidings(data)
    if pattern is None:
        return []
    found = []
    for match in pattern.finditer(sight.text):
        name = _body(match.group(1), sight.sentence.lang)
        if name is not None:
            found.append((match.start(), match.end(), name))
    return found


@cache
def _tidings(data: Callings) -> re.Pattern[str] | None:
    if not data.tidings:
        return None
    before = "|".join(map(re.escape, data.tidings_after))
    ends = "|".join(map(re.escape, data.tidings))
    return re.compile(rf"(?<!\w)(?i:{before}) ([A-ZÄÖÜ][\w-]*?)s?(?:{ends})(?!\w)")


def _body(first: str, lang: str) -> Name | None:
    """The body that the first part of the word names."""
    for word in (first, f"{first}s", f"{first}n", first.removesuffix("s")):
        known = entities().phrases(lang).longest(word)
        whole = [hit.value for hit in known if hit.start == 0 and hit.end == len(word)]
        name = next((speaker_name(value) for value in whole if speaker_name(value) is not None), None)
        if name is not None:
            return name
        called = [hit.value for hit in calling_words(lang).longest(word) if hit.end - hit.start == len(word)]
        if called:
            return Name(called[0].english)
    return None


def for_whom(sight: Sight, data: Callings) -> Found | None:
    """Whose view a sentence gives that begins with "for" and a name behind it, set off by a comma."""
    lead = next(
        (word for word in data.for_whom if sight.text.lstrip(" «").lower().startswith(f"{word} ")), None
    )
    if lead is None:
        return None
    start = sight.text.lower().index(lead) + len(lead)
    for item, name in named(sight):
        if item.start - start > _NEAR:
            return None
        behind = re.match(r"[^\d,.;:]{0,40}(,?)", sight.text[item.end :])[1]  # type: ignore[index]
        if (
            item.start > start
            and item.value.kind in ("person", "agency", "thinktank", "anonymous")
            and behind == ","
        ):
            return name, item.start, item.end, item.value.kind
    return None


def seat_of(sight: Sight, start: int, end: int, data: Callings) -> Found | None:
    """Whose seat of power stands before an impersonal verb ("In Seoul hält man", "à Kiev, on assure")."""
    around = [
        *sight.text[:start].lower().replace("’", "'").split()[-_BESIDE:],
        *sight.text[end:].lower().split()[:_BESIDE],
    ]
    if not set(around) & set(data.impersonal):
        return None
    for hit in reversed(sight.names):
        if hit.end > start or hit.value.kind != "place" or hit.value.metonym_of is None:
            continue
        between = sight.text[hit.end : start].replace(",", " ").split()
        name = speaker_name(hit.value)
        if len(between) <= _BESIDE and name is not None:
            return name, hit.start, hit.end, "government"
    return None
