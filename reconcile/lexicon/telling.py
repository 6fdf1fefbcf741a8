"""Words that frame whose figure something is and who passes it on, where the predicate stands last and words are spaced."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class Telling(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language for such words.

    ``accounts`` are nouns of what somebody tells, which ``clauses`` end before (…이라는 국방부의 〈추정〉) and somebody
    ``passes`` on or ``rejects``. ``quoted`` join a verb of speech to the one of who relays it. ``papers`` that are
    ``received`` from ``givers`` tell what these know, in words of ``by_papers``. ``writers`` ``wrote`` ``works`` of a
    body. ``gave`` and ``formerly`` stand around an earlier figure of the body that spoke last. ``ends`` are the other
    nouns that end an entry of a chronicle, and by ``selves`` who is asked speaks of himself. ``each``
    gives numbers to those before it one by one, and ``sides`` may stand behind a name. ``told_ends`` end what is told
    right before its verb and that verb's subject. ``local_offices`` count at home, ``local_houses`` have their patients.
    """

    example: str
    accounts: tuple[str, ...]
    ends: tuple[str, ...]
    passes: tuple[str, ...]
    selves: tuple[str, ...]
    rejects: tuple[str, ...]
    clauses: tuple[str, ...]
    quoted: tuple[str, ...]
    received: tuple[str, ...]
    givers: tuple[str, ...]
    papers: tuple[str, ...]
    by_papers: tuple[str, ...]
    wrote: tuple[str, ...]
    works: tuple[str, ...]
    writers: tuple[str, ...]
    gave: tuple[str, ...]
    formerly: tuple[str, ...]
    each: tuple[str, ...]
    sides: tuple[str, ...]
    told_ends: tuple[str, ...]
    local_offices: tuple[str, ...]
    local_houses: tuple[str, ...]

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def telling(code: str) -> Telling | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "telling.toml", Telling)
