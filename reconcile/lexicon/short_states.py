"""Names of states by one sign before what is theirs (韩 for 韩国 in 韩军方, 英 for 영국 in 英국방부)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import msgspec

from reconcile.lexicon.files import of_language

_REST = 2
"""Characters behind the sign, at the least: 法人 and 日方 are words of their own."""


class ShortStates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``states`` are the full names with their signs; ``not_before`` what would make another word of it.

    ``kinds`` are the kinds of entities that are called so.
    """

    example: str
    kinds: tuple[str, ...]
    not_before: tuple[str, ...]
    states: dict[str, str]


@cache
def short_states(code: str) -> ShortStates | None:
    """The short names of states in a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "states.toml", ShortStates)


def shortened(aliases: Iterable[str], kind: str, code: str) -> Iterator[str]:
    """The names of a body or of people that begin with a state's, with its sign instead."""
    data = short_states(code)
    if data is None or kind not in data.kinds:
        return
    for alias in aliases:
        state = max((state for state in data.states if alias.startswith(state)), key=len, default=None)
        rest = alias.removeprefix(state or "")
        if state is not None and len(rest) >= _REST and not rest.startswith(data.not_before or "\0"):
            for sign in data.states[state].split():
                yield from dict.fromkeys((sign + rest, sign + rest.lstrip()))
