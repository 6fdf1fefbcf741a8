"""Speakers taken up again by their calling or kind alone, in scripts without spaces (田所修一教授 … 教授は; 同社).

Who was presented with an office is meant by the office alone later; 同 before a word points to the last
heard whose name holds it, or is of its kind.
"""

from __future__ import annotations

from collections.abc import Sequence

from reconcile.extract.nounphrase import phrase_before
from reconcile.extract.sight import Sight
from reconcile.extract.speakers import Event
from reconcile.extract.thread import Thread
from reconcile.extract.unnamed import bearer_or_body
from reconcile.lexicon import entities
from reconcile.lexicon.glossing import Glosses, calling_in, glosses, kind_of
from reconcile.model import Name

_HEARD = 8
"""How many speakers back a word may point."""
_STATE = frozenset({"government", "country"})


def office_again(name: Name | None, sight: Sight, event: Event | None, thread: Thread) -> Name | None:
    """Whom an office or a kind alone means, of those heard before; the name as it is else."""
    lang = sight.sentence.lang
    data = glosses(lang)
    if name is None or data is None or not _open(name):
        return name
    words = name.text
    own = event is not None and (event.speaker == name or event.kind == "coref")
    if own and event is not None and event.at is not None and event.until is not None:
        words = sight.text[event.at : event.until]
    same = sight.language.grammar.same
    plain = words.removeprefix(same) if same else words
    plain = plain.rstrip("はがにのもで、")
    pointing = bool(same) and words.startswith(same) and plain != words
    others = [one for one in reversed(thread.heard) if one.text not in (name.text, words)]
    found = _bearer(plain, others, data, lang, pointing=pointing)
    if found is None and data.roles.get(plain) == "spokesperson":
        found = thread.claimant if thread.claimant is not None and thread.claimant.entity else None
    if found is None and pointing:
        found = _of_kind(plain, others, data, lang)
    return found or name


def introduced(sight: Sight) -> list[Name]:
    """Who is the topic or subject of a sentence by an office or a kind of body, where nobody speaks in it."""
    if not sight.final or glosses(sight.sentence.lang) is None:
        return []
    for mark in (*sight.language.grammar.topic, *sight.language.grammar.subject):
        at = sight.text.find(mark)
        while at >= 0:
            begin = phrase_before(sight, at)
            if begin < at and bearer_or_body(sight.text[begin:at], sight.sentence.lang):
                return [Name(sight.text[begin:at])]
            at = sight.text.find(mark, at + 1)
    return []


def _open(name: Name) -> bool:
    """True for words as they stand, and for a body or an office that any country may have."""
    known = entities().by_key.get(name.entity or "")
    return known is None or (known.country is None and known.name[:1].islower())


def _bearer(word: str, others: Sequence[Name], data: Glosses, lang: str, *, pointing: bool) -> Name | None:
    """The last heard by name with an office, where the office stands alone."""
    english = data.roles.get(word)
    if not english or (not pointing and english in data.unnamed):
        return None
    for one in others:
        if one.entity is not None or len(one.text) <= len(word):
            continue
        calling = calling_in(one.text, lang) if not data.before else None
        held = calling is not None and calling[0].endswith(word)
        named = data.before and one.text.rfind(word) >= 0 and not one.text.endswith(word)
        if (held and _named(one.text, calling[0] if calling is not None else word, data)) or named:
            return one
    return None


def _named(text: str, role: str, data: Glosses) -> bool:
    """True for an office with the name of its bearer before it, not only with a place or a body."""
    head = text.removesuffix(role).rpartition(data.of)[2]
    return len(head) > 1 and kind_of(head, data.code) is None


def _of_kind(word: str, others: Sequence[Name], data: Glosses, lang: str) -> Name | None:
    """The last heard body whose name holds a word, or which is of a kind that the word tells."""
    known = entities().by_key
    for one in others:
        entity = known.get(one.entity or "")
        labels = [one.text, *(entity.aliases.get(lang, ()) if entity is not None else ())]
        if any(word in label for label in labels):
            return one
    kinds = data.same.get(word, ())
    for one in others:
        entity = known.get(one.entity or "")
        if entity is not None and entity.kind in kinds:
            return one
        kind = kind_of(one.text.rstrip("」"), lang) if entity is None else None
        plain = entity is None and "company" in kinds and calling_in(one.text, lang) is None
        if plain and (kind is None or not set(kind.split()) & _OFFICIAL):
            return one
    return None


_OFFICIAL = frozenset(
    {"ministry", "agency", "police", "prefecture", "city", "government", "authorities", "office", "HQ"}
    | {"headquarters", "union", "department", "court", "hospital", "university", "institute", "party"}
    | {"committee", "council", "bureau", "military", "army", "prosecutors", "parliament"}
)
"""Words for bodies that are no companies."""
