"""Words that mean a place told of before, where no spaces part words: 同州, 県内."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class SamePlaces(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language.

    ``kinds`` end names of places (州, 市); behind one of ``leads`` (同州) or before one of ``within`` (州内) such a word
    means the last that was named so. ``unless`` are longer words that
    begin with them (市内閣), ``elsewhere`` words that end what was told of a place (全国, 隣). ``before`` are words
    that a clause may have before the place that leads it (其中亚齐省156人), in languages that set no mark behind one.
    ``some`` open a house that no name tells (〈一家〉医院), ``houses`` end it: its patients are those of the place before.
    ``areas`` with one of ``at_area`` behind a country tell of a large part of it (〈中部で〉死者114人). ``no_strikes``
    begin words behind a country in a title that do not tell what struck it. ``parts`` lead a sentence on some of those
    counted right before. ``bodies``, behind one of ``body_kinds`` (〈市〉立病院), and ``heads`` are those of a
    town (村長), ``stations`` are called by one (名護署), without the word for its kind (``station_towns``).
    ``met`` are words for a meeting or a talk at a place, ``left`` for
    how people came away from one (から逃れ), ``visited`` lead where somebody is on a visit (訪問先の).
    ``counted`` stand behind the place that leads a sentence, for what it goes on to count there (パリの〈参加者〉は),
    ``everywhere`` lead a sentence on the whole country of the place told last (〈各地〉で).
    """

    example: str
    kinds: tuple[str, ...]
    leads: tuple[str, ...]
    within: tuple[str, ...]
    unless: tuple[str, ...]
    elsewhere: tuple[str, ...]
    before: tuple[str, ...] = ()
    some: tuple[str, ...] = ()
    houses: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    at_area: tuple[str, ...] = ()
    no_strikes: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    body_kinds: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    stations: tuple[str, ...] = ()
    station_towns: tuple[str, ...] = ()
    met: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    visited: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    everywhere: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def same_places(code: str) -> SamePlaces | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "same_places.toml", SamePlaces)
