"""Which body of a state a word for its kind means, by the names in the data."""

from __future__ import annotations

import re
from functools import cache

from reconcile.lexicon import entities
from reconcile.model import Name


@cache
def body_of(words: str, country: str, lang: str) -> Name | None:
    """The body of a country whose name holds some words for a kind of body ("defence ministry").

    The words for several ("its intelligence services") are those of one.
    """
    plain = words.lower()
    kind = re.compile(rf"(?<![\w-]){re.escape(plain.removesuffix('s'))}s?(?!\w)")
    for entity in entities().by_key.values():
        if entity.country != country or entity.kind != "agency":
            continue
        names = (entity.name, *entity.aliases.get(lang, ()), *entity.aliases.get("en", ()))
        if any(kind.search(name.lower()) for name in names):
            return Name(entity.name, entity.key)
    return None
