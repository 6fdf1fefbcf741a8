"""Whether two names are one voice: somebody named with an office or body in brackets, and that body itself."""

from __future__ import annotations

import re
from functools import lru_cache

_NAMED = re.compile(r"^(?P<name>[^()]+)\((?P<body>[^()]+)\)$")


@lru_cache(maxsize=4096)
def one_house(one: str | None, two: str | None) -> bool:
    """True for the same name, and for "Ana Lopez (Interior Ministry)" beside "Interior Ministry (Tavaria)"."""
    if one is None or two is None:
        return False
    return one == two or _speaks_for(one, two) or _speaks_for(two, one)


def _speaks_for(person: str, body: str) -> bool:
    """True where what stands in brackets behind a person is a body's name, with or without its country."""
    named, known = _NAMED.match(person.strip()), _NAMED.match(body.strip())
    if named is None:
        return False
    told = _words(named["body"])
    name = _words(known["name"] if known else body)
    return bool(name) and name <= told <= _words(body)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower())) - {"the", "of"}
