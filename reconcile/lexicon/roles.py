"""The words by which a text tells who gives and who gets: 독일은 … 〈보냈다〉, 몰도바〈에 대한〉 지원."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class Roles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language.

    ``subjects`` mark who acts, ``lists`` part those who act together, ``gives`` are stems of giving; one of ``goals``
    is right behind who gets; ``parts`` end a clause; a clause with one of ``compared`` tells of another year or place. A
    country before one of ``origins`` is where people come from; ``of`` behind a capital leads a body that sits there;
    ``back`` behind what happened look back at it, ``wholes`` behind a country tell of all of it;
    ``shared`` end what one of several gives, whose verb stands with the last (110명〈을,〉 튀르키예는 168명을 보냈다).
    """

    example: str
    subjects: tuple[str, ...]
    lists: tuple[str, ...]
    gives: tuple[str, ...]
    goals: tuple[str, ...]
    parts: tuple[str, ...]
    compared: tuple[str, ...]
    origins: tuple[str, ...]
    of: tuple[str, ...]
    back: tuple[str, ...]
    wholes: tuple[str, ...]
    shared: tuple[str, ...]

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def roles(code: str) -> Roles | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "roles.toml", Roles)
