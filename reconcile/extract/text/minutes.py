"""Minutes of a meeting and scripts of a broadcast: lines whose label is who speaks, once only or every time.

A line that begins with a courtesy and a name, up to a colon or a stop with a dash ("M. Jean Roe,
président. – …"), is of that person; of a recording ("O-Ton Roe: …") whoever is heard in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reconcile.extract.text.capital_people import person_in_full
from reconcile.lexicon.framing import framing
from reconcile.lexicon.language import language, languages
from reconcile.lexicon.phrases import any_of

_NAME = r"[A-ZÀ-ÞĀ-Ž][\w’'-]*(?: (?:(?:de|du|von|van|der|la|le|d[’']|zu) ?){0,2}[A-ZÀ-ÞĀ-Ž][\w’'-]*){0,3}"
_ROLE = r"(?:,[^.:\n]{2,110}|(?: \([^()\n]{2,60}\)){1,2})?"
_ENOUGH = 2


def minutes(lines: list[str], code: str) -> dict[int, str]:
    """Line number to who speaks there, where two lines or more begin with a courtesy and a name.

    Where a language has titles in brackets (``leads``) an office may stand before the name in brackets, or a seat
    in brackets behind it: "The Minister for Health (Ana Roe):", "Jane Doe (Marlow):".
    """
    words = language(code).grammar.courtesies if code in languages() else ()
    if not words:
        return {}
    lead = any_of(words)
    form = re.compile(rf"[ \t]*(?:(?:{lead}) )+({_NAME}){_ROLE}(?:\. ?[–—-]|[ \u00a0]?:)[ \u00a0](?=\S)")
    matches = {number: form.match(line) for number, line in enumerate(lines)}
    found = {number: _lower(match.group(1)) for number, match in matches.items() if match is not None}
    if language(code).grammar.leads:
        found |= _bracketed(lines, lead, code)
    return found if len(found) >= _ENOUGH else {}


def _bracketed(lines: list[str], lead: str, code: str) -> dict[int, str]:
    """The lines with an office and its bearer in brackets, or a name with a seat in brackets, and later bare names."""
    office = re.compile(
        rf"[ \t]*(?:[Tt]he )?[A-Z][^():\n]{{3,80}} \((?:(?:{lead}) )*({_NAME})\)(?: \([^()\n]+\))?:[ ](?=\S)"
    )
    seat = re.compile(rf"[ \t]*({_NAME})(?: \([^()\n]{{2,40}}\)){{1,2}}:[ ](?=\S)")
    bare = re.compile(rf"[ \t]*(?:(?:{lead}) )*({_NAME}):[ ](?=\S)")
    found: dict[int, str] = {}
    known = any(form.match(line) for form in (office, seat) for line in lines)
    last = ""
    for number, line in enumerate(lines):
        going = last and line.rstrip().endswith((".", "?", "”", '"')) and len(line) > _LONG
        for form in (office, seat, bare):
            match = form.match(line)
            name = person_in_full(_lower(match.group(1)), code) if match is not None else None
            if name is not None and (form is not bare or known):
                found[number] = last = name
                break
        else:
            if going:
                found[number] = last  # the next paragraph of the same answer
    return found


def _lower(name: str) -> str:
    """A name without its capitals where it has no other letters."""
    return " ".join(
        word.title() if len(word) > _INITIALS and word.isupper() else word for word in name.split()
    )


_INITIALS = 2
_LONG = 60
"""Characters of a paragraph, at the least; a shorter line is a heading."""


def clips(lines: list[str], code: str, whole: Callable[[str], str]) -> dict[int, str]:
    """Line number to who is heard in a recording; ``whole`` gives the full name of a part of it."""
    grammar = language(code).grammar if code in languages() else None
    data = framing(code)
    if grammar is None or not (grammar.clips or data):
        return {}
    behind = rf"({_NAME}) \((?:[^()\n]*\b)?(?:{any_of(data.clips_after if data else ())})\b[^()\n]*\)"
    before = rf"(?:{any_of(grammar.clips)}),? ({_NAME}){_ROLE}"
    form = re.compile(rf"[ \t*]*(?:{before if grammar.clips else behind})[ \u00a0]?:[ \u00a0*]*(?=\S)")
    matches = {number: form.match(line) for number, line in enumerate(lines)}
    return {number: whole(_lower(match.group(1))) for number, match in matches.items() if match is not None}
