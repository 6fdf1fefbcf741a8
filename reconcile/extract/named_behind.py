"""The name right behind a word for its bearer or house ("the analyst Rudakov"), where letters tell names apart."""

from __future__ import annotations

import re

from reconcile.extract.sight import Sight
from reconcile.extract.spelling import romanized
from reconcile.model import Name

OWN_NAME = re.compile(r"[ \u00a0](?:([А-ЯЁІЇЄҐ][\w’'-]+(?: [А-ЯЁІЇЄҐ][\w’'-]+){0,3})|«([^»«]{2,40})»)")


OWN_HOUSE = re.compile(OWN_NAME.pattern + r"|(?:[ \u00a0][а-яёіїєґ’'-]+){1,3} «([^»«]{2,40})»")
"""The same, or the house that people of it speak for: "analysts of the London institute «North»"."""


def named_behind(sight: Sight, end: int, form: re.Pattern[str] = OWN_NAME) -> Name | None:
    """The name that follows a word for its bearer ("the analyst Rudakov"), in a language told apart by letters."""
    grammar = sight.language.grammar
    match = form.match(sight.text, end) if grammar.letters else None
    if match is not None and any(end <= word.start < match.end() for word in sight.speech):
        return None  # whom they told it
    if match is None or any(end <= hit.start < match.end() for hit in sight.names):
        return None
    return romanized(next(words for words in match.groups() if words), grammar)
