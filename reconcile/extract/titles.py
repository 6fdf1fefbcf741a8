"""Persons with the word for their office beside the name, in languages that write no capitals."""

from __future__ import annotations

import re

from reconcile.lexicon.naming import bearer, naming

_HAN = "\u4e00-\u9fff"


def person_of(line: str, code: str) -> str | None:
    """The person in an office whom a line of text names ("县长何慕云", "윤가람 위원장"), as written."""
    data = naming(code)
    if data is None:
        return None
    titles = "|".join(sorted(map(re.escape, data.titles.words), key=len, reverse=True))
    if data.script == "han":
        forms = (
            rf"(?:{titles})([{_HAN}]{{2,3}}?)(?=[：:，、。“”（\s]|\Z|在|说|谈|就|于|：)",
            rf"(?:{titles})([{_HAN}]{{3}})",
        )
    else:
        forms = (
            rf"(?<![가-힣])([가-힣]{{3}})(?:\([^)]*\))? (?:[^\s,“\"]+ ){{0,3}}?[^\s,]*?"
            rf"(?:{titles})(?![가-힣]{{2}})",
            rf"(?:{titles}) ([가-힣]{{3}})(?![가-힣]{{2}})",
        )
    for form in forms:
        for match in re.finditer(form, line):
            if bearer(match.group(1), code) is not None:
                return match.group(1)
    return None
