"""What would happen on a condition, or by a model of what may come, by language (``supposed.toml``)."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import Phrases


class Supposed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language.

    ``conditions`` open or end a condition, ``initial`` only at the head of a clause; one that a word of
    ``reckoning`` overlaps or follows within its clause tells how a figure is reckoned, or whether to believe it.
    ``scenarios`` tell of a model of what may come. ``consequences`` are the verbs of what would happen then,
    ``happened`` those of what did: the nearer to a number decides; behind one that is ``joined`` to it the number
    is of the verb before. ``unreal`` verbs need no condition. ``befalls`` are what befalls people, where no measure
    says it.

    Where the predicate stands last, its tense decides: ``contrary`` conditions are of what did not happen, in the
    past tense; ``behind`` are the ends of predicates of what is to come; what was ``expected`` in a model has not
    happened.
    """

    example: str
    counter: str
    conditions: tuple[str, ...]
    reckoning: tuple[str, ...]
    scenarios: tuple[str, ...]
    befalls: tuple[str, ...]
    initial: tuple[str, ...] = ()
    consequences: tuple[str, ...] = ()
    happened: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    unreal: tuple[str, ...] = ()
    contrary: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    expected: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def supposed_words(code: str) -> Supposed | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "supposed.toml", Supposed)


@cache
def supposed_index(code: str, field: str) -> Phrases[str]:
    """The index over one list of the file of a language; empty without one."""
    data = supposed_words(code)
    words: tuple[str, ...] = () if data is None else getattr(data, field)
    return Phrases((word, word) for word in words)
