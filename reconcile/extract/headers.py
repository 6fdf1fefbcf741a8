"""Lines that begin with no more than a name: whose report they are, or who speaks in them."""

from __future__ import annotations

import re

from reconcile.extract.document import Sentence
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import named
from reconcile.extract.speakers import Event
from reconcile.extract.thread import Thread
from reconcile.lexicon import entities
from reconcile.model import Name

_BODIES = ("agency", "government", "thinktank", "media")
_LEADS = 3
"""Characters of a mark before the name that leads a line."""
_HEADER = 70
"""Characters of a sentence that names no more than whose turn it is, and when or where."""
_BESIDE_NAME = 4
"""Words beside the name in it ("CNN, 2 July.", "Institut Hangang (Séoul).")."""


def set_header(sight: Sight, spoken: list[Event], thread: Thread) -> None:
    """Who a line is about that begins with no more than a name: an outlet relays it, a body speaks in it."""
    text, grammar = sight.text.strip(), sight.language.grammar
    if not sight.sentence.first or not grammar.possessives or len(text) > _HEADER or not text.endswith("."):
        return
    leading = next((pair for pair in named(sight) if pair[0].start <= _LEADS), None)
    if leading is None or spoken or sight.numbers or leading[0].value.kind not in _BODIES:
        return
    beside = re.sub(r"[^\w ]", " ", sight.text[leading[0].end :]).split()
    if len(beside) > _BESIDE_NAME:
        return
    if leading[0].value.kind == "media":
        thread.outlet = leading[1]
        return
    thread.hear(sight.sentence, leading[1], ())
    thread.headed = sight.sentence.line, leading[1]


_TOPIC = re.compile(r"\s*([^\s:.,;]+(?: [^\s:.,;]+){1,5}) ?:(?=\s)")
"""A label of two to six words at the head of a line ("Unser Urteil:", "What we know:")."""


def set_topic(sight: Sight, spoken: list[Event], thread: Thread) -> None:
    """A label at the head of a line that names no speaker begins another point: who spoke before has ended."""
    if not sight.sentence.first or sight.sentence.label is not None or not sight.language.grammar.possessives:
        return
    match = _TOPIC.match(sight.text)
    if match is None or any(event.start <= match.end() for event in spoken):
        return
    if not any(item.start < match.end() for item, _ in named(sight)) and not sight.readings_in(
        0, match.end()
    ):
        thread.line = -_FAR


_FAR = 99


def at_its_head(thread: Thread, sentence: Sentence, claimant: Name | None) -> Name | None:
    """The body that heads a line, for the government of its country ("UK ministry, 15 June. London says …")."""
    if thread.headed is None or thread.headed[0] != sentence.line or claimant is None:
        return claimant
    known = entities().by_key
    one, two = known.get(claimant.entity or ""), known.get(thread.headed[1].entity or "")
    same = one is not None and two is not None and one.kind == "government" and one.country == two.country
    return thread.headed[1] if same and one is not None and one.country is not None else claimant
