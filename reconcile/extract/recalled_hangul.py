"""Speakers in Hangul taken up again by surname and office or by their calling ("김 의원은", "이 당국자는")."""

from __future__ import annotations

import re

from reconcile.extract.sight import Sight
from reconcile.extract.speakers import Event
from reconcile.extract.thread import Thread
from reconcile.lexicon.naming import naming
from reconcile.model import Name

_WORD = re.compile(r"[가-힣]+\Z")
_HEAD = re.compile(r"(?:\A|[\s,“\"])(?:(?P<this>이|그|해당|동|같은) )?(?:(?P<surname>[가-힣]) )?\Z")
_PARTICLES = "은는이가도"
_KINDS = ("person", "anonymous")


def remember_hangul(sight: Sight, thread: Thread) -> None:
    """Keeps under surname and calling those whom a sentence names with an office or a calling before it."""
    if not sight.language.grammar.quoting:
        return
    for hit in sight.names:
        words = sight.text[hit.start : hit.end]
        calling = _calling(words, sight.sentence.lang)
        if hit.value.kind not in _KINDS or calling is None or words == calling:
            continue
        head = _HEAD.search(sight.text[: hit.start])
        if head is not None and head.group("surname") is not None:
            continue
        name = Name(hit.value.name, hit.value.key or None)
        thread.roles[calling] = name
        if hit.value.kind == "person":
            thread.roles[words[0]] = name


def recalled_hangul(name: Name | None, sight: Sight, event: Event | None, thread: Thread) -> Name | None:
    """Whom a surname with an office, or a calling alone, means; the words as they are else."""
    if event is None or event.at is None or event.until is None:
        return name
    words = sight.text[event.at : event.until].rstrip(_PARTICLES)
    first, _, rest = words.partition(" ")
    if len(first) == 1 and rest and _calling(rest, sight.sentence.lang) == rest:
        return thread.roles.get(first, name)
    if first in ("이", "그", "해당", "동", "같은") and rest:
        return thread.roles.get(_calling(rest, sight.sentence.lang) or "", name)
    if _calling(words, sight.sentence.lang) != words:
        return name
    head = _HEAD.search(sight.text[: event.at])
    if head is None:
        return name
    surname = head.group("surname")
    if surname is not None:
        return thread.roles.get(surname, name)
    return thread.roles.get(words, name)


def _calling(words: str, code: str) -> str | None:
    """The office or calling that ends some words, the longest."""
    data = naming(code)
    match = _WORD.search(words)
    if data is None or match is None:
        return None
    known = (word for word in (*data.titles.words, *data.callings) if match.group().endswith(word))
    return max(known, key=len, default=None)
