"""Whether two names are one voice: somebody named with an office or body in brackets, and that body itself."""

from __future__ import annotations

import re
from functools import lru_cache

from reconcile.lexicon.bodies import one_body
from reconcile.model.called import called


@lru_cache(maxsize=4096)
def one_house(one: str | None, two: str | None) -> bool:
    """True for one body, whatever its name, and for "Ana Lopez (Interior Ministry)" beside "Interior Ministry"."""
    if one is None or two is None:
        return False
    return one == two or _speaks_for(one, two) or _speaks_for(two, one) or one_body(one, two)


def _speaks_for(person: str, body: str) -> bool:
    """True where what stands in brackets behind a person is a body's name, with or without its country."""
    told, name = _words(called(person).beside), _words(called(body).own)
    return bool(name) and name <= told <= _words(body)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower())) - {"the", "of"}
