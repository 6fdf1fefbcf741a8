"""Speakers taken up again by their calling, kind or surname, in languages with articles ("the analyst", "Ms Roe").

Who was presented with a calling (``presented``) is meant by it later; a kind of body is that of a body
heard before whose name holds it, or one of its kin ("the union" after "Nurses' Federation").
"""

from __future__ import annotations

import re

from reconcile.extract.recalled_hangul import recalled_hangul, remember_hangul
from reconcile.extract.sight import Sight
from reconcile.extract.speakers import Event
from reconcile.extract.thread import Thread
from reconcile.lexicon import entities
from reconcile.lexicon.language import Grammar
from reconcile.model import Name

_UNNAMED = " (anonymous)"
_DEFINITE = re.compile(r"(?<!\w)(?:the|this|that|same)(?: same)? \Z", re.IGNORECASE)
_BODIES = frozenset({"agency", "thinktank", "government", "media"})


def remember(sight: Sight, thread: Thread) -> None:
    """Keeps under their callings and surnames those whom a sentence introduces."""
    remember_hangul(sight, thread)
    for one in sight.people:
        name = Name(one.name, one.known.key if one.known is not None else None)
        for calling in one.callings:
            thread.roles[calling] = name
        thread.roles[one.name.split()[-1]] = name


def recalled(name: Name | None, sight: Sight, event: Event | None, thread: Thread) -> Name | None:
    """Whom a speaker's words mean, where the text has presented them before; the words as they are else."""
    grammar = sight.language.grammar
    if grammar.quoting:
        return recalled_hangul(name, sight, event, thread)
    if name is None or not grammar.leads or _fixed(name):
        return name
    words = name.text.removesuffix(_UNNAMED)
    parts = words.split()
    if parts[0].lower() in grammar.possessives and len(parts) > 1:
        return _last_body(thread, grammar) or name
    if words[:1].isupper() and name.entity is None and not name.text.endswith(_UNNAMED):
        return _by_surname(parts, thread, grammar) or name
    if event is None or event.at is None:
        return name
    if sight.language.spokes.find(words) and len(parts) > 1:
        return _by_kind(parts[:-1], thread, grammar) or name  # "a ministry spokesman"
    if not _DEFINITE.search(sight.text[: event.at]):
        return name
    return thread.roles.get(parts[-1].lower()) or _by_kind(parts, thread, grammar) or name


def _fixed(name: Name) -> bool:
    """True for a speaker whom the data know by a name of his own."""
    known = entities().by_key.get(name.entity or "")
    return known is not None and (known.country is not None or not known.name[:1].islower())


def _by_surname(parts: list[str], thread: Thread, grammar: Grammar) -> Name | None:
    """The person of whom only the surname stands, also behind a courtesy or an office ("Ms Roe")."""
    titled = len(parts) == 2 and parts[0].lower().rstrip(".") in grammar.ranks
    if len(parts) != 1 and not titled:
        return None
    surname = parts[-1].removesuffix("'s").removesuffix("’s")
    if surname in thread.roles:
        return thread.roles[surname]
    heard = (name for name in reversed(thread.heard) if name.entity is None)
    return next(
        (name for name in heard if len(name.text.split()) > 1 and name.text.split()[-1] == surname), None
    )


def _by_kind(parts: list[str], thread: Thread, grammar: Grammar) -> Name | None:
    """The body heard last whose names hold the words for a kind; else one of a kin of them."""
    words = " ".join(parts).lower()
    heard = [name for name in reversed(thread.heard) if not name.text.endswith(_UNNAMED)]
    whole = re.compile(rf"(?<![\w-]){re.escape(words)}(?![\w-])")
    for name in heard:
        if name.text.lower() != words and any(whole.search(label) for label in _labels(name)):
            return name
    alone = len(parts) == 1  # "the employers' federation" is no other federation
    kin = next((kinds for kinds in grammar.kin if alone and words in kinds), ())
    for name in heard:
        labels = " ".join(_labels(name))
        if name.text.lower() != words and any(re.search(rf"(?<!\w){kind}(?!\w)", labels) for kind in kin):
            return name
    return None


def _labels(name: Name) -> list[str]:
    known = entities().by_key.get(name.entity or "")
    own = known is not None and not known.name[:1].islower()
    aliases = known.aliases.get("en", ()) if known is not None and own else ()
    return [name.text.lower(), *(alias.lower() for alias in aliases)]


def _last_body(thread: Thread, grammar: Grammar) -> Name | None:
    """The body heard last, of whose people or papers "its" and "their" speak."""
    for name in reversed(thread.heard):
        known = entities().by_key.get(name.entity or "")
        kinds = {word for kin in grammar.kin for word in kin} | {word.lower() for word in grammar.institutes}
        if known is not None and known.kind in _BODIES:
            return name
        if known is None and set(name.text.lower().split()) & kinds:
            return name
    return None
