"""Minutes of a meeting and scripts of a broadcast: lines whose label is who speaks, once only or every time.

A line that begins with a courtesy and a name, up to a colon or a stop with a dash ("M. Jean Roe,
président. – …"), is of that person; of a recording ("O-Ton Roe: …") whoever is heard in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reconcile.lexicon.language import language, languages
from reconcile.lexicon.phrases import any_of

_NAME = r"[A-ZÀ-ÞĀ-Ž][\w’'-]*(?: (?:(?:de|du|von|van|der|la|le|d[’']|zu) ?){0,2}[A-ZÀ-ÞĀ-Ž][\w’'-]*){0,3}"
_ROLE = r"(?:,[^.:\n]{2,110}|(?: \([^()\n]{2,60}\)){1,2})?"
_ENOUGH = 2


def minutes(lines: list[str], code: str) -> dict[int, str]:
    """Line number to who speaks there, where two lines or more begin with a courtesy and a name."""
    words = language(code).grammar.courtesies if code in languages() else ()
    if not words:
        return {}
    lead = any_of(words)
    form = re.compile(rf"[ \t]*(?:(?:{lead}) )+({_NAME}){_ROLE}(?:\. ?[–—-]|[ \u00a0]?:)[ \u00a0](?=\S)")
    matches = {number: form.match(line) for number, line in enumerate(lines)}
    found = {number: match.group(1) for number, match in matches.items() if match is not None}
    return found if len(found) >= _ENOUGH else {}


def clips(lines: list[str], code: str, whole: Callable[[str], str]) -> dict[int, str]:
    """Line number to who is heard in a recording; ``whole`` gives the full name of a part of it."""
    words = language(code).grammar.clips if code in languages() else ()
    if not words:
        return {}
    lead = any_of(words)
    form = re.compile(rf"[ \t*]*(?:{lead}),? ({_NAME}){_ROLE}[ \u00a0]?:[ \u00a0*]*(?=\S)")
    matches = {number: form.match(line) for number, line in enumerate(lines)}
    return {number: whole(match.group(1)) for number, match in matches.items() if match is not None}
