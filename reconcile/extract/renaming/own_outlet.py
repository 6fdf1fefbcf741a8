"""Who passes a claim on: never the house that publishes the text itself ("told the Observer", in the Observer)."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from reconcile.lexicon import entities, fold
from reconcile.model import Name, Source, Statement

_PLAIN = frozenset({"the", "news", "newspaper", "online", "world", "service", "agency"})


def not_by_itself(found: Iterable[Statement], source: Source) -> tuple[Statement, ...]:
    """The statements without their own publisher among those that relay them."""
    keys = {
        hit.value.key
        for hit in entities().phrases(source.lang or "en").longest(source.publisher or "")
        if hit.value.kind == "media" and hit.start == 0
    }
    own = _words(source.publisher or "")
    return tuple(_without(item, keys, own) for item in found)


def _without(item: Statement, keys: set[str], own: frozenset[str]) -> Statement:
    kept = tuple(name for name in item.via if name.entity not in keys and not _same(name, own))
    return item if len(kept) == len(item.via) else msgspec.structs.replace(item, via=kept)


def _same(name: Name, own: frozenset[str]) -> bool:
    return bool(own) and _words(name.text) == own


def _words(text: str) -> frozenset[str]:
    """The words of a name without those that any outlet may have."""
    return frozenset(fold(text).split()) - _PLAIN
