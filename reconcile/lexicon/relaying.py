"""Words that frame whose figure something is and who passes it on, where the subject leads and no spaces part words."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class Relaying(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language for such words.

    Somebody ``passes`` on ``papers`` of another (that this one has ``handed`` in) and ``tells`` from them; ``behind`` are
    verbs by which a sentence ends with who passes it on. By ``selves`` who ``reckons`` ``by`` something does so
    himself. ``spokes`` speak for the body that the sentence is on (其〈发言人〉). ``means`` lead what
    somebody reckons by, between him and the verb (教授某某〈根据〉数据推算).
    """

    example: str
    selves: tuple[str, ...]
    by: tuple[str, ...]
    reckons: tuple[str, ...]
    passes: tuple[str, ...]
    handed: tuple[str, ...]
    papers: tuple[str, ...]
    tells: tuple[str, ...]
    behind: tuple[str, ...]
    spokes: tuple[str, ...]
    means: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def relaying(code: str) -> Relaying | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "relaying.toml", Relaying)
