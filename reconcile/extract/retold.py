"""Papers that a body tells by, and accounts of them that go on: 年次報告で扱った。…それによると…, 報告書は…としている."""

from __future__ import annotations

from reconcile.extract.particles import topic_marked
from reconcile.extract.sight import Sight
from reconcile.extract.speaker_names import named
from reconcile.extract.speakers import Event
from reconcile.extract.thread import Thread
from reconcile.model import Name

_BODIES = frozenset({"agency", "government", "thinktank"})
_TAIL = 6
"""Characters behind a name among which its particle stands."""
_BACK_LINES = 3
"""How many lines back an account may reach for whose it is."""


def set_account(sight: Sight, thread: Thread) -> None:
    """Remembers whose paper a sentence tells of, and that an account of who spoke before begins."""
    line = sight.sentence.line
    if not sight.language.grammar.documents:
        return
    if issuer(sight) is not None:
        thread.report = line
    opens = sight.text.lstrip().startswith(sight.language.grammar.accounts or ("\0",))
    if opens and thread.claimant is not None and line - thread.line <= _BACK_LINES:
        thread.account = thread.line = line


def issuer(sight: Sight) -> Name | None:
    """The body that is the topic of a sentence and tells something in a paper ("公安調査庁は年次報告で…")."""
    grammar = sight.language.grammar
    for item, name in named(sight):
        if item.value.kind in _BODIES and topic_marked(
            sight.text[item.end : item.end + _TAIL], grammar.topic, grammar
        ):
            behind = sight.text[item.end :]
            told = (word + mark for word in grammar.documents for mark in grammar.telling)
            return name if any(words in behind for words in told) else None
    return None


def rests(sight: Sight, event: Event, thread: Thread) -> bool:
    """True for whom a paper told of before rests on ("数字は国家情報院の発表に基づく"): the paper still tells."""
    return event.entry.kind == "cite" and thread.report == sight.sentence.line and not sight.sentence.first
