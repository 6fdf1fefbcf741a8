"""Words before a capital by which only those speak there who speak for its state ("officials in Maputo")."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from reconcile.lexicon.files import of_language
from reconcile.lexicon.phrases import any_of


class SpokenSeats(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language: what is ``said`` before "in" and the ``seat``, what may stand
    ``between``; ``who`` stands right before it.
    """

    example: str
    counter: str
    seat: str
    said: tuple[str, ...]
    who: tuple[str, ...]
    between: tuple[str, ...]
    bodies: tuple[str, ...]
    """What bears the name of its country before it ("Samoan 〈government〉")."""
    wide: tuple[str, ...]
    """Seas, ranges and regions that no single state is."""
    compares: tuple[str, ...]
    """What leads a clause on something earlier elsewhere ("six 〈years after〉 a storm hit Bangladesh")."""

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def spoken_seats(code: str) -> SpokenSeats | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "spoken_seats.toml", SpokenSeats)


@cache
def leads_seat(code: str) -> re.Pattern[str] | None:
    """What stands before the capital where somebody speaks, up to its end: "said on Sunday in ", "officials in "."""
    data = spoken_seats(code)
    if data is None:
        return None
    said = rf"(?:{any_of(data.said)})(?: (?:{any_of(data.between)})| \d{{1,2}}(?: [A-Z][a-z]+)?){{0,6}},?"
    return re.compile(rf"(?<![\w-])(?:{said}|(?i:{any_of(data.who)})) in \Z")


@cache
def behind_country(code: str) -> re.Pattern[str] | None:
    """A body right behind the name of its country ("'s government")."""
    data = spoken_seats(code)
    return re.compile(rf"(?:['’]s?)? (?:{any_of(data.bodies)})(?![\w-])", re.I) if data is not None else None


@cache
def led_to_compare(code: str) -> re.Pattern[str] | None:
    """A clause on something else, up to a place in it."""
    data = spoken_seats(code)
    return re.compile(rf"(?<![\w-])(?:{any_of(data.compares)}) [^,;:.\n]*\Z") if data is not None else None
