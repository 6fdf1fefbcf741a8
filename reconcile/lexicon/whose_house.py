"""Bodies that no data file has, by as many of their last parts as are known, and whose they are, in English.

Of ピナル州保健局 the last parts tell a health department; what stands before them is whose it is.
"""

from __future__ import annotations

from reconcile.lexicon import titles
from reconcile.lexicon.entity import Entity, entities
from reconcile.lexicon.gloss_words import ending, glosses

_OWNERS = frozenset({"country", "place", "agency", "government", "group", "thinktank", "media"})


def kind_in_full(words: str, code: str) -> str | None:
    """The kind of body, in English, that a name ends in, with all known parts before it; None where it ends in none."""
    return _last(words, code)[0] or None


def _last(words: str, code: str) -> tuple[str, str]:
    """The English of the last parts of a body, and what stands before them."""
    data = glosses(code)
    if data is None or not words:
        return "", words
    body = ending(words, code, "bodies") or ""
    parts, size = titles.tail(words, code) or ("", 0)
    kind = data.bodies.get(body, "")
    if size > len(body) and (not kind or kind in data.lumps):
        return parts, words[:-size]
    return kind, words.removesuffix(body)


def whose(words: str, code: str) -> str | None:
    """The place, country or body that stands before the kind of a body, in English; None where the data have none."""
    data = glosses(code)
    if data is None or data.before:
        return None
    before = _last(words, code)[1]
    return in_english(before.removesuffix(data.of), code) if before and before != words else None


def in_english(words: str, code: str) -> str | None:
    """A body or place in English: one of the data, or a kind of body with a known place before it; None for others."""
    data = glosses(code)
    if data is None or not words:
        return None
    known = _known(words, code)
    if known is not None:
        return known.name.replace(" (", ", ").rstrip(")")
    kind, before = _last(words, code)
    if not kind or not before:
        return None
    owner = in_english(before.removesuffix(data.of), code)
    return f"{owner} {kind}" if owner is not None else None


def _known(words: str, code: str) -> Entity | None:
    found = (one for one in entities().phrases(code).whole(words) if one.kind in _OWNERS)
    return next((one for one in found if not one.common), None)
