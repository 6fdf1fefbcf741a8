"""What stands around the name of a place that no data file has, and tells where it ends, where names have no capitals."""

from __future__ import annotations

from functools import cache

import msgspec

from reconcile.lexicon.files import of_language


class PlaceShapes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a language for such words.

    ``outlet_ends`` stand before the place in a dateline, ``months`` and ``days`` in the date behind it
    (江湾〈社〉澄江5〈月〉3〈日〉电). ``office_signs`` make an office of the ending of a place (福贡县〈长〉). ``behind``
    and ``joined_behind``, these before a space, go on from such an ending and are no part of a name (서라군〈청〉,
    서라군〈과〉). ``number_links`` stand between a place and its number (서울〈에서만〉 3만 명), where no spaces
    part words also ``number_opens`` (アチェ州〈（〉156人); ``number_marks`` do so only before a number with one of
    ``number_closes`` behind it (黒石市〈が〉205棟〈、〉). ``ward_ends`` end the
    name of a part of what ends in ``wards_of`` (울진〈군〉 북〈면〉에서), before ``ward_marks``.
    """

    example: str
    outlet_ends: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    office_signs: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    joined_behind: tuple[str, ...] = ()
    number_links: tuple[str, ...] = ()
    number_opens: tuple[str, ...] = ()
    number_marks: tuple[str, ...] = ()
    number_closes: tuple[str, ...] = ()
    wards_of: tuple[str, ...] = ()
    ward_ends: tuple[str, ...] = ()
    ward_marks: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.example)


@cache
def place_shapes(code: str) -> PlaceShapes | None:
    """The words of a language; None for a language without such a file.

    Raises:
        DataError: the file is not of the form above.
    """
    return of_language(code, "place_shapes.toml", PlaceShapes)
